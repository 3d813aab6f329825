"""What phones write where a message is no words, by language: facts about WhatsApp."""

from __future__ import annotations

from typing import NamedTuple


class OnAndroid(NamedTuple):
    """Phrases of an Android phone."""

    omitted: str
    deleted: str
    deleted_by_me: str = ""
    edited: str = ""
    attached: str = ""
    location: str = ""
    live_location: str = ""


class OnIphone(NamedTuple):
    """Phrases of an iPhone."""

    image: str
    video: str
    audio: str
    sticker: str
    gif: str
    document: str
    contact: str
    missed_call: str
    missed_video: str
    deleted_by_me: str = ""


ANDROID = {
    "en": OnAndroid("<Media omitted>", "This message was deleted", "You deleted this message",
                    "<This message was edited>", "(file attached)", "location",
                    "live location shared"),
    "es": OnAndroid("<Multimedia omitido>", "Se eliminó este mensaje.", "Eliminaste este mensaje.",
                    "<Se editó este mensaje.>", "(archivo adjunto)", "ubicación",
                    "ubicación en tiempo real compartida"),
    "pt": OnAndroid("<Mídia oculta>", "Mensagem apagada", "Você apagou esta mensagem",
                    "<Mensagem editada>", "(arquivo anexado)"),
    "pt-portugal": OnAndroid("<Ficheiro não revelado>", "Mensagem apagada", "",
                             "<Mensagem editada>"),
    "de": OnAndroid("<Medien ausgeschlossen>", "Diese Nachricht wurde gelöscht.",
                    "Du hast diese Nachricht gelöscht.", "<Diese Nachricht wurde bearbeitet.>",
                    "(Datei angehängt)"),
    "fr": OnAndroid("<Médias omis>", "Ce message a été supprimé", "Vous avez supprimé ce message",
                    "<Ce message a été modifié>", "(fichier joint)"),
    "it": OnAndroid("<Media omessi>", "Questo messaggio è stato eliminato",
                    "Hai eliminato questo messaggio", "<Questo messaggio è stato modificato>",
                    "(file allegato)"),
    "nl": OnAndroid("<Media weggelaten>", "Dit bericht is verwijderd", "",
                    "<Dit bericht is bewerkt>", "(bestand bijgevoegd)"),
    "ru": OnAndroid("<Без медиафайлов>", "", "Вы удалили это сообщение", "", "(файл добавлен)"),
    "tr": OnAndroid("<Medya dahil edilmedi>", "Bu mesaj silindi", "Bu mesajı sildiniz", "",
                    "(dosya ekli)"),
    "id": OnAndroid("<Media tidak disertakan>", "Pesan ini telah dihapus",
                    "Anda menghapus pesan ini"),
    "ar": OnAndroid("<تم استبعاد الوسائط>", "", "لقد حذَفت هذه الرسالة"),
    "fa": OnAndroid("<رسانه حذف شد>", "", "شما این پیام را حذف کردید"),
    "he": OnAndroid("<המדיה לא נכללה>", "", "מחקת הודעה זו"),
    "hi": OnAndroid("<मीडिया के बिना>", "", "आपने यह मैसेज डिलीट किया"),
    "zh": OnAndroid("<省略多媒体文件>", "", "您已删除这条消息"),
    "ja": OnAndroid("<メディアなし>", "", "このメッセージを削除しました"),
    "ko": OnAndroid("<미디어 파일 제외됨>", "", "이 메시지를 삭제했습니다"),
    "pl": OnAndroid("<pominięto multimedia>", "", ""),
    "cs": OnAndroid("<Média vynechány>", "", "", "", "(soubor byl přiložen)", "poloha"),
    "sv": OnAndroid("<Media har utelämnats>", "", "Du raderade detta meddelande"),
    "da": OnAndroid("<Mediefil udeladt>", "", "Du slettede denne besked"),
    "nb": OnAndroid("<Uten vedlegg>", "", "Du slettet denne meldingen"),
    "fi": OnAndroid("<Media jätettiin pois>", "", "Poistit tämän viestin"),
    "ca": OnAndroid("<Mitjans omesos>", "", "Has suprimit aquest missatge"),
    "ro": OnAndroid("<Conținut media omis>", "", "Ați șters acest mesaj"),
    "hu": OnAndroid("<Hiányzó médiafájl>", "", "Törölted ezt az üzenetet"),
    "uk": OnAndroid("<Медіа пропущено>", "", "Ви видалили це повідомлення"),
    "el": OnAndroid("<Εξαίρεση πολυμέσων>", "", "Διαγράψατε αυτό το μήνυμα"),
    "bg": OnAndroid("<Без файл>", "", "Изтрихте това съобщение"),
    "hr": OnAndroid("<Medijski zapis izostavljen>", "", "Izbrisali ste ovu poruku"),
    "sk": OnAndroid("<Médiá vynechané>", "", "Túto správu ste odstránili"),
    "vi": OnAndroid("<Bỏ qua Media>", "", "Bạn đã xóa tin nhắn này"),
    "th": OnAndroid("<สื่อถูกลบ>", "", "คุณได้ลบข้อความนี้"),
    "ms": OnAndroid("<Media disingkirkan>", "", "Anda telah memadamkan mesej ini"),
    "ur": OnAndroid("<میڈیا چھوڑ دیا گیا>", "", ""),
    "sw": OnAndroid("<Media imerukwa>", "", "Umefuta ujumbe huu"),
    "af": OnAndroid("<Media weggelaat>", "", "Jy het boodskap uitgevee"),
}  # fmt: skip

IPHONE = {
    "en": OnIphone("image omitted", "video omitted", "audio omitted", "sticker omitted",
                   "GIF omitted", "document omitted", "Contact card omitted",
                   "Missed voice call", "Missed video call", "You deleted this message."),
    "es": OnIphone("imagen omitida", "Video omitido", "audio omitido", "sticker omitido",
                   "GIF omitido", "documento omitido", "Tarjeta de contacto omitida",
                   "Llamada perdida", "Videollamada perdida", "Eliminaste este mensaje."),
    "pt": OnIphone("imagem ocultada", "vídeo omitido", "áudio ocultado", "figurinha omitida",
                   "GIF omitido", "documento omitido", "Cartão do contato omitido",
                   "Chamada de voz perdida", "Chamada de vídeo perdida"),
    "de": OnIphone("Bild weggelassen", "Video weggelassen", "Audio weggelassen",
                   "Sticker weggelassen", "GIF weggelassen", "Dokument weggelassen",
                   "Kontaktkarte ausgelassen", "Verpasster Sprachanruf", "Verpasster Videoanruf",
                   "Du hast diese Nachricht gelöscht."),
    "fr": OnIphone("image absente", "vidéo absente", "audio omis", "sticker omis", "GIF retiré",
                   "document manquant", "Fiche contact manquante", "Appel vocal manqué",
                   "Appel vidéo manqué"),
    "it": OnIphone("immagine omessa", "video omesso", "audio omesso", "sticker non incluso",
                   "GIF esclusa", "documento omesso", "Scheda contatto omessa",
                   "Chiamata vocale persa", "Videochiamata persa"),
    "nl": OnIphone("afbeelding weggelaten", "video weggelaten", "audio weggelaten",
                   "sticker weggelaten", "GIF weggelaten", "document weggelaten",
                   "Visitekaartje weggelaten", "Gemist spraakgesprek", "Gemist videogesprek"),
    "tr": OnIphone("görüntü dahil edilmedi", "video dahil edilmedi", "ses dahil edilmedi",
                   "Çıkartma dahil edilmedi", "GIF dahil edilmedi", "belge dahil edilmedi",
                   "Kişi kartı dahil edilmedi", "Cevapsız sesli arama",
                   "Cevapsız görüntülü arama"),
    "ru": OnIphone("изображение отсутствует", "видео отсутствует", "аудиофайл отсутствует",
                   "стикер не добавлен", "GIF отсутствует", "документ отсутствует",
                   "Карточка контакта отсутствует", "Пропущенный аудиозвонок",
                   "Пропущенный видеозвонок"),
    "he": OnIphone("התמונה הושמטה", "סרטון הווידאו הושמט", "קטע קול הושמט", "סטיקר הושמט",
                   "GIF הושמט", "מסמך הושמט", "כרטיס איש קשר הושמט", "שיחה קולית שלא נענתה",
                   "שיחת וידאו שלא נענתה"),
    "sv": OnIphone("bild utesluten", "video utesluten", "ljud utelslutet", "sticker utesluten",
                   "GIF utesluten", "dokument uteslutet", "Kontaktkort uteslutet",
                   "Missat röstsamtal", "Missat videosamtal"),
    "pl": OnIphone("obraz pominięty", "wideo pominięte", "audio pominięte", "pominięto naklejkę",
                   "Plik GIF pominięty", "dokument pominięty", "Pominięta wizytówka kontaktu",
                   "Nieodebrane połączenie", "Nieodebrane poł. wideo"),
    "da": OnIphone("billede udeladt", "video udeladt", "lyd udeladt", "klistermærke udeladt",
                   "GIF udeladt", "dokument udeladt", "Kontaktkort udeladt",
                   "Ubesvaret taleopkald", "Ubesvaret videoopkald"),
    "nb": OnIphone("bilde ikke inkludert", "video utelatt", "lyd utelatt",
                   "klistremerke utelatt", "GIF utelatt", "utelatt dokument",
                   "Kontaktkort sløyfet", "Tapt taleanrop", "Tapt videoanrop"),
    "fi": OnIphone("ei kuvaa", "videota ei sisällytetä", "äänitiedostoa ei sisällytetä",
                   "tarraa ei sisällytetty", "GIF-animaatio jätetty pois",
                   "dokumenttia ei sisällytetä", "Yhteystietokortti jätettiin pois",
                   "Vastaamaton äänipuhelu", "Vastaamaton videopuhelu"),
    "cs": OnIphone("obrázek vynechán", "video vynecháno", "zvukový soubor vynechán",
                   "nálepka vynechána", "GIF vynechán", "dokument vynechán", "Vizitka vynechána",
                   "Zmeškaný hlasový hovor", "Zmeškaný videohovor"),
    "uk": OnIphone("зображення відсутнє", "відео відсутнє", "аудіо відсутнє",
                   "Наклейку не додано", "GIF-анімацію пропущено", "документ пропущено",
                   "Картка контакту відсутня", "Пропущений аудіодзвінок",
                   "Пропущений відеодзвінок"),
    "id": OnIphone("gambar tidak disertakan", "video tidak disertakan",
                   "audio tidak disertakan", "stiker tidak disertakan", "GIF tidak disertakan",
                   "dokumen tidak disertakan", "Kartu kontak tidak disertakan",
                   "Panggilan suara tak terjawab", "Panggilan video tak terjawab"),
    "ja": OnIphone("画像は含まれていません", "ビデオは含まれていません",
                   "音声は含まれていません", "スタンプは含まれていません",
                   "GIFは含まれていません", "ドキュメントは含まれていません",
                   "連絡先カードを省略", "音声通話不在着信", "ビデオ通話不在着信"),
    "ko": OnIphone("이미지 생략됨", "비디오 생략됨", "오디오 생략됨", "스티커 제외됨",
                   "GIF 생략됨", "문서 생략됨", "연락처 카드 생략됨", "부재중 전화",
                   "부재중 영상통화"),
    "zh": OnIphone("照片已忽略", "视频已忽略", "音频已忽略", "贴图已省略", "GIF 动态图已被忽略",
                   "文档已省略", "联系人卡片已忽略", "未接语音通话", "未接视频通话"),
    "hi": OnIphone("फ़ोटो हटाई गई", "वीडियो छोड़ा गया", "ऑडियो हटाई गयी", "स्टिकर छोड़ा गया",
                   "GIF छोड़ा गया", "डॉक्यूमेंट छोड़ा गया", "कॉन्टैक्ट कार्ड छोड़ा गया",
                   "वॉइस कॉल मिस हुई", "मिस्ड वीडियो कॉल"),
    "ar": OnIphone("لم يتم إدراج الصورة", "لم يتم إدراج الفيديوهات",
                   "لم يتم إدراج المقاطع الصوتية", "تم حذف الملصقات", "لم يتم إدراج صورة GIF",
                   "لم يتم إدراج المستند", "لم يتم إدراج بطاقة جهة اتصال", "مكالمة صوتية فائتة",
                   "مكالمة فيديو فائتة"),
    "vi": OnIphone("đã bỏ qua hình ảnh", "đã bỏ video", "bỏ qua tệp âm thanh", "đã bỏ sticker",
                   "Đã bỏ qua ảnh GIF", "đã bỏ qua tài liệu", "Bỏ qua thẻ liên lạc",
                   "Cuộc gọi nhỡ", "Cuộc gọi nhỡ video"),
    "th": OnIphone("ไม่มีรูปภาพ", "วิดีโอถูกลบ", "ไม่มีไฟล์เสียง", "ไม่มีสติกเกอร์", "ละเว้น GIF",
                   "ละเว้นเอกสาร", "บัตรรายชื่อที่ละเว้น", "สายที่ไม่ได้รับ",
                   "วิดีโอคอลที่ไม่ได้รับ"),
}  # fmt: skip
