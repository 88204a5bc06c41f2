activity-flow-progress = Tiến độ hoạt động của quy trình tự đặt lại mật khẩu
activity-reset-password = Đặt lại mật khẩu (tự phục vụ)
activity-unlock-account = Mở khóa tài khoản người dùng (tự phục vụ)
activity-blocked = Bị chặn khỏi tính năng tự đặt lại mật khẩu
activity-registered = Người dùng đã đăng ký tự đặt lại mật khẩu
activity-started-registration = Người dùng đã bắt đầu đăng ký thông tin bảo mật
activity-canceled-registration = Người dùng đã hủy việc đăng ký thông tin bảo mật
activity-registered-method = Người dùng đã đăng ký thông tin bảo mật
activity-deleted-method = Người dùng đã xóa thông tin bảo mật
activity-reviewed-methods = Người dùng đã xem lại thông tin bảo mật

audit-success = Thành công
audit-failure = Thất bại

detail-submitted-user-id = Người dùng đã gửi ID người dùng của mình
detail-unknown-identifier = Không ai có ID người dùng đã gửi
detail-may-not-reset = Người dùng không được phép đặt lại mật khẩu: { $reason }

detail-started-email = Người dùng đã bắt đầu tùy chọn xác minh bằng email
detail-started-mobile-text = Người dùng đã bắt đầu tùy chọn xác minh bằng tin nhắn văn bản đến di động
detail-started-mobile-call = Người dùng đã bắt đầu tùy chọn xác minh bằng cuộc gọi thoại đến di động
detail-started-office-call = Người dùng đã bắt đầu tùy chọn xác minh bằng cuộc gọi thoại đến văn phòng
detail-started-security-questions = Người dùng đã bắt đầu tùy chọn xác minh bằng câu hỏi bảo mật
detail-started-app-notification = Người dùng đã bắt đầu tùy chọn xác minh bằng thông báo của ứng dụng di động
detail-started-app-code = Người dùng đã bắt đầu tùy chọn xác minh bằng mã của ứng dụng di động

detail-completed-email = Người dùng đã hoàn tất tùy chọn xác minh bằng email
detail-completed-mobile-text = Người dùng đã hoàn tất tùy chọn xác minh bằng tin nhắn văn bản đến di động
detail-completed-mobile-call = Người dùng đã hoàn tất tùy chọn xác minh bằng cuộc gọi thoại đến di động
detail-completed-office-call = Người dùng đã hoàn tất tùy chọn xác minh bằng cuộc gọi thoại đến văn phòng
detail-completed-security-questions = Người dùng đã hoàn tất tùy chọn xác minh bằng câu hỏi bảo mật
detail-completed-app-notification = Người dùng đã hoàn tất tùy chọn xác minh bằng thông báo của ứng dụng di động
detail-completed-app-code = Người dùng đã hoàn tất tùy chọn xác minh bằng mã của ứng dụng di động
detail-completed-all = Người dùng đã hoàn tất mọi bước xác minh bắt buộc để đặt lại mật khẩu của mình

detail-submitted-password = Người dùng đã gửi mật khẩu mới
detail-cancelled-before-methods = Người dùng đã hủy trước khi vượt qua các phương pháp xác thực bắt buộc
detail-cancelled-before-password = Người dùng đã hủy trước khi gửi mật khẩu mới
detail-contacted-administrator = Người dùng đã liên hệ với người quản trị

detail-full-account = Quá nhiều lần thử xác minh tài khoản không thành công
detail-full-phone-number = Quá nhiều lần thử xác minh số điện thoại
detail-full-mobile-text = Quá nhiều mã không hợp lệ từ tin nhắn văn bản
detail-full-mobile-call = Quá nhiều lần thử bằng cuộc gọi thoại đến di động
detail-full-office-call = Quá nhiều lần thử bằng cuộc gọi thoại đến văn phòng
detail-full-email = Quá nhiều mã không hợp lệ từ email
detail-full-security-questions = Quá nhiều lần thử trả lời câu hỏi bảo mật
detail-full-app = Quá nhiều lần thử bằng ứng dụng xác thực
detail-full-notice = Quá nhiều lời nhắn về các lần thử
detail-full-contact = Quá nhiều yêu cầu gửi cho người quản trị
detail-full-messages = Quá nhiều mã và cuộc gọi

detail-written-ok = Thay đổi đã được ghi
detail-written-cloud-failed = Thay đổi đã được ghi tại chỗ và sẽ đến đám mây sau vài phút
detail-written-unknown = Không nhận được phản hồi về thay đổi, có thể thay đổi đã được ghi
detail-written-rules-refused = Các quy tắc của thư mục tại chỗ đã từ chối mật khẩu
detail-written-unreachable = Không thể kết nối với dịch vụ tại chỗ
detail-written-admin-action = Người quản trị phải khắc phục dịch vụ tại chỗ
detail-written-no-policy = Tổ chức không có chính sách đặt lại mật khẩu

detail-ended-changed = Tài khoản hoặc chính sách đã thay đổi trong thời gian đó
detail-ended-session-over = Đã hết thời gian của phiên
detail-ended-superseded = Mật khẩu đã được đặt lại trong một phiên khác
detail-ended-cancelled = Người dùng đã hủy
detail-ended-blocked = Tài khoản bị chặn do có quá nhiều lần thử
detail-ended-unknown = Không thể xác minh tài khoản
detail-ended-admin-action = Người quản trị phải khắc phục dịch vụ tại chỗ
detail-ended-no-policy = Tổ chức không có chính sách đặt lại mật khẩu
detail-ended-not-in-scope = Tính năng đặt lại mật khẩu chưa được bật cho người dùng
detail-ended-reauthenticate = Người dùng phải đăng nhập lại

detail-status-not-in-scope = Người dùng không được phép đăng ký
detail-status-may-register = Người dùng được phép đăng ký
detail-status-must-register = Người dùng phải đăng ký
detail-status-must-reconfirm = Người dùng phải xác nhận những gì đã đăng ký
detail-status-registered = Người dùng đã đăng ký mọi thứ cần thiết
detail-removed = Đã loại bỏ: { $method }
