"""Function words of Spanish, English and Portuguese, which say nothing about a problem.

Articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest adverbs;
at most 400 for each language. Whatever a customer may write in about stays out:
*problem, help, order, number, cuenta, valor, días, horas* are keywords. Greetings and
thanks stay out too: how often they come is worth seeing.

Words stand as one would write them; ``STOP_WORDS`` holds them cut and folded as the
words of messages are (``don't`` gives *don* and *t*, ``ESTÁ`` gives *está*).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ENGLISH = """
a an the this that these those such same other others another each every either neither both
all any some none no nothing nobody nowhere something someone somebody somewhere anything
anyone anybody anywhere everything everyone everybody everywhere one ones few many much more
most less least several enough own

i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
it its itself we us our ours ourselves they them their theirs themselves who whom whose which
what whatever whoever whichever

i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's where's
how's let's that'll

of to in on at by for from with without within into onto out off over under above below between
among through during before after since until till about against toward towards upon along
across around behind beside besides beyond despite except near per via like unlike

and or but nor so yet if unless because although though while whereas whether than as once
whenever wherever however therefore otherwise then also too

be am is are was were been being isn't aren't wasn't weren't ain't have has had having haven't
hasn't hadn't do does did doing done don't doesn't didn't will would shall should can could may
might must ought won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't needn't

not never ever only just very really quite rather almost already still again always often
sometimes usually maybe perhaps even well here there where when why how now soon later ago
else together apart instead actually anyway indeed
"""

SPANISH = """
el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel
aquella aquello aquellos aquellas mismo misma mismos mismas otro otra otros otras cada todo toda
todos todas algún alguno alguna algunos algunas ningún ninguno ninguna ningunos ningunas algo
nada alguien nadie cualquier cualquiera cualesquiera varios varias ambos ambas mucho mucha
muchos muchas poco poca pocos pocas más menos tanto tanta tantos tantas demasiado demasiada
bastante bastantes tal tales cierto cierta ciertos ciertas demás

yo me mí mi mis mío mía míos mías conmigo tú te ti tu tus tuyo tuya tuyos tuyas contigo vos
usted ustedes él ella ello ellos ellas le les se sí si su sus suyo suya suyos suyas consigo
nosotros nosotras nos nuestro nuestra nuestros nuestras vosotros vosotras os vuestro vuestra
vuestros vuestras

que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas cuanto cuánto
cuanta cuánta cuantos cuántos cuantas cuántas donde dónde adonde adónde cuando cuándo como cómo

a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre
tras excepto salvo

y e o u ni pero mas sino aunque porque pues así entonces mientras luego además también tampoco
ya aún aun todavía siquiera sea

ser soy eres es somos sois son era eras éramos eran fui fuiste fue fuimos fueron seré será
serán sería serían seas seamos sean siendo sido fuera fueran fuese

estar estoy estás está estamos estáis están estaba estabas estábamos estaban estuve estuvo
estuvimos estuvieron estaré estará estarán estaría esté estén estemos estando

haber he has ha hemos habéis han había habías habíamos habían hubo hubiera hubieran hubiese
habrá habrán habría habrían haya hayas hayamos hayan habiendo habido hay

tener tengo tienes tiene tenemos tenéis tienen tenía tenías teníamos tenían tuve tuvo tuvieron
tendré tendrá tendría tenga tengas tengan teniendo tenido

poder puedo puedes puede podemos podéis pueden podía podían pude pudo pudieron podré podrá
podrán podría podrías podrían pueda puedas puedan

voy vas va vamos van iba iban vaya hacer hago haces hace hacen haciendo hizo hice haga

no nunca jamás siempre muy tan solo sólo casi apenas quizá quizás acaso ahora antes después
aquí acá ahí allí allá bien igual cerca lejos dentro afuera arriba
abajo atrás adelante
"""

PORTUGUESE = """
o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa nuns numas dum duma
pelo pela pelos pelas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo
aqueles aquelas deste desta disto destes destas desse dessa disso desses dessas daquele daquela
daquilo daqueles daquelas neste nesta nisto nestes nestas nesse nessa nisso nesses nessas naquele
naquela naquilo àquele àquela mesmo mesma mesmos mesmas outro outra outros outras cada todo toda
tudo todos todas algum alguma alguns algumas nenhum nenhuma nada algo alguém ninguém qualquer
quaisquer vários várias ambos ambas muito muita muitos muitas pouco pouca poucos poucas mais
menos tanto tanta tantos tantas bastante tal tais certo certa certos certas demais

eu me mim meu minha meus minhas comigo tu te ti teu tua teus tuas contigo você vocês vc vcs ele
ela eles elas dele dela deles delas nele nela neles nelas lhe lhes se si seu sua seus suas
consigo nós nosso nossa nossos nossas conosco vós vosso vossa vossos vossas

que quê quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas onde aonde quando
como

ante após até com contra de desde durante em entre para pra pro perante por sem sob sobre trás
exceto salvo

e ou nem mas porém contudo todavia entretanto embora porque porquê pois assim então enquanto
logo também tampouco já ainda

ser sou és é somos são era eras éramos eram fui foi fomos foram serei será serão seria seriam
seja sejam sendo sido fosse fossem for forem

estar estou está estás estamos estão estava estavas estávamos estavam estive esteve estiveram
estará estarão estaria esteja estejam estando tá tô

haver hei há havia haviam houve houver haja hajam havendo havido

ter tenho tens tem têm temos tinha tinham tive teve tivemos tiveram terei terá terão teria
teriam tenha tenham tendo tido tiver

poder posso podes pode podemos podem podia podiam pude pôde puderam poderá poderão poderia
poderiam possa possam

vou vai vamos vão ia iam vá fazer faço faz fazem fazendo fez fiz faça

não nunca jamais sempre tão só somente apenas quase talvez agora antes depois aqui cá aí
ali lá bem igual perto longe dentro fora acima abaixo atrás adiante
"""


def _cut(text: str) -> Iterator[str]:
    """Give the words of ``text``, casefolded: a letter, then letters and marks."""
    word = ""
    for character in unicodedata.normalize("NFC", text) + " ":
        category = unicodedata.category(character)[0]
        if category == "L" or (category == "M" and word):
            word += character
        elif word:
            yield unicodedata.normalize("NFC", word.casefold())
            word = ""


STOP_WORDS = frozenset(_cut(ENGLISH)) | frozenset(_cut(SPANISH)) | frozenset(_cut(PORTUGUESE))
