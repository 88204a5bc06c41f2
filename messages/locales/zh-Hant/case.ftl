case-title = { $person }

case-allowed = 此使用者可以{ $actions }。
case-denied = 此使用者不得重設密碼。
case-deferred = 由另一個組織決定此使用者是否可以重設密碼。
case-reason = { $reason }
    .code = { $reason }（{ $code }）
case-page = 此使用者看到的頁面顯示「{ $title }」。

case-required =
    { $count ->
        [1] { $policy }要求一種方法。
        [2] { $policy }要求兩種不同的方法。
       *[other] { $policy }要求 { $count } 種不同的方法。
    }
case-available =
    { $count ->
        [0] 沒有可用的方法。
        [1] 有一種方法可用。
        [2] 有兩種不同的方法可用。
       *[other] 有 { $count } 種不同的方法可用。
    }

case-checks = 檢查
case-check = { $outcome } – { $check }：{ $text }
    .until = { $outcome } – { $check }：{ $text }封鎖於 { $until } 結束。
    .short = { $outcome } – { $check }

case-methods = 方法
case-method = { $method }：{ $status }
case-method-value = 存檔資料：{ $source }。
    .masked = 存檔資料：{ $source }，{ $masked }。
    .public = 存檔資料：{ $source }，該處的所有人都能看到。
    .public-masked = 存檔資料：{ $source }，{ $masked }，該處的所有人都能看到。
case-method-channels = 連絡方式：{ $channels }。
case-method-rejected = 因格式不正確而略過：{ $sources }。

case-fixes = 解決方式
    .none = 在這裡所能採取的任何動作都無法解決。
