result-sent = Un code est en route.
result-asked = Une demande vous est adressée en ce moment, sur votre téléphone ou dans votre application.
result-right = C’était correct.
result-wrong = Ce n’était pas correct.
    .until = Ce n’était pas correct, et c’était la dernière tentative. Vous pourrez réessayer après le { $until }.
result-expired = Ce code n’est plus valable. Demandez-en un autre. Aucune tentative ne vous a été décomptée.
result-spent = Cette tentative a déjà été utilisée. Choisissez à nouveau une méthode.
result-told = Votre demande a été envoyée à un administrateur.
result-saved = C’est enregistré.
result-too-few = Ce n’est pas encore suffisant. Nombre requis : { $required }, nombre enregistré : { $registered }.
result-unconfirmed = Veuillez d’abord confirmer : { $fields }.
result-out-of-memory = Il n’y avait pas assez de place pour cela à l’instant. Réessayez. Aucune tentative ne vous a été décomptée.
result-rules-refused = Les règles de votre organisation n’autorisent pas ce mot de passe. Choisissez-en un autre.
result-unreachable = Nous ne pouvons pas joindre pour l’instant le service qui conserve votre mot de passe. Rien n’a été modifié. Réessayez dans quelques minutes.
result-password = Ce mot de passe ne peut pas être utilisé :

blocked-account = Il y a eu trop de tentatives pour ce compte. Vous pourrez continuer après le { $until }.
blocked-method = Il y a eu trop de tentatives avec cette méthode. Choisissez-en une autre, ou attendez jusqu’au { $until }.
blocked-messages = Trop de codes ont été envoyés et trop d’appels ont été passés pour ce compte. Vous pourrez en demander un autre après le { $until }.
blocked-contact = Votre demande a déjà été envoyée à un administrateur. Vous pourrez renouveler votre demande après le { $until }.

refused-clock-went-back = Notre horloge n’est pas à l’heure. Réessayez dans une minute.
refused-version = Cette opération est impossible ici pour le moment. Réessayez plus tard.
refused-stale-ledger = Cette opération est impossible ici pour le moment. Réessayez dans une minute.
refused-not-now = Cette opération est impossible maintenant. Continuez avec ce que la page affiche.
refused-malformed = Cela ne peut pas être correct. Veuillez vérifier votre saisie. Aucune tentative ne vous a été décomptée.
refused-captcha = Veuillez d’abord prouver que vous n’êtes pas un robot.
