message-could-not-verify =
    .title = Nie udało się nam zweryfikować Twojego konta
    .offer = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło.
    .offer-link = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło: { $contact }
    .solution =
        Ten komunikat jest wyświetlany, ponieważ resetowanie hasła jest dla Ciebie włączone, ale Twoja rejestracja w tej usłudze nie została przeprowadzona. Aby zarejestrować się na potrzeby resetowania hasła, po odzyskaniu dostępu do konta przejdź na stronę rejestracji resetowania hasła.

        Aby zresetować hasło, kliknij link umożliwiający kontakt z administratorem w celu wysłania wiadomości e-mail do działu IT swojej firmy.
    .solution-link =
        Ten komunikat jest wyświetlany, ponieważ resetowanie hasła jest dla Ciebie włączone, ale Twoja rejestracja w tej usłudze nie została przeprowadzona. Aby zarejestrować się na potrzeby resetowania hasła, po odzyskaniu dostępu do konta przejdź pod adres { $registration }.

        Aby zresetować hasło, kliknij link umożliwiający kontakt z administratorem w celu wysłania wiadomości e-mail do działu IT swojej firmy.

message-not-enabled =
    .title = Resetowanie hasła nie jest włączone dla Twojego konta
    .body = Przepraszamy, ale dział IT nie skonfigurował Twojego konta do korzystania z tej usługi.
    .offer = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło.
    .offer-link = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło: { $contact }
    .solution =
        Ten komunikat jest wyświetlany, ponieważ dział IT nie włączył w Twojej organizacji resetowania hasła za pomocą linku „Nie możesz uzyskać dostępu do konta?” lub nie przyznał Ci licencji na korzystanie z tej funkcji.

        Aby zresetować hasło, kliknij link umożliwiający kontakt z administratorem w celu wysłania wiadomości e-mail do działu IT swojej firmy i poinformuj ten dział, że chcesz zresetować hasło, aby można było włączyć tę funkcję dla Ciebie.

message-contact-administrator =
    .title = Skontaktuj się z administratorem
    .body =
        Wykryliśmy, że hasło Twojego konta użytkownika nie jest zarządzane przez tę usługę. Z tego powodu nie możemy automatycznie zresetować Twojego hasła.

        Aby uzyskać dalszą pomoc, musisz skontaktować się z działem IT.
    .solution =
        Ten komunikat jest wyświetlany, ponieważ dział IT zarządza Twoim hasłem w środowisku lokalnym i nie zezwala na zresetowanie hasła za pomocą linku „Nie możesz uzyskać dostępu do konta?”.

        Aby zresetować hasło, zwróć się o pomoc bezpośrednio do działu IT i poinformuj, że chcesz zresetować hasło, aby można było włączyć tę funkcję dla Ciebie.

message-use-personal-recovery =
    .title = To jest konto osobiste
    .body = Zaproszono Cię tutaj z kontem osobistym. Jego hasło przechowuje dostawca, który udostępnił Ci to konto, dlatego nie można go tutaj zresetować.
    .solution = Otwórz stronę logowania tego dostawcy i skorzystaj na niej z linku dotyczącego zapomnianego hasła.

message-use-home-organization =
    .title = Zwróć się do własnej organizacji
    .body = Jesteś tutaj gościem. Twoje hasło przechowuje Twoja własna organizacja i to jej reguły decydują, jak możesz je zresetować.
    .solution = Otwórz stronę logowania własnej organizacji i skorzystaj na niej z linku dotyczącego zapomnianego hasła lub poproś o pomoc jej dział IT.

message-too-many-attempts =
    .title = Zaczekaj przed ponowną próbą
    .body = Podjęto zbyt wiele prób zweryfikowania tego konta. Ze względów bezpieczeństwa przez pewien czas nie będzie można go ponownie zweryfikować.
    .offer = Jeśli nie możesz czekać, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło.
    .offer-link = Jeśli nie możesz czekać, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło: { $contact }
    .solution = Zaczekaj jeden dzień, a następnie zacznij od nowa.

message-try-again-later =
    .title = Spróbuj ponownie później
    .body = Nie możemy teraz połączyć się z usługą, która przechowuje Twoje hasło, dlatego nie zostało ono zmienione.
    .offer = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło.
    .offer-link = Jeśli chcesz, możemy skontaktować się z administratorem w Twojej organizacji, aby zresetował Twoje hasło: { $contact }
    .solution = Zaczekaj kilka minut i zacznij od nowa. Jeśli ta strona pojawi się ponownie, poproś o pomoc administratora.

message-start-again =
    .title = Zacznij od nowa
    .body = W międzyczasie zmieniły się dane Twojego konta lub reguły Twojej organizacji albo Twoje hasło zostało zresetowane w innym oknie. Tutaj niczego nie zrobiono.

message-session-over =
    .title = Upłynął limit czasu
    .body = Dla Twojego bezpieczeństwa każde resetowanie musi zostać ukończone w krótkim czasie. Niczego nie zmieniono. Możesz zacząć od nowa.

message-cancelled =
    .title = Anulowano
    .body = Niczego nie zmieniono. Możesz zacząć od nowa w dowolnej chwili.

message-may-have-changed =
    .title = Twoje hasło mogło zostać zmienione
    .body = Wysłaliśmy zmianę, ale nie otrzymaliśmy odpowiedzi. Najpierw wypróbuj nowe hasło. Jeśli nie zadziała, wypróbuj stare, a potem zacznij od nowa.

message-wait-some-minutes =
    .title = Twoje hasło zostało zmienione
    .body = Minie kilka minut, zanim zmiana dotrze do wszystkich usług. Jeśli nie możesz się zalogować, zaczekaj chwilę i spróbuj ponownie.

message-password-reset =
    .title = Twoje hasło zostało zresetowane
    .body = Hasło do Twojego konta zostało właśnie zresetowane. Jeśli to nie Ty, natychmiast skontaktuj się z administratorem.

message-account-unlocked =
    .title = Twoje konto zostało odblokowane
    .body = Twoje konto zostało właśnie odblokowane; hasło pozostało bez zmian. Jeśli to nie Ty, natychmiast skontaktuj się z administratorem.

message-administrator-reset =
    .title = Hasło administratora zostało zresetowane
    .body = Administrator w Twojej organizacji właśnie zresetował własne hasło. Jeśli było to nieoczekiwane, zapytaj o to tę osobę.

message-registration-changed =
    .title = Twoje informacje zabezpieczające zostały zmienione
    .body = Sposób potwierdzania Twojej tożsamości został właśnie dodany do Twojego konta, zmieniony lub usunięty. Jeśli to nie Ty, natychmiast skontaktuj się z administratorem.

message-sign-in-again =
    .title = Zaloguj się ponownie
    .body = Sposób potwierdzania tożsamości może zmienić tylko osoba, która przed chwilą się zalogowała. Zaloguj się ponownie i kontynuuj.
