message-could-not-verify =
    .title = Chúng tôi không thể xác minh tài khoản của bạn
    .offer = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn.
    .offer-link = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn: { $contact }
    .solution =
        Bạn thấy thông báo này vì tính năng đặt lại mật khẩu đã được bật cho bạn nhưng bạn chưa đăng ký sử dụng dịch vụ. Để đăng ký đặt lại mật khẩu, hãy đi tới trang đăng ký đặt lại mật khẩu sau khi bạn truy nhập lại được vào tài khoản của mình.

        Để đặt lại mật khẩu, hãy bấm vào liên kết liên hệ với người quản trị để gửi email cho nhân viên CNTT của công ty bạn.
    .solution-link =
        Bạn thấy thông báo này vì tính năng đặt lại mật khẩu đã được bật cho bạn nhưng bạn chưa đăng ký sử dụng dịch vụ. Để đăng ký đặt lại mật khẩu, hãy đi tới { $registration } sau khi bạn truy nhập lại được vào tài khoản của mình.

        Để đặt lại mật khẩu, hãy bấm vào liên kết liên hệ với người quản trị để gửi email cho nhân viên CNTT của công ty bạn.

message-not-enabled =
    .title = Tài khoản của bạn chưa được bật tính năng đặt lại mật khẩu
    .body = Rất tiếc, nhân viên CNTT của bạn chưa thiết lập tài khoản của bạn để sử dụng với dịch vụ này.
    .offer = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn.
    .offer-link = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn: { $contact }
    .solution =
        Bạn thấy thông báo này vì nhân viên CNTT của bạn chưa bật tính năng đặt lại mật khẩu cho tổ chức của bạn từ liên kết “Không thể truy nhập tài khoản của bạn?” hoặc chưa cấp phép cho bạn sử dụng tính năng này.

        Để đặt lại mật khẩu, hãy bấm vào liên kết liên hệ với người quản trị để gửi email cho nhân viên CNTT của công ty bạn và cho họ biết rằng bạn muốn đặt lại mật khẩu để họ có thể bật tính năng này cho bạn.

message-contact-administrator =
    .title = Vui lòng liên hệ với người quản trị của bạn
    .body =
        Chúng tôi phát hiện thấy mật khẩu tài khoản người dùng của bạn không do dịch vụ này quản lý. Do đó, chúng tôi không thể tự động đặt lại mật khẩu của bạn.

        Bạn cần liên hệ với nhân viên CNTT của mình để được hỗ trợ thêm.
    .solution =
        Bạn thấy thông báo này vì nhân viên CNTT của bạn quản lý mật khẩu của bạn trong môi trường tại chỗ và không cho phép bạn đặt lại mật khẩu từ liên kết “Không thể truy nhập tài khoản của bạn?”.

        Để đặt lại mật khẩu, hãy liên hệ trực tiếp với nhân viên CNTT của bạn để được trợ giúp và cho họ biết rằng bạn muốn đặt lại mật khẩu để họ có thể bật tính năng này cho bạn.

message-use-personal-recovery =
    .title = Đây là tài khoản cá nhân
    .body = Bạn đã được mời vào đây bằng một tài khoản cá nhân. Mật khẩu của tài khoản đó do nhà cung cấp đã cấp tài khoản cho bạn lưu giữ nên không thể đặt lại ở đây.
    .solution = Hãy mở trang đăng nhập của chính nhà cung cấp đó và bấm vào liên kết quên mật khẩu ở đó.

message-use-home-organization =
    .title = Vui lòng hỏi tổ chức của chính bạn
    .body = Bạn là khách ở đây. Tổ chức của chính bạn lưu giữ mật khẩu của bạn và các quy tắc của tổ chức đó quyết định cách bạn có thể đặt lại mật khẩu.
    .solution = Hãy mở trang đăng nhập của tổ chức bạn và bấm vào liên kết quên mật khẩu ở đó, hoặc nhờ nhân viên CNTT của tổ chức trợ giúp.

message-too-many-attempts =
    .title = Vui lòng chờ trước khi thử lại
    .body = Đã có quá nhiều lần thử xác minh tài khoản này. Để giữ an toàn cho tài khoản, không thể xác minh lại tài khoản này trong một khoảng thời gian.
    .offer = Nếu bạn không thể chờ, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn.
    .offer-link = Nếu bạn không thể chờ, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn: { $contact }
    .solution = Hãy chờ một ngày rồi bắt đầu lại từ đầu.

message-try-again-later =
    .title = Vui lòng thử lại sau
    .body = Hiện chúng tôi không thể kết nối với dịch vụ lưu giữ mật khẩu của bạn nên mật khẩu chưa được thay đổi.
    .offer = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn.
    .offer-link = Nếu bạn muốn, chúng tôi có thể liên hệ với người quản trị trong tổ chức của bạn để đặt lại mật khẩu cho bạn: { $contact }
    .solution = Hãy chờ vài phút rồi bắt đầu lại từ đầu. Nếu trang này lại xuất hiện, hãy nhờ người quản trị trợ giúp.

message-start-again =
    .title = Vui lòng bắt đầu lại
    .body = Trong lúc đó, có điều gì đó về tài khoản của bạn hoặc các quy tắc của tổ chức bạn đã thay đổi, hoặc mật khẩu của bạn đã được đặt lại trong một cửa sổ khác. Không có thao tác nào được thực hiện ở đây.

message-session-over =
    .title = Bạn đã hết thời gian
    .body = Để bảo đảm an toàn cho bạn, mỗi lần đặt lại phải được hoàn tất trong thời gian ngắn. Không có gì thay đổi. Bạn có thể bắt đầu lại.

message-cancelled =
    .title = Bạn đã hủy
    .body = Không có gì thay đổi. Bạn có thể bắt đầu lại bất cứ khi nào bạn muốn.

message-may-have-changed =
    .title = Mật khẩu của bạn có thể đã được thay đổi
    .body = Chúng tôi đã gửi thay đổi nhưng không nhận được phản hồi. Trước tiên, hãy thử mật khẩu mới. Nếu không được, hãy thử mật khẩu cũ rồi bắt đầu lại.

message-wait-some-minutes =
    .title = Mật khẩu của bạn đã được thay đổi
    .body = Phải mất vài phút để mọi dịch vụ nhận được thay đổi này. Nếu bạn không thể đăng nhập, hãy chờ một lát rồi thử lại.

message-password-reset =
    .title = Mật khẩu của bạn đã được đặt lại
    .body = Mật khẩu tài khoản của bạn vừa được đặt lại. Nếu không phải bạn thực hiện việc này, hãy liên hệ ngay với người quản trị của bạn.

message-account-unlocked =
    .title = Tài khoản của bạn đã được mở khóa
    .body = Tài khoản của bạn vừa được mở khóa; mật khẩu vẫn như cũ. Nếu không phải bạn thực hiện việc này, hãy liên hệ ngay với người quản trị của bạn.

message-administrator-reset =
    .title = Mật khẩu của một người quản trị đã được đặt lại
    .body = Một người quản trị của tổ chức bạn vừa đặt lại mật khẩu của chính họ. Nếu bạn không dự kiến việc này, hãy hỏi họ.

message-registration-changed =
    .title = Thông tin bảo mật của bạn đã thay đổi
    .body = Một cách chứng minh danh tính của bạn vừa được thêm vào tài khoản của bạn, hoặc được thay đổi, hoặc bị loại bỏ. Nếu không phải bạn thực hiện việc này, hãy liên hệ ngay với người quản trị của bạn.

message-sign-in-again =
    .title = Vui lòng đăng nhập lại
    .body = Chỉ người vừa đăng nhập mới có thể thay đổi cách chứng minh danh tính của mình. Hãy đăng nhập lại và tiếp tục từ đó.
