### 搜索，简体中文。

search-title = 搜索
search-label = 搜索指南、服务窗口和地点
search-suggestions = 搜索建议
search-filters = 筛选
search-kind = 类型
search-kind-all = 全部
search-city = 城市
search-city-all = 所有城市
search-topic = 主题
search-topic-all = 所有主题
search-stage = 阶段
search-stage-all = 所有阶段
search-language = 窗口服务语言
search-language-all = 任何语言
search-found =
    { $count ->
       *[other] { $count } 条结果
    }
search-all = 查看全部结果
search-hint = 请用中文或意大利语输入几个词。
search-loading = 正在搜索…
search-none = 没有找到结果。请检查拼写、减少词语或清除筛选。
search-meant = 您要找的是不是：
search-failed = 搜索无法加载。
search-offline = 当前没有网络连接，您的设备上也没有保存搜索数据。
search-unsupported = 您的浏览器版本太旧，无法使用搜索。
search-retry = 重试
search-more = 更多结果
search-reset = 清除筛选
search-browse = 用其他方式查找
search-feedback = 告诉我们您在找什么
search-no-script = 搜索需要 JavaScript。没有 JavaScript 时，请查看全部页面的列表：
