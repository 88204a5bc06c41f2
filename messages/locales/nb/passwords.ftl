password-too-short = Det er for kort. Bruk minst { $minimum } tegn.
password-too-long = Det er for langt. Bruk høyst { $maximum } tegn.
password-disallowed-character = Det inneholder et tegn som ikke kan brukes. Bruk vanlige bokstaver, sifre og symboler.
password-too-few-classes = Det er for enkelt. Bruk minst { $minimum } av disse: små bokstaver, store bokstaver, sifre, symboler.
password-contains-name = Det inneholder navnet ditt eller navnet på organisasjonen din.
password-banned = Det er et passord som mange bruker, eller svært likt et slikt.
password-too-weak = Det er lett å gjette fordi det for det meste består av ord som mange bruker. Legg til noe annet.
