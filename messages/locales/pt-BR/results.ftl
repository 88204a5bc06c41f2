result-sent = Um código está a caminho.
result-asked = Uma solicitação está sendo enviada a você agora, no telefone ou no aplicativo.
result-right = Correto.
result-wrong = Isso não estava correto.
    .until = Isso não estava correto, e era a última tentativa. Você poderá tentar novamente após { $until }.
result-expired = Este código não é mais válido. Solicite outro. Nenhuma tentativa foi descontada.
result-spent = Esta tentativa já foi usada. Escolha um método novamente.
result-told = Sua solicitação foi enviada a um administrador.
result-saved = Salvo.
result-too-few = Ainda não é suficiente. Itens necessários: { $required }; registrados: { $registered }.
result-unconfirmed = Confirme primeiro: { $fields }.
result-out-of-memory = Não havia espaço para isso no momento. Tente novamente. Nenhuma tentativa foi descontada.
result-rules-refused = As regras da sua organização não permitem esta senha. Escolha outra.
result-unreachable = No momento, não conseguimos acessar o serviço que mantém sua senha. Nada foi alterado. Tente novamente em alguns minutos.
result-password = Esta senha não pode ser usada:

blocked-account = Houve tentativas demais para esta conta. Você poderá continuar após { $until }.
blocked-method = Houve tentativas demais com este método. Escolha outro ou espere até { $until }.
blocked-messages = Foram enviados códigos demais e feitas chamadas demais para esta conta. Você poderá solicitar outro após { $until }.
blocked-contact = Sua solicitação já foi enviada a um administrador. Você poderá solicitar novamente após { $until }.

refused-clock-went-back = Nosso relógio não está certo. Tente novamente em um minuto.
refused-version = Não é possível fazer isso aqui no momento. Tente novamente mais tarde.
refused-stale-ledger = Não é possível fazer isso aqui no momento. Tente novamente em um minuto.
refused-not-now = Não é possível fazer isso agora. Continue com o que a página mostra.
refused-malformed = Isso não pode estar correto. Confira o que você digitou. Nenhuma tentativa foi descontada.
refused-captcha = Mostre primeiro que você não é um robô.
