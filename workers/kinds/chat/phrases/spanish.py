"""What WhatsApp writes in Spanish."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

SPANISH = Phrases(
    language="es",
    media_lines=(
        "<Multimedia omitido>",  # Android
        "<Archivo omitido>",  # Android, older
    ),
    media_bodies=(  # iOS, each after U+200E
        "imagen omitida",
        "video omitido",
        "Video omitido",
        "vídeo omitido",
        "audio omitido",
        "GIF omitido",
        "sticker omitido",
        "documento omitido",
    ),
    contact_bodies=("Tarjeta de contacto omitida",),  # iOS
    attached_words=("archivo adjunto",),  # Android
    attached_tags=("adjunto",),  # iOS
    deleted=(
        "Se eliminó este mensaje",  # Android
        "Se eliminó este mensaje.",  # iOS
        "Eliminaste este mensaje",  # Android
        "Eliminaste este mensaje.",  # iOS
        "Este mensaje fue eliminado",  # older
        "Este mensaje fue eliminado.",
    ),
    edited=("<Se editó este mensaje.>", "<Se editó este mensaje>"),  # both
    calls=(
        "Llamada perdida",  # iOS
        "Videollamada perdida",
        "Llamada de voz perdida",
        "Llamada grupal perdida",
        "Videollamada grupal perdida",
    ),
    call_patterns=(
        # iOS: `Llamada perdida, toca para devolver la llamada`
        r"(?:Llamada|Llamada de voz|Videollamada) perdida[,.] (?:Toca|toca|Pulsa|pulsa)"
        r" para devolver la llamada\.?",
        # iOS: `Llamada de voz, 3 min`, `Videollamada, Sin respuesta`
        r"(?:Llamada|Llamada de voz|Videollamada)[,.] (?:Sin respuesta|sin respuesta"
        r"|[0-9]{1,3} (?:s|seg|min|h)(?:,? [0-9]{1,3} (?:s|seg|min))?)\.?",
    ),
    location_prefixes=("ubicación: ", "Ubicación: "),  # Android; iOS
    location_bodies=(
        "se compartió la ubicación en tiempo real",
        "ubicación en tiempo real compartida",
    ),
    poll_heads=("ENCUESTA:",),  # both; `OPCIÓN: … (2 votos)` follow
    waiting=(
        "Esperando este mensaje. Esto puede tomar tiempo.",
        "Esperando el mensaje. Esto puede tomar tiempo.",
    ),
    notice_sentences=(
        "Los mensajes y las llamadas están cifrados de extremo a extremo.",  # both
        "Los mensajes y llamadas están cifrados de extremo a extremo.",
        "Las llamadas y mensajes enviados a este chat ahora están seguros con cifrado de extremo",
        "Los mensajes y llamadas en este chat ahora están protegidos con cifrado de extremo",
        "Los mensajes en este grupo ahora están protegidos con cifrado de extremo a extremo.",
        "Los mensajes que envíes a este chat y las llamadas ahora están protegidos con cifrado",
        "Esta empresa usa un servicio seguro de Meta para administrar este chat.",
        "Esta empresa utiliza un servicio seguro de Meta para gestionar este chat.",
        "Esta empresa trabaja con otras empresas para administrar este chat.",
        "Este chat es con una cuenta de empresa.",
    ),
    notice_patterns=(
        r"(?:Bloqueaste|Desbloqueaste|Has bloqueado|Has desbloqueado) (?:a )?est[ea] "
        r"(?:empresa|contacto)\b.*",
        r"(?:.+ creó|Creaste|Has creado) (?:este grupo|el grupo [\"“«].*)",
        r"(?:.+ cambió|Cambiaste|Has cambiado) (?:el asunto|el nombre|la descripción|el ícono"
        r"|el icono|la foto|la imagen|los ajustes|la configuración)\b.*",
        r"(?:.+ eliminó|Eliminaste|Has eliminado) (?:la descripción|el ícono|el icono|la foto"
        r"|la imagen) (?:del|de este) grupo\.?",
        r"(?:[^.?!]+ (?:añadió|agregó)|Añadiste|Agregaste|Has añadido) a [^.?!]+",
        r"[^.?!]+ te (?:añadió|agregó|eliminó|sacó)\.?",
        r"Te (?:añadieron|agregaron|eliminaron|sacaron)(?: del? .*| al .*|\.)?",
        r"(?!Este mensaje )[^.?!]+ fue(?:ron)? (?:añadid|agregad|eliminad)[oa]s?\.?",
        r"(?:[^.?!]+ (?:eliminó|sacó)|Eliminaste|Sacaste|Has eliminado) a [^.?!]+",
        r"(?:[^.?!]+ salió|Saliste|Has salido)(?: del grupo)?\.?",
        r"(?:.+ se unió|Te uniste) (?:usando|mediante|con|a través de|desde la comunidad)\b.*",
        r"(?:.+ (?:ahora|ya no) es|Ahora eres|Ya no eres) (?:un )?admin(?:istradora?)?\b.*",
        r".+ cambió (?:su|a un nuevo) número\b.*",
        r".+ cambió a \+.*",
        r"(?:Tu|El) código de seguridad (?:con|de) .+ cambió\b.*",
        r"(?:Cambió|Ha cambiado) tu código de seguridad con .*",
        r"(?:.+ (?:activó|desactivó)|Activaste|Desactivaste|Has activado|Has desactivado) "
        r"(?:los mensajes temporales|la privacidad avanzada)\b.*",
        r"Los mensajes temporales se (?:activaron|desactivaron)\b.*",
        r".+ actualizó la duración de los mensajes temporales\b.*",
        r"(?:.+ fijó|Fijaste|Has fijado) un mensaje\.?",
        r".+ es un contacto\.?",
    ),
    notice_senders=(
        r". cambió el (?:asunto|nombre)(?: del grupo| de este grupo)? (?:de|a) [\"“«]",
        r"^(?:Cambiaste|Has cambiado) el (?:asunto|nombre)(?: del grupo)? (?:de|a) [\"“«]",
        r". cambió la descripción (?:del|de este) grupo\b",
        r". creó el grupo [\"“«]",
        r"^(?:Creaste|Has creado) el grupo [\"“«]",
        r". se unió (?:al grupo|desde la comunidad) [\"“«]",
        r"^(?:Tu|El) código de seguridad (?:con|de) .",
        r"^(?:Cambió|Ha cambiado) tu código de seguridad con .",
    ),
    pronouns=(
        "yo tú tu él ella ello nosotros nosotras ustedes vosotros ellos ellas usted esto "
        "eso aquello quien quién que qué nadie alguien nada todo todos ya no se me te le "
        "lo"
    ),
    determiners=(
        "el la los las un una unos unas mi mis tus su sus nuestro nuestra este esta ese "
        "esa estos estas aquel aquella otro otra"
    ),
)
