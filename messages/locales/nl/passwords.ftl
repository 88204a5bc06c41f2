password-too-short =
    { $minimum ->
        [one] Het is te kort. Gebruik minimaal { $minimum } teken.
       *[other] Het is te kort. Gebruik minimaal { $minimum } tekens.
    }
password-too-long =
    { $maximum ->
        [one] Het is te lang. Gebruik maximaal { $maximum } teken.
       *[other] Het is te lang. Gebruik maximaal { $maximum } tekens.
    }
password-disallowed-character = Het bevat een teken dat niet kan worden gebruikt. Gebruik gewone letters, cijfers en symbolen.
password-too-few-classes = Het is te eenvoudig. Gebruik minimaal { $minimum } van deze soorten tekens: kleine letters, hoofdletters, cijfers, symbolen.
password-contains-name = Het bevat uw naam of die van uw organisatie.
password-banned = Het is een wachtwoord dat veel mensen gebruiken, of het lijkt daar sterk op.
password-too-weak = Het is gemakkelijk te raden, omdat het grotendeels bestaat uit woorden die veel mensen gebruiken. Voeg iets anders toe.
