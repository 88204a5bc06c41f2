case-title = { $person }

case-allowed = 此用户可以{ $actions }。
case-denied = 此用户不得重置密码。
case-deferred = 由另一个组织决定此用户是否可以重置密码。
case-reason = { $reason }
    .code = { $reason }（{ $code }）
case-page = 此用户看到的页面显示“{ $title }”。

case-required =
    { $count ->
        [1] { $policy }要求一种方法。
        [2] { $policy }要求两种不同的方法。
       *[other] { $policy }要求 { $count } 种不同的方法。
    }
case-available =
    { $count ->
        [0] 没有可用的方法。
        [1] 有一种方法可用。
        [2] 有两种不同的方法可用。
       *[other] 有 { $count } 种不同的方法可用。
    }

case-checks = 检查
case-check = { $outcome } – { $check }：{ $text }
    .until = { $outcome } – { $check }：{ $text }阻止状态在 { $until } 结束。
    .short = { $outcome } – { $check }

case-methods = 方法
case-method = { $method }：{ $status }
case-method-value = 存档数据：{ $source }。
    .masked = 存档数据：{ $source }，{ $masked }。
    .public = 存档数据：{ $source }，那里的所有人都能看到。
    .public-masked = 存档数据：{ $source }，{ $masked }，那里的所有人都能看到。
case-method-channels = 联系方式：{ $channels }。
case-method-rejected = 因格式不正确而略过：{ $sources }。

case-fixes = 解决方法
    .none = 在此处所能执行的任何操作都无法解决。
