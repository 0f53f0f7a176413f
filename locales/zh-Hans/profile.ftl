### 相邻指南和配置要求的链接。

guide-neighbours = 该主题的其他指南
guide-previous = 上一篇指南
guide-next = 下一篇指南
service-active = 服务可用
footer-privacy = 隐私政策
footer-legal-notes = 法律声明
footer-faq = 常见问题
footer-report-inefficiency = 报告问题
footer-appointment = 预约
