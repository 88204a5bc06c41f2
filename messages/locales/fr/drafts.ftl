draft-not-enabled = Votre organisation n’utilise pas cet élément pour la réinitialisation de mot de passe.
draft-too-few =
    { $minimum ->
        [one] Répondez au moins à { $minimum } question.
       *[other] Répondez au moins à { $minimum } questions.
    }
draft-too-many =
    { $maximum ->
        [one] Répondez à { $maximum } question au plus.
       *[other] Répondez à { $maximum } questions au plus.
    }
draft-unknown-question = Cette question n’est plus proposée. Choisissez-en une autre.
draft-repeated-question = Vous avez déjà choisi cette question. Choisissez-en une autre.
draft-repeated-answer = Vous avez déjà donné cette réponse. Donnez à chaque question une réponse qui lui est propre.
draft-too-short =
    { $minimum ->
        [one] Utilisez au moins { $minimum } caractère.
       *[other] Utilisez au moins { $minimum } caractères.
    }
draft-too-long = Cette réponse est trop longue. Utilisez moins de caractères.
draft-disallowed-character = Cette réponse contient un caractère qui ne peut pas être utilisé. Saisissez-la à nouveau sans ce caractère.
draft-unstable = Cette réponse ne peut pas être utilisée. Choisissez-en une autre.
draft-reveals-account = Cette réponse fait partie de votre compte, où d’autres personnes peuvent la voir. Choisissez-en une autre.
draft-in-question = Cette réponse figure dans la question elle-même. Choisissez-en une autre.
draft-malformed-phone = Saisissez + et l’indicatif du pays, un espace, puis le numéro en chiffres, par exemple { $example }.
draft-malformed-email = Saisissez une adresse e-mail complète, par exemple nom@example.org.
draft-same-as-account = C’est l’adresse du compte lui-même, que vous ne pouvez pas consulter sans votre mot de passe. Utilisez-en une autre.
draft-administrator-only = Seul votre administrateur peut définir le téléphone de bureau.
draft-same-destination = C’est le numéro de votre téléphone de bureau. Utilisez-en un autre, par exemple celui d’un téléphone mobile.
