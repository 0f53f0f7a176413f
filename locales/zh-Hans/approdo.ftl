### 界面文字，简体中文。

## 所有页面

skip-to-content = 跳到正文
menu-label = 主菜单
footer-label = 关于本网站
breadcrumbs-label = 当前位置
languages-label = 语言
home-link = 首页
feed-title = 最新消息（Atom）
licence-line = 文字内容：{ $name }
emergency-line = 遇到紧急情况？请拨打 112，任何电话均可免费拨打。
checked-on = 核实日期：{ $date }
demo-badge = 示例数据

## 页面顶部的提示

notice-fallback = 本页尚未翻译，您正在阅读{ $language }版。
notice-outdated = 本页翻译之后，原文已有改动。费用、期限或规定可能不同：请向窗口确认。
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = 有改动的部分：{ $sections }。
notice-machine = 本页由机器翻译，尚未经人工核对。重要事项请看原文或咨询服务窗口。
notice-machine-reviewed = 本页由机器翻译，并经人工核对。
notice-draft = 本页是草稿。
notice-demo-desk = 示例数据：此窗口的开放时间和联系方式未经核实。
choice-fallback = （{ $language }版）
stub-lead = 本页还没有您的语言版本。您可以阅读以下语言版本：

## 首页和列表

stages-title = 您现在处于哪个阶段？
cities-title = 城市
topics-title = 主题
guides-title = 办事指南
guides-lead = 全大区通用的内容，按主题分类。
topic-in-city = 仅限{ $city }

## 城市

city-desks-title = { $city }的服务窗口
desks-all-in-city = { $city }的全部服务窗口
city-about-title = { $city }简介
city-universities = 大学
city-transport = 公共交通
city-programme = 迎新项目
city-holiday = 地方节日，机构不办公

## 办事指南

guide-at-a-glance = 要点
contents-title = 本页内容
official-term = 意大利语名称：
guide-desks-title = 去哪里求助
guide-related-title = 相关指南
guide-sources-title = 资料来源
guide-official-page = 官方页面
fact-deadline = 办理期限
fact-within = { $time }内
fact-within-from = { $time }内，{ $from }
fact-cost = 费用
fact-time = 要等多久
fact-needed = 需要什么材料
fact-produced = 您会拿到什么
fact-online = 网上办理
fact-authority = 主管机构
fact-audience = 适用人群
fee-source = 此金额的公布出处
fee-at-least = { $amount } 起
fee-between = { $least } 至 { $most }
fee-per-year = 每年 { $amount }
fee-per-month = 每月 { $amount }

## 正文中的提示框

alert-note = 须知
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 当心
footnote-back = 返回正文，注释
table-label = 表格

## 服务窗口

desks-title = 服务窗口
desks-lead =
    { $count ->
       *[other] { $count } 个服务窗口，有人为您提供帮助。
    }
kind-welcome-desk = 迎新服务处
kind-immigration-office = 移民办公室
kind-registry = 户籍登记处
kind-health = 医疗服务机构
kind-tax = 税务局
kind-job = 就业中心
kind-university = 大学办公室
kind-school = 学校
kind-library = 图书馆
kind-ngo = 社团
kind-hotline = 咨询热线
kind-online = 网上服务
desk-languages = 服务语言
spoken-staff = 工作人员会说
spoken-interpreter = 有口译员
spoken-on-request = 需提前说明
spoken-phone-interpreter = 电话口译
desk-address = 地址
desk-map = 在 OpenStreetMap 上查看
desk-hours = 开放时间
desk-closed = 不开放
desk-hours-unknown = 开放时间未经核实。前往之前请先打电话或写信询问。
desk-holidays-closed = 法定节假日和地方节日不开放。
desk-holidays-open = 法定节假日和地方节日照常开放。
desk-exceptions = 近期变动
dates-from-to = { $from }至{ $to }
dates-from = { $from }起
dates-to = 至{ $to }
exception-closed = { $days }：不开放
exception-open = { $days }：{ $times } 开放
desk-temporarily-closed = 暂停开放
desk-temporarily-closed-dates = 暂停开放：{ $days }
appointment-none = 无需预约。
appointment-optional = 可以直接前往，也可以预约。
appointment-required = 仅限预约。
desk-book = 预约
desk-contacts = 联系方式
contact-phone = 电话
contact-whatsapp = WhatsApp
contact-fax = 传真
contact-email = 电子邮件
contact-pec = 认证电子邮件（PEC）
contact-web = 网站
contact-remote = 远程协助
remote-phone = 电话
remote-video = 视频通话
remote-chat = 在线聊天
remote-email = 电子邮件
desk-services = 此窗口办理的业务
cost-free = 服务免费。
cost-paid = 服务收费。
desk-access = 无障碍设施
wheelchair-yes = 轮椅可通行
wheelchair-no = 轮椅无法通行
wheelchair-limited = 轮椅可部分通行
wheelchair-unknown = 轮椅通行：情况不明
access-step-free = 入口无台阶
access-steps = 入口有台阶
access-lift = 有电梯
access-no-lift = 无电梯
access-induction-loop = 助听器感应线圈
access-sign-language = 手语服务
access-children = 欢迎带孩子前来
desk-guides = 相关办事指南
desk-source = 来源

## 找不到页面

not-found-title = 此页面不存在
not-found-lead = 网址可能已失效或有误。请从这里重新开始：
