delivery-code =
    .text = { $code } ialah kod pengesahan anda. Jangan sesekali dedahkan kod ini kepada sesiapa.
    .title = Kod pengesahan anda
    .body =
        Taip kod ini untuk mengesahkan identiti anda: { $code }

        Jika anda tidak meminta kod, anda tidak perlu berbuat apa-apa. Jangan sesekali dedahkan kod ini kepada sesiapa.
delivery-request =
    .title = Seorang pengguna meminta bantuan untuk penetapan semula kata laluan
    .body = Pengguna ini tidak dapat menetapkan semula kata laluan dan meminta pentadbir melakukannya: { $person }
    .reason =
        Pengguna ini tidak dapat menetapkan semula kata laluan dan meminta pentadbir melakukannya: { $person }

        { $reason }
