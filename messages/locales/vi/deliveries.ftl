delivery-code =
    .text = { $code } là mã xác minh của bạn. Đừng bao giờ cho bất kỳ ai biết mã này.
    .title = Mã xác minh của bạn
    .body =
        Nhập mã này để xác minh danh tính của bạn: { $code }

        Nếu bạn không yêu cầu mã, bạn không cần làm gì cả. Đừng bao giờ cho bất kỳ ai biết mã này.
delivery-request =
    .title = Một người dùng yêu cầu trợ giúp đặt lại mật khẩu
    .body = Người dùng này không thể đặt lại mật khẩu và nhờ người quản trị thực hiện: { $person }
    .reason =
        Người dùng này không thể đặt lại mật khẩu và nhờ người quản trị thực hiện: { $person }

        { $reason }
