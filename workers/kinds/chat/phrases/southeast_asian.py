"""What WhatsApp writes: languages of South-East Asia."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

INDONESIAN = Phrases(
    language="id",
    media_lines=(
        "<Media tidak disertakan>", "<Catatan video tidak disertakan>",
        "<Pesan video tidak disertakan>",
    ),
    media_bodies=(
        "gambar tidak disertakan", "video tidak disertakan", "audio tidak disertakan",
        "stiker tidak disertakan", "GIF tidak disertakan", "dokumen tidak disertakan",
        "pesan video tidak disertakan", "catatan video tidak disertakan",
    ),
    contact_bodies=("Kartu kontak tidak disertakan",),
    attached_words=("file terlampir",),
    attached_tags=("terlampir",),
    deleted=(
        "Pesan ini dihapus", "Pesan ini telah dihapus", "Anda menghapus pesan ini",
        "Anda telah menghapus pesan ini", "Pesan ini dihapus oleh admin",
    ),
    deleted_templates=("Pesan ini dihapus oleh admin {}",),
    edited=(
        "<Pesan ini diedit>", "<Pesan ini telah diedit>",
    ),
    calls=(
        "Panggilan suara tak terjawab", "Panggilan video tak terjawab",
        "Panggilan suara grup tak terjawab", "Panggilan video grup tak terjawab",
        "Panggilan tak terjawab",
    ),
    call_heads=(
        "Tak Terjawab", "Panggilan suara", "Panggilan video",
    ),
    location_bodies=(
        "Lokasi terkini dibagikan", "lokasi terkini dibagikan",
    ),
    poll_heads=(
        "POLLING:", "JAJAK PENDAPAT:",
    ),
    waiting=(
        "Menunggu pesan ini. Ini mungkin butuh waktu",
        "Menunggu pesan ini. Mungkin perlu waktu beberapa saat",
        "Menunggu pesan ini. Tindakan ini mungkin membutuhkan waktu", "Menunggu pesan ini",
    ),
    notice_phrases=(
        "terenkripsi secara end-to-end", "enkripsi end-to-end", "layanan aman dari Meta",
    ),
    notice_sentences=(
        "Pesan dan panggilan terenkripsi secara end-to-end.",
        "Pesan dan telepon terenkripsi secara end-to-end.",
        "Pesan yang Anda kirim ke chat ini dan panggilan sekarang diamankan",
        "Pesan ke grup ini sekarang diamankan dengan enkripsi end-to-end.",
        "Bisnis ini menggunakan layanan aman dari Meta",
        "Bisnis ini bekerja sama dengan perusahaan lain", "Chat ini adalah dengan akun bisnis.",
    ),
    notice_templates=(
        "Kode keamanan Anda dengan {} telah berubah*", "Kode keamanan Anda dengan {} berubah*",
        "Kode keamanan {} berubah*", "{} membuat grup ini", "{} membuat grup *",
        "Anda membuat grup *", "{} menambahkan Anda", "{} menambahkan {}", "Anda menambahkan {}",
        "{} ditambahkan", "Anda ditambahkan*", "{} mengeluarkan {}", "{} mengeluarkan Anda",
        "Anda mengeluarkan {}", "{} dikeluarkan", "{} keluar", "{} telah keluar",
        "{} keluar dari grup", "Anda keluar", "{} mengubah subjek*", "{} mengganti subjek*",
        "{} mengubah nama grup*", "{} mengganti nama grup*", "{} mengubah deskripsi grup*",
        "{} mengganti deskripsi grup*", "{} mengubah ikon grup*", "{} mengganti ikon grup*",
        "{} mengubah foto grup*", "{} mengubah pengaturan grup*", "{} bergabung menggunakan *",
        "{} bergabung dengan *", "{} bergabung melalui *", "Anda bergabung *", "{} kini admin",
        "{} sekarang admin", "{} sekarang adalah admin", "{} bukan lagi admin",
        "Anda sekarang admin", "Anda sekarang adalah admin", "Anda bukan lagi admin",
        "{} mengganti nomor*", "{} mengubah nomor*", "{} berganti nomor*",
        "{} telah mengganti nomor*", "{} beralih ke nomor*", "{} mengaktifkan pesan sementara*",
        "{} menonaktifkan pesan sementara*", "Anda mengaktifkan pesan sementara*",
        "Anda menonaktifkan pesan sementara*", "{} memperbarui timer pesan*",
        "{} menggunakan timer default*", "{} menyematkan pesan", "{} menyematkan pesan ini",
        "Anda menyematkan pesan", "Anda memblokir kontak ini*", "Anda membuka blokir kontak ini*",
        "Anda memblokir bisnis ini*", "{} ada di kontak Anda*",
    ),
    pronouns="saya aku kamu anda dia ia kami kita mereka ini itu siapa semua tidak",
)

MALAY = Phrases(
    language="ms",
    media_lines=(
        "<Media dikecualikan>", "<Media disingkirkan>",
    ),
    media_bodies=(
        "imej tidak dimasukkan", "video tidak dimasukkan", "audio tidak dimasukkan",
        "pelekat tidak disertakan", "GIF tidak dimasukkan", "dokumen tidak dimasukkan",
    ),
    contact_bodies=("Kad kenalan tidak dimasukkan",),
    attached_words=("fail dilampirkan",),
    attached_tags=(
        "dilampir", "dilampirkan",
    ),
    deleted=(
        "Mesej ini telah dipadam", "Anda telah memadamkan mesej ini", "Anda memadamkan mesej ini",
    ),
    edited=(
        "<Mesej ini telah disunting>", "<Mesej ini telah diedit>",
    ),
    calls=(
        "Panggilan suara terlepas", "Panggilan Suara Terlepas", "Panggila suara terlepas",
        "Panggilan video terlepas",
    ),
    location_bodies=("lokasi terkini dikongsi",),
    poll_heads=("UNDIAN:",),
    waiting=("Menunggu mesej ini. Ia mungkin mengambil masa",),
    notice_phrases=(
        "disulitkan hujung ke hujung", "penyulitan hujung ke hujung",
    ),
    notice_sentences=("Mesej dan panggilan disulitkan hujung ke hujung.",),
    notice_templates=(
        "Kod keselamatan anda dengan {} telah berubah*", "{} mencipta kumpulan*",
        "{} telah mencipta kumpulan*", "Anda mencipta kumpulan*", "{} telah menambah {}",
        "{} menambah {}", "{} telah mengeluarkan {}", "{} menyingkirkan {}", "{} telah keluar",
        "{} menukar subjek*", "{} telah menukar subjek*", "{} menukar nama kumpulan*",
        "{} menyertai menggunakan *", "{} telah menyertai *", "{} telah menukar nombor*",
    ),
)

FILIPINO = Phrases(
    language="fil",
    media_lines=(
        "<Inalis ang media>", "<Walang kalakip na media>",
    ),
    attached_words=(
        "nakalakip na file", "nakalakip ang file",
    ),
    deleted=(
        "Itong mensahe ay binura na", "Binura mo itong mensahe", "Na-delete ang mensaheng ito",
        "Tinanggal ang mensaheng ito",
    ),
    edited=(
        "<Na-edit ang mensaheng ito>", "<Ang mensaheng ito ay na-edit>",
    ),
    calls=(
        "Nakaligtaang voice call", "Nakaligtaang video call",
    ),
    location_bodies=("ibinahagi ang live na lokasyon",),
    notice_phrases=(
        "naka-end-to-end encrypt", "end-to-end na naka-encrypt",
    ),
    notice_sentences=(
        "Ang mga mensahe at tawag ay end-to-end encrypted.",
        "Naka-end-to-end encrypt ang mga mensahe at tawag.",
    ),
    notice_templates=(
        "Ginawa ni {} ang grupo*", "Idinagdag ni {} si {}", "Umalis si {}",
        "Tinanggal ni {} si {}", "Sumali si {} *", "Nagbago ang iyong security code kay {}",
        "Nagbago ang iyong security code kay *",
    ),
)

VIETNAMESE = Phrases(
    language="vi",
    media_lines=(
        "<Bỏ qua tệp phương tiện>", "<Bỏ qua Media>", "<Đã bỏ qua tệp phương tiện>",
    ),
    media_bodies=(
        "đã bỏ qua hình ảnh", "đã bỏ video", "bỏ qua tệp âm thanh", "đã bỏ sticker",
        "Đã bỏ qua ảnh GIF", "đã bỏ qua tài liệu", "đã bỏ qua tin nhắn video",
    ),
    contact_bodies=("Bỏ qua thẻ liên lạc",),
    attached_words=(
        "tệp đính kèm", "tệp được đính kèm",
    ),
    attached_tags=("đính kèm",),
    deleted=(
        "Tin nhắn này đã bị xóa", "Tin nhắn này đã bị xoá", "Bạn đã xóa tin nhắn này",
        "Bạn đã xoá tin nhắn này",
    ),
    edited=(
        "<Tin nhắn này đã được chỉnh sửa>", "<Tin nhắn này đã chỉnh sửa>",
        "<Đã chỉnh sửa tin nhắn này>",
    ),
    calls=(
        "Cuộc gọi nhỡ", "Cuộc gọi nhỡ video", "Cuộc gọi thoại nhỡ", "Cuộc gọi video nhỡ",
    ),
    call_heads=(
        "Cuộc gọi thoại", "Cuộc gọi video",
    ),
    location_prefixes=(
        "vị trí: ", "Vị trí: ",
    ),
    location_bodies=("vị trí hiện thời được chia sẻ",),
    poll_heads=(
        "BÌNH CHỌN:", "CUỘC THĂM DÒ Ý KIẾN:",
    ),
    waiting=(
        "Đang chờ tin nhắn này. Quá trình này có thể mất một lúc",
        "Đang chờ tin nhắn này. Việc này có thể mất một lúc",
    ),
    notice_phrases=(
        "mã hóa đầu cuối", "mã hoá đầu cuối", "mã hoá đầu-cuối", "mã hóa hai đầu",
    ),
    notice_sentences=(
        "Tin nhắn và cuộc gọi được mã hóa đầu cuối.",
        "Tin nhắn và cuộc gọi được mã hoá đầu cuối.", "Tin nhắn và cuộc gọi được mã hóa hai đầu.",
    ),
    notice_templates=(
        "Mã bảo mật của bạn với {} đã thay đổi*", "{} đã tạo nhóm*", "Bạn đã tạo nhóm*",
        "{} đã thêm bạn", "{} đã thêm {}", "Bạn đã thêm {}", "{} đã xóa {}", "{} đã xoá {}",
        "{} đã rời nhóm", "{} đã rời khỏi nhóm", "{} đã rời đi", "Bạn đã rời nhóm",
        "{} đã đổi chủ đề*", "{} đã thay đổi chủ đề*", "{} đã đổi tên nhóm*",
        "{} đã thay đổi tên nhóm*", "{} đã thay đổi mô tả nhóm*", "{} đã thay đổi biểu tượng*",
        "{} đã tham gia bằng *", "{} đã tham gia qua *", "{} hiện là quản trị viên",
        "{} đã thay đổi số điện thoại*", "{} đã bật tin nhắn tự hủy*",
        "{} đã tắt tin nhắn tự hủy*", "Bạn đã chặn liên hệ này*",
    ),
    pronouns="tôi bạn anh chị em nó họ chúng ai này",
)

THAI = Phrases(
    language="th",
    media_lines=(
        "<ไฟล์สื่อถูกลบ>", "<สื่อถูกลบ>", "<ละเว้นสื่อ>",
    ),
    media_bodies=(
        "ละเว้น GIF", "ละเว้นเอกสาร", "ละเว้นข้อความวิดีโอ",
    ),
    marked_media=(
        "ไม่มีรูปภาพ", "วิดีโอถูกลบ", "ไม่มีไฟล์เสียง", "ไม่มีสติกเกอร์",
    ),
    contact_bodies=("บัตรรายชื่อที่ละเว้น",),
    attached_words=(
        "ไฟล์ที่แนบ", "ไฟล์แนบ",
    ),
    attached_tags=("แนบ",),
    deleted=(
        "ข้อความนี้ถูกลบแล้ว", "ข้อความนี้ได้ถูกลบ", "คุณได้ลบข้อความนี้", "คุณลบข้อความนี้",
    ),
    edited=(
        "<ข้อความนี้ถูกแก้ไข>", "<ข้อความนี้ถูกแก้ไขแล้ว>", "<แก้ไขข้อความนี้แล้ว>",
    ),
    calls=(
        "สายที่ไม่ได้รับ", "วิดีโอคอลที่ไม่ได้รับ", "สายโทรวิดีโอที่ไม่ได้รับ",
    ),
    call_heads=(
        "การโทรด้วยเสียง", "วิดีโอคอล",
    ),
    location_bodies=("ตำแหน่งปัจจุบันถูกแบ่งปัน",),
    poll_heads=("โพล:",),
    waiting=(
        "กำลังรอข้อความนี้ อาจใช้เวลาสักครู่", "กำลังรอข้อความนี้ ซึ่งอาจใช้เวลาสักครู่",
    ),
    notice_phrases=("เข้ารหัสจากต้นทางถึงปลายทาง", "เข้ารหัสตั้งแต่ต้นทางถึงปลายทาง"),
    notice_sentences=("ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทาง",),
    notice_templates=(
        "รหัสความปลอดภัยของคุณกับ {} มีการเปลี่ยนแปลง*", "{} ได้สร้างกลุ่ม*", "{} สร้างกลุ่ม*", "คุณได้สร้างกลุ่ม*",
        "{} ได้เพิ่ม {}", "{} เพิ่ม {}", "{} ได้เพิ่มคุณ", "{} ได้นำ {} ออก", "{} ออกจากกลุ่ม", "{} ออกแล้ว",
        "{} ได้ออก", "{} ได้ออกจากกลุ่ม", "{} เปลี่ยนหัวข้อ*", "{} ได้เปลี่ยนหัวข้อ*", "{} ได้เปลี่ยนชื่อกลุ่ม*",
        "{} เข้าร่วมโดยใช้*", "{} ได้เข้าร่วม*",
    ),
)

LAO = Phrases(
    language="lo",
    media_lines=(
        "<ບໍ່ລວມມີເດຍ>", "<ບໍ່ລວມມີເດຍ.>",
    ),
    deleted=(
        "ຂໍ້ຄວາມນີ້ຖືກລຶບແລ້ວ", "ຂໍ້ຄວາມນີ້ຖືກລຶບ", "ທ່ານໄດ້ລຶບຂໍ້ຄວາມນີ້",
    ),
    edited=(
        "<ຂໍ້ຄວາມນີ້ຖືກແກ້ໄຂແລ້ວ>", "<ຂໍ້ຄວາມນີ້ຖືກແກ້ໄຂ>",
    ),
    notice_phrases=(
        "ເຂົ້າລະຫັດແຕ່ຕົ້ນທາງຮອດປາຍທາງ", "ເຂົ້າລະຫັດຈາກຕົ້ນທາງເຖິງປາຍທາງ",
    ),
    notice_templates=(
        "{} ອອກຈາກກຸ່ມ", "{} ອອກໄປແລ້ວ",
    ),
)
