password-too-short = 너무 짧습니다. { $minimum }자 이상 사용하세요.
password-too-long = 너무 깁니다. { $maximum }자 이하로 사용하세요.
password-disallowed-character = 사용할 수 없는 문자가 있습니다. 일반 영문자, 숫자 및 기호를 사용하세요.
password-too-few-classes = 너무 단순합니다. 다음 중 { $minimum }가지 이상을 사용하세요: 소문자, 대문자, 숫자, 기호.
password-contains-name = 사용자의 이름이나 조직의 이름이 포함되어 있습니다.
password-banned = 많은 사람이 사용하는 암호이거나 그와 매우 비슷한 암호입니다.
password-too-weak = 대부분 많은 사람이 사용하는 단어로 이루어져 있어 추측하기 쉽습니다. 다른 내용을 추가하세요.
