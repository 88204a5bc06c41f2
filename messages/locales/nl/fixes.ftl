fix-register-method =
    .all = De persoon registreert { $choices }.
    .some =
        { $count ->
            [one] De persoon registreert { $choices }.
           *[other] De persoon registreert { $count } van de volgende methoden: { $choices }.
        }
fix-enable-account =
    .none = Een beheerder schakelt het account in.
fix-enable-feature =
    .none = Een beheerder schakelt wachtwoordherstel in voor de organisatie.
    .all = Een beheerder schakelt wachtwoordherstel in voor de organisatie, met { $choices } als bewijs van identiteit.
    .some =
        { $count ->
            [one] Een beheerder schakelt wachtwoordherstel in voor de organisatie, met { $choices } als bewijs van identiteit.
           *[other] Een beheerder schakelt wachtwoordherstel in voor de organisatie, met { $count } van de volgende methoden als bewijs van identiteit: { $choices }.
        }
fix-enable-administrators =
    .none = Een beheerder schakelt wachtwoordherstel in voor beheerders.
fix-add-to-group =
    .none = Een beheerder voegt de persoon toe aan de groep waarvoor wachtwoordherstel is ingeschakeld.
fix-assign-license =
    .all = Een beheerder wijst een licentie toe: { $choices }.
    .some =
        { $count ->
            [one] Een beheerder wijst een van de volgende licenties toe: { $choices }.
           *[other] Een beheerder wijst { $count } van de volgende licenties toe: { $choices }.
        }
fix-set-contact =
    .all = Een beheerder voert voor de persoon het volgende in: { $choices }.
    .some =
        { $count ->
            [one] Een beheerder voert voor de persoon het volgende in: { $choices }.
           *[other] Een beheerder voert voor de persoon { $count } van de volgende gegevens in: { $choices }.
        }
fix-enable-writeback =
    .none = Een beheerder schakelt het terugschrijven van wachtwoorden naar de on-premises directory in.
fix-remove-protection =
    .none = Een beheerder haalt het account uit de beveiligde groepen van de on-premises directory.
fix-wait =
    .none = Er zit niets anders op dan te wachten tot de blokkering eindigt.
    .until = Er zit niets anders op dan te wachten tot { $until }, wanneer de blokkering eindigt.
