password-too-short = Túl rövid. Legalább { $minimum } karaktert használjon.
password-too-long = Túl hosszú. Legfeljebb { $maximum } karaktert használjon.
password-disallowed-character = Nem használható karaktert tartalmaz. Egyszerű betűket, számjegyeket és szimbólumokat használjon.
password-too-few-classes = Túl egyszerű. Ezek közül legalább { $minimum } fajtát használjon: kisbetűk, nagybetűk, számjegyek, szimbólumok.
password-contains-name = Az Ön nevét vagy a szervezet nevét tartalmazza.
password-banned = Sokan használják ezt a jelszót vagy egy szinte ugyanilyet.
password-too-weak = Könnyű kitalálni, mert nagyobb része sokak által használt szavakból áll. Egészítse ki valami mással.
