result-sent = 驗證碼已在傳送途中。
result-asked = 系統現在正透過您的電話或應用程式向您確認。
result-right = 正確。
result-wrong = 不正確。
    .until = 不正確，而且這是最後一次嘗試。您可以在 { $until } 之後再試一次。
result-expired = 此驗證碼已失效。請要求另一個驗證碼。這次並未扣除您的嘗試次數。
result-spent = 這次嘗試已經使用過。請重新選擇方法。
result-told = 您的要求已傳送給系統管理員。
result-saved = 已儲存。
result-too-few = 這樣還不夠：需要 { $required } 個，已註冊 { $registered } 個。
result-unconfirmed = 請先確認：{ $fields }。
result-out-of-memory = 系統目前沒有空間可處理這項動作。請再試一次。這次並未扣除您的嘗試次數。
result-rules-refused = 貴組織的規則不允許此密碼。請選擇另一個密碼。
result-unreachable = 我們目前無法連線到保管您密碼的服務。並未變更任何內容。請在幾分鐘後再試一次。
result-password = 無法使用此密碼：

blocked-account = 此帳戶的嘗試次數過多。您可以在 { $until } 之後繼續。
blocked-method = 使用此方法的嘗試次數過多。請選擇另一種方法，或等到 { $until }。
blocked-messages = 為此帳戶傳送的驗證碼和撥打的電話過多。您可以在 { $until } 之後要求另一個驗證碼。
blocked-contact = 先前已將您的要求傳送給系統管理員。您可以在 { $until } 之後再次要求。

refused-clock-went-back = 我們的時鐘不正確。請在一分鐘後再試一次。
refused-version = 目前無法在這裡執行此動作。請稍後再試一次。
refused-stale-ledger = 目前無法在這裡執行此動作。請在一分鐘後再試一次。
refused-not-now = 現在無法執行此動作。請依照頁面顯示的內容繼續。
refused-malformed = 輸入的內容有誤。請檢查您輸入的內容。這次並未扣除您的嘗試次數。
refused-captcha = 請先證明您不是機器人。
