password-too-short = Det är för kort. Använd minst { $minimum } tecken.
password-too-long = Det är för långt. Använd högst { $maximum } tecken.
password-disallowed-character = Det innehåller ett tecken som inte kan användas. Använd vanliga bokstäver, siffror och symboler.
password-too-few-classes = Det är för enkelt. Använd minst { $minimum } av dessa: små bokstäver, stora bokstäver, siffror, symboler.
password-contains-name = Det innehåller ditt namn eller din organisations namn.
password-banned = Det är ett lösenord som många använder, eller nästan ett sådant.
password-too-weak = Det är lätt att gissa, eftersom det mest består av ord som många använder. Lägg till något annat.
