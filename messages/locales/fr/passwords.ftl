password-too-short =
    { $minimum ->
        [one] Il est trop court. Utilisez au moins { $minimum } caractère.
       *[other] Il est trop court. Utilisez au moins { $minimum } caractères.
    }
password-too-long =
    { $maximum ->
        [one] Il est trop long. Utilisez au plus { $maximum } caractère.
       *[other] Il est trop long. Utilisez au plus { $maximum } caractères.
    }
password-disallowed-character = Il contient un caractère qui ne peut pas être utilisé. Utilisez des lettres simples, des chiffres et des symboles.
password-too-few-classes = Il est trop simple. Utilisez au moins { $minimum } de ces types de caractères : lettres minuscules, lettres majuscules, chiffres, symboles.
password-contains-name = Il contient votre nom ou celui de votre organisation.
password-banned = C’est un mot de passe que beaucoup de gens utilisent, ou presque le même.
password-too-weak = Il est facile à deviner, car il se compose en grande partie de mots que beaucoup de gens utilisent. Ajoutez autre chose.
