activity-flow-progress = 셀프 서비스 암호 재설정 흐름 작업 진행률
activity-reset-password = 암호 재설정(셀프 서비스)
activity-unlock-account = 사용자 계정 잠금 해제(셀프 서비스)
activity-blocked = 셀프 서비스 암호 재설정에서 차단됨
activity-registered = 사용자가 셀프 서비스 암호 재설정에 등록함
activity-started-registration = 사용자가 보안 정보 등록을 시작함
activity-canceled-registration = 사용자가 보안 정보 등록을 취소함
activity-registered-method = 사용자가 보안 정보를 등록함
activity-deleted-method = 사용자가 보안 정보를 삭제함
activity-reviewed-methods = 사용자가 보안 정보를 검토함

audit-success = 성공
audit-failure = 실패

detail-submitted-user-id = 사용자가 사용자 ID를 제출함
detail-unknown-identifier = 제출된 사용자 ID를 가진 사람이 없음
detail-may-not-reset = 사용자가 암호를 재설정할 수 없음: { $reason }

detail-started-email = 사용자가 이메일 확인 옵션을 시작함
detail-started-mobile-text = 사용자가 휴대폰 문자 메시지 확인 옵션을 시작함
detail-started-mobile-call = 사용자가 휴대폰 음성 통화 확인 옵션을 시작함
detail-started-office-call = 사용자가 사무실 음성 통화 확인 옵션을 시작함
detail-started-security-questions = 사용자가 보안 질문 확인 옵션을 시작함
detail-started-app-notification = 사용자가 모바일 앱 알림 확인 옵션을 시작함
detail-started-app-code = 사용자가 모바일 앱 코드 확인 옵션을 시작함

detail-completed-email = 사용자가 이메일 확인 옵션을 완료함
detail-completed-mobile-text = 사용자가 휴대폰 문자 메시지 확인 옵션을 완료함
detail-completed-mobile-call = 사용자가 휴대폰 음성 통화 확인 옵션을 완료함
detail-completed-office-call = 사용자가 사무실 음성 통화 확인 옵션을 완료함
detail-completed-security-questions = 사용자가 보안 질문 확인 옵션을 완료함
detail-completed-app-notification = 사용자가 모바일 앱 알림 확인 옵션을 완료함
detail-completed-app-code = 사용자가 모바일 앱 코드 확인 옵션을 완료함
detail-completed-all = 사용자가 암호를 재설정하는 데 필요한 모든 확인 단계를 완료함

detail-submitted-password = 사용자가 새 암호를 제출함
detail-cancelled-before-methods = 사용자가 필요한 인증 방법을 통과하기 전에 취소함
detail-cancelled-before-password = 사용자가 새 암호를 제출하기 전에 취소함
detail-contacted-administrator = 사용자가 관리자에게 문의함

detail-full-account = 계정을 확인하려는 시도가 너무 많이 실패함
detail-full-phone-number = 전화번호를 확인하려는 시도가 너무 많음
detail-full-mobile-text = 잘못된 문자 메시지 코드가 너무 많음
detail-full-mobile-call = 휴대폰 음성 통화를 통한 시도가 너무 많음
detail-full-office-call = 사무실 음성 통화를 통한 시도가 너무 많음
detail-full-email = 잘못된 이메일 코드가 너무 많음
detail-full-security-questions = 보안 질문에 답변하려는 시도가 너무 많음
detail-full-app = 인증 앱을 사용한 시도가 너무 많음
detail-full-notice = 시도에 대한 통지가 너무 많음
detail-full-contact = 관리자에게 보낸 요청이 너무 많음
detail-full-messages = 코드와 전화 통화가 너무 많음

detail-written-ok = 변경 내용이 기록됨
detail-written-cloud-failed = 변경 내용이 온-프레미스에 기록되었으며 몇 분 후에 클라우드에 반영됨
detail-written-unknown = 변경에 대한 응답이 없으며, 변경 내용이 기록되었을 수 있음
detail-written-rules-refused = 온-프레미스 디렉터리의 규칙에서 암호를 거부함
detail-written-unreachable = 온-프레미스 서비스에 연결할 수 없음
detail-written-admin-action = 관리자가 온-프레미스 서비스를 바로잡아야 함
detail-written-no-policy = 조직에 암호 재설정 정책이 없음

detail-ended-changed = 그동안 계정 또는 정책이 변경됨
detail-ended-session-over = 세션 시간이 종료됨
detail-ended-superseded = 다른 세션에서 암호가 재설정됨
detail-ended-cancelled = 사용자가 취소함
detail-ended-blocked = 시도가 너무 많아 계정이 차단됨
detail-ended-unknown = 계정을 확인할 수 없음
detail-ended-admin-action = 관리자가 온-프레미스 서비스를 바로잡아야 함
detail-ended-no-policy = 조직에 암호 재설정 정책이 없음
detail-ended-not-in-scope = 사용자에 대해 암호 재설정이 켜져 있지 않음
detail-ended-reauthenticate = 사용자가 다시 로그인해야 함

detail-status-not-in-scope = 사용자가 등록할 수 없음
detail-status-may-register = 사용자가 등록할 수 있음
detail-status-must-register = 사용자가 등록해야 함
detail-status-must-reconfirm = 사용자가 등록된 정보를 확인해야 함
detail-status-registered = 사용자가 필요한 정보를 모두 등록함
detail-removed = 제거됨: { $method }
