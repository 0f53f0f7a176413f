### 服务窗口：现在是否营业、按钮

open-now = 现在开放
open-until = 现在开放，{ $time } 关闭
open-until-day = 现在开放，{ $day } { $time } 关闭
closed-now = 现在关闭
closed-until-today = 现在关闭，今天 { $time } 开放
closed-until-tomorrow = 现在关闭，明天（{ $day }）{ $time } 开放
closed-until-day = 现在关闭，{ $day } { $time } 开放
open-local-time = { $city } 当地时间
open-unknown = 开放时间未经核实
desk-call = 打电话
desk-write = 写电子邮件
desk-directions = 查看路线
desk-getting-there = 如何到达
public-holiday = 公共假日
desk-cost = 费用
desk-for-whom = 面向哪些人
desk-report = 报告本页错误
