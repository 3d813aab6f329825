"""What WhatsApp writes: further languages of Europe."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

IRISH = Phrases(
    language="ga",
    media_bodies=(
        "íomhá ligthe ar lár", "físeán ligthe ar lár", "comhad fuaime ar lár",
        "fágadh an greamán ar lár", "GIF ligthe ar lár", "cáipéis ligthe ar lár",
    ),
    contact_bodies=("Cárta teagmhála ar lár",),
    attached_tags=("ceangailte",),
    deleted=(
        "Scriosadh an teachtaireacht seo", "Scrios tú an teachtaireacht seo",
    ),
    edited=("<Cuireadh an teachtaireacht seo in eagar>",),
    calls=(
        "Guthghlao caillte", "Glao Gutha Caillte", "Físghlao caillte",
    ),
    call_heads=(
        "Guthghlao", "Físghlao",
    ),
    notice_phrases=("criptiúchán ó cheann go ceann",),
    notice_sentences=(
        "Déantar criptiúchán ó cheann go ceann ar theachtaireachtaí agus ar ghlaonna.",
    ),
    notice_templates=(
        "Athraíodh an cód slándála atá agat le {}", "Athraíodh an cód slándála atá agat le *",
        "D'fhág {}", "D’fhág {}", "Chuir {} {} leis",
    ),
)

LITHUANIAN = Phrases(
    language="lt",
    media_lines=(
        "<Medija praleista>", "<Praleistas medijos turinys>",
    ),
    attached_words=("byla prisegta",),
    deleted=(
        "Ši žinutė buvo ištrinta", "Jūs ištrynėte šią žinutę",
    ),
    edited=("<Ši žinutė buvo redaguota>",),
    calls=(
        "Praleistas balso skambutis", "Praleistas video skambutis", "Praleistas vaizdo skambutis",
    ),
    call_heads=(
        "Balso skambutis", "Vaizdo skambutis",
    ),
    location_prefixes=(
        "buvimo vieta: ", "Buvimo vieta: ",
    ),
    location_bodies=("tiesioginė vieta bendrinama",),
    waiting=("Laukiama šios žinutės. Tai gali užtrukti",),
    notice_phrases=(
        "ištisiniu šifravimu", "ištisinis šifravimas",
    ),
    notice_sentences=(
        "Žinutės ir skambučiai yra apsaugoti ištisiniu šifravimu.",
        "Žinutės ir skambučiai apsaugoti ištisiniu šifravimu.",
    ),
    notice_templates=(
        "{} sukūrė grupę*", "{} pridėjo {}", "{} pašalino {}", "{} išėjo", "{} paliko grupę",
        "{} pakeitė temą*", "Jūsų saugumo kodas su {} *",
    ),
)

LATVIAN = Phrases(
    language="lv",
    media_lines=(
        "<Nav iekļauta multivide>", "<Bez multivides>",
    ),
    attached_words=("pievienots fails",),
    deleted=(
        "Šī ziņa tika izdzēsta", "Jūs izdzēsāt šo ziņu", "Šī ziņa tika dzēsta",
    ),
    edited=("<Šī ziņa tika rediģēta>",),
    calls=(
        "Neatbildēts balss zvans", "Neatbildēts video zvans",
    ),
    call_heads=(
        "Balss zvans", "Video zvans",
    ),
    location_prefixes=(
        "atrašanās vieta: ", "Atrašanās vieta: ",
    ),
    location_bodies=("reāllaika atrašanās vieta",),
    waiting=("Gaida šo ziņu. Tas var aizņemt kādu laiku",),
    notice_phrases=(
        "pilnīgu šifrēšanu", "pilnīga šifrēšana", "pilnībā šifrēti",
    ),
    notice_sentences=(
        "Ziņas un zvani ir aizsargāti ar pilnīgu šifrēšanu.",
        "Ziņas un zvani ir pilnībā šifrēti.",
    ),
    notice_templates=(
        "{} izveidoja grupu*", "{} pievienoja {}", "{} noņēma {}", "{} pameta grupu", "{} izgāja",
        "{} mainīja tematu*", "Jūsu drošības kods ar {} *",
    ),
)

ESTONIAN = Phrases(
    language="et",
    media_lines=(
        "<Meedia välja jäetud>", "<Meedia ära jäetud>",
    ),
    attached_words=("fail lisatud",),
    deleted=(
        "See sõnum on kustutatud", "Kustutasid selle sõnumi", "See sõnum kustutati",
    ),
    edited=(
        "<Seda sõnumit muudeti>", "<Seda sõnumit on muudetud>",
    ),
    calls=(
        "Vastamata häälkõne", "Vastamata videokõne",
    ),
    call_heads=(
        "Häälkõne", "Videokõne",
    ),
    location_bodies=("hetke asukoht jagatud",),
    waiting=("Selle sõnumi ootel. See võib veidi aega võtta",),
    notice_phrases=(
        "otsast otsani krüpteeri", "täielikult krüpteeritud",
    ),
    notice_sentences=(
        "Sõnumid ja kõned on otsast otsani krüpteeritud.",
        "Sõnumid ja kõned on täielikult krüpteeritud.",
    ),
    notice_templates=(
        "{} lõi grupi*", "{} lõi rühma*", "{} lisas {}", "{} eemaldas {}", "{} lahkus",
        "{} lahkus grupist", "{} lahkus rühmast", "{} muutis teemat*",
        "Sinu turvakood kasutajaga {} *",
    ),
)

GREEK = Phrases(
    language="el",
    media_lines=(
        "<Εξαίρεση πολυμέσων>", "<Αρχείο παραλήφθηκε>", "<Παραλείφθηκαν πολυμέσα>",
        "<Τα πολυμέσα παραλείφθηκαν>",
    ),
    media_bodies=(
        "εικόνα παραλείφθηκε", "βίντεο παραλείφθηκε", "ήχος παραλείφθηκε",
        "αυτοκόλλητο παραλήφθηκε", "αυτοκόλλητο παραλείφθηκε", "Παράληψη GIF", "GIF παραλείφθηκε",
        "έγγραφο παραλείφθηκε",
    ),
    contact_bodies=("Η κάρτα επαφής παραλήφθηκε",),
    attached_words=("συνημμένο αρχείο",),
    attached_tags=("επισυνάφθηκε",),
    deleted=(
        "Αυτό το μήνυμα διαγράφηκε", "Διαγράψατε αυτό το μήνυμα", "Διαγράψατε το μήνυμα",
    ),
    edited=(
        "<Αυτό το μήνυμα υποβλήθηκε σε επεξεργασία>", "<Το μήνυμα υποβλήθηκε σε επεξεργασία>",
        "<Έγινε επεξεργασία αυτού του μηνύματος>",
    ),
    calls=(
        "Αναπάντητη φωνητική κλήση", "Αναπάντητη βιντεοκλήση", "Αναπάντητη κλήση",
    ),
    call_heads=(
        "Φωνητική κλήση", "Βιντεοκλήση",
    ),
    location_bodies=("η τωρινή τοποθεσία κοινοποιήθηκε",),
    poll_heads=(
        "ΔΗΜΟΣΚΟΠΗΣΗ:", "ΨΗΦΟΦΟΡΙΑ:",
    ),
    waiting=(
        "Αναμονή για αυτό το μήνυμα. Μπορεί να διαρκέσει λίγο",
        "Αναμονή για αυτό το μήνυμα. Αυτό μπορεί να διαρκέσει λίγο",
    ),
    notice_phrases=(
        "κρυπτογραφούνται πλήρως", "κρυπτογράφηση από άκρο σε άκρο",
        "κρυπτογραφημένα από άκρο σε άκρο",
    ),
    notice_sentences=(
        "Τα μηνύματα και οι κλήσεις κρυπτογραφούνται πλήρως.",
        "Τα μηνύματα και οι κλήσεις είναι κρυπτογραφημένα από άκρο σε άκρο.",
    ),
    notice_templates=(
        "Ο κωδικός ασφαλείας σας με {} άλλαξε*", "{} δημιούργησε την ομάδα*",
        "Ο χρήστης {} δημιούργησε την ομάδα*", "Δημιουργήσατε την ομάδα*", "{} πρόσθεσε {}",
        "Ο χρήστης {} πρόσθεσε *", "Προσθέσατε {}", "{} σας πρόσθεσε", "{} αφαίρεσε {}",
        "{} αποχώρησε", "{} έφυγε", "{} άλλαξε το θέμα*", "{} άλλαξε το όνομα της ομάδας*",
        "{} άλλαξε την περιγραφή*", "{} άλλαξε το εικονίδιο*", "{} έγινε μέλος *",
        "{} είναι πλέον διαχειριστής", "{} άλλαξε αριθμό*", "Αποκλείσατε αυτήν την επαφή*",
    ),
    pronouns="εγώ εσύ αυτός αυτή αυτό εμείς εσείς αυτοί ποιος κανείς κάποιος όλα όλοι τίποτα",
    determiners="ο η το οι τα ένας μία ένα",
)

ALBANIAN = Phrases(
    language="sq",
    media_lines=(
        "<Media u hoq>", "<Media hequr>", "<Pa media>",
    ),
    attached_words=(
        "skedë e ngjitur", "skedari bashkëngjitur",
    ),
    deleted=(
        "Ky mesazh u fshi", "Ju fshitë këtë mesazh", "Fshive këtë mesazh",
    ),
    edited=(
        "<Ky mesazh u redaktua>", "<Ky mesazh u modifikua>",
    ),
    calls=(
        "Thirrje e shmangur", "Videothirrje e shmangur", "Thirrje zanore e humbur",
        "Videothirrje e humbur",
    ),
    call_heads=(
        "Thirrje zanore", "Videothirrje",
    ),
    location_bodies=("vendndodhja aktuale u shpërnda",),
    waiting=("Në pritje të këtij mesazhi. Kjo mund të kërkojë pak kohë",),
    notice_phrases=(
        "kodim nga skaji në skaj", "kodifikuara skaj më skaj", "koduara fund-e-krye",
        "të enkriptuara skaj më skaj",
    ),
    notice_sentences=(
        "Mesazhet dhe telefonatat janë të koduara nga skaji në skaj.",
        "Mesazhet dhe thirrjet janë të koduara fund-e-krye.",
    ),
    notice_templates=(
        "{} krijoi grupin*", "{} shtoi {}", "{} hoqi {}", "{} doli", "{} u largua",
        "{} ndryshoi temën*", "{} u bashkua *",
    ),
)

GEORGIAN = Phrases(
    language="ka",
    media_lines=(
        "<მედია გამოტოვებულია>", "<მედიაფაილი გამოტოვებულია>",
    ),
    deleted=(
        "ეს შეტყობინება წაიშალა", "თქვენ წაშალეთ ეს შეტყობინება", "ეს შეტყობინება წაშლილია",
    ),
    edited=(
        "<ეს შეტყობინება შესწორდა>", "<შეტყობინება რედაქტირებულია>",
    ),
    notice_phrases=(
        "ბოლომდე დაშიფრული", "სრულად დაშიფრული", "გამჭოლი დაშიფვრ",
    ),
    notice_templates=(
        "{} დატოვა ჯგუფი", "{}-მა დატოვა ჯგუფი", "{}-მ დატოვა ჯგუფი",
    ),
)
