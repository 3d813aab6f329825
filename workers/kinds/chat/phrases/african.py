"""What WhatsApp writes: languages of Africa."""

from __future__ import annotations

from workers.kinds.chat.phrases.row import Phrases

# fmt: off

SWAHILI = Phrases(
    language="sw",
    media_lines=(
        "<Media hazijajumuishwa>", "<Media imerukwa>",
    ),
    attached_words=("faili limeambatanishwa",),
    deleted=(
        "Ujumbe huu ulifutwa", "Umefuta ujumbe huu", "Ujumbe huu umefutwa",
    ),
    edited=(
        "<Ujumbe huu ulihaririwa>", "<Ujumbe huu umehaririwa>",
    ),
    calls=(
        "Simu ya sauti uliyoikosa", "Simu ya video uliyoikosa",
    ),
    call_heads=(
        "Simu ya sauti", "Simu ya video",
    ),
    location_bodies=("mahali mubashara pameshirikishwa",),
    notice_phrases=(
        "ufumbaji wa mwisho-kwa-mwisho", "zimefumbwa mwisho hadi mwisho",
        "fiche kutoka mwisho hadi mwisho",
    ),
    notice_sentences=(
        "Ujumbe na simu zimefumbwa mwisho hadi mwisho.",
        "Jumbe na simu zimefumbwa mwisho hadi mwisho.",
    ),
    notice_templates=(
        "{} ameunda kikundi*", "{} aliunda kikundi*", "{} amemwongeza {}", "{} alimwongeza {}",
        "{} alimuongeza {}", "{} ametoka", "{} ameondoka", "{} aliondoka", "{} amejiunga *",
        "{} alijiunga *",
    ),
)

HAUSA = Phrases(
    language="ha",
    media_lines=(
        "<An cire kafofin watsa labarai>", "<An tsallake kafofin watsa labarai>",
    ),
    deleted=(
        "An goge wannan saƙon", "Kun goge wannan saƙon", "An share wannan saƙon",
    ),
    edited=(
        "<An gyara wannan saƙon>", "<An yi gyara ga wannan saƙon>",
    ),
    notice_phrases=(
        "rufaffe daga ƙarshe zuwa ƙarshe", "ɓoyayyu daga farko zuwa ƙarshe",
    ),
    notice_templates=(
        "{} ya ƙirƙiri rukuni*", "{} ya fita", "{} ta fita", "{} ya bar rukunin",
    ),
)

AMHARIC = Phrases(
    language="am",
    media_lines=(
        "<ሚዲያ አልተካተተም>", "<ሚዲያ ተትቷል>",
    ),
    deleted=(
        "ይህ መልዕክት ተሰርዟል", "ይህ መልእክት ተሰርዟል", "ይህን መልዕክት ሰርዘዋል",
    ),
    edited=(
        "<ይህ መልዕክት ታርሟል>", "<ይህ መልእክት ተስተካክሏል>",
    ),
    notice_phrases=(
        "ከጫፍ እስከ ጫፍ የተመሰጠ", "ከዳር እስከ ዳር የተመሰጠ",
    ),
    notice_templates=(
        "{} ወጥቷል", "{} ቡድኑን ለቋል",
    ),
)

KINYARWANDA = Phrases(
    language="rw",
    media_lines=(
        "<Ibitangazamakuru byakuwemo>", "<Nta mafayili arimo>",
    ),
    deleted=(
        "Ubu butumwa bwasibwe", "Wasibye ubu butumwa",
    ),
    edited=("<Ubu butumwa bwahinduwe>",),
    notice_templates=(
        "{} yavuyemo", "{} yakoze itsinda*",
    ),
)

ZULU = Phrases(
    language="zu",
    media_lines=(
        "<Imidiya ishiyiwe>", "<Imidiya ayifakiwe>",
    ),
    deleted=(
        "Lo mlayezo ususiwe", "Ususe lo mlayezo",
    ),
    edited=("<Lo mlayezo uhleliwe>",),
    notice_phrases=(
        "kubethelwe ukusuka ekugcineni", "ibethelwe ekupheleni kuya ekupheleni",
    ),
    notice_templates=(
        "{} uhambile", "{} uphumile", "{} udale iqembu*",
    ),
)
