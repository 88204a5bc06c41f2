password-too-short = 密码太短。请至少使用 { $minimum } 个字符。
password-too-long = 密码太长。请最多使用 { $maximum } 个字符。
password-disallowed-character = 密码包含无法使用的字符。请使用普通的字母、数字和符号。
password-too-few-classes = 密码太简单。请至少使用以下各项中的 { $minimum } 种：小写字母、大写字母、数字、符号。
password-contains-name = 密码包含你的姓名或你所在组织的名称。
password-banned = 这是许多人使用的密码，或与这类密码非常相近。
password-too-weak = 密码很容易被猜到，因为大部分内容都是许多人使用的字词。请添加其他内容。
