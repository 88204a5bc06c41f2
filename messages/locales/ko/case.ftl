case-title = { $person }

case-allowed = 이 사용자가 할 수 있는 작업: { $actions }.
case-denied = 이 사용자는 암호를 재설정할 수 없습니다.
case-deferred = 이 사용자가 암호를 재설정할 수 있는지는 다른 조직에서 결정합니다.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = 이 사용자에게 “{ $title }” 페이지가 표시됩니다.

case-required =
    { $count ->
        [1] { $policy }에 따라 한 가지 방법이 필요합니다.
        [2] { $policy }에 따라 서로 다른 두 가지 방법이 필요합니다.
       *[other] { $policy }에 따라 서로 다른 { $count }가지 방법이 필요합니다.
    }
case-available =
    { $count ->
        [0] 사용할 수 있는 방법이 없습니다.
        [1] 한 가지 방법을 사용할 수 있습니다.
        [2] 서로 다른 두 가지 방법을 사용할 수 있습니다.
       *[other] 서로 다른 { $count }가지 방법을 사용할 수 있습니다.
    }

case-checks = 검사
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } 차단은 { $until }에 끝납니다.
    .short = { $outcome } – { $check }

case-methods = 방법
case-method = { $method }: { $status }
case-method-value = 저장된 정보: { $source }.
    .masked = 저장된 정보: { $source }, { $masked }.
    .public = 저장된 정보: { $source }. 디렉터리의 모든 사람이 볼 수 있습니다.
    .public-masked = 저장된 정보: { $source }, { $masked }. 디렉터리의 모든 사람이 볼 수 있습니다.
case-method-channels = 연락 수단: { $channels }.
case-method-rejected = 형식이 올바르지 않아 제외됨: { $sources }.

case-fixes = 해결 방법
    .none = 여기에서 할 수 있는 작업으로는 해결할 수 없습니다.
