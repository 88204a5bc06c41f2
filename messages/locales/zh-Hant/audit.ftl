activity-flow-progress = 自助式密碼重設流程活動進度
activity-reset-password = 重設密碼 (自助式)
activity-unlock-account = 解除鎖定使用者帳戶 (自助式)
activity-blocked = 已遭封鎖，無法進行自助式密碼重設
activity-registered = 使用者已註冊自助式密碼重設
activity-started-registration = 使用者已開始安全性資訊註冊
activity-canceled-registration = 使用者已取消安全性資訊註冊
activity-registered-method = 使用者已註冊安全性資訊
activity-deleted-method = 使用者已刪除安全性資訊
activity-reviewed-methods = 使用者已檢閱安全性資訊

audit-success = 成功
audit-failure = 失敗

detail-submitted-user-id = 使用者已提交其使用者識別碼
detail-unknown-identifier = 沒有人擁有所提交的使用者識別碼
detail-may-not-reset = 使用者不得重設密碼：{ $reason }

detail-started-email = 使用者已開始電子郵件驗證選項
detail-started-mobile-text = 使用者已開始行動簡訊驗證選項
detail-started-mobile-call = 使用者已開始行動語音通話驗證選項
detail-started-office-call = 使用者已開始辦公室語音通話驗證選項
detail-started-security-questions = 使用者已開始安全性問題驗證選項
detail-started-app-notification = 使用者已開始行動應用程式通知驗證選項
detail-started-app-code = 使用者已開始行動應用程式驗證碼驗證選項

detail-completed-email = 使用者已完成電子郵件驗證選項
detail-completed-mobile-text = 使用者已完成行動簡訊驗證選項
detail-completed-mobile-call = 使用者已完成行動語音通話驗證選項
detail-completed-office-call = 使用者已完成辦公室語音通話驗證選項
detail-completed-security-questions = 使用者已完成安全性問題驗證選項
detail-completed-app-notification = 使用者已完成行動應用程式通知驗證選項
detail-completed-app-code = 使用者已完成行動應用程式驗證碼驗證選項
detail-completed-all = 使用者已完成重設其密碼所需的所有驗證步驟

detail-submitted-password = 使用者已提交新密碼
detail-cancelled-before-methods = 使用者在通過必要的驗證方法之前取消
detail-cancelled-before-password = 使用者在提交新密碼之前取消
detail-contacted-administrator = 使用者已連絡系統管理員

detail-full-account = 驗證帳戶失敗的嘗試次數過多
detail-full-phone-number = 驗證電話號碼的嘗試次數過多
detail-full-mobile-text = 無效的簡訊驗證碼過多
detail-full-mobile-call = 行動語音通話的嘗試次數過多
detail-full-office-call = 辦公室語音通話的嘗試次數過多
detail-full-email = 無效的電子郵件驗證碼過多
detail-full-security-questions = 回答安全性問題的嘗試次數過多
detail-full-app = 使用驗證器應用程式的嘗試次數過多
detail-full-notice = 有關嘗試的通知過多
detail-full-contact = 對系統管理員的要求過多
detail-full-messages = 驗證碼和通話過多

detail-written-ok = 變更已寫入
detail-written-cloud-failed = 變更已寫入內部部署，並將在幾分鐘後到達雲端
detail-written-unknown = 沒有收到變更的回應，變更可能已寫入
detail-written-rules-refused = 內部部署目錄的規則拒絕了該密碼
detail-written-unreachable = 無法連線到內部部署服務
detail-written-admin-action = 系統管理員必須修正內部部署服務
detail-written-no-policy = 組織沒有密碼重設的原則

detail-ended-changed = 帳戶或原則在這段期間已變更
detail-ended-session-over = 工作階段的時間已到
detail-ended-superseded = 密碼已在另一個工作階段中重設
detail-ended-cancelled = 使用者已取消
detail-ended-blocked = 帳戶因嘗試次數過多而遭到封鎖
detail-ended-unknown = 無法驗證帳戶
detail-ended-admin-action = 系統管理員必須修正內部部署服務
detail-ended-no-policy = 組織沒有密碼重設的原則
detail-ended-not-in-scope = 未為使用者開啟密碼重設
detail-ended-reauthenticate = 使用者必須重新登入

detail-status-not-in-scope = 使用者不得註冊
detail-status-may-register = 使用者可以註冊
detail-status-must-register = 使用者必須註冊
detail-status-must-reconfirm = 使用者必須確認已註冊的資訊
detail-status-registered = 使用者已註冊所需的一切資訊
detail-removed = 已移除：{ $method }
