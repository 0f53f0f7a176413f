## 供编辑团队和资助方使用的页面

status-title = 翻译状态
status-summary = 各语言已翻译的内容、翻译后原文的改动，以及尚缺的内容。
status-languages = 按语言
status-kinds = 按文本类型
status-cities = 按城市
status-region = 整个大区
status-work = 待处理的文本
status-work-none = 没有缺失或需要更新的文本。
status-text = 文本
status-language = 语言
status-kind = 类型
status-city = 城市
status-state = 状态
status-coverage = 已是最新
status-words = 待处理词数
status-texts = 文本数
status-words-left =
    { $count ->
       *[other] { $count } 个词待翻译或核对
    }
status-changed = 原文有改动的部分：{ $sections }
status-lead = 导言
status-as-of = 截至{ $date }
status-download = 表格文件（CSV）
status-shown = { $all } 条中的 { $shown } 条

## 文本状态

state-current = 已是最新
state-outdated = 待更新
state-unrecorded = 无记录
state-machine = 机器翻译，未核对
state-machine-reviewed = 机器翻译，已核对
state-fallback = 以其他语言显示
state-missing = 缺失

## 文本类型

status-kind-guide = 办事指南
status-kind-page = 页面
status-kind-city = 城市
status-kind-desk = 服务窗口
status-kind-journey = 分步流程
status-kind-glossary = 术语表
status-kind-notice = 通知
status-kind-fact = 名称、费用和列表
status-kind-message = 界面文字
