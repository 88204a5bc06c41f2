fix-register-method =
    .all = Người này đăng ký { $choices }.
    .some =
        { $count ->
            [1] Người này đăng ký { $choices }.
           *[other] Người này đăng ký { $count } trong số các mục này: { $choices }.
        }
fix-enable-account =
    .none = Người quản trị bật tài khoản.
fix-enable-feature =
    .none = Người quản trị bật tính năng đặt lại mật khẩu cho tổ chức.
    .all = Người quản trị bật tính năng đặt lại mật khẩu cho tổ chức, dùng { $choices } làm bằng chứng danh tính.
    .some =
        { $count ->
            [1] Người quản trị bật tính năng đặt lại mật khẩu cho tổ chức, dùng { $choices } làm bằng chứng danh tính.
           *[other] Người quản trị bật tính năng đặt lại mật khẩu cho tổ chức, dùng { $count } trong số các mục này làm bằng chứng danh tính: { $choices }.
        }
fix-enable-administrators =
    .none = Người quản trị bật tính năng đặt lại mật khẩu cho người quản trị.
fix-add-to-group =
    .none = Người quản trị thêm người này vào nhóm được bật tính năng đặt lại mật khẩu.
fix-assign-license =
    .all = Người quản trị gán giấy phép: { $choices }.
    .some =
        { $count ->
            [1] Người quản trị gán một trong các giấy phép này: { $choices }.
           *[other] Người quản trị gán { $count } trong số các giấy phép này: { $choices }.
        }
fix-set-contact =
    .all = Người quản trị nhập { $choices } cho người này.
    .some =
        { $count ->
            [1] Người quản trị nhập { $choices } cho người này.
           *[other] Người quản trị nhập { $count } trong số các mục này cho người này: { $choices }.
        }
fix-enable-writeback =
    .none = Người quản trị bật tính năng ghi ngược mật khẩu vào thư mục tại chỗ.
fix-remove-protection =
    .none = Người quản trị đưa tài khoản ra khỏi các nhóm được bảo vệ của thư mục tại chỗ.
fix-wait =
    .none = Không thể làm gì ngoài việc chờ đến khi hết thời gian chặn.
    .until = Không thể làm gì ngoài việc chờ đến { $until }, là lúc hết thời gian chặn.
