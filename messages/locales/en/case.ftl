### One person's case, told line by line to an administrator at a terminal.

# $person: how the person signs in
case-title = { $person }

# $actions: a list of what the person may do
case-allowed = The person may { $actions }.
case-denied = The person may not reset the password.
case-deferred = Another organization decides whether the person may reset the password.
# $reason: a sentence; $code: the product's error code, such as SSPR_0014
case-reason = { $reason }
    .code = { $reason } ({ $code })
# $title: the title of the page that the person is shown
case-page = The page for the person says “{ $title }”.

# $policy: whose rules apply
case-required =
    { $count ->
        [one] One method is required by { $policy }.
        [2] Two different methods are required by { $policy }.
       *[other] { $count } different methods are required by { $policy }.
    }
case-available =
    { $count ->
        [0] No method can be used.
        [one] One method can be used.
        [2] Two different methods can be used.
       *[other] { $count } different methods can be used.
    }

# $outcome and $check: words; $text: a sentence; $until: a point in time, such as 2026-11-21 12:40 UTC
case-checks = Checks
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } The block ends at { $until }.
    .short = { $outcome } – { $check }

# $method: a name; $status: a sentence
case-methods = Methods
case-method = { $method }: { $status }
# $source: a phrase; $masked: a phone number or an address, with stars in it
case-method-value = On file: { $source }.
    .masked = On file: { $source }, { $masked }.
    .public = On file: { $source }, which everyone there can see.
    .public-masked = On file: { $source }, { $masked }, which everyone there can see.
# $channels: a list
case-method-channels = Reached by { $channels }.
# $sources: a list
case-method-rejected = Passed over, not well formed: { $sources }.

case-fixes = What would fix it
    .none = Nothing that can be done here would fix it.
