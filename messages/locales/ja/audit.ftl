activity-flow-progress = セルフサービス パスワード リセット フローのアクティビティの進行状況
activity-reset-password = パスワードのリセット（セルフサービス）
activity-unlock-account = ユーザー アカウントのロック解除（セルフサービス）
activity-blocked = セルフサービス パスワード リセットのブロック
activity-registered = ユーザーがセルフサービス パスワード リセットに登録
activity-started-registration = ユーザーがセキュリティ情報の登録を開始
activity-canceled-registration = ユーザーがセキュリティ情報の登録をキャンセル
activity-registered-method = ユーザーがセキュリティ情報を登録
activity-deleted-method = ユーザーがセキュリティ情報を削除
activity-reviewed-methods = ユーザーがセキュリティ情報を確認

audit-success = 成功
audit-failure = 失敗

detail-submitted-user-id = ユーザーがユーザー ID を送信しました
detail-unknown-identifier = 送信されたユーザー ID を持つユーザーはいません
detail-may-not-reset = このユーザーはパスワードをリセットできません：{ $reason }

detail-started-email = ユーザーがメールによる確認オプションを開始しました
detail-started-mobile-text = ユーザーが携帯電話の SMS による確認オプションを開始しました
detail-started-mobile-call = ユーザーが携帯電話の音声通話による確認オプションを開始しました
detail-started-office-call = ユーザーが会社電話の音声通話による確認オプションを開始しました
detail-started-security-questions = ユーザーがセキュリティの質問による確認オプションを開始しました
detail-started-app-notification = ユーザーがモバイル アプリの通知による確認オプションを開始しました
detail-started-app-code = ユーザーがモバイル アプリのコードによる確認オプションを開始しました

detail-completed-email = ユーザーがメールによる確認オプションを完了しました
detail-completed-mobile-text = ユーザーが携帯電話の SMS による確認オプションを完了しました
detail-completed-mobile-call = ユーザーが携帯電話の音声通話による確認オプションを完了しました
detail-completed-office-call = ユーザーが会社電話の音声通話による確認オプションを完了しました
detail-completed-security-questions = ユーザーがセキュリティの質問による確認オプションを完了しました
detail-completed-app-notification = ユーザーがモバイル アプリの通知による確認オプションを完了しました
detail-completed-app-code = ユーザーがモバイル アプリのコードによる確認オプションを完了しました
detail-completed-all = ユーザーがパスワードのリセットに必要なすべての確認手順を完了しました

detail-submitted-password = ユーザーが新しいパスワードを送信しました
detail-cancelled-before-methods = ユーザーが必要な認証方法に合格する前にキャンセルしました
detail-cancelled-before-password = ユーザーが新しいパスワードを送信する前にキャンセルしました
detail-contacted-administrator = ユーザーが管理者に連絡しました

detail-full-account = アカウントの確認に失敗した回数が多すぎます
detail-full-phone-number = 電話番号の確認の試行回数が多すぎます
detail-full-mobile-text = 無効な SMS コードが多すぎます
detail-full-mobile-call = 携帯電話の音声通話による試行回数が多すぎます
detail-full-office-call = 会社電話の音声通話による試行回数が多すぎます
detail-full-email = 無効なメール コードが多すぎます
detail-full-security-questions = セキュリティの質問への回答の試行回数が多すぎます
detail-full-app = 認証アプリによる試行回数が多すぎます
detail-full-notice = 試行に関する通知が多すぎます
detail-full-contact = 管理者への依頼が多すぎます
detail-full-messages = コードと通話が多すぎます

detail-written-ok = 変更が書き込まれました
detail-written-cloud-failed = 変更はオンプレミスに書き込まれ、数分後にクラウドに反映されます
detail-written-unknown = 変更に対する応答がありませんでした。変更は書き込まれた可能性があります
detail-written-rules-refused = オンプレミス ディレクトリの規則によってパスワードが拒否されました
detail-written-unreachable = オンプレミスのサービスに接続できませんでした
detail-written-admin-action = 管理者がオンプレミスのサービスを修正する必要があります
detail-written-no-policy = 組織にパスワードのリセットのポリシーがありません

detail-ended-changed = この間にアカウントまたはポリシーが変更されました
detail-ended-session-over = セッションの制限時間が過ぎました
detail-ended-superseded = 別のセッションでパスワードがリセットされました
detail-ended-cancelled = ユーザーがキャンセルしました
detail-ended-blocked = 試行回数が多すぎるため、アカウントがブロックされています
detail-ended-unknown = アカウントを確認できませんでした
detail-ended-admin-action = 管理者がオンプレミスのサービスを修正する必要があります
detail-ended-no-policy = 組織にパスワードのリセットのポリシーがありません
detail-ended-not-in-scope = このユーザーに対してパスワードのリセットが有効になっていません
detail-ended-reauthenticate = ユーザーはもう一度サインインする必要があります

detail-status-not-in-scope = ユーザーは登録できません
detail-status-may-register = ユーザーは登録できます
detail-status-must-register = ユーザーは登録する必要があります
detail-status-must-reconfirm = ユーザーは登録した内容を確認する必要があります
detail-status-registered = ユーザーは必要なものをすべて登録しています
detail-removed = 削除しました：{ $method }
