fix-register-method =
    .all = 此使用者註冊{ $choices }。
    .some =
        { $count ->
            [1] 此使用者註冊{ $choices }。
           *[other] 此使用者註冊下列其中 { $count } 項：{ $choices }。
        }
fix-enable-account =
    .none = 系統管理員啟用該帳戶。
fix-enable-feature =
    .none = 系統管理員為組織開啟密碼重設。
    .all = 系統管理員為組織開啟密碼重設，並以{ $choices }作為身分證明。
    .some =
        { $count ->
            [1] 系統管理員為組織開啟密碼重設，並以{ $choices }作為身分證明。
           *[other] 系統管理員為組織開啟密碼重設，並以下列其中 { $count } 項作為身分證明：{ $choices }。
        }
fix-enable-administrators =
    .none = 系統管理員開啟適用於系統管理員的密碼重設。
fix-add-to-group =
    .none = 系統管理員將此使用者加入已開啟密碼重設的群組。
fix-assign-license =
    .all = 系統管理員指派授權：{ $choices }。
    .some =
        { $count ->
            [1] 系統管理員指派下列其中一個授權：{ $choices }。
           *[other] 系統管理員指派下列其中 { $count } 個授權：{ $choices }。
        }
fix-set-contact =
    .all = 系統管理員為此使用者輸入{ $choices }。
    .some =
        { $count ->
            [1] 系統管理員為此使用者輸入{ $choices }。
           *[other] 系統管理員為此使用者輸入下列其中 { $count } 項：{ $choices }。
        }
fix-enable-writeback =
    .none = 系統管理員開啟對內部部署目錄的密碼回寫。
fix-remove-protection =
    .none = 系統管理員將該帳戶從內部部署目錄的受保護群組中移出。
fix-wait =
    .none = 只能等待封鎖結束，無法採取其他動作。
    .until = 只能等到 { $until } 封鎖結束，無法採取其他動作。
