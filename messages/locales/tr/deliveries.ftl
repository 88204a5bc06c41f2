delivery-code =
    .text = Doğrulama kodunuz: { $code }. Bu kodu asla kimseye söylemeyin.
    .title = Doğrulama kodunuz
    .body =
        Kimliğinizi doğrulamak için şu kodu yazın: { $code }

        Kod istemediyseniz bir şey yapmanız gerekmez. Bu kodu asla kimseye söylemeyin.
delivery-request =
    .title = Bir kullanıcı parola sıfırlama için yardım istiyor
    .body = Bu kullanıcı parolasını sıfırlayamıyor ve bunu bir yöneticinin yapmasını istiyor: { $person }
    .reason =
        Bu kullanıcı parolasını sıfırlayamıyor ve bunu bir yöneticinin yapmasını istiyor: { $person }

        { $reason }
