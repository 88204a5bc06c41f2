password-too-short = Den er for kort. Brug mindst { $minimum } tegn.
password-too-long = Den er for lang. Brug højst { $maximum } tegn.
password-disallowed-character = Den indeholder et tegn, der ikke kan bruges. Brug almindelige bogstaver, tal og symboler.
password-too-few-classes = Den er for enkel. Brug mindst { $minimum } af disse: små bogstaver, store bogstaver, tal, symboler.
password-contains-name = Den indeholder dit navn eller din organisations navn.
password-banned = Det er en adgangskode, som mange bruger, eller en, der ligger meget tæt på.
password-too-weak = Den er nem at gætte, fordi den mest består af ord, som mange bruger. Tilføj noget andet.
