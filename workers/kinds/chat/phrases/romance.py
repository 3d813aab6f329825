"""What WhatsApp writes: French, Italian, Catalan, Romanian."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

FRENCH = Phrases(
    language="fr",
    media_lines=(
        "<Médias omis>", "<Fichier omis>", "<Média omis>", "<Note vidéo omise>",
        "<Message vidéo omis>",
    ),
    media_bodies=(
        "image absente", "vidéo absente", "audio omis", "sticker omis", "GIF retiré",
        "document manquant", "note vidéo omise", "message vidéo omis", "image omise",
        "vidéo omise", "document omis", "GIF omis",
    ),
    contact_bodies=("Fiche contact manquante",),
    attached_words=("fichier joint",),
    attached_tags=("pièce jointe",),
    deleted=(
        "Ce message a été supprimé", "Vous avez supprimé ce message", "Tu as supprimé ce message",
        "Ce message a été supprimé par un admin",
        "Ce message a été supprimé par un administrateur",
    ),
    deleted_templates=(
        "Ce message a été supprimé par l’admin {}", "Ce message a été supprimé par l'admin {}",
        "Ce message a été supprimé par l’administrateur {}",
        "Ce message a été supprimé par l'administrateur {}",
    ),
    edited=(
        "<Ce message a été modifié>", "<Ce message a été modifié.>",
    ),
    calls=(
        "Appel vocal manqué", "Appel vidéo manqué", "Appel vocal de groupe manqué",
        "Appel vidéo de groupe manqué", "Appel manqué",
    ),
    call_heads=(
        "Appel vocal", "Appel vidéo",
    ),
    location_bodies=(
        "Localisation en direct partagée", "localisation en direct partagée",
        "Position en direct partagée",
    ),
    poll_heads=(
        "SONDAGE :", "SONDAGE:", "SONDAGE\u00a0:", "SONDAGE\u202f:",
    ),
    view_once=(
        "Vous avez reçu un message à vue unique", "Vous avez reçu une photo à vue unique",
    ),
    waiting=(
        "En attente de ce message. Ceci peut prendre du temps",
        "En attente de ce message. Cela peut prendre un moment",
        "En attente de ce message. Cela peut prendre un certain temps",
        "En attente de ce message",
    ),
    notice_phrases=(
        "chiffrés de bout en bout", "chiffrement de bout en bout", "service sécurisé de Meta",
    ),
    notice_sentences=(
        "Les messages et les appels sont chiffrés de bout en bout.",
        "Les messages et appels sont chiffrés de bout en bout.",
        "Les messages envoyés dans cette discussion et les appels sont désormais protégés",
        "Les messages que vous envoyez dans cette discussion et les appels sont",
        "Les messages envoyés dans ce groupe sont désormais protégés avec le chiffrement",
        "Les messages envoyés à ce groupe sont désormais protégés avec le chiffrement",
        "Cette entreprise utilise un service sécurisé de Meta pour gérer cette discussion.",
        "Cette entreprise travaille avec d’autres entreprises pour gérer cette discussion.",
        "Cette discussion est avec un compte professionnel.",
        "Les messages sont générés par l’IA.", "Les messages sont générés par l'IA.",
    ),
    notice_templates=(
        "Vous avez bloqué cette entreprise*", "Vous avez débloqué cette entreprise*",
        "Vous avez bloqué ce contact*", "Vous avez débloqué ce contact*", "{} a créé ce groupe",
        "{} a créé le groupe*", "Vous avez créé ce groupe", "Vous avez créé le groupe*",
        "{} a changé le sujet*", "{} a modifié le sujet*", "Vous avez changé le sujet*",
        "{} a changé le nom du groupe*", "{} a remplacé le nom du groupe*",
        "Vous avez remplacé le nom du groupe*", "{} a changé la description*",
        "{} a modifié la description*", "Vous avez modifié la description*",
        "{} a changé l'icône*", "{} a changé l’icône*", "{} a modifié l’icône*",
        "{} a modifié l'icône*", "Vous avez changé l'icône*", "Vous avez changé l’icône*",
        "{} a changé l’image*", "{} a supprimé l'icône*", "{} a supprimé l’icône*",
        "{} a changé les paramètres*", "{} a modifié les paramètres*", "{} vous a ajouté",
        "{} vous a ajouté(e)", "{} vous a ajoutée", "{} a ajouté {}", "Vous avez ajouté {}",
        "{} a été ajouté", "{} a été ajoutée", "{} a été ajouté(e)", "Vous avez été ajouté*",
        "{} vous a retiré", "{} vous a retiré(e)", "{} a retiré {}", "Vous avez retiré {}",
        "{} a supprimé {}", "{} a été retiré", "{} a été retiré(e)", "{} a quitté le groupe",
        "{} a quitté", "{} est parti", "{} est partie", "{} est parti(e)",
        "Vous avez quitté le groupe", "Vous êtes parti*", "{} a rejoint le groupe*",
        "{} a rejoint en utilisant *", "{} a rejoint via *", "{} a rejoint depuis la communauté*",
        "Vous avez rejoint *", "{} est maintenant admin*", "{} est désormais admin*",
        "{} n’est plus admin*", "{} n'est plus admin*", "Vous êtes maintenant admin*",
        "Vous êtes désormais admin*", "Vous n’êtes plus admin*", "Vous n'êtes plus admin*",
        "{} a changé de numéro*", "{} a changé son numéro*", "{} a changé pour *",
        "Votre code de sécurité avec {} a changé*", "Le code de sécurité de {} a changé*",
        "{} a activé les messages éphémères*", "{} a désactivé les messages éphémères*",
        "Vous avez activé les messages éphémères*", "Vous avez désactivé les messages éphémères*",
        "Les messages éphémères ont été activés*", "Les messages éphémères ont été désactivés*",
        "{} a mis à jour la durée des messages*", "Vous avez mis à jour la durée des messages*",
        "{} utilise une durée par défaut*", "{} a épinglé un message*",
        "Vous avez épinglé un message*", "{} est un contact*", "{} est dans vos contacts*",
        "{} a activé la confidentialité avancée*", "{} a désactivé la confidentialité avancée*",
        "La confidentialité avancée de la discussion a été activée*", "{} a demandé à rejoindre*",
    ),
    pronouns="je nous vous ils elles ce cela ça ceci qui que personne rien tout tous chacun",
    determiners=(
        "le la les un une des mon ma mes ton ta tes son sa ses notre votre leur leurs "
        "cet cette ces"
    ),
)

ITALIAN = Phrases(
    language="it",
    media_lines=(
        "<Media omessi>", "<Media omesso>", "<Videomessaggio omesso>", "<Nota video omessa>",
        "<Media mancante>",
    ),
    media_bodies=(
        "immagine omessa", "video omesso", "audio omesso", "sticker non incluso",
        "sticker omesso", "GIF esclusa", "documento omesso", "videomessaggio omesso",
        "messaggio video omesso",
    ),
    contact_bodies=("Scheda contatto omessa",),
    attached_words=("file allegato",),
    attached_tags=("allegato",),
    deleted=(
        "Questo messaggio è stato eliminato", "Hai eliminato questo messaggio",
        "Questo messaggio è stato eliminato da un amministratore",
        "Hai eliminato questo messaggio come amministratore",
    ),
    deleted_templates=(
        "Questo messaggio è stato eliminato dall'amministratore {}",
        "Questo messaggio è stato eliminato dall’amministratore {}",
    ),
    edited=(
        "<Questo messaggio è stato modificato>", "<Questo messaggio è stato modificato.>",
        "<Messaggio modificato>",
    ),
    calls=(
        "Chiamata vocale persa", "Videochiamata persa", "Chiamata vocale di gruppo persa",
        "Videochiamata di gruppo persa", "Chiamata persa",
    ),
    call_heads=(
        "Chiamata vocale", "Videochiamata",
    ),
    location_bodies=(
        "posizione attuale condivisa", "posizione in tempo reale condivisa",
        "Posizione in tempo reale condivisa",
    ),
    poll_heads=("SONDAGGIO:",),
    view_once=("Hai ricevuto un messaggio visualizzabile una volta",),
    waiting=(
        "In attesa del messaggio. Potrebbe richiedere del tempo",
        "In attesa di questo messaggio. Potrebbe richiedere del tempo",
        "In attesa di questo messaggio. L'operazione potrebbe richiedere del tempo",
        "In attesa di questo messaggio",
    ),
    notice_phrases=(
        "crittografati end-to-end", "crittografia end-to-end", "servizio sicuro di Meta",
    ),
    notice_sentences=(
        "I messaggi e le chiamate sono crittografati end-to-end.",
        "I messaggi che invii in questa chat e le chiamate sono ora protetti con la crittografia",
        "I messaggi inviati a questo gruppo sono ora protetti con la crittografia",
        "I messaggi che invii a questo gruppo sono ora protetti con la crittografia",
        "Questa azienda usa un servizio sicuro di Meta per gestire questa chat.",
        "Questa azienda utilizza un servizio sicuro di Meta per gestire questa chat.",
        "Questa chat è con un account business.",
    ),
    notice_templates=(
        "Hai bloccato questa azienda*", "Hai sbloccato questa azienda*",
        "Hai bloccato questo contatto*", "Hai sbloccato questo contatto*",
        "{} ha creato questo gruppo", "{} ha creato il gruppo*", "Hai creato questo gruppo",
        "Hai creato il gruppo*", "{} ha cambiato l'oggetto*", "{} ha cambiato l’oggetto*",
        "{} ha modificato l'oggetto*", "{} ha cambiato il nome del gruppo*",
        "Hai cambiato il nome del gruppo*", "{} ha cambiato la descrizione*",
        "{} ha modificato la descrizione*", "Hai modificato la descrizione*",
        "{} ha cambiato l'immagine*", "{} ha cambiato l’immagine*", "Hai cambiato l'immagine*",
        "Hai cambiato l’immagine*", "{} ha cambiato l'icona*", "{} ha eliminato l'immagine*",
        "{} ha cambiato le impostazioni*", "{} ha modificato le impostazioni*",
        "{} ti ha aggiunto", "{} ti ha aggiunta", "{} ha aggiunto {}", "Hai aggiunto {}",
        "{} è stato aggiunto", "{} è stata aggiunta", "Sei stato aggiunto*",
        "Sei stata aggiunta*", "{} ti ha rimosso", "{} ti ha rimossa", "{} ha rimosso {}",
        "Hai rimosso {}", "{} è stato rimosso", "{} è stata rimossa", "{} ha abbandonato",
        "{} ha abbandonato il gruppo", "{} ha lasciato il gruppo", "Hai abbandonato",
        "Hai abbandonato il gruppo", "Hai lasciato il gruppo", "{} è uscito", "{} è uscita",
        "{} si è unito *", "{} si è unita *", "{} è entrato *", "{} è entrata *",
        "{} ora è amministratore*", "{} ora è amministratrice*", "{} è ora amministratore*",
        "{} non è più amministratore*", "{} non è più amministratrice*",
        "Ora sei amministratore*", "Ora sei amministratrice*", "Non sei più amministratore*",
        "{} ha cambiato numero*", "{} ha cambiato il proprio numero*",
        "{} ha cambiato il suo numero*", "{} è passato a *",
        "Il tuo codice di sicurezza con {} è cambiato*",
        "Il codice di sicurezza di {} è cambiato*", "{} ha attivato i messaggi effimeri*",
        "{} ha disattivato i messaggi effimeri*", "Hai attivato i messaggi effimeri*",
        "Hai disattivato i messaggi effimeri*", "I messaggi effimeri sono stati attivati*",
        "I messaggi effimeri sono stati disattivati*", "{} ha aggiornato il timer dei messaggi*",
        "Hai aggiornato il timer dei messaggi*", "{} usa un timer predefinito*",
        "{} ha fissato un messaggio*", "Hai fissato un messaggio*", "{} è un contatto*",
        "{} ha attivato la privacy avanzata*", "{} ha disattivato la privacy avanzata*",
        "{} ha richiesto di unirsi*",
    ),
    pronouns="io voi loro questo quello chi che nessuno qualcuno niente tutto tutti",
    determiners=(
        "il lo la i gli le un uno una mio mia miei mie tuo tua suo sua nostro nostra "
        "vostro vostra questa quel quella"
    ),
)

CATALAN = Phrases(
    language="ca",
    media_lines=(
        "<Fitxers multimèdia omesos>", "<Mitjans omesos>", "<Contingut multimèdia omès>",
    ),
    media_bodies=(
        "Imatge omesa", "imatge omesa", "vídeo omès", "Àudio omès", "àudio omès", "adhesiu omès",
        "GIF omès", "Document omès", "document omès",
    ),
    contact_bodies=("Targeta de contacte omesa",),
    attached_words=(
        "arxiu adjunt", "fitxer adjunt",
    ),
    attached_tags=("adjunt",),
    deleted=(
        "Aquest missatge s'ha suprimit", "Aquest missatge s’ha suprimit",
        "S'ha suprimit aquest missatge", "Heu suprimit aquest missatge",
        "Has suprimit aquest missatge", "Aquest missatge està esborrat",
        "Has esborrat aquest missatge",
    ),
    edited=(
        "<Aquest missatge s'ha editat>", "<S'ha editat aquest missatge>",
        "<Aquest missatge s’ha editat>", "<S’ha editat aquest missatge>",
    ),
    calls=(
        "Trucada de veu perduda", "Videotrucada perduda", "Trucada de vídeo perduda",
    ),
    call_heads=(
        "Trucada de veu", "Videotrucada",
    ),
    location_bodies=(
        "Ubicació en directe compartida", "ubicació en directe compartida",
    ),
    poll_heads=("ENQUESTA:",),
    waiting=(
        "S'està esperant aquest missatge. Això pot trigar una estona",
        "S’està esperant aquest missatge. Això pot trigar una estona",
    ),
    notice_phrases=(
        "xifrats d'extrem a extrem", "xifrats d’extrem a extrem", "xifratge d'extrem a extrem",
    ),
    notice_sentences=(
        "Els missatges i les trucades estan xifrats d'extrem a extrem.",
        "Els missatges i les trucades estan xifrats d’extrem a extrem.",
        "Els missatges i trucades estan xifrats d'extrem a extrem.",
    ),
    notice_templates=(
        "El teu codi de seguretat amb {} ha canviat*", "{} ha creat el grup*",
        "Has creat el grup*", "{} ha afegit {}", "{} t'ha afegit", "{} t’ha afegit",
        "Has afegit {}", "{} ha suprimit {}", "{} ha sortit", "{} ha sortit del grup",
        "Has sortit*", "{} ha canviat l'assumpte*", "{} ha canviat el nom del grup*",
        "{} ha canviat la descripció*", "{} ha canviat la icona*", "{} s'ha unit *",
        "{} s’ha unit *", "{} ara és admin*", "{} ja no és admin*", "Ara ets admin*",
        "{} ha canviat el seu número*", "{} ha activat els missatges temporals*",
        "{} ha desactivat els missatges temporals*", "Has bloquejat aquest contacte*",
        "Has desbloquejat aquest contacte*",
    ),
    pronouns="nosaltres vosaltres ells elles això allò qui ningú algú res tot tothom",
    determiners="els uns unes meu meva teu teva seu seva aquest aquesta aquell aquella",
)

ROMANIAN = Phrases(
    language="ro",
    media_lines=(
        "<Conținut media omis>", "<Conţinut media omis>", "<Fișiere media omise>",
    ),
    media_bodies=(
        "Imagine omisă", "imagine omisă", "clip video omis", "audio omis", "sticker omis",
        "GIF omis", "document omis",
    ),
    marked_media=("fără audio",),
    contact_bodies=("Carte de vizită contact omisă",),
    attached_words=(
        "fișier atașat", "fişier ataşat",
    ),
    attached_tags=(
        "atașare", "atașat", "ataşat",
    ),
    deleted=(
        "Acest mesaj a fost șters", "Acest mesaj a fost şters", "Ați șters acest mesaj",
        "Aţi şters acest mesaj", "Ai șters acest mesaj",
    ),
    edited=(
        "<Acest mesaj a fost editat>", "<Mesajul a fost editat>",
    ),
    calls=(
        "Apel vocal ratat", "Apel video ratat", "Apel vocal nepreluat", "Apel video nepreluat",
    ),
    call_heads=(
        "Apel vocal", "Apel video",
    ),
    location_bodies=(
        "locație în timp real distribuită", "locația în timp real distribuită",
    ),
    poll_heads=("SONDAJ:",),
    waiting=(
        "Se așteaptă acest mesaj. Poate dura ceva timp",
        "În așteptarea acestui mesaj. Acest lucru poate dura ceva timp",
    ),
    notice_phrases=(
        "criptate integral", "criptare integrală",
    ),
    notice_sentences=(
        "Mesajele și apelurile sunt criptate integral.",
        "Mesajele şi apelurile sunt criptate integral.",
    ),
    notice_templates=(
        "Codul dvs. de securitate cu {} s-a schimbat*",
        "Codul tău de securitate cu {} s-a schimbat*", "{} a creat grupul*", "Ați creat grupul*",
        "{} a adăugat {}", "{} v-a adăugat", "{} te-a adăugat", "Ați adăugat {}",
        "{} a eliminat {}", "{} a ieșit", "{} a părăsit grupul", "Ați ieșit*",
        "{} a schimbat subiectul*", "{} a schimbat numele grupului*", "{} a schimbat descrierea*",
        "{} a schimbat pictograma*", "{} s-a alăturat *", "{} este acum admin*",
        "{} nu mai este admin*", "{} și-a schimbat numărul*", "{} a activat mesajele temporare*",
        "{} a dezactivat mesajele temporare*", "Ați blocat acest contact*",
        "Ați deblocat acest contact*",
    ),
    pronouns="eu voi ele acesta aceasta cine nimeni cineva nimic tot toți",
    determiners="niște meu mea nostru noastră acest această acel acea",
)
