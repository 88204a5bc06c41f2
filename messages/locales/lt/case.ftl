case-title = { $person }

case-allowed = Asmuo gali { $actions }.
case-denied = Asmuo negali iš naujo nustatyti slaptažodžio.
case-deferred = Ar asmuo gali iš naujo nustatyti slaptažodį, sprendžia kita organizacija.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Asmeniui rodomame puslapyje parašyta: „{ $title }“.

case-required =
    { $count ->
        [one] Vieno metodo reikalauja { $policy }.
        [2] Dviejų skirtingų metodų reikalauja { $policy }.
        [few] { $count } skirtingų metodų reikalauja { $policy }.
       *[other] { $count } skirtingų metodų reikalauja { $policy }.
    }
case-available =
    { $count ->
        [0] Negalima naudoti nė vieno metodo.
        [one] Galima naudoti vieną metodą.
        [2] Galima naudoti du skirtingus metodus.
        [few] Galima naudoti { $count } skirtingus metodus.
       *[other] Galima naudoti { $count } skirtingų metodų.
    }

case-checks = Patikros
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Blokavimas baigsis { $until }.
    .short = { $outcome } – { $check }

case-methods = Metodai
case-method = { $method }: { $status }
case-method-value = Išsaugota: { $source }.
    .masked = Išsaugota: { $source }, { $masked }.
    .public = Išsaugota: { $source }; ten tai mato visi.
    .public-masked = Išsaugota: { $source }, { $masked }; ten tai mato visi.
case-method-channels = Susisiekimo būdas: { $channels }.
case-method-rejected = Praleista dėl netinkamo formato: { $sources }.

case-fixes = Kas tai ištaisytų
    .none = Niekas, ką galima padaryti čia, to neištaisytų.
