message-could-not-verify =
    .title = Nous n’avons pas pu vérifier votre compte
    .offer = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe.
    .offer-link = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe : { $contact }
    .solution =
        Vous voyez ce message car la réinitialisation de mot de passe est activée pour vous, mais vous ne vous êtes pas inscrit pour utiliser le service. Pour vous inscrire à la réinitialisation de mot de passe, accédez à la page d’inscription correspondante une fois que vous aurez récupéré l’accès à votre compte.

        Pour réinitialiser votre mot de passe, cliquez sur le lien « Contacter un administrateur » pour envoyer un e-mail au service informatique de votre entreprise.
    .solution-link =
        Vous voyez ce message car la réinitialisation de mot de passe est activée pour vous, mais vous ne vous êtes pas inscrit pour utiliser le service. Pour vous inscrire à la réinitialisation de mot de passe, accédez à { $registration } une fois que vous aurez récupéré l’accès à votre compte.

        Pour réinitialiser votre mot de passe, cliquez sur le lien « Contacter un administrateur » pour envoyer un e-mail au service informatique de votre entreprise.

message-not-enabled =
    .title = Votre compte n’est pas activé pour la réinitialisation de mot de passe
    .body = Nous sommes désolés, mais votre service informatique n’a pas configuré votre compte pour une utilisation avec ce service.
    .offer = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe.
    .offer-link = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe : { $contact }
    .solution =
        Vous voyez ce message car votre service informatique n’a pas activé la réinitialisation de mot de passe pour votre organisation à partir du lien « Votre compte n’est pas accessible ? », ou ne vous a pas accordé de licence pour utiliser cette fonctionnalité.

        Pour réinitialiser votre mot de passe, cliquez sur le lien « Contacter un administrateur » pour envoyer un e-mail au service informatique de votre entreprise, et indiquez-lui que vous souhaitez réinitialiser votre mot de passe pour qu’il active cette fonctionnalité pour vous.

message-contact-administrator =
    .title = Veuillez contacter votre administrateur
    .body =
        Nous avons détecté que le mot de passe de votre compte d’utilisateur n’est pas géré par ce service. Nous ne pouvons donc pas réinitialiser automatiquement votre mot de passe.

        Vous devez contacter votre service informatique pour obtenir de l’aide.
    .solution =
        Vous voyez ce message car votre service informatique gère votre mot de passe dans votre environnement local et ne vous autorise pas à le réinitialiser à partir du lien « Votre compte n’est pas accessible ? ».

        Pour réinitialiser votre mot de passe, contactez directement votre service informatique afin d’obtenir de l’aide, et indiquez-lui que vous souhaitez réinitialiser votre mot de passe pour qu’il active cette fonctionnalité pour vous.

message-use-personal-recovery =
    .title = Il s’agit d’un compte personnel
    .body = Vous avez été invité ici avec un compte personnel. Son mot de passe est conservé par le fournisseur qui vous a donné ce compte ; il ne peut donc pas être réinitialisé ici.
    .solution = Ouvrez la page de connexion de ce fournisseur et suivez-y le lien prévu en cas d’oubli du mot de passe.

message-use-home-organization =
    .title = Veuillez vous adresser à votre propre organisation
    .body = Vous êtes ici en tant qu’invité. Votre propre organisation conserve votre mot de passe, et ses règles déterminent comment vous pouvez le réinitialiser.
    .solution = Ouvrez la page de connexion de votre propre organisation et suivez-y le lien prévu en cas d’oubli du mot de passe, ou demandez de l’aide à son service informatique.

message-too-many-attempts =
    .title = Veuillez patienter avant de réessayer
    .body = Il y a eu trop de tentatives de vérification de ce compte. Pour le protéger, il ne peut plus être vérifié pendant un certain temps.
    .offer = Si vous ne pouvez pas attendre, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe.
    .offer-link = Si vous ne pouvez pas attendre, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe : { $contact }
    .solution = Attendez une journée, puis recommencez depuis le début.

message-try-again-later =
    .title = Veuillez réessayer plus tard
    .body = Nous ne pouvons pas joindre pour l’instant le service qui conserve votre mot de passe ; celui-ci n’a donc pas été modifié.
    .offer = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe.
    .offer-link = Si vous le souhaitez, nous pouvons contacter un administrateur de votre organisation pour qu’il réinitialise votre mot de passe : { $contact }
    .solution = Attendez quelques minutes et recommencez depuis le début. Si cette page s’affiche de nouveau, demandez de l’aide à un administrateur.

message-start-again =
    .title = Veuillez recommencer
    .body = Un élément de votre compte ou des règles de votre organisation a changé entre-temps, ou votre mot de passe a été réinitialisé dans une autre fenêtre. Rien n’a été fait ici.

message-session-over =
    .title = Votre temps est écoulé
    .body = Pour votre sécurité, chaque réinitialisation doit être terminée dans un court délai. Rien n’a été modifié. Vous pouvez recommencer.

message-cancelled =
    .title = Vous avez annulé
    .body = Rien n’a été modifié. Vous pouvez recommencer quand vous le souhaitez.

message-may-have-changed =
    .title = Votre mot de passe a peut-être été modifié
    .body = Nous avons transmis la modification, mais nous n’avons reçu aucun retour. Essayez d’abord votre nouveau mot de passe. S’il ne fonctionne pas, essayez l’ancien, puis recommencez.

message-wait-some-minutes =
    .title = Votre mot de passe a été modifié
    .body = Il faut quelques minutes pour que tous les services en soient informés. Si vous ne pouvez pas vous connecter, patientez un peu et réessayez.

message-password-reset =
    .title = Votre mot de passe a été réinitialisé
    .body = Le mot de passe de votre compte vient d’être réinitialisé. Si ce n’était pas vous, contactez immédiatement votre administrateur.

message-account-unlocked =
    .title = Votre compte a été déverrouillé
    .body = Votre compte vient d’être déverrouillé ; son mot de passe reste le même. Si ce n’était pas vous, contactez immédiatement votre administrateur.

message-administrator-reset =
    .title = Le mot de passe d’un administrateur a été réinitialisé
    .body = Un administrateur de votre organisation vient de réinitialiser son propre mot de passe. Si vous ne vous y attendiez pas, demandez-lui ce qu’il en est.

message-registration-changed =
    .title = Vos informations de sécurité ont été modifiées
    .body = Un moyen de prouver votre identité vient d’être ajouté à votre compte, modifié ou supprimé. Si ce n’était pas vous, contactez immédiatement votre administrateur.

message-sign-in-again =
    .title = Veuillez vous reconnecter
    .body = Seule une personne qui vient de se connecter peut modifier la façon dont elle prouve son identité. Reconnectez-vous, puis continuez à partir de là.
