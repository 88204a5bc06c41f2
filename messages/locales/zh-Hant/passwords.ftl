password-too-short = 密碼太短。請至少使用 { $minimum } 個字元。
password-too-long = 密碼太長。請最多使用 { $maximum } 個字元。
password-disallowed-character = 密碼含有無法使用的字元。請使用一般的字母、數字和符號。
password-too-few-classes = 密碼太簡單。請至少使用下列其中 { $minimum } 種：小寫字母、大寫字母、數字、符號。
password-contains-name = 密碼包含您的姓名或貴組織的名稱。
password-banned = 這是許多人使用的密碼，或與這類密碼非常相近。
password-too-weak = 密碼很容易猜到，因為大部分內容都是許多人使用的字詞。請加入其他內容。
