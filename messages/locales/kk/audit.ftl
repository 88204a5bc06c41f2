activity-flow-progress = Құпиясөзді өз бетінше қалпына келтіру барысы
activity-reset-password = Құпиясөзді қалпына келтіру (өз бетінше)
activity-unlock-account = Пайдаланушы тіркелгісінің құлпын ашу (өз бетінше)
activity-blocked = Құпиясөзді өз бетінше қалпына келтіру бұғатталды
activity-registered = Пайдаланушы құпиясөзді өз бетінше қалпына келтіруге тіркелді
activity-started-registration = Пайдаланушы қауіпсіздік ақпаратын тіркеуді бастады
activity-canceled-registration = Пайдаланушы қауіпсіздік ақпаратын тіркеуден бас тартты
activity-registered-method = Пайдаланушы қауіпсіздік ақпаратын тіркеді
activity-deleted-method = Пайдаланушы қауіпсіздік ақпаратын жойды
activity-reviewed-methods = Пайдаланушы қауіпсіздік ақпаратын қарап шықты

audit-success = Сәтті
audit-failure = Сәтсіз

detail-submitted-user-id = Пайдаланушы өзінің пайдаланушы идентификаторын жіберді
detail-unknown-identifier = Жіберілген пайдаланушы идентификаторы ешкімге тиесілі емес
detail-may-not-reset = Пайдаланушыға құпиясөзді қалпына келтіруге рұқсат етілмеген: { $reason }

detail-started-email = Пайдаланушы электрондық пошта арқылы растауды бастады
detail-started-mobile-text = Пайдаланушы ұялы телефонға келетін SMS арқылы растауды бастады
detail-started-mobile-call = Пайдаланушы ұялы телефонға шалынатын дауыстық қоңырау арқылы растауды бастады
detail-started-office-call = Пайдаланушы жұмыс телефонына шалынатын дауыстық қоңырау арқылы растауды бастады
detail-started-security-questions = Пайдаланушы қауіпсіздік сұрақтары арқылы растауды бастады
detail-started-app-notification = Пайдаланушы мобильді қолданба хабарландыруы арқылы растауды бастады
detail-started-app-code = Пайдаланушы мобильді қолданба коды арқылы растауды бастады

detail-completed-email = Пайдаланушы электрондық пошта арқылы растауды аяқтады
detail-completed-mobile-text = Пайдаланушы ұялы телефонға келетін SMS арқылы растауды аяқтады
detail-completed-mobile-call = Пайдаланушы ұялы телефонға шалынатын дауыстық қоңырау арқылы растауды аяқтады
detail-completed-office-call = Пайдаланушы жұмыс телефонына шалынатын дауыстық қоңырау арқылы растауды аяқтады
detail-completed-security-questions = Пайдаланушы қауіпсіздік сұрақтары арқылы растауды аяқтады
detail-completed-app-notification = Пайдаланушы мобильді қолданба хабарландыруы арқылы растауды аяқтады
detail-completed-app-code = Пайдаланушы мобильді қолданба коды арқылы растауды аяқтады
detail-completed-all = Пайдаланушы құпиясөзін қалпына келтіруге қажет барлық растау қадамын аяқтады

detail-submitted-password = Пайдаланушы жаңа құпиясөз жіберді
detail-cancelled-before-methods = Пайдаланушы қажетті аутентификация әдістерінен өтпей тұрып бас тартты
detail-cancelled-before-password = Пайдаланушы жаңа құпиясөз жібермей тұрып бас тартты
detail-contacted-administrator = Пайдаланушы әкімшіге хабарласты

detail-full-account = Тіркелгіні растауға тым көп сәтсіз әрекет жасалды
detail-full-phone-number = Телефон нөмірін растауға тым көп әрекет жасалды
detail-full-mobile-text = Тым көп жарамсыз SMS коды енгізілді
detail-full-mobile-call = Ұялы телефонға дауыстық қоңырау арқылы тым көп әрекет жасалды
detail-full-office-call = Жұмыс телефонына дауыстық қоңырау арқылы тым көп әрекет жасалды
detail-full-email = Тым көп жарамсыз электрондық пошта коды енгізілді
detail-full-security-questions = Қауіпсіздік сұрақтарына жауап беруге тым көп әрекет жасалды
detail-full-app = Аутентификация қолданбасымен тым көп әрекет жасалды
detail-full-notice = Әрекеттер туралы ескертулер тым көп
detail-full-contact = Әкімшіге жіберілген сұраулар тым көп
detail-full-messages = Кодтар мен қоңыраулар тым көп

detail-written-ok = Өзгеріс жазылды
detail-written-cloud-failed = Өзгеріс жергілікті ортада жазылды және бірнеше минуттан кейін бұлтқа жетеді
detail-written-unknown = Өзгеріс туралы жауап келмеді, ол жазылған болуы мүмкін
detail-written-rules-refused = Жергілікті каталогтың ережелері құпиясөзді қабылдамады
detail-written-unreachable = Жергілікті қызметке қосылу мүмкін болмады
detail-written-admin-action = Әкімші жергілікті қызметті жөндеуі керек
detail-written-no-policy = Ұйымда құпиясөзді қалпына келтіру саясаты жоқ

detail-ended-changed = Осы арада тіркелгі немесе саясат өзгерді
detail-ended-session-over = Сеанс уақыты бітті
detail-ended-superseded = Құпиясөз басқа сеанста қалпына келтірілді
detail-ended-cancelled = Пайдаланушы бас тартты
detail-ended-blocked = Тіркелгі тым көп әрекетке байланысты бұғатталды
detail-ended-unknown = Тіркелгіні растау мүмкін болмады
detail-ended-admin-action = Әкімші жергілікті қызметті жөндеуі керек
detail-ended-no-policy = Ұйымда құпиясөзді қалпына келтіру саясаты жоқ
detail-ended-not-in-scope = Пайдаланушы үшін құпиясөзді қалпына келтіру қосылмаған
detail-ended-reauthenticate = Пайдаланушы қайта кіруі керек

detail-status-not-in-scope = Пайдаланушыға тіркелуге рұқсат етілмеген
detail-status-may-register = Пайдаланушы тіркеле алады
detail-status-must-register = Пайдаланушы тіркелуі керек
detail-status-must-reconfirm = Пайдаланушы тіркелген деректерді растауы керек
detail-status-registered = Пайдаланушы қажет нәрсенің бәрін тіркеген
detail-removed = Жойылды: { $method }
