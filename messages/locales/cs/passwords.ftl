password-too-short =
    { $minimum ->
        [one] Je příliš krátké. Použijte alespoň { $minimum } znak.
        [few] Je příliš krátké. Použijte alespoň { $minimum } znaky.
       *[other] Je příliš krátké. Použijte alespoň { $minimum } znaků.
    }
password-too-long =
    { $maximum ->
        [one] Je příliš dlouhé. Použijte nejvýše { $maximum } znak.
        [few] Je příliš dlouhé. Použijte nejvýše { $maximum } znaky.
       *[other] Je příliš dlouhé. Použijte nejvýše { $maximum } znaků.
    }
password-disallowed-character = Obsahuje znak, který nejde použít. Použijte obyčejná písmena, číslice a symboly.
password-too-few-classes = Je příliš jednoduché. Použijte alespoň { $minimum } z těchto druhů znaků: malá písmena, velká písmena, číslice, symboly.
password-contains-name = Obsahuje vaše jméno nebo název vaší organizace.
password-banned = Je to heslo, které používá mnoho lidí, nebo se takovému heslu velmi podobá.
password-too-weak = Snadno se uhodne, protože se z větší části skládá ze slov, která používá mnoho lidí. Přidejte něco dalšího.
