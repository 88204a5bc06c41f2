message-could-not-verify =
    .title = 我们无法验证帐户
    .offer = 如果愿意，我们可以联系你所在组织的管理员重置密码。
    .offer-link = 如果愿意，我们可以联系你所在组织的管理员重置密码：{ $contact }
    .solution =
        之所以看到此消息，是因为已经启用了密码重置，但你并未注册使用此服务。若要注册密码重置，请在重新获取帐户访问权限后转到密码重置注册页。

        若要重置密码，请选择“联系管理员”链接以向公司 IT 人员发送电子邮件。
    .solution-link =
        之所以看到此消息，是因为已经启用了密码重置，但你并未注册使用此服务。若要注册密码重置，请在重新获取帐户访问权限后转到 { $registration }。

        若要重置密码，请选择“联系管理员”链接以向公司 IT 人员发送电子邮件。

message-not-enabled =
    .title = 帐户未启用密码重置
    .body = 很抱歉，IT 人员尚未将帐户设置为可使用此服务。
    .offer = 如果愿意，我们可以联系你所在组织的管理员重置密码。
    .offer-link = 如果愿意，我们可以联系你所在组织的管理员重置密码：{ $contact }
    .solution =
        之所以看到此消息，是因为 IT 人员未对组织启用从“无法访问帐户”链接重置密码的功能，或未授权你使用该功能。

        若要重置密码，请选择“联系管理员”链接。随后会向公司 IT 人员发送一封电子邮件。该电子邮件告诉他们你想要重置密码，让他们启用此功能。

message-contact-administrator =
    .title = 请与管理员联系
    .body =
        我们检测到用户帐户密码不受此服务管理。因此，我们无法自动重置密码。

        请与 IT 人员联系以获得任何进一步的帮助。
    .solution =
        之所以看到此消息，是因为 IT 人员在本地环境中管理密码，而不允许从“无法访问帐户”链接重置密码。

        若要重置密码，请直接与 IT 人员联系以获得帮助。告诉他们你想要重置密码，让他们启用此功能。

message-use-personal-recovery =
    .title = 这是个人帐户
    .body = 你是使用个人帐户受邀加入此处的。该帐户的密码由提供该帐户的提供商保管，因此无法在此处重置。
    .solution = 请打开该提供商自己的登录页，然后在那里使用忘记密码的链接。

message-use-home-organization =
    .title = 请联系你自己的组织
    .body = 你在此处是来宾。你的密码由你自己的组织保管，并由该组织的规则决定你可以如何重置密码。
    .solution = 请打开你自己组织的登录页，然后在那里使用忘记密码的链接，或者向该组织的 IT 人员寻求帮助。

message-too-many-attempts =
    .title = 请等待一段时间再试
    .body = 验证此帐户的尝试次数过多。为了保护帐户安全，在一段时间内无法再次验证此帐户。
    .offer = 如果无法等待，我们可以联系你所在组织的管理员重置密码。
    .offer-link = 如果无法等待，我们可以联系你所在组织的管理员重置密码：{ $contact }
    .solution = 请等待一天，然后重新开始。

message-try-again-later =
    .title = 请稍后重试
    .body = 我们目前无法连接到保管你的密码的服务，因此密码尚未更改。
    .offer = 如果愿意，我们可以联系你所在组织的管理员重置密码。
    .offer-link = 如果愿意，我们可以联系你所在组织的管理员重置密码：{ $contact }
    .solution = 请等待几分钟，然后重新开始。如果此页再次出现，请向管理员寻求帮助。

message-start-again =
    .title = 请重新开始
    .body = 在此期间，你的帐户或组织的规则发生了更改，或者你的密码已在另一个窗口中重置。此处未执行任何操作。

message-session-over =
    .title = 时间已到
    .body = 为了你的安全，每次重置都必须在短时间内完成。未更改任何内容。你可以重新开始。

message-cancelled =
    .title = 你已取消
    .body = 未更改任何内容。你可以随时重新开始。

message-may-have-changed =
    .title = 你的密码可能已更改
    .body = 我们已发送更改，但没有收到答复。请先尝试新密码。如果新密码不起作用，请尝试旧密码，然后重新开始。

message-wait-some-minutes =
    .title = 你的密码已更改
    .body = 需要几分钟时间，所有服务才会获知此更改。如果无法登录，请稍等片刻再试。

message-password-reset =
    .title = 你的密码已重置
    .body = 你的帐户密码刚刚被重置。如果这不是你本人所为，请立即联系你的管理员。

message-account-unlocked =
    .title = 你的帐户已解锁
    .body = 你的帐户刚刚被解锁，其密码保持不变。如果这不是你本人所为，请立即联系你的管理员。

message-administrator-reset =
    .title = 有管理员的密码已重置
    .body = 你所在组织的一位管理员刚刚重置了自己的密码。如果这出乎你的意料，请询问该管理员。

message-registration-changed =
    .title = 你的安全信息已更改
    .body = 你的帐户刚刚添加、更改或删除了一种证明你身份的方式。如果这不是你本人所为，请立即联系你的管理员。

message-sign-in-again =
    .title = 请重新登录
    .body = 只有刚刚登录的人才能更改证明自己身份的方式。请重新登录，然后从那里继续。
