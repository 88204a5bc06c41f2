activity-flow-progress = Перебіг самостійного скидання пароля
activity-reset-password = Скидання пароля (самостійно)
activity-unlock-account = Розблокування облікового запису користувача (самостійно)
activity-blocked = Самостійне скидання пароля заблоковано
activity-registered = Користувач зареєструвався для самостійного скидання пароля
activity-started-registration = Користувач почав реєстрацію захисної інформації
activity-canceled-registration = Користувач скасував реєстрацію захисної інформації
activity-registered-method = Користувач зареєстрував захисну інформацію
activity-deleted-method = Користувач видалив захисну інформацію
activity-reviewed-methods = Користувач переглянув захисну інформацію

audit-success = Успішно
audit-failure = Помилка

detail-submitted-user-id = Користувач указав свій ідентифікатор користувача
detail-unknown-identifier = Указаний ідентифікатор користувача нікому не належить
detail-may-not-reset = Користувачу не дозволено скидати пароль: { $reason }

detail-started-email = Користувач почав перевірку електронною поштою
detail-started-mobile-text = Користувач почав перевірку за допомогою SMS на мобільний телефон
detail-started-mobile-call = Користувач почав перевірку за допомогою виклику на мобільний телефон
detail-started-office-call = Користувач почав перевірку за допомогою виклику на робочий телефон
detail-started-security-questions = Користувач почав перевірку за допомогою контрольних запитань
detail-started-app-notification = Користувач почав перевірку за допомогою сповіщення в мобільній програмі
detail-started-app-code = Користувач почав перевірку за допомогою коду з мобільної програми

detail-completed-email = Користувач завершив перевірку електронною поштою
detail-completed-mobile-text = Користувач завершив перевірку за допомогою SMS на мобільний телефон
detail-completed-mobile-call = Користувач завершив перевірку за допомогою виклику на мобільний телефон
detail-completed-office-call = Користувач завершив перевірку за допомогою виклику на робочий телефон
detail-completed-security-questions = Користувач завершив перевірку за допомогою контрольних запитань
detail-completed-app-notification = Користувач завершив перевірку за допомогою сповіщення в мобільній програмі
detail-completed-app-code = Користувач завершив перевірку за допомогою коду з мобільної програми
detail-completed-all = Користувач завершив усі кроки перевірки, потрібні для скидання його пароля

detail-submitted-password = Користувач надіслав новий пароль
detail-cancelled-before-methods = Користувач скасував операцію, не пройшовши потрібні методи автентифікації
detail-cancelled-before-password = Користувач скасував операцію, не надіславши новий пароль
detail-contacted-administrator = Користувач звернувся до адміністратора

detail-full-account = Забагато невдалих спроб перевірити обліковий запис
detail-full-phone-number = Забагато спроб перевірити номер телефону
detail-full-mobile-text = Забагато недійсних кодів з SMS
detail-full-mobile-call = Забагато спроб за допомогою виклику на мобільний телефон
detail-full-office-call = Забагато спроб за допомогою виклику на робочий телефон
detail-full-email = Забагато недійсних кодів з електронної пошти
detail-full-security-questions = Забагато спроб відповісти на контрольні запитання
detail-full-app = Забагато спроб за допомогою програми-автентифікатора
detail-full-notice = Забагато повідомлень про спроби
detail-full-contact = Забагато запитів до адміністратора
detail-full-messages = Забагато кодів і викликів

detail-written-ok = Зміну записано
detail-written-cloud-failed = Зміну записано в локальному середовищі, і вона надійде в хмару за кілька хвилин
detail-written-unknown = Відповіді щодо зміни не отримано; можливо, її записано
detail-written-rules-refused = Правила локального каталогу відхилили пароль
detail-written-unreachable = Не вдалося зв’язатися з локальною службою
detail-written-admin-action = Адміністратору потрібно виправити роботу локальної служби
detail-written-no-policy = Організація не має політики скидання пароля

detail-ended-changed = Тим часом змінився обліковий запис або політика
detail-ended-session-over = Час сеансу вичерпано
detail-ended-superseded = Пароль скинуто в іншому сеансі
detail-ended-cancelled = Користувач скасував операцію
detail-ended-blocked = Обліковий запис заблоковано через завелику кількість спроб
detail-ended-unknown = Не вдалося перевірити обліковий запис
detail-ended-admin-action = Адміністратору потрібно виправити роботу локальної служби
detail-ended-no-policy = Організація не має політики скидання пароля
detail-ended-not-in-scope = Скидання пароля для користувача не ввімкнено
detail-ended-reauthenticate = Користувачу потрібно увійти знову

detail-status-not-in-scope = Користувачу не можна зареєструватися
detail-status-may-register = Користувач може зареєструватися
detail-status-must-register = Користувачу потрібно зареєструватися
detail-status-must-reconfirm = Користувачу потрібно підтвердити зареєстровані дані
detail-status-registered = Користувач зареєстрував усе, що потрібно
detail-removed = Видалено: { $method }
