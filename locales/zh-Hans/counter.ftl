counter-link = 在窗口出示本指南
counter-title = 窗口出示页
counter-lead = 请向窗口工作人员出示本页，也可以打印出来。两栏内容相同：一栏是您的语言，一栏是{ $language }。
counter-back = 返回指南
counter-for-staff = 致工作人员：旁边一栏是相同内容的{ $language }版。
counter-qr = 含有本指南网址的二维码
counter-scan = 用手机查看本指南：
