"""Beginnings of the words that WhatsApp makes its placeholders of, in all languages.

Its translations of "image omitted" change with the years: another gender, another word for
the same. What stays are these beginnings. Those of ``FREE`` tables belong to scripts that
put something before a word, or no blank between words: they count wherever they stand.
"""

from __future__ import annotations

# fmt: off

LEFT_OUT = """
omit omis omes omès omess ometi ocult revelad exclu esclus absent manquant retir inclus
ausgelass weggelass ausgeschloss weggelat weggelaat udelad utelämn utelad utelat utelatt
pomini vynech kihagy hiányz izostavl izpušč ispušt preskoč изостав пропущ опущ отсутств
исключ изключ изпусн παραλ παράλ εξαιρ jätett jäetud dahil atlan disertakan dihapus ditinggal
diabaikan dihilangkan izlaist praleist nepievien neįtrauk përjasht imeondol isinama
inalis poistet tashlab buraxıl қамтыл
"""
LEFT_OUT_FREE = """
bỏ·qua bị·ẩn lược·bỏ ละ ไม่รวม استبعاد إستبعاد محذوف حذف إغفال شامل·نہیں הושמט נכלל के·बिना हटा
शामिल·नहीं छोड़ वगळ અવગણ બાકાત ਛੱਡ ਹਟਾ বাদ தவிர் விடப் వదిలి మినహా ಕೈಬಿಡ ಬಿಟ್ಟು ഒഴിവാക്ക
省略 略去 忽略 略過 略过 未包含 不包含 排除 含まれて なし 생략 제외
"""
THINGS = """
media médi меди mídi medie medij medya медиа медіа мултимед мультимед multimed multivid laikmen
πολυμέσ file fichier archiv arquiv ficheir datei bestand fișier fitxer soubor súbor fájl plik
datotek fajl tiedost mediatiedost mediafájl mediefil fail файл αρχεί dosya image imag imatg
immagin imej
bild foto photo picture afbeelding beeld obraz obráz grafik slik kép kuva imagin зображ изображ
слик снимк εικόν görüntü resim gambar larawan video vidéo vídeo videó видео відео βίντεο audio
áudio ses suara аудио аудіо ήχο gif sticker stiker adesiv figurinh autocolant pegatin çıkartma
стикер стікер naklej nálepk samolep klist dekal tarra αυτοκόλλητ document documento dokument
dokumen belge документ έγγραφ nota voice pesan mensaje picha sauti hình ảnh phương tài
"""
THINGS_FREE = """
وسائط صورة صوره فيديو ملصق مستند صوت رسانه تصویر ویدیو برچسب میڈیا סרטון תמונה מדבקה מסמך אודיו
מדיה मीडिया इमेज छवि तस्वीर वीडियो ऑडियो स्टिकर दस्तावेज মিডিয়া ছবি ভিডিও અડિયો મીડિયા ਮੀਡੀਆ
ஊடக மீடியா మీడియా ಮಾಧ್ಯಮ ಮೀಡಿಯಾ മീഡിയ 媒体 媒體 图像 图片 圖片 圖像 影像 视频 視訊 影片 音频 音訊 语音
貼圖 贴图 文件 檔案 文档 メディア 画像 写真 動画 ビデオ 音声 オーディオ スタンプ ステッカー 文書
ドキュメント 미디어 사진 이미지 동영상 비디오 오디오 스티커 문서 สื่อ ภาพ วิดีโอ สติกเกอร์ เอกสาร ไฟล์ เสียง
"""
CONTACTS = """
contact contato contatt contacto contacte kontakt kişi контакт επαφ kontak yhteyst liên·hệ
"""
CONTACTS_FREE = "جهة مخاطب איש·קשר संपर्क 联系人 聯絡 名片 連絡先 연락처 ผู้ติดต่อ"
MESSAGES = """
message mensaj mensag nachricht messagg bericht сообщ повідомл mesaj pesan mesej wiadomoś
zpráv správ üzenet meddeland besked melding viest μήνυμα tin·nhắn missatg poruk sporočil
съобщ порак mensahe boodskap ujumbe mesazh sõnum ziņ žinut xabar хабар
"""
MESSAGES_FREE = """
رسالة رساله پیام پیغام הודעה मैसेज संदेश মেসেজ বার্তা સંદેશ મેસેજ செய்தி సందేశ ಸಂದೇಶ സന്ദേശ 消息 訊息
讯息 メッセージ 메시지 ข้อความ
"""
EDITED = """
edit bearbeit modif bewerk измен отредак редаг düzenle diedit disunting edyt zmien uprav
szerkeszt redigera redigere muoka επεξεργ τροποπ chỉnh·sửa izmijenj urejen редактир gewysig
"""
EDITED_FREE = """
تعديل ویرایش ערוכ נערכ संपादि एडिट সম্পাদ સંપાદ திருத்த సవరి ಸಂಪಾದ ಎಡಿಟ್ എഡിറ്റ് 编辑 編輯 編集 수정 편집
แก้ไข
"""
DELETED = """
delet elimin borr apag gelösch supprim verwijder удал видал silin sildi hapus dihapus padam
dipadam usunię usuną smaz odstran vymaz töröl șters sters rader slett poist διαγρ διέγρ xóa xoá
suprim obris izbris изтри избриш обриш fshir fshi kustuta dzēs izdzēs ištryn ištrin futwa
ulifutwa uitgevee na-delete binura o‘chir жой өшір өчүр
"""
DELETED_FREE = """
حذف נמחק מחק मिटा हटा हटव মুছ કાઢી ਮਿਟਾ நீக்க తొలగ ಅಳಿಸ ഇല്ലാതാക്ക 删除 刪除 削除 삭제 ลบ
"""
MISSED = """
missed perdid perdut verpass manqu pers gemist mistet missat ubesvar tapt пропущ cevapsız terjawab
nieodebr zmešk propušt zgreš fogad nepreluat vastaam αναπάντ nhỡ vastamata neatbild praleist
"""
MISSED_FREE = "فائت بی‌پاسخ از·دست·رفته נענת मिस्ड छूट মিসড 未接 不在着信 부재중 ไม่ได้รับ"
CALLS = """
call voice video llamad videollam chamad ligaç videoch anruf sprachanruf videoanruf appel chiamat
videochiam oproep spraakoproep opkald taleopkald videoopkald samtal röstsamtal videosamtal anrop
taleanrop звон аудиозвон видеозвон аудиовик виклик дзвін відеодзв arama panggilan połącz hovor
videohovor hívás hanghív videohív apel puhelu äänipuhel κλήση gọi klic poziv trucad skambut
"""
CALLS_FREE = "مكالم تماس שיח कॉल কল 通话 通話 視訊 着信 통화 สาย"
APP = ("WhatsApp", "واتساب", "واتساپ", "व्हाट्सऐप", "व्हाट्सएप", "वॉट्सऐप", "Meta AI")
"""The names that WhatsApp has for itself."""
