delivery-code =
    .text = { $code } 是你的验证码。切勿告诉任何人。
    .title = 你的验证码
    .body =
        请输入此验证码以验证你的身份：{ $code }

        如果你没有请求验证码，则无需执行任何操作。切勿将验证码告诉任何人。
delivery-request =
    .title = 有用户请求帮助重置密码
    .body = 此用户无法重置密码，请求管理员代为重置：{ $person }
    .reason =
        此用户无法重置密码，请求管理员代为重置：{ $person }

        { $reason }
