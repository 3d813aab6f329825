"""What WhatsApp writes: Portuguese of Brazil and of Portugal."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

PORTUGUESE_BRAZIL = Phrases(
    language="pt-BR",
    media_lines=(
        "<Mídia oculta>", "<Arquivo de mídia oculto>", "<Mídia omitida>",
        "<Mensagem de vídeo oculta>", "<Mensagem de vídeo omitida>",
        "<Mensagem de voz de visualização única oculta>", "<imagem ocultada>", "<vídeo omitido>",
        "<áudio ocultado>",
    ),
    media_bodies=(
        "imagem ocultada", "imagem oculta", "imagem omitida", "vídeo omitido", "vídeo ocultado",
        "áudio ocultado", "áudio omitido", "figurinha omitida", "figurinha não incluída",
        "GIF omitido", "documento omitido", "mensagem de vídeo omitida",
        "Mensagem de vídeo omitida",
    ),
    contact_bodies=(
        "Cartão do contato omitido", "Cartão de contato omitido",
    ),
    attached_words=("arquivo anexado",),
    attached_tags=("anexado",),
    deleted=(
        "Mensagem apagada", "Esta mensagem foi apagada", "Você apagou esta mensagem",
        "Essa mensagem foi apagada", "Um admin apagou esta mensagem",
        "Você apagou esta mensagem como admin",
    ),
    deleted_templates=(
        "Esta mensagem foi apagada pelo admin {}", "Mensagem apagada pelo admin {}",
    ),
    edited=(
        "<Mensagem editada>", "<Esta mensagem foi editada>", "<Essa mensagem foi editada>",
    ),
    calls=(
        "Chamada de voz perdida", "Chamada de vídeo perdida", "Ligação de voz perdida",
        "Ligação de vídeo perdida", "Chamada de voz em grupo perdida",
        "Chamada de vídeo em grupo perdida", "Ligação de voz em grupo perdida",
        "Ligação de vídeo em grupo perdida", "Chamada de voz não atendida",
        "Chamada de vídeo não atendida",
    ),
    call_heads=(
        "Ligação de voz", "Ligação de vídeo", "Chamada de voz", "Chamada de vídeo",
    ),
    location_bodies=(
        "localização atual compartilhada", "localização em tempo real compartilhada",
        "Localização em tempo real compartilhada",
    ),
    poll_heads=("ENQUETE:",),
    view_once=(
        "Você recebeu uma mensagem de visualização única",
        "Você recebeu uma foto de visualização única",
    ),
    waiting=(
        "Aguardando mensagem. Essa ação pode levar alguns instantes",
        "Aguardando esta mensagem. Isso pode demorar um pouco",
        "Aguardando mensagem. Isso pode levar algum tempo", "Aguardando mensagem",
    ),
    notice_phrases=(
        "criptografia de ponta a ponta", "criptografia de ponta-a-ponta",
        "serviço seguro da Meta", "serviço comercial seguro da Meta",
    ),
    notice_sentences=(
        "As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta",
        "As mensagens e ligações são protegidas com a criptografia de ponta a ponta",
        "As mensagens e as ligações são protegidas com a criptografia de ponta a ponta",
        "Mensagens e ligações são protegidas com a criptografia de ponta a ponta",
        "As mensagens e chamadas desta conversa estão protegidas com criptografia de ponta",
        "As mensagens que você enviar para esta conversa e chamadas agora são protegidas",
        "As mensagens neste grupo agora são protegidas com criptografia de ponta",
        "Esta empresa usa um serviço seguro da Meta para gerenciar esta conversa.",
        "Esta empresa usa um serviço comercial seguro da Meta para gerenciar esta conversa.",
        "Esta empresa usa o serviço seguro da Meta para gerenciar esta conversa.",
        "Esta empresa trabalha com outras empresas para gerenciar esta conversa.",
        "Esta conversa é com uma conta comercial.",
        "Você está conversando com uma conta comercial.",
    ),
    notice_templates=(
        "Você bloqueou esta empresa*", "Você desbloqueou esta empresa*",
        "Você bloqueou este contato*", "Você desbloqueou este contato*", "{} criou este grupo",
        "{} criou o grupo *", "Você criou este grupo", "Você criou o grupo *",
        "{} mudou o nome do grupo*", "{} mudou o nome deste grupo*",
        "Você mudou o nome do grupo*", "{} mudou o assunto*", "{} alterou o nome do grupo*",
        "{} mudou a descrição*", "Você mudou a descrição*", "{} alterou a descrição*",
        "{} mudou a imagem*", "Você mudou a imagem*", "{} mudou a foto*", "{} alterou a imagem*",
        "{} apagou a imagem*", "{} apagou a descrição*", "{} mudou as configurações*",
        "Você mudou as configurações*", "{} alterou as configurações*", "{} adicionou você",
        "{} adicionou {}", "Você adicionou {}", "{} foi adicionado", "{} foi adicionada",
        "{} foram adicionados", "Você foi adicionado*", "Você foi adicionada*", "{} removeu você",
        "{} removeu {}", "Você removeu {}", "{} foi removido", "{} foi removida",
        "Você foi removido*", "Você foi removida*", "{} saiu", "Você saiu", "{} saiu do grupo",
        "Você saiu do grupo", "{} entrou usando *", "Você entrou usando *",
        "{} entrou no grupo usando *", "{} entrou através *", "{} entrou pela comunidade*",
        "{} entrou com o link*", "{} agora é admin*", "{} não é mais admin*", "{} é agora admin*",
        "Você agora é admin*", "Agora você é admin*", "Você não é mais admin*",
        "{} mudou o número de telefone*", "{} mudou de número*", "{} mudou seu número*",
        "{} mudou para +*", "Seu código de segurança com {} mudou*",
        "O código de segurança de {} mudou*", "Seu código de segurança com *",
        "{} ativou as mensagens temporárias*", "{} desativou as mensagens temporárias*",
        "Você ativou as mensagens temporárias*", "Você desativou as mensagens temporárias*",
        "As mensagens temporárias foram ativadas*", "As mensagens temporárias foram desativadas*",
        "{} atualizou a duração das mensagens*", "Você atualizou a duração das mensagens*",
        "{} usa uma duração padrão*", "Você usa uma duração padrão*", "{} fixou uma mensagem*",
        "Você fixou uma mensagem*", "{} é um contato*", "{} ativou a privacidade avançada*",
        "{} desativou a privacidade avançada*", "Você ativou a privacidade avançada*",
        "Você desativou a privacidade avançada*",
        "A privacidade avançada da conversa foi ativada*",
        "A privacidade avançada da conversa foi desativada*", "{} ativou a aprovação dos admins*",
        "{} desativou a aprovação dos admins*", "{} pediu para entrar*",
        "{} está nos seus contatos*",
    ),
    pronouns=(
        "eu nós eles elas vocês isso isto aquilo quem que ninguém alguém nada tudo "
        "todos todas"
    ),
    determiners=(
        "o os as um uma uns umas meu minha meus minhas seu sua seus suas nosso nossa "
        "esse essa este esta aquele aquela outro outra"
    ),
)

PORTUGUESE_PORTUGAL = Phrases(
    language="pt-PT",
    media_lines=(
        "<Ficheiro não revelado>", "<Multimédia omitido>", "<Multimédia não revelado>",
        "<Ficheiros não revelados>",
    ),
    media_bodies=(
        "imagem não revelada", "vídeo não revelado", "ficheiro de áudio não revelado",
        "áudio não revelado", "sticker não revelado", "autocolante não revelado",
        "GIF não revelada", "GIF não revelado", "documento não revelado",
        "mensagem de vídeo não revelada",
    ),
    contact_bodies=("Contacto não revelado",),
    attached_words=("ficheiro anexado",),
    attached_tags=(
        "anexo", "anexado",
    ),
    deleted=(
        "Apagou esta mensagem", "Esta mensagem foi apagada pelo remetente",
        "Esta mensagem foi eliminada", "Eliminou esta mensagem",
    ),
    calls=(
        "Videochamada perdida", "Chamada perdida", "Videochamada de grupo perdida",
        "Chamada de voz de grupo perdida",
    ),
    call_heads=(
        "Videochamada", "Chamada de voz",
    ),
    location_bodies=(
        "Está a partilhar a sua localização", "localização em tempo real partilhada",
    ),
    poll_heads=("SONDAGEM:",),
    waiting=(
        "A aguardar por esta mensagem. Isto poderá demorar",
        "A aguardar esta mensagem. Pode demorar algum tempo", "A aguardar por esta mensagem",
    ),
    notice_phrases=(
        "encriptadas ponto a ponto", "encriptação ponto a ponto",
    ),
    notice_sentences=(
        "As mensagens e chamadas são encriptadas ponto a ponto.",
        "As mensagens e as chamadas são encriptadas ponto a ponto.",
        "Esta empresa utiliza um serviço seguro da Meta para gerir esta conversa.",
    ),
    notice_templates=(
        "O seu código de segurança partilhado com {} mudou*",
        "O seu código de segurança com {} mudou*", "{} criou o grupo*", "{} adicionou-o*",
        "{} adicionou-a*", "{} alterou o assunto*", "{} alterou o ícone*", "{} saiu",
        "{} entrou através da ligação*", "{} ativou as mensagens temporárias*",
        "{} alterou as definições*", "Bloqueou este contacto*", "Desbloqueou este contacto*",
        "Bloqueou esta empresa*", "Desbloqueou esta empresa*", "Criou o grupo *",
        "Agora é administrador*",
    ),
)
