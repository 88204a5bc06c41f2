result-sent = Mã đang được gửi đến bạn.
result-asked = Yêu cầu đang được gửi đến bạn, trên điện thoại hoặc trong ứng dụng của bạn.
result-right = Chính xác.
result-wrong = Không đúng.
    .until = Không đúng và đó là lần thử cuối cùng. Bạn có thể thử lại sau { $until }.
result-expired = Mã này không còn hiệu lực. Hãy yêu cầu mã khác. Số lần thử của bạn không bị trừ.
result-spent = Lần thử này đã được sử dụng. Hãy chọn lại một phương pháp.
result-told = Yêu cầu của bạn đã được gửi cho người quản trị.
result-saved = Đã lưu.
result-too-few = Như vậy chưa đủ: cần { $required } và đã đăng ký { $registered }.
result-unconfirmed = Vui lòng xác nhận trước: { $fields }.
result-out-of-memory = Hiện không còn chỗ cho việc đó. Hãy thử lại. Số lần thử của bạn không bị trừ.
result-rules-refused = Các quy tắc của tổ chức bạn không cho phép mật khẩu này. Hãy chọn mật khẩu khác.
result-unreachable = Hiện chúng tôi không thể kết nối với dịch vụ lưu giữ mật khẩu của bạn. Không có gì thay đổi. Hãy thử lại sau vài phút.
result-password = Không thể dùng mật khẩu này:

blocked-account = Đã có quá nhiều lần thử cho tài khoản này. Bạn có thể tiếp tục sau { $until }.
blocked-method = Đã có quá nhiều lần thử bằng phương pháp này. Hãy chọn phương pháp khác hoặc chờ đến { $until }.
blocked-messages = Đã gửi quá nhiều mã và thực hiện quá nhiều cuộc gọi cho tài khoản này. Bạn có thể yêu cầu mã hoặc cuộc gọi khác sau { $until }.
blocked-contact = Yêu cầu của bạn đã được gửi cho người quản trị trước đó. Bạn có thể yêu cầu lại sau { $until }.

refused-clock-went-back = Đồng hồ của chúng tôi không đúng. Hãy thử lại sau một phút.
refused-version = Hiện không thể thực hiện việc này ở đây. Hãy thử lại sau.
refused-stale-ledger = Hiện không thể thực hiện việc này ở đây. Hãy thử lại sau một phút.
refused-not-now = Không thể thực hiện việc này lúc này. Hãy tiếp tục với nội dung mà trang hiển thị.
refused-malformed = Nội dung này không thể đúng được. Vui lòng xem lại những gì bạn đã nhập. Số lần thử của bạn không bị trừ.
refused-captcha = Trước tiên, vui lòng chứng minh bạn không phải là rô-bốt.
