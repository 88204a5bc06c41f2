fix-register-method =
    .all = 이 사용자가 다음을 등록합니다: { $choices }.
    .some =
        { $count ->
            [1] 이 사용자가 다음을 등록합니다: { $choices }.
           *[other] 이 사용자가 다음 중 { $count }가지를 등록합니다: { $choices }.
        }
fix-enable-account =
    .none = 관리자가 계정을 사용하도록 설정합니다.
fix-enable-feature =
    .none = 관리자가 조직에 대해 암호 재설정을 켭니다.
    .all = 관리자가 조직에 대해 암호 재설정을 켜고 다음을 본인 증명 수단으로 사용하게 합니다: { $choices }.
    .some =
        { $count ->
            [1] 관리자가 조직에 대해 암호 재설정을 켜고 다음을 본인 증명 수단으로 사용하게 합니다: { $choices }.
           *[other] 관리자가 조직에 대해 암호 재설정을 켜고 다음 중 { $count }가지를 본인 증명 수단으로 사용하게 합니다: { $choices }.
        }
fix-enable-administrators =
    .none = 관리자가 관리자에 대한 암호 재설정을 켭니다.
fix-add-to-group =
    .none = 관리자가 암호 재설정이 켜져 있는 그룹에 이 사용자를 추가합니다.
fix-assign-license =
    .all = 관리자가 다음 라이선스를 할당합니다: { $choices }.
    .some =
        { $count ->
            [1] 관리자가 다음 라이선스 중 하나를 할당합니다: { $choices }.
           *[other] 관리자가 다음 라이선스 중 { $count }개를 할당합니다: { $choices }.
        }
fix-set-contact =
    .all = 관리자가 이 사용자에 대해 다음을 입력합니다: { $choices }.
    .some =
        { $count ->
            [1] 관리자가 이 사용자에 대해 다음을 입력합니다: { $choices }.
           *[other] 관리자가 이 사용자에 대해 다음 중 { $count }가지를 입력합니다: { $choices }.
        }
fix-enable-writeback =
    .none = 관리자가 온-프레미스 디렉터리에 대한 암호 쓰기 저장을 켭니다.
fix-remove-protection =
    .none = 관리자가 온-프레미스 디렉터리의 보호된 그룹에서 계정을 제거합니다.
fix-wait =
    .none = 차단이 끝날 때까지 기다리는 것 외에는 할 수 있는 작업이 없습니다.
    .until = 차단이 끝나는 { $until }까지 기다리는 것 외에는 할 수 있는 작업이 없습니다.
