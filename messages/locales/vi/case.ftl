case-title = { $person }

case-allowed = Người này được phép { $actions }.
case-denied = Người này không được phép đặt lại mật khẩu.
case-deferred = Một tổ chức khác quyết định liệu người này có được phép đặt lại mật khẩu hay không.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Trang dành cho người này hiển thị “{ $title }”.

case-required =
    { $count ->
        [1] Theo { $policy }, cần một phương pháp.
        [2] Theo { $policy }, cần hai phương pháp khác nhau.
       *[other] Theo { $policy }, cần { $count } phương pháp khác nhau.
    }
case-available =
    { $count ->
        [0] Không thể dùng phương pháp nào.
        [1] Có thể dùng một phương pháp.
        [2] Có thể dùng hai phương pháp khác nhau.
       *[other] Có thể dùng { $count } phương pháp khác nhau.
    }

case-checks = Kiểm tra
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Thời gian chặn kết thúc lúc { $until }.
    .short = { $outcome } – { $check }

case-methods = Phương pháp
case-method = { $method }: { $status }
case-method-value = Dữ liệu được lưu: { $source }.
    .masked = Dữ liệu được lưu: { $source }, { $masked }.
    .public = Dữ liệu được lưu: { $source }, mọi người ở đó đều có thể xem.
    .public-masked = Dữ liệu được lưu: { $source }, { $masked }, mọi người ở đó đều có thể xem.
case-method-channels = Liên lạc bằng { $channels }.
case-method-rejected = Đã bỏ qua vì không đúng định dạng: { $sources }.

case-fixes = Cách khắc phục
    .none = Không thể làm gì ở đây để khắc phục điều này.
