fix-register-method =
    .all = このユーザーが{ $choices }を登録します。
    .some =
        { $count ->
            [1] このユーザーが{ $choices }を登録します。
           *[other] このユーザーが次のうち { $count } つを登録します：{ $choices }。
        }
fix-enable-account =
    .none = 管理者がアカウントを有効にします。
fix-enable-feature =
    .none = 管理者が組織に対してパスワードのリセットを有効にします。
    .all = 管理者が組織に対してパスワードのリセットを有効にし、{ $choices }を本人確認の手段とします。
    .some =
        { $count ->
            [1] 管理者が組織に対してパスワードのリセットを有効にし、{ $choices }を本人確認の手段とします。
           *[other] 管理者が組織に対してパスワードのリセットを有効にし、次のうち { $count } つを本人確認の手段とします：{ $choices }。
        }
fix-enable-administrators =
    .none = 管理者が、管理者に対するパスワードのリセットを有効にします。
fix-add-to-group =
    .none = 管理者が、パスワードのリセットが有効になっているグループにこのユーザーを追加します。
fix-assign-license =
    .all = 管理者がライセンスを割り当てます：{ $choices }。
    .some =
        { $count ->
            [1] 管理者が次のいずれかのライセンスを割り当てます：{ $choices }。
           *[other] 管理者が次のうち { $count } つのライセンスを割り当てます：{ $choices }。
        }
fix-set-contact =
    .all = 管理者がこのユーザーの{ $choices }を入力します。
    .some =
        { $count ->
            [1] 管理者がこのユーザーの{ $choices }を入力します。
           *[other] 管理者がこのユーザーについて次のうち { $count } つを入力します：{ $choices }。
        }
fix-enable-writeback =
    .none = 管理者がオンプレミス ディレクトリへのパスワード ライトバックを有効にします。
fix-remove-protection =
    .none = 管理者がオンプレミス ディレクトリの保護されたグループからアカウントを削除します。
fix-wait =
    .none = ブロックが終わるまで待つ以外に、できることはありません。
    .until = ブロックが終わる { $until } まで待つ以外に、できることはありません。
