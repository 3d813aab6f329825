"""What WhatsApp writes: German, Dutch, Afrikaans."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

GERMAN = Phrases(
    language="de",
    media_lines=(
        "<Medien ausgeschlossen>", "<Medien weggelassen>", "<Videonachricht weggelassen>",
        "<Videonotiz weggelassen>",
    ),
    media_bodies=(
        "Bild weggelassen", "Video weggelassen", "Audio weggelassen", "GIF weggelassen",
        "Sticker weggelassen", "Dokument weggelassen", "Videonachricht weggelassen",
        "Videonotiz weggelassen", "Bild ausgelassen",
    ),
    contact_bodies=(
        "Kontaktkarte ausgelassen", "Kontaktkarte weggelassen",
    ),
    attached_words=("Datei angehängt",),
    attached_tags=(
        "Anhang", "angehängt",
    ),
    deleted=(
        "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht",
        "Diese Nachricht wurde von einem Admin gelöscht",
        "Du hast diese Nachricht als Admin gelöscht",
    ),
    deleted_templates=(
        "Diese Nachricht wurde von Admin {} gelöscht",
        "Diese Nachricht wurde vom Admin {} gelöscht",
    ),
    edited=(
        "<Diese Nachricht wurde bearbeitet>", "<Diese Nachricht wurde bearbeitet.>",
        "<Nachricht bearbeitet>",
    ),
    calls=(
        "Verpasster Sprachanruf", "Verpasster Videoanruf", "Verpasster Gruppen-Sprachanruf",
        "Verpasster Gruppen-Videoanruf", "Verpasster Gruppenanruf",
        "Verpasster Gruppensprachanruf", "Verpasster Gruppenvideoanruf",
    ),
    call_heads=(
        "Sprachanruf", "Videoanruf", "Gruppenanruf",
    ),
    location_bodies=("Live-Standort wird geteilt",),
    poll_heads=("UMFRAGE:",),
    view_once=(
        "Du hast eine Nachricht zur einmaligen Ansicht erhalten",
        "Du hast ein Foto zur einmaligen Ansicht erhalten",
    ),
    waiting=(
        "Warten auf diese Nachricht. Das kann etwas dauern",
        "Warte auf diese Nachricht. Dies kann eine Weile dauern",
        "Auf diese Nachricht wird gewartet. Dies kann eine Weile dauern",
        "Warte auf diese Nachricht",
    ),
    notice_phrases=(
        "Ende-zu-Ende-verschlüsselt", "Ende-zu-Ende-Verschlüsselung", "sicheren Service von Meta",
        "sicheren Dienst von Meta",
    ),
    notice_sentences=(
        "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "Nachrichten in diesem Chat sowie Anrufe sind jetzt mit Ende-zu-Ende-",
        "Nachrichten, die du in diesem Chat sendest, sowie Anrufe, sind jetzt mit",
        "Nachrichten an diese Gruppe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt.",
        "Nachrichten in dieser Gruppe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt.",
        "Dieses Unternehmen verwendet einen sicheren Service von Meta",
        "Dieses Unternehmen nutzt einen sicheren Service von Meta",
        "Dieses Unternehmen nutzt einen sicheren Dienst von Meta",
        "Dieses Unternehmen arbeitet mit anderen Unternehmen zusammen",
        "Dies ist ein Chat mit einem Unternehmenskonto.",
        "Dieser Chat findet mit einem Unternehmenskonto statt.",
    ),
    notice_templates=(
        "Du hast dieses Unternehmen blockiert*", "Du hast dieses Unternehmen freigegeben*",
        "Du hast diesen Kontakt blockiert*", "Du hast diesen Kontakt freigegeben*",
        "Du hast die Blockierung *", "{} hat diese Gruppe erstellt", "{} hat die Gruppe erstellt",
        "{} hat die Gruppe * erstellt", "Du hast diese Gruppe erstellt",
        "Du hast die Gruppe * erstellt", "{} hat den Betreff *", "Du hast den Betreff *",
        "{} hat den Gruppennamen *", "Du hast den Gruppennamen *",
        "{} hat die Gruppenbeschreibung *", "Du hast die Gruppenbeschreibung *",
        "{} hat das Gruppenbild *", "Du hast das Gruppenbild *", "{} hat das Gruppensymbol *",
        "{} hat die Gruppeneinstellungen *", "Du hast die Gruppeneinstellungen *",
        "{} hat die Einstellungen dieser Gruppe *", "{} hat dich hinzugefügt",
        "{} hat {} hinzugefügt", "Du hast {} hinzugefügt", "Du wurdest hinzugefügt",
        "{} wurde hinzugefügt", "{} wurden hinzugefügt", "{} hat dich entfernt",
        "{} hat {} entfernt", "Du hast {} entfernt", "Du wurdest entfernt", "{} wurde entfernt",
        "{} hat die Gruppe verlassen", "Du hast die Gruppe verlassen",
        "{} ist über den Einladungslink *", "{} ist der Gruppe *", "{} ist per Einladungslink *",
        "{} ist mit dem Einladungslink *", "Du bist der Gruppe *", "{} ist jetzt Admin",
        "{} ist jetzt ein Admin", "{} ist jetzt Gruppenadmin", "{} ist kein Admin mehr",
        "Du bist jetzt Admin", "Du bist jetzt ein Admin", "Du bist kein Admin mehr",
        "{} hat eine neue Telefonnummer*", "{} hat die Telefonnummer gewechselt*",
        "{} hat die Nummer gewechselt*", "{} hat zu {} gewechselt",
        "{} hat zu einer neuen Nummer gewechselt*",
        "Deine Sicherheitsnummer für {} hat sich geändert*",
        "Die Sicherheitsnummer von {} hat sich geändert*",
        "Deine Sicherheitsnummer mit {} hat sich geändert*",
        "Dein Sicherheitscode für {} hat sich geändert*", "{} hat selbstlöschende Nachrichten *",
        "Du hast selbstlöschende Nachrichten *", "{} hat verschwindende Nachrichten *",
        "Selbstlöschende Nachrichten wurden *", "{} hat die Nachrichtendauer *",
        "Du hast die Nachrichtendauer *", "{} verwendet eine Standarddauer*",
        "{} nutzt eine Standarddauer*", "{} hat eine Nachricht angepinnt",
        "Du hast eine Nachricht angepinnt", "{} hat eine Nachricht fixiert",
        "Du hast eine Nachricht fixiert", "{} ist ein Kontakt*", "{} ist in deinen Kontakten*",
        "{} hat den erweiterten Chat-Datenschutz *", "Du hast den erweiterten Chat-Datenschutz *",
        "Der erweiterte Chat-Datenschutz wurde *", "{} hat die Admin-Genehmigung *",
        "{} hat einen Anruf gestartet", "{} hat einen Videoanruf gestartet",
        "{} möchte beitreten*", "{} hat darum gebeten, beizutreten*",
    ),
    pronouns=(
        "ich du er sie es wir ihr man wer niemand jemand alles nichts alle der die das "
        "den dem ein eine einen mein meine dein deine sein seine ihre unser unsere euer "
        "dieser diese dieses jeder jede kein keine"
    ),
)

DUTCH = Phrases(
    language="nl",
    media_lines=(
        "<Media weggelaten>", "<Videobericht weggelaten>", "<Videonotitie weggelaten>",
    ),
    media_bodies=(
        "afbeelding weggelaten", "video weggelaten", "audio weggelaten", "sticker weggelaten",
        "GIF weggelaten", "document weggelaten", "videobericht weggelaten",
        "videonotitie weggelaten",
    ),
    contact_bodies=(
        "Visitekaartje weggelaten", "Contactkaart weggelaten",
    ),
    attached_words=("bestand bijgevoegd",),
    attached_tags=("bijgevoegd",),
    deleted=(
        "Dit bericht is verwijderd", "Dit bericht werd verwijderd",
        "U hebt dit bericht verwijderd", "Je hebt dit bericht verwijderd",
        "Je hebt dit bericht als beheerder verwijderd",
        "Dit bericht is verwijderd door een beheerder",
    ),
    deleted_templates=("Dit bericht is verwijderd door beheerder {}",),
    edited=(
        "<Dit bericht is bewerkt>", "<Dit bericht is bewerkt.>",
    ),
    calls=(
        "Gemist spraakgesprek", "Gemist videogesprek", "Gemiste spraakoproep",
        "Gemiste video-oproep", "Gemiste groepsspraakoproep", "Gemiste groepsvideo-oproep",
        "Gemiste oproep", "Gemist groepsgesprek",
    ),
    call_heads=(
        "Spraakoproep", "Video-oproep", "Spraakgesprek", "Videogesprek",
    ),
    location_bodies=(
        "live locatie gedeeld", "Live locatie gedeeld",
    ),
    poll_heads=(
        "PEILING:", "POLL:",
    ),
    waiting=(
        "Wachten op dit bericht. Dit kan even duren",
        "Aan het wachten op dit bericht. Dit kan even duren", "Wachten op dit bericht",
    ),
    notice_phrases=(
        "end-to-end versleuteld", "end-to-end-versleuteld", "end-to-end versleuteling",
        "end-to-end-versleuteling", "end-to-end encryptie", "end-to-end-encryptie",
    ),
    notice_sentences=(
        "Berichten en gesprekken worden end-to-end versleuteld.",
        "Berichten en oproepen zijn end-to-end versleuteld.",
        "Berichten en oproepen worden end-to-end versleuteld.",
        "Berichten en gesprekken zijn end-to-end versleuteld.",
        "Berichten die je naar deze chat verstuurt en gesprekken zijn nu beveiligd",
        "Berichten die je naar deze groep verstuurt zijn nu beveiligd",
        "Dit bedrijf gebruikt een beveiligde service van Meta",
        "Dit bedrijf gebruikt een veilige service van Meta",
    ),
    notice_templates=(
        "Je hebt dit bedrijf geblokkeerd*", "Je hebt dit bedrijf gedeblokkeerd*",
        "Je hebt dit contact geblokkeerd*", "Je hebt dit contact gedeblokkeerd*",
        "{} heeft deze groep gemaakt", "{} heeft de groep * gemaakt", "{} heeft groep * gemaakt",
        "{} heeft de groep * aangemaakt", "{} heeft de groep gemaakt",
        "Je hebt deze groep gemaakt", "Je hebt de groep * gemaakt", "Je hebt groep * gemaakt",
        "{} heeft het onderwerp *", "Je hebt het onderwerp *", "{} heeft de groepsnaam *",
        "Je hebt de groepsnaam *", "{} heeft de groepsbeschrijving *",
        "Je hebt de groepsbeschrijving *", "{} heeft de groepsafbeelding *",
        "Je hebt de groepsafbeelding *", "{} heeft het groepspictogram *",
        "{} heeft de groepsinstellingen *", "{} heeft de instellingen van deze groep *",
        "{} heeft je toegevoegd", "{} heeft jou toegevoegd", "{} heeft u toegevoegd",
        "{} heeft {} toegevoegd", "Je hebt {} toegevoegd", "{} is toegevoegd",
        "Je bent toegevoegd*", "{} heeft je verwijderd", "{} heeft {} verwijderd",
        "Je hebt {} verwijderd", "{} is verwijderd", "Je bent verwijderd*",
        "{} heeft de groep verlaten", "Je hebt de groep verlaten", "{} is weggegaan",
        "{} neemt nu deel *", "{} is lid geworden *", "{} is toegetreden *", "{} is nu beheerder",
        "Je bent nu beheerder", "{} is geen beheerder meer", "Je bent geen beheerder meer",
        "{} heeft een nieuw telefoonnummer*", "{} heeft zijn telefoonnummer gewijzigd*",
        "{} is van telefoonnummer veranderd*", "{} is overgestapt naar *",
        "Uw beveiligingscode voor {} is gewijzigd*", "Je beveiligingscode voor {} is gewijzigd*",
        "Je beveiligingscode met {} is gewijzigd*", "{} heeft zelfverwijderende berichten *",
        "{} heeft verdwijnende berichten *", "Je hebt zelfverwijderende berichten *",
        "Je hebt verdwijnende berichten *", "Verdwijnende berichten zijn *",
        "{} gebruikt een standaardtimer*", "{} heeft de berichttimer *",
        "Je hebt de berichttimer *", "{} heeft een bericht vastgezet",
        "Je hebt een bericht vastgezet", "{} is een contact*",
        "{} heeft geavanceerde chatprivacy *", "Geavanceerde chatprivacy is *",
    ),
    pronouns=(
        "ik jij je hij zij ze wij we jullie u dit dat wie niemand iemand iets niets "
        "alles iedereen"
    ),
    determiners="het een mijn jouw zijn haar onze jullie hun deze die elke geen",
)

AFRIKAANS = Phrases(
    language="af",
    media_lines=(
        "<Media weggelaat>", "<Media uitgelaat>",
    ),
    attached_words=("lêer aangeheg",),
    deleted=(
        "Hierdie boodskap was uitgevee", "Hierdie boodskap is uitgevee",
        "Jy het boodskap uitgevee", "Jy het hierdie boodskap uitgevee",
    ),
    edited=(
        "<Hierdie boodskap is geredigeer>", "<Hierdie boodskap is gewysig>",
    ),
    calls=(
        "Stemoproep gemis", "Video-oproep gemis",
    ),
    call_heads=(
        "Stemoproep", "Video-oproep",
    ),
    location_bodies=("regstreekse ligging gedeel",),
    waiting=(
        "Wag vir hierdie boodskap. Dit kan 'n rukkie neem",
        "Wag vir hierdie boodskap. Dit kan dalk 'n rukkie neem",
    ),
    notice_phrases=(
        "end-tot-end geënkripteer", "end-tot-end-geënkripteer", "end-tot-end enkripsie",
        "end-tot-end-enkripsie",
    ),
    notice_sentences=(
        "Boodskappe en oproepe is end-tot-end geënkripteer.",
        "Boodskappe en oproepe is end-tot-end-geënkripteer.",
    ),
    notice_templates=(
        "{} het die groep verlaat", "{} het {} bygevoeg", "{} het {} verwyder",
        "{} het groep * geskep", "{} het die groep * geskep",
        "Jou sekuriteitskode met {} het verander*",
    ),
)
