activity-flow-progress = Ход на процеса на самостоятелно нулиране на парола
activity-reset-password = Нулиране на парола (самостоятелно)
activity-unlock-account = Отключване на потребителски акаунт (самостоятелно)
activity-blocked = Блокирано самостоятелно нулиране на парола
activity-registered = Потребителят се регистрира за самостоятелно нулиране на парола
activity-started-registration = Потребителят започна регистрация на информация за защита
activity-canceled-registration = Потребителят отмени регистрацията на информация за защита
activity-registered-method = Потребителят регистрира информация за защита
activity-deleted-method = Потребителят изтри информация за защита
activity-reviewed-methods = Потребителят прегледа информацията за защита

audit-success = Успех
audit-failure = Неуспех

detail-submitted-user-id = Потребителят подаде потребителския си ИД
detail-unknown-identifier = Никой няма подадения потребителски ИД
detail-may-not-reset = На потребителя не е позволено да нулира паролата: { $reason }

detail-started-email = Потребителят започна опцията за потвърждаване по имейл
detail-started-mobile-text = Потребителят започна опцията за потвърждаване със SMS на мобилен телефон
detail-started-mobile-call = Потребителят започна опцията за потвърждаване с гласово обаждане на мобилен телефон
detail-started-office-call = Потребителят започна опцията за потвърждаване с гласово обаждане на служебен телефон
detail-started-security-questions = Потребителят започна опцията за потвърждаване с въпроси за защита
detail-started-app-notification = Потребителят започна опцията за потвърждаване с известие в мобилно приложение
detail-started-app-code = Потребителят започна опцията за потвърждаване с код от мобилно приложение

detail-completed-email = Потребителят завърши опцията за потвърждаване по имейл
detail-completed-mobile-text = Потребителят завърши опцията за потвърждаване със SMS на мобилен телефон
detail-completed-mobile-call = Потребителят завърши опцията за потвърждаване с гласово обаждане на мобилен телефон
detail-completed-office-call = Потребителят завърши опцията за потвърждаване с гласово обаждане на служебен телефон
detail-completed-security-questions = Потребителят завърши опцията за потвърждаване с въпроси за защита
detail-completed-app-notification = Потребителят завърши опцията за потвърждаване с известие в мобилно приложение
detail-completed-app-code = Потребителят завърши опцията за потвърждаване с код от мобилно приложение
detail-completed-all = Потребителят завърши всички стъпки за потвърждаване, необходими за нулиране на паролата му

detail-submitted-password = Потребителят подаде нова парола
detail-cancelled-before-methods = Потребителят отмени операцията, преди да премине изискваните методи за удостоверяване
detail-cancelled-before-password = Потребителят отмени операцията, преди да подаде нова парола
detail-contacted-administrator = Потребителят се свърза с администратор

detail-full-account = Твърде много неуспешни опити за потвърждаване на акаунта
detail-full-phone-number = Твърде много опити за потвърждаване на телефонен номер
detail-full-mobile-text = Твърде много невалидни SMS кодове
detail-full-mobile-call = Твърде много опити с гласово обаждане на мобилен телефон
detail-full-office-call = Твърде много опити с гласово обаждане на служебен телефон
detail-full-email = Твърде много невалидни кодове от имейл
detail-full-security-questions = Твърде много опити за отговор на въпросите за защита
detail-full-app = Твърде много опити с приложението за удостоверяване
detail-full-notice = Твърде много съобщения за опити
detail-full-contact = Твърде много искания до администратор
detail-full-messages = Твърде много кодове и обаждания

detail-written-ok = Промяната е записана
detail-written-cloud-failed = Промяната е записана локално и ще достигне до облака след няколко минути
detail-written-unknown = Няма отговор за промяната, която може да е записана
detail-written-rules-refused = Правилата на локалната директория отхвърлиха паролата
detail-written-unreachable = Не можа да се осъществи връзка с локалната услуга
detail-written-admin-action = Администратор трябва да поправи локалната услуга
detail-written-no-policy = Организацията няма политика за нулиране на парола

detail-ended-changed = Междувременно акаунтът или политиката се промениха
detail-ended-session-over = Времето за сесията изтече
detail-ended-superseded = Паролата беше нулирана в друга сесия
detail-ended-cancelled = Потребителят отмени операцията
detail-ended-blocked = Акаунтът е блокиран поради твърде много опити
detail-ended-unknown = Акаунтът не можа да бъде потвърден
detail-ended-admin-action = Администратор трябва да поправи локалната услуга
detail-ended-no-policy = Организацията няма политика за нулиране на парола
detail-ended-not-in-scope = Нулирането на парола не е включено за потребителя
detail-ended-reauthenticate = Потребителят трябва да влезе отново

detail-status-not-in-scope = На потребителя не е позволено да се регистрира
detail-status-may-register = Потребителят може да се регистрира
detail-status-must-register = Потребителят трябва да се регистрира
detail-status-must-reconfirm = Потребителят трябва да потвърди регистрираното
detail-status-registered = Потребителят е регистрирал всичко необходимо
detail-removed = Премахнато: { $method }
