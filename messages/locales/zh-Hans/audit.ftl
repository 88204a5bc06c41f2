activity-flow-progress = 自助密码重置流活动进度
activity-reset-password = 重置密码（自助服务）
activity-unlock-account = 解锁用户帐户（自助服务）
activity-blocked = 被阻止进行自助密码重置
activity-registered = 用户已注册自助密码重置
activity-started-registration = 用户已开始安全信息注册
activity-canceled-registration = 用户已取消安全信息注册
activity-registered-method = 用户已注册安全信息
activity-deleted-method = 用户已删除安全信息
activity-reviewed-methods = 用户已查看安全信息

audit-success = 成功
audit-failure = 失败

detail-submitted-user-id = 用户已提交其用户 ID
detail-unknown-identifier = 没有人拥有所提交的用户 ID
detail-may-not-reset = 用户不得重置密码：{ $reason }

detail-started-email = 用户已开始电子邮件验证选项
detail-started-mobile-text = 用户已开始手机短信验证选项
detail-started-mobile-call = 用户已开始手机语音呼叫验证选项
detail-started-office-call = 用户已开始办公电话语音呼叫验证选项
detail-started-security-questions = 用户已开始安全性问题验证选项
detail-started-app-notification = 用户已开始移动应用通知验证选项
detail-started-app-code = 用户已开始移动应用验证码验证选项

detail-completed-email = 用户已完成电子邮件验证选项
detail-completed-mobile-text = 用户已完成手机短信验证选项
detail-completed-mobile-call = 用户已完成手机语音呼叫验证选项
detail-completed-office-call = 用户已完成办公电话语音呼叫验证选项
detail-completed-security-questions = 用户已完成安全性问题验证选项
detail-completed-app-notification = 用户已完成移动应用通知验证选项
detail-completed-app-code = 用户已完成移动应用验证码验证选项
detail-completed-all = 用户已完成重置其密码所需的所有验证步骤

detail-submitted-password = 用户已提交新密码
detail-cancelled-before-methods = 用户在通过所需的身份验证方法之前取消
detail-cancelled-before-password = 用户在提交新密码之前取消
detail-contacted-administrator = 用户已联系管理员

detail-full-account = 验证帐户失败的尝试次数过多
detail-full-phone-number = 验证电话号码的尝试次数过多
detail-full-mobile-text = 无效的短信验证码过多
detail-full-mobile-call = 手机语音呼叫的尝试次数过多
detail-full-office-call = 办公电话语音呼叫的尝试次数过多
detail-full-email = 无效的电子邮件验证码过多
detail-full-security-questions = 回答安全性问题的尝试次数过多
detail-full-app = 使用身份验证器应用的尝试次数过多
detail-full-notice = 有关尝试的通知过多
detail-full-contact = 向管理员发出的请求过多
detail-full-messages = 验证码和呼叫过多

detail-written-ok = 更改已写入
detail-written-cloud-failed = 更改已写入本地，并将在几分钟后到达云端
detail-written-unknown = 没有收到有关更改的答复，更改可能已写入
detail-written-rules-refused = 本地目录的规则拒绝了该密码
detail-written-unreachable = 无法连接到本地服务
detail-written-admin-action = 管理员必须修复本地服务
detail-written-no-policy = 组织没有密码重置策略

detail-ended-changed = 帐户或策略在此期间已更改
detail-ended-session-over = 会话的时间已到
detail-ended-superseded = 密码已在另一个会话中重置
detail-ended-cancelled = 用户已取消
detail-ended-blocked = 帐户因尝试次数过多而被阻止
detail-ended-unknown = 无法验证帐户
detail-ended-admin-action = 管理员必须修复本地服务
detail-ended-no-policy = 组织没有密码重置策略
detail-ended-not-in-scope = 未为用户启用密码重置
detail-ended-reauthenticate = 用户必须重新登录

detail-status-not-in-scope = 用户不得注册
detail-status-may-register = 用户可以注册
detail-status-must-register = 用户必须注册
detail-status-must-reconfirm = 用户必须确认已注册的信息
detail-status-registered = 用户已注册所需的全部信息
detail-removed = 已删除：{ $method }
