"""What WhatsApp writes: Spanish."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

SPANISH = Phrases(
    language="es",
    media_lines=(
        "<Multimedia omitido>", "<Archivo omitido>", "<Nota de video omitida>",
        "<Mensaje de video omitido>", "<Mensaje de voz de visualización única omitido>",
        "<imagen omitida>", "<video omitido>", "<audio omitido>", "<GIF omitido>",
        "<sticker omitido>", "<documento omitido>",
    ),
    media_bodies=(
        "imagen omitida", "video omitido", "Video omitido", "vídeo omitido", "Vídeo omitido",
        "audio omitido", "GIF omitido", "sticker omitido", "documento omitido",
        "nota de video omitida", "Nota de video omitida",
    ),
    contact_bodies=("Tarjeta de contacto omitida",),
    attached_words=(
        "archivo adjunto", "archivo adjuntado",
    ),
    attached_tags=("adjunto",),
    deleted=(
        "Se eliminó este mensaje", "Eliminaste este mensaje", "Este mensaje fue eliminado",
        "Has eliminado este mensaje", "Un admin. eliminó este mensaje",
        "Este mensaje fue eliminado por un admin",
    ),
    deleted_templates=(
        "El admin. {} eliminó este mensaje", "Este mensaje fue eliminado por el admin. {}",
    ),
    edited=(
        "<Se editó este mensaje.>", "<Se editó este mensaje>", "<Este mensaje fue editado>",
        "<Este mensaje fue editado.>",
    ),
    calls=(
        "Llamada perdida", "Videollamada perdida", "Llamada de voz perdida",
        "Llamada grupal perdida", "Videollamada grupal perdida", "Llamada de voz grupal perdida",
    ),
    call_heads=(
        "Llamada de voz", "Llamada", "Videollamada",
    ),
    call_patterns=(
        r"(?:Llamada|Llamada de voz|Videollamada) perdida[,.] [Tt]oca para devolver la llamada\.?",
        r"(?:Llamada|Llamada de voz|Videollamada) perdida[,.] [Pp]ulsa para devolver la llamada\.?",
        r"(?:Llamada|Llamada de voz|Videollamada)[,.] [Ss]in respuesta\.?",
        r"(?:Llamada|Llamada de voz|Videollamada)[,.] [0-9]{1,3} (?:s|seg|min|h)\.?",
    ),
    location_prefixes=(
        "ubicación: ", "Ubicación: ",
    ),
    location_bodies=(
        "se compartió la ubicación en tiempo real", "ubicación en tiempo real compartida",
        "Ubicación en tiempo real compartida",
    ),
    poll_heads=("ENCUESTA:",),
    view_once=(
        "Recibiste un mensaje de visualización única",
        "Recibiste un mensaje para ver una sola vez", "Recibiste una foto de visualización única",
    ),
    waiting=(
        "Esperando este mensaje. Esto puede tomar tiempo",
        "Esperando el mensaje. Esto puede tomar tiempo",
        "Esperando el mensaje. Esto puede tardar un poco",
    ),
    notice_phrases=(
        "cifrado de extremo a extremo", "cifrados de extremo a extremo",
        "servicio seguro de Meta",
    ),
    notice_sentences=(
        "Los mensajes y las llamadas están cifrados de extremo a extremo.",
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
    notice_templates=(
        "Bloqueaste a esta empresa*", "Desbloqueaste a esta empresa*", "Bloqueaste esta empresa*",
        "Desbloqueaste esta empresa*", "Bloqueaste a este contacto*",
        "Desbloqueaste a este contacto*", "Has bloqueado a esta empresa*",
        "Has desbloqueado a esta empresa*", "Has bloqueado esta empresa*",
        "Has desbloqueado esta empresa*", "Has bloqueado a este contacto*",
        "Has desbloqueado a este contacto*", "{} creó este grupo", "Creaste este grupo",
        "Has creado este grupo", "{} creó el grupo *", "Creaste el grupo *",
        "Has creado el grupo *", "{} cambió el asunto*", "Cambiaste el asunto*",
        "Has cambiado el asunto*", "{} cambió el nombre del grupo*",
        "{} cambió el nombre de este grupo*", "Cambiaste el nombre del grupo*",
        "Has cambiado el nombre del grupo*", "{} cambió la descripción*",
        "Cambiaste la descripción*", "Has cambiado la descripción*", "{} cambió el ícono*",
        "{} cambió el icono*", "Cambiaste el ícono*", "Cambiaste el icono*",
        "Has cambiado el icono*", "{} cambió la foto*", "{} cambió la imagen*",
        "Cambiaste la foto*", "Cambiaste la imagen*", "{} cambió los ajustes*",
        "{} cambió la configuración*", "Cambiaste los ajustes*", "Cambiaste la configuración*",
        "{} eliminó la descripción del grupo", "{} eliminó el ícono de este grupo",
        "{} eliminó el icono de este grupo", "{} eliminó el ícono del grupo",
        "{} eliminó el icono del grupo", "{} eliminó la foto del grupo",
        "{} eliminó la imagen del grupo", "{} añadió a {}", "{} agregó a {}", "Añadiste a {}",
        "Agregaste a {}", "Has añadido a {}", "{} te añadió", "{} te agregó", "{} te eliminó",
        "{} te sacó", "Te añadieron*", "Te agregaron*", "Te eliminaron*", "Te sacaron*",
        "{} fue añadido", "{} fue añadida", "{} fue agregado", "{} fue agregada",
        "{} fue eliminado", "{} fue eliminada", "{} fueron añadidos", "{} fueron añadidas",
        "{} fueron agregados", "{} fueron agregadas", "{} fueron eliminados",
        "{} fueron eliminadas", "Se añadió a {}", "Se agregó a {}", "{} eliminó a {}",
        "{} sacó a {}", "Eliminaste a {}", "Sacaste a {}", "Has eliminado a {}", "{} salió",
        "{} salió del grupo", "Saliste", "Saliste del grupo", "Has salido",
        "Has salido del grupo", "{} ha salido del grupo", "{} abandonó el grupo",
        "{} se unió usando *", "{} se unió mediante *", "{} se unió con *",
        "{} se unió a través de *", "{} se unió desde la comunidad*", "Te uniste usando *",
        "Te uniste mediante *", "Te uniste con *", "Te uniste a través de *",
        "Te uniste desde la comunidad*", "{} ahora es admin*", "{} ya no es admin*",
        "Ahora eres admin*", "Ya no eres admin*", "{} cambió su número*",
        "{} cambió a un nuevo número*", "{} cambió a +*", "Tu código de seguridad con {} cambió*",
        "El código de seguridad con {} cambió*", "El código de seguridad de {} cambió*",
        "Cambió tu código de seguridad con {}", "Cambió tu código de seguridad con *",
        "Ha cambiado tu código de seguridad con *", "{} activó los mensajes temporales*",
        "{} desactivó los mensajes temporales*", "Activaste los mensajes temporales*",
        "Desactivaste los mensajes temporales*", "Has activado los mensajes temporales*",
        "Has desactivado los mensajes temporales*", "{} activó la privacidad avanzada*",
        "{} desactivó la privacidad avanzada*", "Activaste la privacidad avanzada*",
        "Desactivaste la privacidad avanzada*", "Los mensajes temporales se activaron*",
        "Los mensajes temporales se desactivaron*",
        "{} actualizó la duración de los mensajes temporales*",
        "Actualizaste la duración de los mensajes temporales*", "{} fijó un mensaje*",
        "Fijaste un mensaje*", "Has fijado un mensaje*", "{} es un contacto*",
        "{} activó la aprobación de admin*", "{} desactivó la aprobación de admin*",
        "{} solicitó unirse*", "{} usa una duración predeterminada*", "{} está en tus contactos*",
    ),
    notice_senders=(
        r". cambió el (?:asunto|nombre)(?: del grupo| de este grupo)? (?:de|a) [\"“«]",
        r"^(?:Cambiaste|Has cambiado) el (?:asunto|nombre)(?: del grupo)? (?:de|a) [\"“«]",
        r". cambió la descripción (?:del|de este) grupo\b", r". creó el grupo [\"“«]",
        r"^(?:Creaste|Has creado) el grupo [\"“«]",
        r". se unió (?:al grupo|desde la comunidad) [\"“«]",
        r"^(?:Tu|El) código de seguridad (?:con|de) .",
        r"^(?:Cambió|Ha cambiado) tu código de seguridad con .",
    ),
    pronouns=(
        "yo tú él ello nosotros nosotras ustedes vosotros ellos ellas usted esto eso "
        "aquello quien quién que qué nadie alguien nada todo todos ya no se me te le lo"
    ),
    determiners=(
        "el la los las un una unos unas mi mis tus su sus nuestro nuestra este esta ese "
        "esa estos estas aquel aquella otro otra"
    ),
)
