### 术语表和字母索引的用词。

glossary-title = 术语表
glossary-lead = 您在意大利的信件和表格上会遇到的词语，附简短解释。办事机构使用意大利语原词。
glossary-guide = 指南：
glossary-open = 查看全部术语
glossary-close = 关闭
index-title = 字母索引
index-lead = 本网站的全部指南、服务窗口、城市、主题和术语，按字母顺序排列。
index-letters = 字母
index-figures = 数字和符号
index-kind-guide = 指南
index-kind-desk = 服务窗口
index-kind-city = 城市
index-kind-topic = 主题
index-kind-page = 关于本网站
index-kind-journey = 分步流程
index-kind-term = 术语
