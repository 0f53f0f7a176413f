### 服务窗口名录、地图和服务一览表的中文文字。

## 筛选

filters-title = 查找服务窗口
filter-city = 城市
filter-city-all = 所有城市
filter-service = 服务
filter-service-all = 所有服务
filter-language = 服务语言
filter-language-all = 任何语言
filter-wheelchair = 轮椅可通行
filter-open = 现在开放
filter-reset = 清除筛选
filters-found =
    { $count ->
       *[other] 找到 { $count } 个服务窗口
    }
filters-none = 没有符合全部条件的服务窗口。请去掉一个条件，或询问其他城市的窗口：许多窗口可通过电话或电子邮件提供帮助。
filters-region = 在整个大区内查找
desks-by-city = 各城市的服务窗口

## 地图

map-cities = 城市地图
map-desks = { $city }服务窗口地图
map-numbers = 编号与列表一致。
map-kilometres = { $count } 公里
map-metres = { $count } 米

## 各城市的服务

services-title = 各城市的服务
services-lead = 每个城市提供某项服务的窗口数量。点击数字可查看这些窗口。
services-service = 服务
services-all = 大区
services-none = 没有窗口
services-field = { $service }，{ $city }：{ $count }
services-offered = 提供的服务
services-covered = { $share } 的格子（{ $all } 格中的 { $covered } 格）至少有一个服务窗口。
services-sample =
    { $count ->
       *[other] 本表中有 { $count } 个窗口是示例数据。
    }
services-download = 表格文件（CSV）
