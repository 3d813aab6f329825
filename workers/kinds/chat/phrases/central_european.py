"""What WhatsApp writes: languages of Central Europe."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

POLISH = Phrases(
    language="pl",
    media_lines=(
        "<Pominięto multimedia>", "<pliki pominięto>", "<Pliki pominięto>", "<Media pominięte>",
        "<Pominięto wiadomość wideo>",
    ),
    media_bodies=(
        "obraz pominięty", "wideo pominięte", "audio pominięte", "pominięto naklejkę",
        "Plik GIF pominięty", "GIF pominięty", "dokument pominięty", "pominięto wiadomość wideo",
        "pominięto wideo", "pominięto obraz",
    ),
    contact_bodies=("Pominięta wizytówka kontaktu",),
    attached_words=(
        "załączony plik", "plik załączony",
    ),
    attached_tags=(
        "załączono", "załączony",
    ),
    deleted=(
        "Wiadomość została usunięta", "Usunąłeś tę wiadomość", "Usunęłaś tę wiadomość",
        "Ta wiadomość została usunięta", "Usunąłeś(-ęłaś) tę wiadomość",
        "Usunąłeś(aś) tę wiadomość", "Usunięto tę wiadomość", "Usunięto wiadomość",
        "Ta wiadomość została usunięta przez administratora",
    ),
    deleted_templates=("Ta wiadomość została usunięta przez administratora {}",),
    edited=(
        "<Ta wiadomość została zmieniona>", "<Wiadomość edytowana>",
        "<Ta wiadomość została edytowana>", "<Edytowano>",
    ),
    calls=(
        "Nieodebrane poł. głosowe", "Nieodebrane poł. wideo", "Nieodebrane połączenie",
        "Nieodebrane połączenie głosowe", "Nieodebrane połączenie wideo",
        "Nieodebrane grupowe połączenie głosowe", "Nieodebrane grupowe połączenie wideo",
    ),
    call_heads=(
        "Połączenie głosowe", "Połączenie wideo",
    ),
    location_bodies=("udostępniona transmisja położenia",),
    poll_heads=("ANKIETA:",),
    waiting=(
        "Oczekiwanie na tę wiadomość. To może chwilę potrwać",
        "Oczekiwanie na tę wiadomość. Może to chwilę potrwać",
    ),
    notice_phrases=(
        "w pełni zaszyfrowane", "szyfrowane end-to-end", "pełnym szyfrowaniem",
        "pełne szyfrowanie", "szyfrowaniem end-to-end", "bezpiecznej usługi Meta",
    ),
    notice_sentences=(
        "Wiadomości i połączenia są w pełni zaszyfrowane.",
        "Wiadomości i połączenia są szyfrowane end-to-end.",
        "Wiadomości i połączenia są w pełni szyfrowane.",
        "Wiadomości wysyłane na ten czat oraz połączenia są teraz zabezpieczone",
        "Wiadomości w tej grupie są teraz zabezpieczone",
    ),
    notice_templates=(
        "Twój kod zabezpieczeń z użytkownikiem {} zmienił się*",
        "Kod zabezpieczeń użytkownika {} zmienił się*",
        "Twój kod bezpieczeństwa z {} zmienił się*", "{} utworzył(a) grupę*",
        "{} utworzył grupę*", "{} utworzyła grupę*", "Utworzyłeś(aś) grupę*", "Utworzono grupę*",
        "{} dodał(a) {}", "{} dodał {}", "{} dodała {}", "{} dodał(a) Ciebie", "{} dodał Cię",
        "{} dodała Cię", "Dodałeś(aś) {}", "Dodano {}", "{} usunął(-ęła) {}", "{} usunął {}",
        "{} usunęła {}", "Usunięto {}", "{} opuścił(a) grupę", "{} opuścił grupę",
        "{} opuściła grupę", "{} opuścił(a)", "{} wyszedł", "{} wyszła", "Opuszczono grupę",
        "{} zmienił(a) temat*", "{} zmienił temat*", "{} zmieniła temat*",
        "{} zmienił(a) nazwę grupy*", "{} zmienił nazwę grupy*", "{} zmieniła nazwę grupy*",
        "{} zmienił(a) opis*", "{} zmienił opis*", "{} zmieniła opis*", "{} zmienił(a) ikonę*",
        "{} zmienił ikonę*", "{} zmieniła ikonę*", "{} zmienił(a) ustawienia*",
        "{} dołączył(a) *", "{} dołączył *", "{} dołączyła *", "{} jest teraz administratorem",
        "{} jest administratorem", "{} nie jest już administratorem",
        "Jesteś teraz administratorem", "Nie jesteś już administratorem", "{} zmienił(a) numer*",
        "{} zmienił numer*", "{} zmieniła numer*", "{} włączył(a) znikające wiadomości*",
        "{} wyłączył(a) znikające wiadomości*", "{} włączył znikające wiadomości*",
        "{} włączyła znikające wiadomości*", "Włączono znikające wiadomości*",
        "Wyłączono znikające wiadomości*", "Zablokowano ten kontakt*", "Odblokowano ten kontakt*",
        "{} przypiął(-ęła) wiadomość", "{} przypiął wiadomość", "{} przypięła wiadomość",
    ),
    pronouns="ja ty ona ono my wy oni one kto co nikt ktoś wszystko wszyscy nic",
    determiners="mój moja moje twój twoja jego jej nasz nasza wasz ten tamten każdy żaden",
)

CZECH = Phrases(
    language="cs",
    media_lines=(
        "<Média vynechány>", "<Média vynechána>", "< Média vynechána >", "<Médium vynecháno>",
    ),
    media_bodies=(
        "obrázek vynechán", "video vynecháno", "zvukový soubor vynechán", "nálepka vynechána",
        "GIF vynechán", "dokument vynechán", "videozpráva vynechána",
    ),
    contact_bodies=("Vizitka vynechána",),
    attached_words=("soubor byl přiložen",),
    attached_tags=("příloha",),
    deleted=(
        "Tato zpráva byla smazána", "Tato zpráva byla odstraněna", "Tuto zprávu jste smazal/a",
        "Tuto zprávu jste odstranil/a", "Tuto zprávu jste smazali",
    ),
    edited=(
        "<Tato zpráva byla upravena>", "<Zpráva byla upravena>",
    ),
    calls=(
        "Zmeškaný hlasový hovor", "Zmeškaný videohovor", "Zmeškaný hovor",
        "Zmeškaný skupinový hlasový hovor", "Zmeškaný skupinový videohovor",
    ),
    call_heads=(
        "Hlasový hovor", "Videohovor",
    ),
    location_bodies=("byla sdílena aktuální poloha",),
    poll_heads=("ANKETA:",),
    waiting=(
        "Čeká se na tuto zprávu. Může to chvíli trvat",
        "Čekání na tuto zprávu. Může to chvíli trvat",
    ),
    notice_phrases=(
        "koncovým šifrováním", "koncové šifrování", "koncově šifrované",
    ),
    notice_sentences=(
        "Zprávy a hovory jsou opatřeny koncovým šifrováním.",
        "Zprávy a hovory jsou koncově šifrované.",
        "Zprávy a hovory jsou zabezpečeny koncovým šifrováním.",
    ),
    notice_templates=(
        "Bezpečnostní kód mezi vámi a uživatelem {} byl změněn*",
        "Váš bezpečnostní kód s {} se změnil*", "{} vytvořil/a skupinu*", "{} vytvořil skupinu*",
        "{} vytvořila skupinu*", "{} vytvořil(a) skupinu*", "Vytvořili jste skupinu*",
        "{} přidal/a {}", "{} přidal {}", "{} přidala {}", "{} přidal(a) {}", "{} vás přidal(a)",
        "Přidali jste {}", "{} odebral/a {}", "{} odebral {}", "{} odebrala {}",
        "{} odebral(a) {}", "{} opustil/a skupinu", "{} opustil skupinu", "{} opustila skupinu",
        "{} opustil(a) skupinu", "{} odešel", "{} odešla", "{} změnil/a předmět*",
        "{} změnil(a) předmět*", "{} změnil předmět*", "{} změnila předmět*",
        "{} změnil(a) název skupiny*", "{} změnil/a název skupiny*", "{} změnil(a) popis*",
        "{} změnil/a popis*", "{} změnil(a) ikonu*", "{} změnil/a ikonu*", "{} se připojil/a *",
        "{} se připojil *", "{} se připojila *", "{} se připojil(a) *", "{} je nyní správcem*",
        "{} už není správcem*", "Nyní jste správce*", "{} změnil/a číslo*",
        "{} změnil(a) telefonní číslo*", "{} zapnul(a) mizející zprávy*",
        "{} vypnul(a) mizející zprávy*", "{} zapnul/a mizející zprávy*",
        "Zablokovali jste tento kontakt*",
    ),
    pronouns="já on ona ono my vy oni kdo co nikdo někdo vše všichni nic",
    determiners="můj moje tvůj tvoje jeho její náš naše váš vaše tento tato toto",
)

SLOVAK = Phrases(
    language="sk",
    media_lines=(
        "<Médiá vynechané>", "<Médium vynechané>",
    ),
    media_bodies=(
        "obrázok vynechaný", "video vynechané", "zvuk vynechaný", "nálepka vynechaná",
        "GIF vynechaný", "dokument vynechaný", "videospráva vynechaná",
    ),
    contact_bodies=("Karta kontaktu vynechaná",),
    attached_words=("súbor pripojený",),
    attached_tags=("príloha",),
    deleted=(
        "Táto správa bola odstránená", "Túto správu ste odstránili",
    ),
    edited=(
        "<Táto správa bola upravená>", "<Správa bola upravená>",
    ),
    calls=(
        "Zmeškaný hovor", "Zmeškaný hlasový hovor",
    ),
    call_heads=("Hlasový hovor",),
    location_bodies=("bola zdieľaná aktuálna poloha",),
    waiting=(
        "Čaká sa na túto správu. Môže to chvíľu trvať",
        "Čakanie na túto správu. Môže to chvíľu trvať",
    ),
    notice_phrases=(
        "šifrovaním počas celého spojenia", "šifrované počas celého spojenia",
        "end-to-end šifrované",
    ),
    notice_sentences=(
        "Správy a hovory sú zabezpečené šifrovaním počas celého spojenia.",
        "Správy a hovory sú šifrované počas celého spojenia.",
    ),
    notice_templates=(
        "Bezpečnostný kód, ktorý zdieľate s používateľom {}, bol zmenený*",
        "{} vytvoril/a skupinu*", "{} vytvoril skupinu*", "{} vytvorila skupinu*",
        "{} vytvoril(a) skupinu*", "{} pridal/a {}", "{} pridal {}", "{} pridala {}",
        "{} pridal(a) {}", "{} odstránil(a) {}", "{} odstránil {}", "{} odstránila {}",
        "{} opustil/a skupinu", "{} opustil skupinu", "{} opustila skupinu",
        "{} opustil(a) skupinu", "{} zmenil(a) predmet*", "{} zmenil(a) názov skupiny*",
        "{} zmenil(a) popis*", "{} sa pripojil(a) *", "{} sa pripojil *", "{} sa pripojila *",
    ),
)

SLOVENIAN = Phrases(
    language="sl",
    media_lines=(
        "<Datoteke izpuščene>", "<Medij izpuščen>", "<Medijska datoteka izpuščena>",
    ),
    attached_words=("priložena datoteka",),
    deleted=(
        "To sporočilo je bilo izbrisano", "To sporočilo ste izbrisali",
    ),
    edited=("<To sporočilo je bilo urejeno>",),
    calls=(
        "Zgrešen klic", "Neodgovorjen video klic", "Zgrešen glasovni klic", "Zgrešen videoklic",
    ),
    call_heads=(
        "Glasovni klic", "Videoklic",
    ),
    location_bodies=("lokacija v živo je bila deljena",),
    waiting=("Čakanje na to sporočilo. To lahko traja nekaj časa",),
    notice_phrases=(
        "šifrirani od konca do konca", "šifriranjem od konca do konca",
        "šifrirana od konca do konca",
    ),
    notice_sentences=(
        "Sporočila in klici so šifrirani od konca do konca.",
        "Sporočila in klici so zaščiteni s šifriranjem od konca do konca.",
    ),
    notice_templates=(
        "{} je ustvaril skupino*", "{} je ustvarila skupino*", "{} je dodal {}",
        "{} je dodala {}", "{} je odstranil {}", "{} je odstranila {}", "{} je zapustil skupino",
        "{} je zapustila skupino", "Vaša varnostna koda z {} *",
    ),
)

CROATIAN = Phrases(
    language="hr",
    media_lines=(
        "<Medijski zapis izostavljen>", "<Medijski zapisi izostavljeni>",
    ),
    media_bodies=(
        "slika izostavljena", "video izostavljen", "zvuk izostavljen", "naljepnica izostavljena",
        "GIF izostavljen", "dokument izostavljen", "videoporuka izostavljena",
    ),
    contact_bodies=("Posjetnica izostavljena",),
    attached_words=("datoteka u privitku",),
    attached_tags=("priloženo",),
    deleted=(
        "Ova je poruka izbrisana", "Ova poruka je izbrisana", "Izbrisali ste ovu poruku",
    ),
    edited=(
        "<Ova je poruka uređena>", "<Ova poruka je uređena>", "<Poruka je uređena>",
    ),
    calls=(
        "Propušteni glasovni poziv", "Propušten glasovni poziv", "Propušteni videopoziv",
        "Propušten video poziv",
    ),
    call_heads=(
        "Glasovni poziv", "Videopoziv",
    ),
    location_bodies=("trenutna lokacija podijeljena",),
    waiting=(
        "Čeka se ova poruka. To može potrajati", "Čekanje poruke. To može potrajati",
    ),
    notice_phrases=(
        "potpunom enkripcijom", "potpuno šifrirani", "potpunim šifriranjem",
        "sveobuhvatno šifrirani",
    ),
    notice_sentences=(
        "Poruke i pozivi zaštićeni su potpunom enkripcijom.",
        "Poruke i pozivi potpuno su šifrirani.",
    ),
    notice_templates=(
        "Vaš sigurnosni kôd za kontakt {} promijenio se*",
        "Vaš sigurnosni kod za kontakt {} promijenio se*", "{} je izradio grupu*",
        "{} je izradila grupu*", "{} je stvorio grupu*", "{} je stvorila grupu*",
        "{} je kreirao grupu*", "{} je kreirala grupu*", "{} izradio/la je grupu*",
        "{} je dodao {}", "{} je dodala {}", "{} je dodao/la {}", "{} je uklonio {}",
        "{} je uklonila {}", "{} je napustio grupu", "{} je napustila grupu",
        "{} je napustio/la grupu", "{} je promijenio temu*", "{} je promijenila temu*",
        "{} je promijenio naziv*", "{} je promijenila naziv*", "{} se pridružio *",
        "{} se pridružila *", "Blokirali ste *",
    ),
    pronouns="ja ti ona ono mi vi oni tko što nitko netko sve svi ništa",
    determiners="moj moja moje tvoj tvoja njegov njezin naš naša vaš vaša ovaj ova ovo taj",
)

HUNGARIAN = Phrases(
    language="hu",
    media_lines=(
        "<Média elhagyva>", "<Hiányzó médiafájl>", "<Médiafájl elhagyva>", "<Média kihagyva>",
    ),
    media_bodies=(
        "kép kihagyva", "Videó kihagyva", "videó kihagyva", "Hang kihagyása", "hang kihagyva",
        "matrica kihagyva", "GIF fájl kihagyása", "dokumentum kihagyva", "videóüzenet kihagyva",
    ),
    marked_media=("kép küldése sikertelen",),
    contact_bodies=("Névjegykártya kihagyva",),
    attached_words=("fájl csatolva",),
    attached_tags=("csatolva",),
    deleted=(
        "Ez az üzenet törlésre került", "Törölted ezt az üzenetet", "Ezt az üzenetet törölted",
        "Ezt az üzenetet törölték",
    ),
    edited=(
        "<Ezt az üzenetet szerkesztették>", "<Az üzenetet szerkesztették>",
        "<Ez az üzenet szerkesztve lett>",
    ),
    calls=(
        "Nem fogadott hanghívás", "Nem fogadott videóhívás", "Nem fogadott videohívás",
        "Nem fogadott hívás",
    ),
    call_heads=(
        "Hanghívás", "Videóhívás", "Videohívás",
    ),
    location_prefixes=(
        "tartózkodási hely: ", "Tartózkodási hely: ",
    ),
    location_bodies=("tartózkodási hely megosztva",),
    poll_heads=("SZAVAZÁS:",),
    waiting=(
        "Várakozás az üzenetre. Ez eltarthat egy ideig",
        "Várakozás erre az üzenetre. Ez eltarthat egy ideig",
    ),
    notice_phrases=(
        "végpontok közötti titkosítás", "végpontok között titkosít",
    ),
    notice_sentences=(
        "Az üzenetek és hívások végpontok közötti titkosítással vannak védve.",
        "Az üzenetek és a hívások végpontok közötti titkosítással vannak védve.",
        "Az üzenetek és hívások végpontok között titkosítottak.",
    ),
    notice_templates=(
        "{} biztonsági kódja megváltozott*", "A biztonsági kódod {} *",
        "{} létrehozta a csoportot*", "{} létrehozta a(z) *", "{} csoportot hozott létre*",
        "Létrehoztad a(z) *", "{} hozzáadta őt: {}", "{} hozzáadta {}", "{} hozzáadott téged",
        "{} eltávolította őt: {}", "{} eltávolította {}", "{} kilépett",
        "{} kilépett a csoportból", "Kiléptél*", "{} megváltoztatta a csoport nevét*",
        "{} a csoport nevét *",
        "{} megváltoztatta a tárgyat*", "{} módosította a csoport*", "{} csatlakozott *",
        "{} mostantól adminisztrátor", "{} megváltoztatta a telefonszámát*",
        "{} bekapcsolta az eltűnő üzeneteket*", "{} kikapcsolta az eltűnő üzeneteket*",
        "Letiltottad ezt a névjegyet*",
    ),
    pronouns="én te mi ti ők ez az ki mi senki valaki minden mindenki semmi",
)
