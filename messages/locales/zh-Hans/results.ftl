result-sent = 验证码已发出，即将送达。
result-asked = 现在正通过你的电话或应用向你确认。
result-right = 正确。
result-wrong = 不正确。
    .until = 不正确，而且这是最后一次尝试。你可以在 { $until } 之后重试。
result-expired = 此验证码已失效。请获取另一个验证码。此次未扣除你的尝试次数。
result-spent = 此次尝试已使用过。请重新选择方法。
result-told = 你的请求已发送给管理员。
result-saved = 已保存。
result-too-few = 这样还不够：需要 { $required } 个，已注册 { $registered } 个。
result-unconfirmed = 请先确认：{ $fields }。
result-out-of-memory = 系统目前没有空间来处理此操作。请重试。此次未扣除你的尝试次数。
result-rules-refused = 你所在组织的规则不允许此密码。请选择另一个密码。
result-unreachable = 我们目前无法连接到保管你的密码的服务。未更改任何内容。请在几分钟后重试。
result-password = 无法使用此密码：

blocked-account = 此帐户的尝试次数过多。你可以在 { $until } 之后继续。
blocked-method = 使用此方法的尝试次数过多。请选择其他方法，或等到 { $until }。
blocked-messages = 为此帐户发送的验证码和拨打的电话过多。你可以在 { $until } 之后获取另一个验证码。
blocked-contact = 之前已将你的请求发送给管理员。你可以在 { $until } 之后再次请求。

refused-clock-went-back = 我们的时钟不正确。请在一分钟后重试。
refused-version = 目前无法在此处执行此操作。请稍后重试。
refused-stale-ledger = 目前无法在此处执行此操作。请在一分钟后重试。
refused-not-now = 现在无法执行此操作。请按照页面显示的内容继续。
refused-malformed = 输入的内容有误。请检查你输入的内容。此次未扣除你的尝试次数。
refused-captcha = 请先证明你不是机器人。
