case-title = { $person }

case-allowed = Επιτρέπεται στο άτομο: { $actions }.
case-denied = Το άτομο δεν μπορεί να επαναφέρει τον κωδικό πρόσβασης.
case-deferred = Άλλος οργανισμός αποφασίζει αν το άτομο μπορεί να επαναφέρει τον κωδικό πρόσβασης.
case-reason = { $reason }
    .code = { $reason } ({ $code })
case-page = Η σελίδα για το άτομο γράφει «{ $title }».

case-required =
    { $count ->
        [one] Απαιτείται μία μέθοδος, όπως ορίζει { $policy }.
        [2] Απαιτούνται δύο διαφορετικές μέθοδοι, όπως ορίζει { $policy }.
       *[other] Απαιτούνται { $count } διαφορετικές μέθοδοι, όπως ορίζει { $policy }.
    }
case-available =
    { $count ->
        [0] Δεν μπορεί να χρησιμοποιηθεί καμία μέθοδος.
        [one] Μπορεί να χρησιμοποιηθεί μία μέθοδος.
        [2] Μπορούν να χρησιμοποιηθούν δύο διαφορετικές μέθοδοι.
       *[other] Μπορούν να χρησιμοποιηθούν { $count } διαφορετικές μέθοδοι.
    }

case-checks = Έλεγχοι
case-check = { $outcome } – { $check }: { $text }
    .until = { $outcome } – { $check }: { $text } Λήξη αποκλεισμού: { $until }.
    .short = { $outcome } – { $check }

case-methods = Μέθοδοι
case-method = { $method }: { $status }
case-method-value = Καταχώριση: { $source }.
    .masked = Καταχώριση: { $source }, { $masked }.
    .public = Καταχώριση: { $source }. Είναι ορατή σε όλους εκεί.
    .public-masked = Καταχώριση: { $source }, { $masked }. Είναι ορατή σε όλους εκεί.
case-method-channels = Τρόπος επικοινωνίας: { $channels }.
case-method-rejected = Παραλείφθηκαν λόγω εσφαλμένης μορφής: { $sources }.

case-fixes = Τι θα το διόρθωνε
    .none = Δεν υπάρχει κάτι που μπορεί να γίνει εδώ για να διορθωθεί.
