"""What WhatsApp writes: Turkic languages."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

TURKISH = Phrases(
    language="tr",
    media_lines=(
        "<Medya dahil edilmedi>", "<Medya atlanmış>", "<Video notu dahil edilmedi>",
        "<Video mesajı dahil edilmedi>",
    ),
    media_bodies=(
        "görüntü dahil edilmedi", "video dahil edilmedi", "ses dahil edilmedi",
        "Çıkartma dahil edilmedi", "çıkartma dahil edilmedi", "GIF dahil edilmedi",
        "belge dahil edilmedi", "video notu dahil edilmedi", "görüntülü mesaj dahil edilmedi",
    ),
    contact_bodies=("Kişi kartı dahil edilmedi",),
    attached_words=(
        "dosya ekli", "dosya eklendi",
    ),
    attached_tags=("eklendi",),
    deleted=(
        "Bu mesaj silindi", "Bu mesajı sildiniz", "Bu mesaj bir yönetici tarafından silindi",
    ),
    deleted_templates=("Bu mesaj yönetici {} tarafından silindi",),
    edited=(
        "<Bu mesaj düzenlendi>", "<Bu mesaj düzenlendi.>",
    ),
    calls=(
        "Cevapsız sesli arama", "Cevapsız görüntülü arama", "Cevapsız sesli grup araması",
        "Cevapsız görüntülü grup araması", "Cevapsız grup araması",
    ),
    call_heads=(
        "Sesli arama", "Görüntülü arama", "Grup araması",
    ),
    location_bodies=(
        "Mevcut konum paylaşıldı", "canlı konum paylaşıldı", "Canlı konum paylaşıldı",
    ),
    poll_heads=("ANKET:",),
    view_once=("Tek seferlik görüntülenebilen bir mesaj aldınız",),
    waiting=(
        "Bu mesaj bekleniyor. Bu biraz zaman alabilir",
        "Bu mesaj bekleniyor. Bu işlem biraz zaman alabilir",
        "Mesaj bekleniyor. Bu işlem biraz zaman alabilir", "Bu mesaj bekleniyor",
    ),
    notice_phrases=(
        "uçtan uca şifreli", "uçtan uca şifreleme", "güvenli bir hizmet",
    ),
    notice_sentences=(
        "Mesajlar ve aramalar uçtan uca şifrelidir.",
        "Bu sohbete gönderdiğiniz mesajlar ve aramalar artık uçtan uca şifreleme",
        "Bu gruptaki mesajlar artık uçtan uca şifreleme",
        "Bu işletme, bu sohbeti yönetmek için Meta", "Bu işletme bu sohbeti yönetmek için Meta",
    ),
    notice_templates=(
        "{} ile aranızdaki güvenlik kodu değişti*", "{} ile olan güvenlik kodunuz değişti*",
        "{} kişisinin güvenlik kodu değişti*", "{} grubu oluşturdu", "{} bu grubu oluşturdu",
        "{} grup oluşturdu", "{} “*” grubunu oluşturdu*", "{}, “*” grubunu oluşturdu*",
        "Bu grubu oluşturdunuz", "Grubu oluşturdunuz", "{}, {} kişisini ekledi",
        "{} {} kişisini ekledi", "{} sizi ekledi", "{} kişisini eklediniz", "{} eklendi",
        "Eklendiniz", "{}, {} kişisini çıkardı", "{} {} kişisini çıkardı", "{} sizi çıkardı",
        "{} kişisini çıkardınız", "{} çıkarıldı", "{} ayrıldı", "{} gruptan ayrıldı",
        "Ayrıldınız", "Gruptan ayrıldınız", "{} grup konusunu *", "{} konuyu *",
        "{} grubun adını *", "{} grup adını *", "{} grup açıklamasını *", "{} grup simgesini *",
        "{} bu grubun simgesini *", "{} grubun simgesini *", "{} grup resmini *",
        "{} grup ayarlarını *", "{} bu grubun ayarlarını *",
        "{} bu grubun davet bağlantısını kullanarak *", "{} davet bağlantısı *",
        "{} topluluktan katıldı*", "{} artık yönetici", "{} artık bir yönetici",
        "{} artık yönetici değil", "Artık yöneticisiniz", "Artık yönetici değilsiniz",
        "{} telefon numarasını değiştirdi*", "{} yeni bir numaraya geçti*",
        "{} süreli mesajları açtı*", "{} süreli mesajları kapattı*",
        "{} kaybolan mesajları açtı*", "{} kaybolan mesajları kapattı*",
        "Süreli mesajları açtınız*", "Süreli mesajları kapattınız*",
        "{} mesaj süresini güncelledi*", "{} bir mesaj sabitledi", "{} bir mesajı sabitledi",
        "Bir mesajı sabitlediniz", "Bu kişiyi engellediniz*", "Bu kişinin engelini kaldırdınız*",
        "Bu işletmeyi engellediniz*", "{} kişilerinizde*", "{} gelişmiş sohbet gizliliğini *",
    ),
    pronouns="ben sen biz siz onlar bu şu kim hiç herkes kimse biri her",
    determiners="bir benim senin bizim sizin onun onların",
)

AZERBAIJANI = Phrases(
    language="az",
    media_lines=(
        "<Media buraxıldı>", "<Media çıxarılmışdır>",
    ),
    attached_words=("fayl əlavə olunub",),
    deleted=(
        "Bu ismarıc silindi", "Siz bu ismarıcı sildiniz", "Bu mesaj silindi",
        "Siz bu mesajı sildiniz",
    ),
    edited=(
        "<Bu mesaj redaktə edildi>", "<Bu ismarıc redaktə edildi>",
    ),
    calls=(
        "Buraxılmış zəng", "Buraxılmış video zəng",
    ),
    call_heads=(
        "Səsli zəng", "Video zəng",
    ),
    location_bodies=("canlı məkan paylaşılıb",),
    notice_phrases=(
        "başdan sona şifrələn", "tam şifrələn", "bir başdan digərinə qədər şifrələn",
        "ucdan-uca şifrələn",
    ),
    notice_sentences=(
        "Mesajlar və zənglər başdan sona şifrələnir.",
        "Mesajlar və zənglər ucdan-uca şifrələnir.",
    ),
    notice_templates=(
        "{} qrup yaratdı*", "{} qrupu yaratdı*", "{} qrupdan çıxdı", "{} çıxdı",
        "{} əlavə edildi",
    ),
)

KAZAKH = Phrases(
    language="kk",
    media_lines=(
        "<Файлдар қосылмаған>", "<Файл қосылған жоқ>",
    ),
    attached_words=("қосымша файл",),
    deleted=(
        "Бұл хат жойылды", "Сіз бұл хатты жойдыңыз",
    ),
    edited=(
        "<Бұл хат өңделді>", "<Хат өңделді>",
    ),
    calls=(
        "Жауапсыз қоңырау", "Жауапсыз видео қоңырау",
    ),
    call_heads=(
        "Аудиоқоңырау", "Видеоқоңырау",
    ),
    location_bodies=("қазіргі орынмен бөлісті",),
    notice_phrases=(
        "толығымен шифрлан", "толық шифрла", "тұтас шифрла",
    ),
    notice_sentences=(
        "Хаттар мен қоңыраулар толығымен шифрланған.", "Хаттар мен қоңыраулар тұтас шифрланған.",
    ),
    notice_templates=(
        "{} топ құрды*", "{} тобын құрды*", "{} топтан шықты", "{} шықты", "{} қосылды *",
    ),
)

KYRGYZ = Phrases(
    language="ky",
    media_lines=(
        "<Медиа кошулган жок>", "<Медиа камтылган жок>", "<Медиа файлдар кошулган жок>",
    ),
    deleted=(
        "Бул билдирүү өчүрүлгөн", "Бул билдирүү өчүрүлдү", "Сиз бул билдирүүнү өчүрдүңүз",
    ),
    edited=(
        "<Бул билдирүү түзөтүлгөн>", "<Бул билдирүү оңдолгон>",
    ),
    notice_phrases=(
        "толугу менен шифрленген", "учуна чейин шифрленген",
    ),
    notice_templates=(
        "{} топту түздү*", "{} топтон чыкты", "{} чыкты",
    ),
)

UZBEK = Phrases(
    language="uz",
    media_lines=(
        "<Fayl o‘tkazib yuborildi>", "<Media qo‘shilmagan>",
    ),
    attached_words=("fayl biriktirildi",),
    deleted=(
        "Ushbu xabar o‘chirildi", "Siz ushbu xabarni o‘chirdingiz", "Bu xabar o‘chirildi",
    ),
    edited=(
        "<Ushbu xabar tahrirlandi>", "<Bu xabar tahrirlangan>",
    ),
    calls=(
        "O‘tkazib yub. ovozli qo‘ng‘iroq", "O‘tkazib yub. videoqo‘ng‘iroq",
        "O‘tkazib yuborilgan ovozli qo‘ng‘iroq", "O‘tkazib yuborilgan videoqo‘ng‘iroq",
    ),
    call_heads=(
        "Ovozli qo‘ng‘iroq", "Videoqo‘ng‘iroq",
    ),
    location_bodies=("jonli joylashuv ulashildi",),
    notice_phrases=(
        "boshidan oxirigacha shifrla", "to‘liq shifrla",
    ),
    notice_sentences=("Xabarlar va qo‘ng‘iroqlar boshidan oxirigacha shifrlangan.",),
    notice_templates=(
        "{} guruhni yaratdi*", "{} guruh yaratdi*", "{} guruhni tark etdi", "{} chiqdi",
        "{} chiqib ketdi",
    ),
)
