case-title = { $person }

case-allowed = このユーザーができること：{ $actions }。
case-denied = このユーザーはパスワードをリセットできません。
case-deferred = このユーザーがパスワードをリセットできるかどうかは、別の組織が決定します。
case-reason = { $reason }
    .code = { $reason }（{ $code }）
case-page = このユーザーには「{ $title }」というページが表示されます。

case-required =
    { $count ->
        [1] { $policy }では、1 つの方法が必要です。
        [2] { $policy }では、2 つの異なる方法が必要です。
       *[other] { $policy }では、{ $count } つの異なる方法が必要です。
    }
case-available =
    { $count ->
        [0] 使用できる方法はありません。
        [1] 1 つの方法を使用できます。
        [2] 2 つの異なる方法を使用できます。
       *[other] { $count } つの異なる方法を使用できます。
    }

case-checks = チェック
case-check = { $outcome } – { $check }：{ $text }
    .until = { $outcome } – { $check }：{ $text }ブロックは { $until } に終わります。
    .short = { $outcome } – { $check }

case-methods = 方法
case-method = { $method }：{ $status }
case-method-value = 保存済み：{ $source }。
    .masked = 保存済み：{ $source }、{ $masked }。
    .public = 保存済み：{ $source }。ディレクトリの全員に表示されます。
    .public-masked = 保存済み：{ $source }、{ $masked }。ディレクトリの全員に表示されます。
case-method-channels = 連絡手段：{ $channels }。
case-method-rejected = 形式が正しくないため除外：{ $sources }。

case-fixes = 解決方法
    .none = ここでは、これを解決するためにできることはありません。
