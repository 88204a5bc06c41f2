result-sent = Um código vai a caminho.
result-asked = Está agora a ser-lhe apresentado um pedido, no telefone ou na aplicação.
result-right = Correto.
result-wrong = Não estava correto.
    .until = Não estava correto e era a última tentativa. Pode tentar novamente após { $until }.
result-expired = Este código já não é válido. Peça outro. Não lhe foi descontada nenhuma tentativa.
result-spent = Esta tentativa já foi utilizada. Escolha novamente um método.
result-told = O seu pedido foi enviado a um administrador.
result-saved = Guardado.
result-too-few = Ainda não é suficiente. Itens necessários: { $required }; registados: { $registered }.
result-unconfirmed = Confirme primeiro: { $fields }.
result-out-of-memory = Neste momento não havia espaço para isso. Tente novamente. Não lhe foi descontada nenhuma tentativa.
result-rules-refused = As regras da sua organização não permitem esta palavra-passe. Escolha outra.
result-unreachable = Neste momento, não conseguimos contactar o serviço que mantém a sua palavra-passe. Nada foi alterado. Tente novamente dentro de alguns minutos.
result-password = Esta palavra-passe não pode ser utilizada:

blocked-account = Houve demasiadas tentativas para esta conta. Pode continuar após { $until }.
blocked-method = Houve demasiadas tentativas com este método. Escolha outro ou aguarde até { $until }.
blocked-messages = Foram enviados demasiados códigos e efetuadas demasiadas chamadas para esta conta. Pode pedir outro após { $until }.
blocked-contact = O seu pedido já foi enviado a um administrador. Pode voltar a pedir após { $until }.

refused-clock-went-back = O nosso relógio não está certo. Tente novamente dentro de um minuto.
refused-version = Não é possível fazer isto aqui neste momento. Tente novamente mais tarde.
refused-stale-ledger = Não é possível fazer isto aqui neste momento. Tente novamente dentro de um minuto.
refused-not-now = Não é possível fazer isto agora. Continue com o que a página apresenta.
refused-malformed = Isto não pode estar correto. Verifique o que escreveu. Não lhe foi descontada nenhuma tentativa.
refused-captcha = Mostre primeiro que não é um robô.
