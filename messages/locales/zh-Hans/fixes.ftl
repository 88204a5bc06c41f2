fix-register-method =
    .all = 此用户注册{ $choices }。
    .some =
        { $count ->
            [1] 此用户注册{ $choices }。
           *[other] 此用户注册以下各项中的 { $count } 项：{ $choices }。
        }
fix-enable-account =
    .none = 管理员启用该帐户。
fix-enable-feature =
    .none = 管理员为组织启用密码重置。
    .all = 管理员为组织启用密码重置，并使用{ $choices }作为身份证明。
    .some =
        { $count ->
            [1] 管理员为组织启用密码重置，并使用{ $choices }作为身份证明。
           *[other] 管理员为组织启用密码重置，并使用以下各项中的 { $count } 项作为身份证明：{ $choices }。
        }
fix-enable-administrators =
    .none = 管理员启用适用于管理员的密码重置。
fix-add-to-group =
    .none = 管理员将此用户添加到已启用密码重置的组。
fix-assign-license =
    .all = 管理员分配许可证：{ $choices }。
    .some =
        { $count ->
            [1] 管理员分配以下许可证之一：{ $choices }。
           *[other] 管理员分配以下许可证中的 { $count } 个：{ $choices }。
        }
fix-set-contact =
    .all = 管理员为此用户输入{ $choices }。
    .some =
        { $count ->
            [1] 管理员为此用户输入{ $choices }。
           *[other] 管理员为此用户输入以下各项中的 { $count } 项：{ $choices }。
        }
fix-enable-writeback =
    .none = 管理员启用到本地目录的密码写回。
fix-remove-protection =
    .none = 管理员将该帐户从本地目录的受保护组中移出。
fix-wait =
    .none = 只能等待阻止状态结束，无法执行其他操作。
    .until = 只能等到 { $until } 阻止状态结束，无法执行其他操作。
