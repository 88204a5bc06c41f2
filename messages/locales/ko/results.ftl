result-sent = 코드를 보내는 중입니다.
result-asked = 지금 전화나 앱으로 확인을 요청하고 있습니다.
result-right = 올바르게 확인되었습니다.
result-wrong = 올바르지 않습니다.
    .until = 올바르지 않으며, 이번이 마지막 시도였습니다. { $until } 이후에 다시 시도할 수 있습니다.
result-expired = 이 코드는 더 이상 유효하지 않습니다. 다른 코드를 요청하세요. 시도 횟수는 차감되지 않았습니다.
result-spent = 이 시도는 이미 사용되었습니다. 방법을 다시 선택하세요.
result-told = 요청을 관리자에게 보냈습니다.
result-saved = 저장되었습니다.
result-too-few = 아직 부족합니다. 필요한 개수는 { $required }개이고 등록된 개수는 { $registered }개입니다.
result-unconfirmed = 먼저 다음을 확인하세요: { $fields }.
result-out-of-memory = 지금은 이 작업을 처리할 공간이 없습니다. 다시 시도하세요. 시도 횟수는 차감되지 않았습니다.
result-rules-refused = 조직의 규칙에서 이 암호를 허용하지 않습니다. 다른 암호를 선택하세요.
result-unreachable = 암호를 보관하는 서비스에 지금 연결할 수 없습니다. 변경된 내용이 없습니다. 몇 분 후에 다시 시도하세요.
result-password = 이 암호는 사용할 수 없습니다:

blocked-account = 이 계정에 대한 시도가 너무 많았습니다. { $until } 이후에 계속할 수 있습니다.
blocked-method = 이 방법을 사용한 시도가 너무 많았습니다. 다른 방법을 선택하거나 { $until }까지 기다리세요.
blocked-messages = 이 계정에 보낸 코드와 건 전화가 너무 많습니다. { $until } 이후에 다른 코드를 요청할 수 있습니다.
blocked-contact = 요청을 이미 관리자에게 보냈습니다. { $until } 이후에 다시 요청할 수 있습니다.

refused-clock-went-back = 서비스의 시계가 맞지 않습니다. 1분 후에 다시 시도하세요.
refused-version = 지금은 여기에서 이 작업을 수행할 수 없습니다. 나중에 다시 시도하세요.
refused-stale-ledger = 지금은 여기에서 이 작업을 수행할 수 없습니다. 1분 후에 다시 시도하세요.
refused-not-now = 지금은 이 작업을 수행할 수 없습니다. 페이지에 표시된 대로 계속하세요.
refused-malformed = 올바른 값이 아닙니다. 입력한 내용을 확인하세요. 시도 횟수는 차감되지 않았습니다.
refused-captcha = 먼저 로봇이 아님을 증명하세요.
