activity-flow-progress = Ход выполнения самостоятельного сброса пароля
activity-reset-password = Сброс пароля (самостоятельно)
activity-unlock-account = Разблокировка учетной записи пользователя (самостоятельно)
activity-blocked = Самостоятельный сброс пароля заблокирован
activity-registered = Пользователь зарегистрировался для самостоятельного сброса пароля
activity-started-registration = Пользователь начал регистрацию сведений для защиты
activity-canceled-registration = Пользователь отменил регистрацию сведений для защиты
activity-registered-method = Пользователь зарегистрировал сведения для защиты
activity-deleted-method = Пользователь удалил сведения для защиты
activity-reviewed-methods = Пользователь просмотрел сведения для защиты

audit-success = Успешно
audit-failure = Сбой

detail-submitted-user-id = Пользователь указал свой идентификатор пользователя
detail-unknown-identifier = Указанный идентификатор пользователя никому не принадлежит
detail-may-not-reset = Пользователю не разрешено сбрасывать пароль: { $reason }

detail-started-email = Пользователь начал проверку по электронной почте
detail-started-mobile-text = Пользователь начал проверку с помощью SMS на мобильный телефон
detail-started-mobile-call = Пользователь начал проверку с помощью звонка на мобильный телефон
detail-started-office-call = Пользователь начал проверку с помощью звонка на рабочий телефон
detail-started-security-questions = Пользователь начал проверку с помощью контрольных вопросов
detail-started-app-notification = Пользователь начал проверку с помощью уведомления в мобильном приложении
detail-started-app-code = Пользователь начал проверку с помощью кода из мобильного приложения

detail-completed-email = Пользователь завершил проверку по электронной почте
detail-completed-mobile-text = Пользователь завершил проверку с помощью SMS на мобильный телефон
detail-completed-mobile-call = Пользователь завершил проверку с помощью звонка на мобильный телефон
detail-completed-office-call = Пользователь завершил проверку с помощью звонка на рабочий телефон
detail-completed-security-questions = Пользователь завершил проверку с помощью контрольных вопросов
detail-completed-app-notification = Пользователь завершил проверку с помощью уведомления в мобильном приложении
detail-completed-app-code = Пользователь завершил проверку с помощью кода из мобильного приложения
detail-completed-all = Пользователь завершил все этапы проверки, необходимые для сброса его пароля

detail-submitted-password = Пользователь отправил новый пароль
detail-cancelled-before-methods = Пользователь отменил операцию, не пройдя необходимые методы проверки подлинности
detail-cancelled-before-password = Пользователь отменил операцию, не отправив новый пароль
detail-contacted-administrator = Пользователь обратился к администратору

detail-full-account = Слишком много неудачных попыток проверить учетную запись
detail-full-phone-number = Слишком много попыток проверить номер телефона
detail-full-mobile-text = Слишком много недействительных кодов из SMS
detail-full-mobile-call = Слишком много попыток с помощью звонка на мобильный телефон
detail-full-office-call = Слишком много попыток с помощью звонка на рабочий телефон
detail-full-email = Слишком много недействительных кодов из электронной почты
detail-full-security-questions = Слишком много попыток ответить на контрольные вопросы
detail-full-app = Слишком много попыток с помощью приложения для проверки подлинности
detail-full-notice = Слишком много сообщений о попытках
detail-full-contact = Слишком много запросов к администратору
detail-full-messages = Слишком много кодов и звонков

detail-written-ok = Изменение записано
detail-written-cloud-failed = Изменение записано в локальной среде и поступит в облако через несколько минут
detail-written-unknown = Ответ об изменении не получен; возможно, оно записано
detail-written-rules-refused = Правила локального каталога отклонили пароль
detail-written-unreachable = Не удалось связаться с локальной службой
detail-written-admin-action = Администратору нужно исправить работу локальной службы
detail-written-no-policy = В организации нет политики сброса пароля

detail-ended-changed = За это время изменилась учетная запись или политика
detail-ended-session-over = Время сеанса истекло
detail-ended-superseded = Пароль сброшен в другом сеансе
detail-ended-cancelled = Пользователь отменил операцию
detail-ended-blocked = Учетная запись заблокирована из-за слишком большого числа попыток
detail-ended-unknown = Не удалось проверить учетную запись
detail-ended-admin-action = Администратору нужно исправить работу локальной службы
detail-ended-no-policy = В организации нет политики сброса пароля
detail-ended-not-in-scope = Сброс пароля для пользователя не включен
detail-ended-reauthenticate = Пользователю нужно войти снова

detail-status-not-in-scope = Пользователю нельзя зарегистрироваться
detail-status-may-register = Пользователь может зарегистрироваться
detail-status-must-register = Пользователю нужно зарегистрироваться
detail-status-must-reconfirm = Пользователю нужно подтвердить зарегистрированные данные
detail-status-registered = Пользователь зарегистрировал все, что нужно
detail-removed = Удалено: { $method }
