r"""The words that WhatsApp itself writes into an export, as data.

A row for each language; the joined tables at the end are what readers use. How each
table is matched (``text`` is a body without direction marks at its ends and without
the edited mark; ``bare`` is a text without direction marks anywhere; "line" is a line
of it; every comparison minds case):

=================  =============================================================
EDITED             ``text`` ends with it: taken off, with the marks and then the one
                   blank (U+0020, U+00A0, U+202F) before it
DELETED            the whole bare text; DELETED_PREFIXES: one bare line beginning so
CALLS              the whole bare text; CALL_PATTERNS: fullmatch of the bare text
MEDIA_LINES        the first bare line (a caption may follow)
MEDIA_BODIES       the whole bare text, or U+200E and the phrase where a line of the
                   text ends, at its beginning or after a blank (U+0020): the title of a
                   document or a caption stands before it
CONTACT_BODIES     as MEDIA_BODIES
ATTACHED_WORDS     the first bare line is ``NAME.ext (words)``, ext of 1 to 8 ASCII
                   letters and digits, NAME of one character or more
ATTACHED_TAGS      a bare line ends with ``<word: NAME>``, NAME of one or more
                   characters without ``<`` and ``>``
LOCATION_PREFIXES  the first bare line begins so, and the bare text holds one of
                   MAP_ADDRESSES after it; LOCATION_BODIES: the whole bare text
POLL_HEADS         the first bare line
VIEW_ONCE          one bare line beginning so
WAITING            the whole bare text: text without words
NOTICE_SENTENCES   ``text`` begins so: a notice, whoever seems to say it; an edited
                   body is never a notice
NOTICE_PATTERNS    fullmatch of the bare text, where the body begins with a direction
                   mark and has at most NOTICE_LONGEST code points: an iOS notice
NOTICE_SENDERS     search in a bare would-be sender: the whole line is a notice
=================  =============================================================

A name that ends in ``.vcf`` (in any case) makes an attachment a contact. The first that matches
decides, in the order: empty (media), deleted, call, contact, media, location, poll,
waiting, text. Notices are looked for before all of them.

Patterns are linear: one open gap at most. Further languages are further rows.
"""

from __future__ import annotations

from dataclasses import dataclass

DIRECTION_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
"""What stands unseen around names, headers and machine text; isolates are not among them."""

BLANKS = " \u00a0\u202f"
"""What may stand before an am or pm and before the edited mark."""

MAP_ADDRESSES = ("https://maps.google.com/", "https://foursquare.com/")

NOTICE_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's row; the fields are the tables of this module in lower case."""

    language: str
    media_lines: tuple[str, ...] = ()
    media_bodies: tuple[str, ...] = ()
    contact_bodies: tuple[str, ...] = ()
    attached_words: tuple[str, ...] = ()
    attached_tags: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    deleted_prefixes: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    call_patterns: tuple[str, ...] = ()
    location_prefixes: tuple[str, ...] = ()
    location_bodies: tuple[str, ...] = ()
    poll_heads: tuple[str, ...] = ()
    view_once: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    notice_sentences: tuple[str, ...] = ()
    notice_patterns: tuple[str, ...] = ()
    notice_senders: tuple[str, ...] = ()


ENGLISH = Phrases(
    language="en",
    media_lines=(
        "<Media omitted>",  # Android, exported without media
        "<Video message omitted>",  # Android, round video, older name
        "<Video note omitted>",  # Android, round video
        "<View once voice message omitted>",  # Android
    ),
    media_bodies=(  # iOS, exported without media, each after U+200E
        "image omitted",
        "video omitted",
        "audio omitted",
        "GIF omitted",
        "sticker omitted",
        "document omitted",  # after the title: `invoice.pdf • 3 pages \u200edocument omitted`
    ),
    contact_bodies=("Contact card omitted",),  # iOS
    attached_words=("file attached",),  # Android: `IMG-20240313-WA0001.jpg (file attached)`
    attached_tags=("attached",),  # iOS: `<attached: 00000012-PHOTO-2024-03-13-15-04-00.jpg>`
    deleted=(
        "This message was deleted",  # Android
        "This message was deleted.",  # iOS
        "You deleted this message",  # Android
        "You deleted this message.",  # iOS
    ),
    deleted_prefixes=("This message was deleted by admin ",),  # both, in groups
    edited=("<This message was edited>",),  # both; iOS has U+200E before it
    calls=(
        "null",  # Android writes a call's missing body so, in every language
        "Missed voice call",  # iOS
        "Missed video call",
        "Missed group voice call",
        "Missed group video call",
    ),
    call_patterns=(
        # iOS: `Missed voice call, tap to call back`, older `Missed voice call. Tap to call back`
        r"(?:Missed|Silenced|Declined) (?:group )?(?:voice|video) call[,.] (?:Tap|tap|Click|click)"
        r" to call back\.?",
        r"Missed (?:group )?(?:voice|video) call at .{1,20}",  # old iOS: `… at 15:04`
        # iOS: `Voice call, 3 min`, `Video call, No answer`, `Voice call, 1 hr, 2 min`
        r"(?:Voice|Video) call[,.] (?:No answer|no answer|Answered on other device"
        r"|[0-9]{1,3} (?:sec|min|hr|h)(?:,? [0-9]{1,3} (?:sec|min))?)\.?",
    ),
    location_prefixes=("location: ", "Location: "),  # Android; iOS
    location_bodies=("live location shared", "Live location shared"),  # Android; iOS
    poll_heads=("POLL:",),  # both; the question and `OPTION: … (2 votes)` follow
    view_once=("You received a view once message",),  # iOS
    waiting=("Waiting for this message. This may take a while.",),  # both
    notice_sentences=(
        "Messages and calls are end-to-end encrypted.",  # both, since 2020; 2024 wording too
        "Messages to this chat and calls are now secured with end-to-end encryption.",  # 2016
        "Messages you send to this chat and calls are now secured with end-to-end encryption.",
        "Messages to this group are now secured with end-to-end encryption.",  # 2016, groups
        "Messages you send to this group are now secured with end-to-end encryption.",
        "Messages to this group and calls are now secured with end-to-end encryption.",
        "This business uses a secure service from Meta to manage this chat.",
        "This business is now using a secure service from Meta to manage this chat.",
        "This business works with other companies to manage this chat.",
        "This chat is with a business account.",
        "This chat is with an official business account.",
        "Messages are generated by Meta AI.",
        "Messages are generated by AI.",
    ),
    notice_patterns=(  # iOS, each after U+200E: `Turno: \u200eAna created group “Turno”`
        r"You blocked this (?:business|contact)(?:\.|\. Tap .*)?",
        r"You unblocked this (?:business|contact)(?:\.|\. Tap .*)?",
        r"(?!(?:I|We) ).+ created (?:this group|group [\"“].*)",
        r"(?!(?:I|We) ).+ changed (?:the|this) (?:subject|group name|group description"
        r"|group's icon|group icon|group photo|group's settings|group settings)\b.*",
        r"(?!(?:I|We) ).+ deleted (?:the|this) group(?:['\u2019]s)? (?:icon|description|photo)\.?",
        r"(?!(?:I|We) )[^.?!]+ added [^.?!]+",
        r"(?!(?:I|We) )[^.?!]+ removed [^.?!]+",
        r"(?!(?:I|We) )[^.?!]+ (?:were|was) (?:added|removed)\.?",
        r"(?!(?:I|We) )[^.?!]+ left\.?",
        r"(?!(?:I|We) ).+ joined (?:using|via) (?:a|an|the|this|your|my) .*",
        r"(?!(?:I|We) ).+ joined from the community\b.*",
        r".+ (?:are|is) (?:now|no longer) (?:an|a group) admin\.?",
        r"You['\u2019]re (?:now|no longer) (?:an|a group) admin\.?",
        r".+ changed (?:their|to a new) phone number\b.*",
        r".+ changed to \+.*",
        r"Your security code with .+ changed\b.*",
        r".+ security code changed\b.*",
        r".+ turned (?:on|off) (?:disappearing messages|admin approval|advanced chat privacy)\b.*",
        r"(?:Disappearing messages|Admin approval|Advanced chat privacy) (?:were|was) turned"
        r" (?:on|off)\b.*",
        r".+ (?:uses|updated) (?:a default|the message) timer\b.*",
        r".+ changed the disappearing message timer\b.*",
        r".+ requested to join\.?",
        r".+ pinned a message\.?",
        r".+ is a contact\.?",
    ),
    notice_senders=(  # Android: `Ana changed the subject from "Turno: A" to "Turno: B"`
        r". changed the (?:subject|group name) (?:from|to) [\"“]",
        r". changed the group description\b",
        r". created (?:the )?group [\"“]",
        r". joined (?:the )?group [\"“]",
        r". joined from the community\b",
        r". (?:was|were) added from the community\b",
        r". from the community [\"“]",
        r"^Your security code with .",
    ),
)

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
)

LANGUAGES = (ENGLISH, SPANISH)


def _joined(field: str) -> tuple[str, ...]:
    """Give one table over all languages, each phrase once, in the order of the rows."""
    return tuple(dict.fromkeys(phrase for row in LANGUAGES for phrase in getattr(row, field)))


MEDIA_LINES = frozenset(_joined("media_lines"))
MEDIA_BODIES = frozenset(_joined("media_bodies"))
CONTACT_BODIES = frozenset(_joined("contact_bodies"))
ATTACHED_WORDS = frozenset(_joined("attached_words"))
ATTACHED_TAGS = frozenset(_joined("attached_tags"))
DELETED = frozenset(_joined("deleted"))
DELETED_PREFIXES = _joined("deleted_prefixes")
EDITED = _joined("edited")
CALLS = frozenset(_joined("calls"))
CALL_PATTERNS = _joined("call_patterns")
LOCATION_PREFIXES = _joined("location_prefixes")
LOCATION_BODIES = frozenset(_joined("location_bodies"))
POLL_HEADS = frozenset(_joined("poll_heads"))
VIEW_ONCE = _joined("view_once")
WAITING = frozenset(_joined("waiting"))
NOTICE_SENTENCES = _joined("notice_sentences")
NOTICE_PATTERNS = _joined("notice_patterns")
NOTICE_SENDERS = _joined("notice_senders")
