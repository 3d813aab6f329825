"""Words for parts of the day in all languages.

Made by ``packaging/locale_facts.py``. Blanks part the words; each is plain, without dots,
capitals and blanks of its own. ``SOME_HOURS`` has those that are neither half of the day:
from an hour and before another. ``DAY_FIRST`` has those that stand only where a date's day
comes before its month.
"""

from __future__ import annotations

BEFORE_NOON = """
a aamu aamulla aamup aamupäivä aamupäivällä adduha ag alfajiri am ammorge amvormittag an
ankstāinan antemidí ap asb asubuhi asʊbaa atm aðmorgni banhaet bn bore braxkndaax comme damanhã
damattin damañá de delamañana delmatin dieoggend dimattina dimineața dinda dop dopol dopoldan
dopoldne dopoledne dopoludnia dopoludnie dopołdnja dopołedniŏ dumat dumatin délelőtt ekuseni
emëngjesit ennekeskpäeva eparadites ertalab fh fm form formiddag ft förm förmiddag fɔŋli
fọmọ́nin gajaka gh gjk goiza goizeko goöň göň günortadanöň hajnal hengihengi hh hommik hommikul
hoseng i i/m iarmade ib ibikɛ̂glà icheheavo idiɓa inthemorning isuk iđitbeaivet iđitbeaivi jut
jutro kang’ama karoon ki kiroko kiɛmɛ́ɛm krn kusãgki kuêmaramẽ kíkíríg lb leebi lumalwak
lwamilawu ma madaling-araw makeo mambia manhã maná mat matin mattin mattina matí mañana mañá
mba’mba’ mba’ámba’ moies morg morge morgen morgens morgon morgunn morning muhi munkyo mëngjes nd
norīta ntufat ntɔ́ngɔ́ n’ụtụtụ ochtend od oggend omformiddagen ommorgenen pagi/siang pamilau
paradite pd pg pg/sg piopensuno prepodne priekšp priekšpusdiena priekšpusdienā priešpiet
prijepodne prp przedpołudnie przedpołudniem prīškpušdīnē påformiddagen påförm påförmiddagen
påmorg påmorgenen påmorgonen r rano reggel rn rw rytas ráno rīts rũ s sa saaku sabah safiya sf
sokallim soodo sub subah subaka subbaahi sáng sárúwá sübh səhər taparachu tesiran tifawt to too
uhrvörmiddaachs ujutro ujutru ulloqeqqata-tungaa uluchelo utuko vaasisu vm vorm vormittag
vormittags vörmeddaach wd wichishu yb ybore zdatazal zjut zjutraj zmu àárɔ̀ àárọ̀ öö öğledenönce
öň ĩyakwakya ŋ ŋdi ǁgoagas ɛnkakɛnyá ʊshilèkʊboɖu πμ πρωί τοπρωί а ам апн апоўначы дообіду
дополудня дп наутро обедтэикеле ппд предиобяд преподне претпл претпладне пријеподне проб ранку
ранок сутринта сүбһ сәһәр таң таңкы таңғы то тң утра утро ујутру эи эрталаб эртеңменен јутро үө
ӕмбисбоныразмӕ өглөө ա առավոտ առավոտյան կա կեսօրիցառաջ בבוקר בוקר לפנה״צ לפניהצהריים פֿאַרמיטאָג
اےایم بن تاڭ تاڭعى تد ص صباحا صباحًا صبح صبح،منجهند صبحمیں غم ق قبلازظهر قبلالظهر قبلدوپہر قظ چب
چۈشتىنبۇرۇن ܩ ܩܛ ߛ एएम तडके दुपहरब्रोंठ पहाट पूर्वाह्न फुं बिहान भोर भ्यागा मपू येएम सकाळ सकाळी
सकाळीं सबेरे सवेर सुबह सुबुहजा এএম নুমাং পূর্বাহ্ণ পূর্বাহ্ন পূৰ্বাহ্ন ভোর ভোরবেলায় সকাল
সকালবেলায় ਪੂਦੁ ਸ ਸਵੇਰੇ પૂર્વાહ્ન સવાર સવારે ଏ ଏଏମ ପୂ ପୂର୍ବାହ୍ନ காலை முற்பகல் ఉ ఉదయం ఎ ఎఎమ్
పూర్వాహ్నం ಪೂರ್ವಾಹ್ನ ಬೆಳಗ್ಗೆ ಬೆಳಿಗ್ಗೆ പൂർവ്വാഹ്നം രാവിലെ උදේ පෙ පෙව ก่อนเที่ยง ตอนเช้า ในตอนเช้า
ກ່ອນທ່ຽງ ຕອນເຊົ້າ ເຊົ້າ སྔ་ཆ་ སྔ་དྲོ་ နံနက် დილ დილა დილით ማለዶ ቀደምሰርምዕል ቅቀ ጠ ጠዋት ጥዋት ጽባሕ ፋዱስጃብ Ꮜ
ᏌᎾᎴ ᐁᒼ ᐊᒼ នៅពេលព្រឹក ព្រឹក ᠦ᠂ᠥ ᱥᱮᱛᱟᱜ ’sochtends ⵜⵉⴼⴰⵡⵜ 上午 午前 早上 早晨 朝 朝早 清早 清晨
ꎸꄑ 오전 𐐰𐑋 𐑨𐑥 𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬 𑄝𑄬𑄚𑄳𑄠𑄬 𞤢 𞤢𞤰
"""
AFTER_NOON = """
aabig aand abend abends aften afternoon ak akasuba akşam akşamüstü alasiri aluula amnamittag anw
apm après-midi arrats arratsaldea arratsaldeko atnight avond axşam axşamüstü aðkvöldi
banringzgvaq baubaukndaax c carra ch chilo chiều cɛɛ́nko danoite daseia datarde delanoche
delatarde delpomeriggio del’apm del’après-midi desira dieaand diemiddag diena dilolo
dipomeriggio disera dopahar dopoidisnâ du după-amiaza dusoir délután e e/m ea eahketbeaivet
eahketbeaivi eb ebongi ebusuku ebyámu efiafi efterm eftermade eftermiddag eftirhádegi eh eigulo
em embrëmjes ep epasdites este etterm ettermiddag evening ew f fi fiẽ fọívnin gabi gaua gaueko
gd gjb gm gosoň gshk gsoň gtsh gündüz günortadansoň gɩjibɔŋɔ gɩshilikɔnɔ gɩteŋshile hapon
hawwaro hwaĩ-inĩ ichamthi illalla ilta iltap iltapäivä iltapäivällä iluntz iluntzea iluntzeko in
intheafternoon intheevening ip iɓugajɔp jioni karukaramẽ kechqurun kikiiɗe kingoto kisɛ́ndɛ
koosk kooskoliny kugú kutykỹ kveld kväll kvöld kyiukonyi lilli lk lumalwap makaaripi malam
mbrëmje mchana mchochil’l md middag mo mog mpókwa muu nachm nachmittag nachmittags nam namittag
navečer ncwònzém nggabi nghapon ngo ngəgógəle nit nm noche noite nommendaach nomë nomëttes
ntambama ntmeddit nyiaghuo n’abali n’abalị odp odpoledne omaftenen omeftermiddagen ot p pamunyi
papussideinan pasdite pashamihe petang piecpušdīnē pipinisuno pitunaramẽ pm pn poidisnâ
pomeriggio pop popiet popietė popod popodne popol popoldan popoldne popoludnie popoludní
popołdnju popołedniu popołudnie popołudniu poslijepodne posmidí prynhawn ptg ptm pärastkeskpäeva
pärastlõuna pärastlõunal påefterm påeftermiddagen påettermiddagen påkvelden påkvällen pēcp
pēcpusd pēcpusdiena pēcpusdienā rãkãnhkỹ sanje seara seia sera shaam shwane sn soir sore
soré/malem soň sr/mlm síðdegis tadggwat tarda tarde teipa thapama tk tŋ tối uhrnommendaachs uk
ulloqeqqata-kingorna uveče vakaras vakars vakarā vesprada vespre več veče večer wb wengi
wieczorem wieczór wótp wótpołdnja yamma yh ym yprynhawn yrhwyr zaabig zaarikayb zmw zveč zvečer
õhtu õhtul ös öğledensonra ĩyawĩoo ŋkambɔ́tnji ũg ǃuias ɔ̀sán ɛndámâ ɣ ɣetrɔ ʊshilèkʊsasʊ απόγ
απόγευμα μεσημ μεσημέρι μμ τοαπόγευμα τομεσημέρι апд апоўдні ахшам ахшамүстү веч вече вечер
вечера вечерта вечора вечір день дня кечинде кечкурун кечқурун кеш кешкі навечер обедтэмейле
орой п пм пообіді попл попладне попод поподне пополудні послийеподне послијеподне пп следобед
следобяд слоб тк түстенкейін түстенкейінгі түштөнкийин түштөнкийинки увече уподне эк ҝүндүз үх
ӕмбисбоныфӕстӕ өдөр երեկո երեկոյան կեսօրիցհետո կհ հ ցերեկ ցերեկը ցերեկվա אחה״צ אחרהצהריים
אחריהצהריים בערב בצהריים נאָכמיטאָג ערב צהריים ب بظ بعدازظهر بعدازچاشت بعدالظهر بعددوپہر تك
تۇستەنكەيىن تۇستەنكەيىنگى دن دوپہر دوپہرمیں سہپہر شام شام،منجهند شاممیں شب عصر غو ك كەش كەشى م
مساء مساءً منجهند،شام پیایم چك چۈشتىنكېيىن ܒ ܒܛ ߥ अपरान्ह अपराह्न दपेहरा/संजा दपैहरबाद दुपहरपतॖ
दुपार दोपहर पीएम बे बेलासे बेलुकी मउ शाम शामजा संध्याकाळ संध्याकाळी साँझ सांजे सांझ सांम स’ञ
অপরাহ্ণ অপরাহ্ন অপৰাহ্ন দুপুর দুপুরবেলায় পিএম বিকাল সন্ধ্যা সন্ধ্যাবেলায় ਦੁਪਹਿਰੇ ਬਾਦੁ ਸ਼ ਸ਼ਾਮ
ਸ਼ਾਮੀਂ અપરાહ્ન બપોર બપોરે સાંજ સાંજે ଅ ଅପରାହ୍ନ ପି ପିଏମ அந்திமாலை பிற்பகல் மாலை అపరాహ్నం పి పిఎమ్
మధ్యాహ్నం సా సాయంత్రం ಅಪರಾಹ್ನ ಮಧ್ಯಾಹ್ನ ಸಂಜೆ അപരാഹ്നം ഉച്ചതിരിഞ്ഞ് വൈകുന്നേരം സന്ധ്യ ප පව රෑ හවස
ค่ํา ตอนเย็น บ่าย หลังเที่ยง ในตอนเย็น ຕອນບ່າຍ ຕອນແລງ ສວາຍ ຫລັງທ່ຽງ ຫຼັງທ່ຽງ ແລງ ཕྱི་ཆ་ ཕྱི་དྲོ་
ည ညနေ နေ့လယ် ნაშუადღ ნაშუადღევი ნაშუადღევს საღ საღამო საღამოს ሓቆስርምዕል ምሴት ምሽት ቃማ በምሽት ከ ከሰዓት
ከሰዓትበኋላ ድቀ ፋዱስደምቢ Ꮢ ᏒᎯᏱᎢ ᏒᎯᏱᎢᏗᏢ ᐲᒼ នៅពេលយប់ នៅពេលរសៀល នៅពេលល្ងាច យប់ រសៀល ល្ងាច ᠦ᠂ᠬᠣ ᱧᱤᱫᱟᱹ
ḍeffiraza ọ̀sán ’savonds ’smiddags ⵜⴰⴷⴳⴳⵡⴰⵜ 下午 下昼 下晝 傍晚 午后 午後 夕方 ꁯꋒ 오후 저녁 𐐹𐑋
𐑐𐑥 𑄘𑄨𑄝𑄪𑄎𑄳𑄠 𑄝𑄬𑄣𑄳𑄠𑄬 𑄥𑄎𑄧𑄚𑄳𑄠 𞤩 𞤩𞤰
"""
SOME_HOURS = {
    (0, 1): """
    aadhiraat canolnos emesnatës gauerdia geceyarısı gecəyarı hatinggabi keskiyö keskiyöllä
    kesköö keskööl kuty-si lamiezulnopții medianoite meia-noite mesnatë mezzanotte middernacht
    middernag midn midnat midnatt midnight miezulnopții min minuit mitjanit mitternacht miðnætti
    mëzaneutte nửađêm opoln opolnoci opolnoči opółnocy pitunapyterupé poln polnoc polnoč ponoć
    pusnakts pusnaktī północ půln půlnoc saasitazausiku tengahmalam vidurnaktis yarimtun éjfél
    полн полночь полноќ полунощ поноћ північ түнжарымы түнортосу шөнөдунд яримтун ҝеҹәјары
    կեսգիշեր կեսգիշերին חצות ءتۇنجارىمى آدھیرات فيالمساء منتصفالليل نیمهشب मध्यरात मध्यरात्र
    मध्यरात्रि ਅੱਧੀਰਾਤ મધ્યરાત્રિ நள்ளிரவு అర్ధరాత్రి ಮಧ್ಯರಾತ್ರಿ അർദ്ധരാത്രി මැදියම මැදියමටපසු
    เที่ยงคืน ທ່ຽງຄືນ သန်းခေါင်ယံ შუაღამე შუაღამეს እኩለሌሊት អធ្រាត្រ 午夜 真夜中 자정
    """,
    (0, 4): """
    delanuit enatës gajanɩ gecə gjn natë ночі ноќ ноќе ніч ҝеҹә
    """,
    (0, 5): """
    dienag nachts nag nat omnatten znacht 凌晨 새벽
    """,
    (0, 6): """
    aðnóttu damadrugada delamadrugada dinotte entathakusa goiz goizald goizaldea goizaldeko
    kurãge madrugada matinada nacht naktis natt ngumaga notte nótt pitunaetéramẽ pånatta
    pånatten umaga գիշեր գիշերը գիշերվա ሌሊት በሌሊት ’snachts
    """,
    (1, 3): """
    ل ليلاً
    """,
    (1, 4): """
    بامداد
    """,
    (1, 6): """
    පාන්දර
    """,
    (1, 12): """
    pagi
    """,
    (3, 5): """
    அதிகாலை
    """,
    (3, 6): """
    לפנותבוקר فجرًا فيالصباح പുലർച്ചെ 아침
    """,
    (10, 13): """
    emini
    """,
    (10, 15): """
    siang
    """,
    (11, 13): """
    中午 昼 正午
    """,
    (11, 14): """
    наобяд
    """,
    (11, 18): """
    kunduzi кундузи
    """,
    (12, 13): """
    adhuhuri amiază canoldydd delmediodía domediodía dél emesditës günorta hádegi
    iandé-ara-pyturepé keskip keskipäivä keskipäivällä keskpäev keskpäeval kurã-kuju laamiază m
    madhyanh mediodía meio-dia mesditë mezzogiorno midday midi migdia mittags mëzogiorno napol
    napoludnie noon opold opoldne perpiet podne pol pold poldne poledne poludnie południe pusd
    pusdienlaiks pusdienlaikā saasitazamchana tanghaling-tapat tr trưa tushpayti vidurdienis
    wpołudnie öğle напладне пладне подне полд полдень полудень талтүс тушпайти түскі чактүш
    ҝүнорта үддунд կեսօր կեսօրին ءتالتۇس تالءتۇس تۇسكى ظهر ظهرًا मध्यान्ह நண்பகல் ഉച്ച මධ්යාහ්නය
    ตอนบ่าย เที่ยง ในตอนบ่าย ຕອນທ່ຽງ ທ່ຽງ မွန်းတည့် შუადღ შუადღე შუადღეს ቀትር ᎢᎦ ថ្ងៃត្រង់ 정오
    """,
    (12, 14): """
    eguerd eguerdia eguerdiko mittag tengahhari zmittag ŋdɔ மதியம் ഉച്ചയ്ക്ക് දවල්
    """,
    (19, 3): """
    രാത്രി
    """,
    (19, 4): """
    usiku
    """,
    (19, 24): """
    晚上
    """,
    (20, 4): """
    night raat βράδυ τοβράδυ رات راتمیں रात রাত্রি রাত্রিবেলায় રાત્રિ રાત્રે 半夜 夜 夜晚 夜里
    深夜 𑄢𑄬𑄖𑄴
    """,
    (20, 5): """
    ກາງຄືນ ຕອນກາງຄືນ
    """,
    (21, 3): """
    இரவு 밤
    """,
    (21, 4): """
    ponoći zã éjjel đêm रात्र ਰਾਤ ਰਾਤੀਂ
    """,
    (21, 5): """
    ღამ ღამე ღამით
    """,
    (21, 6): """
    gece noc noć noću wnocy ноћ ноћу түн түнгі түничинде шөнө ءتۇن تۇنگى రాత్రి ರಾತ್ರಿ กลางคืน
    """,
    (22, 3): """
    בלילה לילה
    """,
    (22, 4): """
    vn vnoci ночи ночь презнощта
    """,
    (22, 5): """
    noaptea
    """,
    (22, 6): """
    daneutte kechasi neutte noč ponoči кечаси
    """,
    (23, 4): """
    夜中
    """,
    (23, 5): """
    yö yöllä öösel
    """,
    (23, 6): """
    nakts naktī
    """,
}
DAY_FIRST = """
aabig aadhiraat aamu aamulla aamup aamupäivä aamupäivällä abend abends adduha adhuhuri aften ag
ak akasuba akşam akşamüstü alasiri alfajiri aluula amiază ammorge amnamittag amvormittag
ankstāinan antemidí ap apm après-midi asubuhi avond axşam axşamüstü aðkvöldi aðmorgni aðnóttu bn
bore c canoldydd canolnos carra ch chilo chiều comme cɛɛ́nko damadrugada damanhã damattin damañá
daneutte danoite daseia datarde delanuit delpomeriggio del’apm del’après-midi dilolo dimattina
dimineața dinda dinotte dipomeriggio disera domediodía dop dopahar dopoidisnâ dopol dopoldan
dopoldne dopoledne dopoludnia dopoludnie dopołdnja dopołedniŏ dumat dumatin după-amiaza dusoir e
e/m ea eb ebongi ebyámu efiafi eftermade eftermiddag eftirhádegi eh eigulo em embrëmjes
emesditës emesnatës emëngjesit enatës ep eparadites epasdites ertalab etterm ettermiddag f fh fi
fm form formiddag ft fọmọ́nin fọívnin gd gece geceyarısı gecə gecəyarı gh gm gosoň goöň gsoň göň
gündüz günorta günortadansoň günortadanöň hawwaro hengihengi hh hommik hommikul hwaĩ-inĩ hádegi
i i/m iandé-ara-pyturepé iarmade ib ibikɛ̂glà ichamthi icheheavo idiɓa illalla ilta iltap
iltapäivä iltapäivällä in ip isuk iɓugajɔp jioni jut jutro kang’ama karoon karukaramẽ kechasi
kechqurun keskip keskipäivä keskipäivällä keskiyö keskiyöllä keskpäev keskpäeval kesköö keskööl
ki kikiiɗe kingoto kiroko kisɛ́ndɛ kiɛmɛ́ɛm koosk kooskoliny krn kugú kunduzi kurã-kuju kurãge
kusãgki kuty-si kutykỹ kuêmaramẽ kveld kvöld kyiukonyi kíkíríg laamiază lamiezulnopții lilli lk
lumalwak lumalwap lwamilawu m ma madhyanh makeo malam mambia manhã maná mat matin matinada
mattin mattina matí mañá mba’ámba’ mbrëmje mchana mchochil’l md medianoite meia-noite meio-dia
mesditë mesnatë mezzanotte mezzogiorno middag midday middernacht midi midn midnat midnatt
miezulnopții migdia min minuit mitjanit mittag mittags mitternacht miðnætti mo mog moies morg
morge morgen morgens morgon morgunn mpókwa muhi munkyo muu mëngjes mëzaneutte mëzogiorno nachm
nachmittag nachmittags nacht nachts nakts naktī nam namittag napol napoludnie nat natt natë
navečer ncwònzém nd neutte ngo ngəgógəle nit nm noaptea noc noite nommendaach nomë nomëttes
norīta notte noć noću noč ntmeddit ntufat ntɔ́ngɔ́ nyiaghuo nótt nửađêm n’abali n’abalị n’ụtụtụ
ochtend od odp odpoledne omaftenen omeftermiddagen omformiddagen ommorgenen omnatten opold
opoldne opoln opolnoci opolnoči opółnocy ot pagi pagi/siang pamilau pamunyi papussideinan
paradite pasdite pashamihe pd petang pg pg/sg pitunaetéramẽ pitunapyterupé pitunaramẽ pn podne
poidisnâ pol pold poldne poledne poln polnoc polnoč poludnie pomeriggio ponoć ponoći ponoči pop
popod popodne popol popoldan popoldne popoludnie popoludní popołdnju popołedniu popołudnie
popołudniu poslijepodne posmidí południe priekšp priekšpusdiena priekšpusdienā prijepodne
prynhawn przedpołudnie przedpołudniem ptg pusd pusdienlaiks pusdienlaikā pusnakts pusnaktī
pärastlõuna pärastlõunal påettermiddagen påformiddagen påkvelden påmorgenen påmorgonen pånatta
pånatten północ pēcp pēcpusd pēcpusdiena pēcpusdienā půln půlnoc r raat rano rn rw ráno rãkãnhkỹ
rīts rũ s sa saaku saasitazamchana saasitazausiku sabah safiya sanje seara seia sera sf shaam
siang soir sokallim soodo sore soré/malem soň sr/mlm sub subah subaka subbaahi sáng sárúwá
síðdegis sübh səhər tadggwat taparachu tarda teipa tengahhari tengahmalam tesiran tifawt tk to
too tr trưa tushpayti tŋ tối uhrnommendaachs uhrvörmiddaachs ujutro ujutru uluchelo usiku utuko
uveče vakars vakarā vesprada vespre več veče večer vm vn vnoci vorm vormittag vormittags
vörmeddaach wengi wichishu wieczorem wieczór wnocy wpołudnie wótp wótpołdnja yamma yarimtun yb
ybore yh ym yprynhawn yrhwyr yö yöllä zaabig zaarikayb zdatazal zjut zjutraj zmittag zmu zmw
znacht zveč zvečer àárɔ̀ àárọ̀ õhtu õhtul ös öö öösel öğle öğledensonra öğledenönce öň đêm
ĩyakwakya ĩyawĩoo ũg ǁgoagas ǃuias ɔ̀sán ɛndámâ ɛnkakɛnyá απόγ απόγευμα βράδυ μεσημ μεσημέρι μμ
πμ πρωί τοαπόγευμα τοβράδυ τομεσημέρι τοπρωί а ам апд апн апоўдні апоўначы ахшам ахшамүстү веч
вече вечер вечера вечерта вечора вечір день дня дп кечаси кечинде кечкурун кечқурун кеш кешкі
кундузи навечер наобяд напладне наутро ночи ночь ночі ноћ ноћу ноќ ноќе ніч п пладне пм подне
полд полдень полн полночь полноќ полудень полунощ поноћ попл попладне попод поподне послийеподне
послијеподне пп презнощта преподне претпл претпладне пријеподне проб північ ранку ранок следобед
слоб сутринта сүбһ сәһәр талтүс таң таңкы таңғы тк то тушпайти тң түн түнгі түнжарымы түничинде
түнортосу түскі түстенкейін түстенкейінгі түштөнкийин түштөнкийинки увече уподне утра утро
ујутру чактүш эрталаб эртеңменен яримтун јутро ҝеҹә ҝеҹәјары ҝүндүз ҝүнорта ӕмбисбоныразмӕ
ӕмбисбоныфӕстӕ ա առավոտ առավոտյան գիշեր գիշերը գիշերվա երեկո երեկոյան կեսգիշեր կեսգիշերին կեսօր
կեսօրին հ ցերեկ ցերեկը ցերեկվա אחה״צ אחרהצהריים בבוקר בוקר בלילה בערב בצהריים חצות לילה לפנה״צ
לפנותבוקר נאָכמיטאָג ערב פֿאַרמיטאָג צהריים ءتالتۇس ءتۇن ءتۇنجارىمى آدھیرات بعدالظهر تالءتۇس تاڭ
تاڭعى تد تك تۇستەنكەيىن تۇستەنكەيىنگى تۇسكى تۇنگى دوپہر دوپہرمیں رات راتمیں سہپہر شام شاممیں ص
صباحًا صبح صبحمیں ظهرًا فجرًا فيالصباح فيالمساء كەش كەشى ل ليلاً م مساءً منتصفالليل ܒ ܒܛ ܩ ܩܛ
अपराह्न एएम दपेहरा/संजा दपैहरबाद दुपहरपतॖ दुपहरब्रोंठ दुपार दोपहर पहाट पीएम पूर्वाह्न फुं बे
बेलासे भोर भ्यागा मध्यरात्र मध्यरात्रि मध्यान्ह येएम रात रात्र शाम संध्याकाळ सकाळ सकाळीं सवेर
सांजे सांझ सुबह स’ञ এএম দুপুর দুপুরবেলায় নুমাং পিএম বিকাল ভোর ভোরবেলায় রাত্রি রাত্রিবেলায়
সকাল সকালবেলায় সন্ধ্যা সন্ধ্যাবেলায় ਅੱਧੀਰਾਤ ਦੁਪਹਿਰੇ ਪੂਦੁ ਬਾਦੁ ਰਾਤ ਰਾਤੀਂ ਸ ਸਵੇਰੇ ਸ਼ ਸ਼ਾਮ ਸ਼ਾਮੀਂ
બપોર બપોરે મધ્યરાત્રિ રાત્રિ રાત્રે સવાર સવારે સાંજ સાંજે ଏ ଏଏମ ପି ପିଏମ அதிகாலை அந்திமாலை இரவு
காலை நண்பகல் நள்ளிரவு பிற்பகல் மதியம் மாலை అర్ధరాత్రి ఉ ఉదయం ఎ ఎఎమ్ పి పిఎమ్ మధ్యాహ్నం రాత్రి సా
సాయంత్రం ಬೆಳಗ್ಗೆ ಮಧ್ಯರಾತ್ರಿ ಮಧ್ಯಾಹ್ನ ರಾತ್ರಿ ಸಂಜೆ അർദ്ധരാത്രി ഉച്ച ഉച്ചതിരിഞ്ഞ് ഉച്ചയ്ക്ക്
പുലർച്ചെ രാത്രി രാവിലെ വൈകുന്നേരം സന്ധ്യ กลางคืน ก่อนเที่ยง ค่ํา ตอนบ่าย ตอนเช้า ตอนเย็น บ่าย
หลังเที่ยง เที่ยง เที่ยงคืน ในตอนบ่าย ในตอนเช้า ในตอนเย็น ກາງຄືນ ກ່ອນທ່ຽງ ຕອນກາງຄືນ ຕອນທ່ຽງ
ຕອນບ່າຍ ຕອນເຊົ້າ ຕອນແລງ ທ່ຽງ ທ່ຽງຄືນ ສວາຍ ຫຼັງທ່ຽງ ເຊົ້າ ແລງ ည ညနေ နေ့လယ် နံနက် မွန်းတည့်
သန်းခေါင်ယံ დილ დილა დილით ნაშუადღ ნაშუადღევი ნაშუადღევს საღ საღამო საღამოს ღამ ღამე ღამით შუადღ
შუადღე შუადღეს შუაღამე შუაღამეს ሌሊት ሓቆስርምዕል ማለዶ ምሴት ምሽት ቀትር ቀደምሰርምዕል ቃማ በሌሊት በምሽት እኩለሌሊት ከ ከሰዓት
ጠ ጥዋት ጽባሕ ፋዱስደምቢ ፋዱስጃብ ថ្ងៃត្រង់ នៅពេលព្រឹក នៅពេលយប់ នៅពេលរសៀល នៅពេលល្ងាច ព្រឹក យប់ រសៀល ល្ងាច
អធ្រាត្រ ᱥᱮᱛᱟᱜ ᱧᱤᱫᱟᱹ ḍeffiraza ọ̀sán ’savonds ’smiddags ’snachts ’sochtends ⵜⴰⴷⴳⴳⵡⴰⵜ ⵜⵉⴼⴰⵡⵜ 上午
下午 中午 凌晨 午夜 早上 晚上 清晨 𑄘𑄨𑄝𑄪𑄎𑄳𑄠 𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬 𑄝𑄬𑄚𑄳𑄠𑄬 𑄝𑄬𑄣𑄳𑄠𑄬 𑄢𑄬𑄖𑄴 𑄥𑄎𑄧𑄚𑄳𑄠 𞤢 𞤢𞤰 𞤩 𞤩𞤰
"""
