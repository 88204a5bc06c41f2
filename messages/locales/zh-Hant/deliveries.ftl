delivery-code =
    .text = { $code } 是您的驗證碼。請勿告訴任何人。
    .title = 您的驗證碼
    .body =
        請輸入此驗證碼以驗證您的身分：{ $code }

        如果您並未要求驗證碼，則不需要採取任何動作。請勿將驗證碼告訴任何人。
delivery-request =
    .title = 有使用者要求協助重設密碼
    .body = 此使用者無法重設密碼，要求系統管理員代為重設：{ $person }
    .reason =
        此使用者無法重設密碼，要求系統管理員代為重設：{ $person }

        { $reason }
