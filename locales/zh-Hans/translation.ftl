### 翻译状态页面以及机器翻译提示下的文字，简体中文。

## 机器翻译提示下的文字

machine-on = 翻译日期：{ $date }。
machine-with = 翻译程序：{ $program }。
machine-reviewer = 核对人：{ $role }
