/** The commonest words of the Romance languages. Data only. */
import type { CommonWords } from './common-words.ts';

export const romance: CommonWords = {
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais avec ou son aux
    d l qu n s c j cette ses comme été on elle nous leur leurs fait ont aussi deux même après sans être ces entre où
    vous tout tous toute toutes bien encore peut depuis ans dont selon contre si fois lors était avant ainsi très sa
    autres autre moins alors faire car trois avait notre non quand avoir déjà toujours ils celui celle cela jour année
    vers chez sous jamais mis dit france je me lui y à était étaient soit aura sera fut lundi mardi mercredi jeudi
    vendredi samedi dimanche hier président ministre gouvernement semaine personne plusieurs pendant afin peu`,
  'es pt gl ca it': `de a se me te no la`,
  'es pt gl': `de a que e o do da para se como entre este esta ese nos sobre todo todos todas toda parte tempo antes
    governo durante segundo contra presidente ante caso estado nova forma anos mesmo até era son outro nada pode casa
    dous tres cidade país semana nunca porto escola cada vez ser ter están eles elas onde hora personas ministro`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha me sin sobre este ya
    entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo
    hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada o e vida otro después te
    otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos
    mundo año antes estado contra sino forma caso nada hacer general estaba poco estos presidente mayor ante unos les
    algo hacia ellos ayer hecho primera mucho mientras además quien momento millones esto nadie semana lunes martes
    miércoles jueves viernes sábado domingo hoy dice nueva nuevo ciudad gente fueron`,
  pt: `de a que e o do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse essa este esta isto eles estão você tinha foram num nem suas meu às minha têm numa pelos pelas elas havia seja
    qual será nós tenho lhe deles essas esses fosse dele dela te vocês lhes anos ano disse segundo ainda sobre após
    contra são então onde duas dois três governo presidente ontem hoje segunda terça quarta quinta sexta sábado domingo
    pessoas ninguém menos semana porque assim todos todas cada outro outra outros bem fazer pode podem vai vão nova novo
    cidade além enquanto primeira primeiro diz gente desde dessa desse disso deste desta neste nesta naquele pouco
    muita muitos algo alguns algumas outras sido feito grande`,
  gl: `de a que e o do da en un para é con non unha os no se na por máis as dos como mais pero foi ao el das ten á seu súa
    ou ser cando moito hai nos xa está eu tamén só polo pola ata isto ela entre era despois sen mesmo aos ter seus quen
    nas me ese esa este esta eles están ti tiña foron nun nin súas meu ás miña teñen nunha polos polas elas había sexa
    cal será nós teño lle deles anos ano dixo segundo aínda sobre tras contra son entón onde dúas dous tres goberno
    presidente onte hoxe luns martes mércores xoves venres persoas ninguén menos semana porque así todos todas cada
    outro outra outros ben facer pode poden vai van nova novo cidade ademais mentres primeira primeiro di xente galicia
    galega galego xunta concello desde dende coa co cos coas aos dun dunha moi veu pouco moita moitos algo algúns
    algunhas deste desta neste nesta disto outras feito grande`,
  ca: `de la que el i en a els les per un amb no una del es al més com però seva seu seves seus ha ho dels ser són també va
    van fins des està perquè han hi cada aquest aquesta aquests aquestes sobre quan després entre així tot tots anys any
    ara molt dos dues tenir pot altres altre li nosaltres segons abans dia fer on havia era ja cap només sense què ens
    si als pels pel cop qui d l s n m ningú menys setmana gent avui ahir dilluns dimarts dimecres dijous divendres
    dissabte diumenge govern president nou nova bé tant poc mentre estat hem sigut ciutat catalunya català catalana
    barcelona diu dir tres contra primer primera`,
  oc: `de la que lo e en a los las per un amb non una del se al mai coma mas son sa sos dels es tanben fins dempuèi perque
    an i cada aqueste aquesta aquestes sus quand après entre aital tot totes ans ara plan dos doas pòt autres autre
    segon abans jorn far ont aviá èra ja sens qué nos se als pels còp qui d l s n çò lors lor an dins occitan occitania
    lenga foguèt fòrça ai foguèron pel aquel aquela aquò encara pus totjorn qu`,
  it: `di e il la che in a per un è del non una della con sono i da le si al come più anche dei ma nel alla ha lo gli
    delle dal su se o ed nella questo ci era l d dell all nell dall sull hanno stato stati stata essere tra due suo sua
    loro quando chi prima dalla dopo fatto tutti tutto solo ai anni molto così anno sul perché sulla ancora mentre fa
    dove ad cui poi già quello ogni sempre cosa contro degli alle agli senza nei fino quella questa questi può parte
    presidente oggi ieri ora secondo mi ho io lui lei nessuno meno settimana gente lunedì martedì mercoledì giovedì
    venerdì sabato domenica governo città nuovo nuova primo dice detto uno sarà stesso`,
  ro: `de și în a la cu pe că o nu din care un mai este pentru să se au fost al cel ce sunt ca prin sau dar după fi ale
    fără lui ei am va acest această dintre până între avea când doar despre unei unui fiind într iar foarte aceste
    acestea astfel precum său sale lor decât toate unde chiar nici cele cei ani anul spus potrivit către asupra sub si
    sa in mult scurt nimeni îi îl le i s săptămâna luni marți miercuri joi vineri sâmbătă duminică guvernul președintele
    român română româniei oameni două doi trei putea poate era erau fiecare mi acum însă deja`,
  la: `et in est non ad ut cum quod qui sed si quae ex per de ab atque nec esse sunt quam enim etiam a eius erat ac aut autem
    quidem hoc haec ille ipse nam post inter sine pro apud tamen quo iam nunc eorum fuit quia anno`,
};
