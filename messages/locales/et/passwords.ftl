password-too-short = See on liiga lühike. Kasutage vähemalt { $minimum } märki.
password-too-long = See on liiga pikk. Kasutage kuni { $maximum } märki.
password-disallowed-character = Selles on märk, mida ei saa kasutada. Kasutage tavalisi tähti, numbreid ja sümboleid.
password-too-few-classes = See on liiga lihtne. Kasutage nendest vähemalt { $minimum }: väiketähed, suurtähed, numbrid, sümbolid.
password-contains-name = Selles on teie nimi või teie organisatsiooni nimi.
password-banned = Seda või peaaegu sama parooli kasutavad paljud inimesed.
password-too-weak = Seda on lihtne ära arvata, sest suurem osa sellest koosneb sõnadest, mida paljud inimesed kasutavad. Lisage midagi muud.
