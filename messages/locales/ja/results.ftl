result-sent = コードを送信しています。
result-asked = お使いの電話またはアプリに確認の連絡をしています。
result-right = 確認できました。
result-wrong = 正しくありません。
    .until = 正しくありません。これが最後の試行でした。{ $until } を過ぎると、もう一度試すことができます。
result-expired = このコードはもう有効ではありません。別のコードを要求してください。試行回数は減っていません。
result-spent = この試行は既に使用されています。もう一度、方法を選択してください。
result-told = お客様の依頼を管理者に送信しました。
result-saved = 保存しました。
result-too-few = まだ足りません。必要な数は { $required } で、登録済みの数は { $registered } です。
result-unconfirmed = 最初に確認してください：{ $fields }。
result-out-of-memory = 現在、そのための空き容量がありません。もう一度お試しください。試行回数は減っていません。
result-rules-refused = お客様の組織の規則では、このパスワードは許可されていません。別のパスワードを選択してください。
result-unreachable = お客様のパスワードを保持しているサービスに現在接続できません。何も変更されていません。数分後にもう一度お試しください。
result-password = このパスワードは使用できません：

blocked-account = このアカウントでの試行回数が多すぎます。{ $until } を過ぎると、続けることができます。
blocked-method = この方法での試行回数が多すぎます。別の方法を選択するか、{ $until } まで待ってください。
blocked-messages = このアカウントに対するコードの送信と電話の発信の回数が多すぎます。{ $until } を過ぎると、別のコードを要求できます。
blocked-contact = お客様の依頼は既に管理者に送信されています。{ $until } を過ぎると、もう一度依頼できます。

refused-clock-went-back = こちらの時計が正しくありません。1 分後にもう一度お試しください。
refused-version = 現在、ここではこの操作を実行できません。後でもう一度お試しください。
refused-stale-ledger = 現在、ここではこの操作を実行できません。1 分後にもう一度お試しください。
refused-not-now = 今はこの操作を実行できません。ページに表示されている内容に従って続けてください。
refused-malformed = 正しい入力ではありません。入力した内容を確認してください。試行回数は減っていません。
refused-captcha = 最初に、ロボットではないことを証明してください。
