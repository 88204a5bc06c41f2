password-too-short = Mật khẩu quá ngắn. Hãy dùng ít nhất { $minimum } ký tự.
password-too-long = Mật khẩu quá dài. Hãy dùng tối đa { $maximum } ký tự.
password-disallowed-character = Mật khẩu có ký tự không dùng được. Hãy dùng chữ cái, chữ số và ký hiệu thông thường.
password-too-few-classes = Mật khẩu quá đơn giản. Hãy dùng ít nhất { $minimum } trong số các loại này: chữ thường, chữ hoa, chữ số, ký hiệu.
password-contains-name = Mật khẩu chứa tên của bạn hoặc tên tổ chức của bạn.
password-banned = Đây là mật khẩu mà nhiều người sử dụng, hoặc gần giống như vậy.
password-too-weak = Mật khẩu dễ đoán vì phần lớn là những từ mà nhiều người sử dụng. Hãy thêm nội dung khác.
