fix-register-method =
    .all = La personne enregistre { $choices }.
    .some =
        { $count ->
            [one] La personne enregistre { $choices }.
           *[other] La personne enregistre { $count } de ces éléments : { $choices }.
        }
fix-enable-account =
    .none = Un administrateur active le compte.
fix-enable-feature =
    .none = Un administrateur active la réinitialisation de mot de passe pour l’organisation.
    .all = Un administrateur active la réinitialisation de mot de passe pour l’organisation, avec { $choices } comme preuve d’identité.
    .some =
        { $count ->
            [one] Un administrateur active la réinitialisation de mot de passe pour l’organisation, avec { $choices } comme preuve d’identité.
           *[other] Un administrateur active la réinitialisation de mot de passe pour l’organisation, avec { $count } de ces éléments comme preuve d’identité : { $choices }.
        }
fix-enable-administrators =
    .none = Un administrateur active la réinitialisation de mot de passe pour les administrateurs.
fix-add-to-group =
    .none = Un administrateur ajoute la personne au groupe pour lequel la réinitialisation de mot de passe est activée.
fix-assign-license =
    .all = Un administrateur attribue une licence : { $choices }.
    .some =
        { $count ->
            [one] Un administrateur attribue l’une de ces licences : { $choices }.
           *[other] Un administrateur attribue { $count } de ces licences : { $choices }.
        }
fix-set-contact =
    .all = Un administrateur saisit { $choices } pour la personne.
    .some =
        { $count ->
            [one] Un administrateur saisit { $choices } pour la personne.
           *[other] Un administrateur saisit { $count } de ces éléments pour la personne : { $choices }.
        }
fix-enable-writeback =
    .none = Un administrateur active la réécriture du mot de passe dans l’annuaire local.
fix-remove-protection =
    .none = Un administrateur retire le compte des groupes protégés de l’annuaire local.
fix-wait =
    .none = Il n’y a rien d’autre à faire que d’attendre la fin du blocage.
    .until = Il n’y a rien d’autre à faire que d’attendre jusqu’au { $until }, date de fin du blocage.
