"""What WhatsApp writes: the languages of northern Europe."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

SWEDISH = Phrases(
    language="sv",
    media_lines=(
        "<Media har utelämnats>", "<Media utelämnat>", "<Media utelämnades>",
    ),
    media_bodies=(
        "bild utesluten", "video utesluten", "ljud utelslutet", "ljud uteslutet",
        "sticker utesluten", "GIF utesluten", "dokument uteslutet", "videomeddelande uteslutet",
    ),
    contact_bodies=("Kontaktkort uteslutet",),
    attached_words=(
        "bifogad fil", "fil bifogad",
    ),
    attached_tags=(
        "bifogat", "bifogad",
    ),
    deleted=(
        "Det här meddelandet raderades", "Detta meddelande raderades",
        "Du raderade det här meddelandet", "Du raderade detta meddelande",
        "Du har tagit bort meddelandet", "Det här meddelandet togs bort",
        "Du tog bort det här meddelandet",
    ),
    edited=(
        "<Det här meddelandet redigerades>", "<Detta meddelande redigerades>",
        "<Det här meddelandet har redigerats>",
    ),
    calls=(
        "Missat röstsamtal", "Missat videosamtal", "Missat samtal", "Missat grupprösstsamtal",
        "Missat gruppsamtal",
    ),
    call_heads=(
        "Röstsamtal", "Videosamtal",
    ),
    location_bodies=(
        "liveposition delad", "Liveposition delad",
    ),
    poll_heads=("OMRÖSTNING:",),
    waiting=(
        "Väntar på detta meddelande. Det kan ta en stund",
        "Väntar på det här meddelandet. Detta kan ta en stund",
        "Väntar på meddelandet. Det kan ta en stund",
    ),
    notice_phrases=(
        "komplett krypterade", "totalsträckskrypterade", "komplett kryptering",
        "totalsträckskryptering",
    ),
    notice_sentences=(
        "Meddelanden och samtal är komplett krypterade.",
        "Meddelanden och samtal är totalsträckskrypterade.",
        "Meddelanden och samtal är krypterade från avsändare till mottagare.",
    ),
    notice_templates=(
        "Din säkerhetskod för {} har ändrats*", "Din säkerhetskod med {} har ändrats*",
        "Din säkerhetskod med {} ändrades*", "{} skapade gruppen*", "Du skapade gruppen*",
        "{} lade till dig", "{} lade till {}", "Du lade till {}", "{} tog bort {}",
        "{} tog bort dig", "Du tog bort {}", "{} lämnade", "{} lämnade gruppen",
        "{} har lämnat gruppen", "Du lämnade*", "{} ändrade ämnet*", "{} ändrade gruppens namn*",
        "{} ändrade gruppnamnet*", "{} ändrade gruppbeskrivningen*", "{} ändrade gruppens ikon*",
        "{} ändrade gruppikonen*", "{} gick med *", "{} är nu administratör",
        "{} är inte längre administratör", "Du är nu administratör", "{} har bytt telefonnummer*",
        "{} bytte telefonnummer*", "{} aktiverade tillfälliga meddelanden*",
        "{} inaktiverade tillfälliga meddelanden*", "{} slog på försvinnande meddelanden*",
        "{} stängde av försvinnande meddelanden*", "Du blockerade den här kontakten*",
        "{} fäste ett meddelande", "Du fäste ett meddelande",
    ),
    pronouns="jag du han hon vi ni de det detta vem ingen någon allt alla inget något",
    determiners=(
        "en ett min mitt mina din ditt dina hans hennes vår vårt våra den denna det där "
        "här"
    ),
)

DANISH = Phrases(
    language="da",
    media_lines=(
        "<Medier udeladt>", "<Mediefil udeladt>", "<Medier udeladt.>",
    ),
    media_bodies=(
        "billede udeladt", "video udeladt", "lyd udeladt", "klistermærke udeladt", "GIF udeladt",
        "dokument udeladt", "videobesked udeladt",
    ),
    contact_bodies=("Kontaktkort udeladt",),
    attached_words=(
        "fil vedhæftet", "vedhæftet fil",
    ),
    attached_tags=("vedhæftet",),
    deleted=(
        "Denne besked er blevet slettet", "Denne besked blev slettet",
        "Du har slettet denne besked", "Du slettede denne besked",
    ),
    edited=(
        "<Denne besked er blevet redigeret>", "<Denne besked blev redigeret>",
        "<Beskeden blev redigeret>",
    ),
    calls=(
        "Ubesvaret taleopkald", "Ubesvaret videoopkald", "Mistet opkald", "Mistede video opkald",
        "Ubesvaret opkald", "Ubesvaret gruppeopkald",
    ),
    call_heads=(
        "Taleopkald", "Videoopkald",
    ),
    location_bodies=(
        "live placering delt", "Live placering delt", "liveplacering delt",
    ),
    poll_heads=("AFSTEMNING:",),
    waiting=(
        "Venter på denne besked. Det kan tage et øjeblik",
        "Venter på denne besked. Dette kan tage et stykke tid",
    ),
    notice_phrases=(
        "end-to-end-krypterede", "end-to-end krypterede", "end-to-end-kryptering",
        "end-to-end kryptering",
    ),
    notice_sentences=(
        "Beskeder og opkald er end-to-end-krypterede.",
        "Beskeder og opkald er end-to-end krypterede.",
        "Beskeder, du sender til denne chat, og opkald er nu sikret",
    ),
    notice_templates=(
        "Din sikkerhedskode for {} har ændret sig*", "Din sikkerhedskode med {} har ændret sig*",
        "Din sikkerhedskode med {} er ændret*", "{} oprettede gruppen*", "Du oprettede gruppen*",
        "{} tilføjede dig", "{} tilføjede {}", "Du tilføjede {}", "{} fjernede dig",
        "{} fjernede {}", "Du fjernede {}", "{} forlod gruppen", "{} forlod",
        "{} har forladt gruppen", "Du forlod*", "{} ændrede emnet*", "{} ændrede gruppenavnet*",
        "{} ændrede gruppens navn*", "{} ændrede gruppebeskrivelsen*",
        "{} ændrede gruppens ikon*", "{} ændrede gruppeikonet*", "{} blev medlem *",
        "{} deltog via *", "{} er nu administrator", "{} er ikke længere administrator",
        "Du er nu administrator", "{} har skiftet telefonnummer*", "{} skiftede telefonnummer*",
        "{} slog forsvindende beskeder til*", "{} slog forsvindende beskeder fra*",
        "{} slog beskeder, der forsvinder*", "Du blokerede denne kontakt*",
        "{} fastgjorde en besked",
    ),
    pronouns="jeg du han hun vi de det dette hvem ingen nogen alt alle intet noget",
    determiners="en et min mit mine din dit dine hans hendes vores den denne",
)

NORWEGIAN = Phrases(
    language="nb",
    media_lines=(
        "<Media utelatt>", "<Uten vedlegg>", "<Medier utelatt>",
    ),
    media_bodies=(
        "bilde ikke inkludert", "bilde utelatt", "video utelatt", "lyd utelatt",
        "klistremerke utelatt", "GIF utelatt", "utelatt dokument", "dokument utelatt",
        "videomelding utelatt",
    ),
    contact_bodies=(
        "Kontaktkort sløyfet", "Kontaktkort utelatt",
    ),
    attached_words=(
        "vedlagt fil", "fil vedlagt",
    ),
    attached_tags=("vedlagt",),
    deleted=(
        "Denne meldingen ble slettet", "Du slettet denne meldingen",
    ),
    edited=(
        "<Denne meldingen ble redigert>", "<Meldingen ble redigert>",
    ),
    calls=(
        "Tapt taleanrop", "Tapt videoanrop", "Tapt videosamtale", "Tapt gruppeanrop",
    ),
    call_heads=(
        "Taleanrop", "Videoanrop",
    ),
    location_bodies=(
        "posisjon i sanntid delt", "Posisjon i sanntid delt",
    ),
    poll_heads=("AVSTEMNING:",),
    waiting=(
        "Venter på denne meldingen. Dette kan ta litt tid",
        "Venter på denne meldingen. Det kan ta litt tid",
    ),
    notice_phrases=(
        "ende-til-ende-krypterte", "ende-til-ende-kryptert", "ende-til-ende-kryptering",
    ),
    notice_sentences=(
        "Meldinger og samtaler er ende-til-ende-krypterte.",
        "Meldinger og anrop er ende-til-ende-krypterte.",
        "Meldinger og samtaler er ende-til-ende-kryptert.",
    ),
    notice_templates=(
        "Sikkerhetskoden med {} ble endret*", "Sikkerhetskoden din med {} er endret*",
        "{} opprettet gruppen*", "Du opprettet gruppen*", "{} la til deg", "{} la til {}",
        "Du la til {}", "{} la deg til", "{} fjernet deg", "{} fjernet {}", "Du fjernet {}",
        "{} forlot gruppen", "{} forlot", "{} har forlatt gruppen", "Du forlot*",
        "{} endret emnet*", "{} endret gruppenavnet*", "{} endret gruppebeskrivelsen*",
        "{} endret gruppens ikon*", "{} endret gruppeikonet*", "{} ble med *",
        "{} er nå administrator", "{} er ikke lenger administrator", "Du er nå administrator",
        "{} byttet telefonnummer*", "{} har byttet telefonnummer*",
        "{} slo på forsvinnende meldinger*", "{} slo av forsvinnende meldinger*",
        "{} slo på tidsbegrensede meldinger*", "{} slo av tidsbegrensede meldinger*",
        "Du blokkerte denne kontakten*", "{} festet en melding",
    ),
    pronouns="jeg du han hun vi dere de det dette hvem ingen noen alt alle ingenting noe",
    determiners="en et ei min mitt mine din ditt dine hans hennes vår vårt våre den denne",
)

FINNISH = Phrases(
    language="fi",
    media_lines=(
        "<Media jätettiin pois>", "<Media jätetty pois>",
    ),
    media_bodies=(
        "kuva jätettiin pois", "videota ei sisällytetä", "äänitiedostoa ei sisällytetä",
        "tarraa ei sisällytetty", "GIF-animaatio jätetty pois", "dokumenttia ei sisällytetä",
        "videoviesti jätettiin pois",
    ),
    marked_media=("ei kuvaa",),
    contact_bodies=("Yhteystietokortti jätettiin pois",),
    attached_words=(
        "liitetiedosto", "tiedosto liitetty",
    ),
    attached_tags=("liite",),
    deleted=(
        "Tämä viesti poistettiin", "Poistit tämän viestin",
    ),
    edited=(
        "<Tätä viestiä muokattiin>", "<Tätä viestiä on muokattu>", "<Viestiä muokattiin>",
    ),
    calls=(
        "Vastaamaton äänipuhelu", "Vastaamaton videopuhelu", "Vastaamaton ryhmä-äänipuhelu",
        "Vastaamaton ryhmävideopuhelu",
    ),
    call_heads=(
        "Äänipuhelu", "Videopuhelu",
    ),
    location_bodies=(
        "live-sijainti jaettu", "reaaliaikainen sijainti jaettu",
    ),
    poll_heads=(
        "KYSELY:", "ÄÄNESTYS:",
    ),
    waiting=(
        "Odotetaan tätä viestiä. Tämä voi kestää hetken",
        "Odotetaan tätä viestiä. Tässä voi kestää hetki",
    ),
    notice_phrases=(
        "salataan täysin", "täysin salattuja", "päästä päähän -salattuja",
        "päästä päähän -salauksella", "täysi salaus",
    ),
    notice_sentences=(
        "Viestit ja puhelut salataan täysin.", "Viestit ja puhelut ovat täysin salattuja.",
        "Viestit ja puhelut ovat päästä päähän -salattuja.",
    ),
    notice_templates=(
        "Turvanumerosi muuttui henkilön {} kanssa*", "Turvakoodisi henkilön {} kanssa *",
        "{} loi ryhmän*", "Loit ryhmän*", "{} lisäsi sinut", "{} lisäsi henkilön {}",
        "{} lisäsi käyttäjän {}", "{} lisäsi {}", "Lisäsit henkilön {}", "Lisäsit käyttäjän {}",
        "{} poisti henkilön {}", "{} poisti käyttäjän {}", "{} poistui", "{} poistui ryhmästä",
        "{} lähti", "{} lähti ryhmästä", "Poistuit ryhmästä", "{} vaihtoi aiheen*",
        "{} muutti aihetta*", "{} vaihtoi ryhmän nimeksi*", "{} vaihtoi ryhmän nimen*",
        "{} vaihtoi ryhmän kuvakkeen*", "{} muutti ryhmän kuvausta*", "{} liittyi *",
        "{} on nyt ylläpitäjä", "{} on nyt pääkäyttäjä", "{} vaihtoi puhelinnumeronsa*",
        "{} vaihtoi puhelinnumeroa*", "{} otti katoavat viestit käyttöön*",
        "{} poisti katoavat viestit käytöstä*", "{} otti itsestään katoavat viestit*",
        "Estit tämän yhteystiedon*",
    ),
    pronouns="minä sinä hän me te he tämä tuo se kuka mikä kukaan joku kaikki",
)
