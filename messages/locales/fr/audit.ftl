activity-flow-progress = Progression de l’activité du flux de réinitialisation de mot de passe en libre-service
activity-reset-password = Réinitialiser le mot de passe (libre-service)
activity-unlock-account = Déverrouiller le compte d’utilisateur (libre-service)
activity-blocked = Blocage de la réinitialisation de mot de passe en libre-service
activity-registered = L’utilisateur s’est inscrit à la réinitialisation de mot de passe en libre-service
activity-started-registration = L’utilisateur a commencé l’enregistrement des informations de sécurité
activity-canceled-registration = L’utilisateur a annulé l’enregistrement des informations de sécurité
activity-registered-method = L’utilisateur a enregistré des informations de sécurité
activity-deleted-method = L’utilisateur a supprimé des informations de sécurité
activity-reviewed-methods = L’utilisateur a passé en revue les informations de sécurité

audit-success = Réussite
audit-failure = Échec

detail-submitted-user-id = L’utilisateur a envoyé son ID d’utilisateur
detail-unknown-identifier = Personne ne possède l’ID d’utilisateur envoyé
detail-may-not-reset = L’utilisateur ne peut pas réinitialiser le mot de passe : { $reason }

detail-started-email = L’utilisateur a démarré l’option de vérification par e-mail
detail-started-mobile-text = L’utilisateur a démarré l’option de vérification par SMS sur mobile
detail-started-mobile-call = L’utilisateur a démarré l’option de vérification par appel vocal sur mobile
detail-started-office-call = L’utilisateur a démarré l’option de vérification par appel vocal au bureau
detail-started-security-questions = L’utilisateur a démarré l’option de vérification par questions de sécurité
detail-started-app-notification = L’utilisateur a démarré l’option de vérification par notification de l’application mobile
detail-started-app-code = L’utilisateur a démarré l’option de vérification par code de l’application mobile

detail-completed-email = L’utilisateur a terminé l’option de vérification par e-mail
detail-completed-mobile-text = L’utilisateur a terminé l’option de vérification par SMS sur mobile
detail-completed-mobile-call = L’utilisateur a terminé l’option de vérification par appel vocal sur mobile
detail-completed-office-call = L’utilisateur a terminé l’option de vérification par appel vocal au bureau
detail-completed-security-questions = L’utilisateur a terminé l’option de vérification par questions de sécurité
detail-completed-app-notification = L’utilisateur a terminé l’option de vérification par notification de l’application mobile
detail-completed-app-code = L’utilisateur a terminé l’option de vérification par code de l’application mobile
detail-completed-all = L’utilisateur a terminé toutes les étapes de vérification requises pour réinitialiser son mot de passe

detail-submitted-password = L’utilisateur a envoyé un nouveau mot de passe
detail-cancelled-before-methods = L’utilisateur a annulé avant de satisfaire aux méthodes d’authentification requises
detail-cancelled-before-password = L’utilisateur a annulé avant d’envoyer un nouveau mot de passe
detail-contacted-administrator = L’utilisateur a contacté un administrateur

detail-full-account = Trop de tentatives infructueuses de vérification du compte
detail-full-phone-number = Trop de tentatives de vérification d’un numéro de téléphone
detail-full-mobile-text = Trop de codes SMS non valides
detail-full-mobile-call = Trop de tentatives par appel vocal sur mobile
detail-full-office-call = Trop de tentatives par appel vocal au bureau
detail-full-email = Trop de codes e-mail non valides
detail-full-security-questions = Trop de tentatives de réponse aux questions de sécurité
detail-full-app = Trop de tentatives avec l’application d’authentification
detail-full-notice = Trop d’avis concernant des tentatives
detail-full-contact = Trop de demandes adressées à un administrateur
detail-full-messages = Trop de codes et d’appels

detail-written-ok = La modification a été écrite
detail-written-cloud-failed = La modification a été écrite localement et atteindra le cloud dans quelques minutes
detail-written-unknown = Aucun retour n’a été reçu sur la modification, qui a peut-être été écrite
detail-written-rules-refused = Les règles de l’annuaire local ont refusé le mot de passe
detail-written-unreachable = Le service local n’a pas pu être joint
detail-written-admin-action = Un administrateur doit rétablir le bon fonctionnement du service local
detail-written-no-policy = L’organisation n’a aucune stratégie de réinitialisation de mot de passe

detail-ended-changed = Le compte ou la stratégie a changé entre-temps
detail-ended-session-over = Le temps imparti à la session était écoulé
detail-ended-superseded = Le mot de passe a été réinitialisé dans une autre session
detail-ended-cancelled = L’utilisateur a annulé
detail-ended-blocked = Le compte est bloqué en raison d’un trop grand nombre de tentatives
detail-ended-unknown = Le compte n’a pas pu être vérifié
detail-ended-admin-action = Un administrateur doit rétablir le bon fonctionnement du service local
detail-ended-no-policy = L’organisation n’a aucune stratégie de réinitialisation de mot de passe
detail-ended-not-in-scope = La réinitialisation de mot de passe n’est pas activée pour l’utilisateur
detail-ended-reauthenticate = L’utilisateur doit se reconnecter

detail-status-not-in-scope = L’utilisateur ne peut pas s’inscrire
detail-status-may-register = L’utilisateur peut s’inscrire
detail-status-must-register = L’utilisateur doit s’inscrire
detail-status-must-reconfirm = L’utilisateur doit confirmer ce qui est enregistré
detail-status-registered = L’utilisateur a enregistré tout ce qui est nécessaire
detail-removed = Élément supprimé : { $method }
