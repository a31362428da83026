/**
 * What is told of people in two words that may stand apart: "mistet livet", "verloren bei der Explosion ihr Leben", "nahm 58 Personen
 * fest". By the base of the language tag; the two beginnings of words, in their order, and the concept. With a full stop a word stands
 * for itself. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const norwegian =
  wordList(`mist+livet.=die kost+livet.=die krev+liv.=die gikk.+tog.=attend går.+tog.=attend møtt+opp.=attend møtt+fram.=attend møtt+frem.=attend
  tok.+gatene.=attend gått.+gatene.=attend lagt+arbeidet.=strike-work la.+arbeidet.=strike-work legger.+arbeidet.=strike-work hent+live.=rescue hent+levende.=rescue
  gjort.+rede.=missing miste+jobb=resign mister+jobb=resign mistet+jobb=resign kommet.+skade.=injure kom.+skade.=injure kom.+livet.=die tatt.+hånd.=arrest
  forlat+hjem=leave`);

export const turns: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: wordList(`los+lives.=die los+life.=die lost.+life.=die burned.+death.=die took.+part.=attend taking.+part.=attend take.+part.=attend took.+streets.=attend
    turned.+out.=attend walked.+out.=strike-work walked.+off.=strike-work walk.+out.=strike-work laid.+off.=resign lose.+jobs.=resign losing.+jobs.=resign lost.+jobs.=resign
    lose.+job.=resign lost.+job.=resign pulled.+alive.=rescue pulled.+rubble.=rescue pulled.+water.=rescue pulled.+sea.=rescue put.+jail.=arrest downed.+tools.=strike-work
    no.+trace.=missing set.+fire.=burn set.+alight.=burn went.+strike.=strike-work`),
  nb: norwegian,
  nn: norwegian,
  sv: wordList(`mist+livet.=die kräv+liv.=die krävde.+liv.=die fick.+livet.=die kom.+skada.=injure tågade.+genom.=attend gick.+ut.=attend lagt.+arbetet.=strike-work
    lade.+arbetet.=strike-work lägger.+arbetet.=strike-work dra+levande.=rescue hit+levande.=rescue förlor+jobb=resign mist+jobb=resign tog.+gatorna.=attend
    lämna+hem.=leave`),
  da: wordList(`mist+livet.=die kost+livet.=die kræv+liv.=die kom.+livet.=die kommet.+skade.=injure kom.+skade.=injure mød+op.=attend mødt+frem.=attend mødt+op.=attend
    gik.+gaden.=attend nedlagt.+arbejdet.=strike-work nedlag+arbejdet.=strike-work lagt.+arbejdet.=strike-work hent+levende.=rescue trukk+levende.=rescue mist+job=resign
    forlad+hjem.=leave kørt.+hospital=hospital`),
  de: wordList(`verlor+leben.=die kam+leben.=die kommen.+leben.=die gekommen.+leben.=die ums.+leben.=die kost+leben.=die ins.+krankenhaus.=hospital nahm+fest.=arrest nehm+fest.=arrest kam+gewahrsam.=arrest
    gingen.+straß=attend ging.+straß=attend gegangen.+straß=attend zog+straßen.=attend zogen.+durch.=attend legt+nieder.=strike-work lebend+geborgen.=rescue
    lebend+gerettet.=rescue fehl+spur.=missing verlier+job=resign verlier+arbeit=resign verloren.+job=resign fallen.+weg.=resign fielen.+weg.=resign fall+weg.=resign
    baut.+ab.=resign bauen.+ab.=resign auf.+flucht.=leave`),
  nl: wordList(`verlor+leven.=die om.+leven.=die het.+leven.=die kost+leven.=die pak+op.=arrest hield+aan.=arrest liep+mee.=attend liepen.+mee.=attend doen.+mee.=attend deden.+mee.=attend
    ging+straat.=attend gingen.+straat.=attend legd+neer.=strike-work leggen.+neer.=strike-work legt.+neer.=strike-work elk.+spoor.=missing verlie+baan.=resign
    verlie+banen.=resign verlor+baan.=resign levend+gehaald.=rescue huis.+uit.=leave`),
  fr: wordList(`coût+vie.=die perd+vie.=die trouv+mort.=die laiss+vie.=die garde.+vue.=arrest mis.+abri.=rescue mise.+abri.=rescue mises.+abri.=rescue sans.+nouvelles.=missing
    manqu+appel.=missing cess+travail.=strike-work arrêt+travail.=strike-work débray+travail.=strike-work batt+pavé.=attend pris.+part.=attend descend+rue.=attend
    descend+rues.=attend perd+emploi=resign perd+poste=resign sortis.+vivants.=rescue retir+vivants.=rescue`),
  es: wordList(`perd+vida.=die cost+vida.=die cobr+vida.=die cobr+vidas.=die quit+vida.=die a.+salvo.=rescue sal+calle.=attend tom+calle=attend ech+calle.=attend tom+parte.=attend
    perd+empleo=resign perd+trabajo.=resign perd+puesto=resign con.+vida.=rescue paradero.+desconoc=missing desconoc+paradero.=missing abandon+casas.=leave
    perd+hogar=leave`),
  pt: wordList(`perd+vida.=die cust+vida.=die tir+vida.=die a.+salvo.=rescue saíram.+ruas.=attend saíram.+rua.=attend sair+rua=attend tom+parte.=attend
    perd+emprego=resign com.+vida.=rescue paradeiro.+desconhec=missing cruz+braços.=strike-work`),
  it: wordList(`pers+vita.=die perd+vita.=die cost+vita.=die mess+salvo.=rescue in.+salvo.=rescue tratt+salvo.=rescue pres+parte.=attend prend+parte.=attend
    sces+piazza.=attend sces+strada.=attend scend+piazza.=attend incroci+braccia.=strike-work finit+manette.=arrest in.+manette.=arrest manc+appello.=missing
    pers+lavoro.=resign perd+lavoro.=resign perd+posto.=resign estratt+vive.=rescue estratt+vivi.=rescue`),
  ru: wordList(`уни+жизн=die унес+жизн=die унёс+жизн=die лиши+жизн=die обнаруж+тела.=die найд+тела.=die нашли.+тела.=die выш+улиц=attend вывел+улиц=attend принял+участие.=attend
    лиш+работы.=resign потеря+работ=resign остал+работы.=resign извле+живыми.=rescue вывез+безопасн=rescue прекрат+работу.=strike-work остановил+работу.=strike-work
    достав+больниц=hospital попа+больниц=hospital судьба.+неизвестна.=missing без.+вести.=missing`),
  uk: wordList(`забра+життя.=die вніс+життя.=die втрат+життя.=die знайш+тіла.=die знайд+тіла.=die під.+вартою.=arrest вийш+вулиц=attend вивів+вулиц=attend взял+участь.=attend
    втрат+роботу.=resign залиш+роботи.=resign припин+роботу.=strike-work вивез+безпечн=rescue перебува+лікарн=hospital доправ+лікарн=hospital доля.+невідома.=missing без.+вісти.=missing`),
  pl: wordList(`nie.+żyje.=die nie.+żyją.=die kosztował+życie.=die strac+życie.=die znale+ciała.=die odnale+ciała.=die trafi+areszt=arrest wyszł+ulic=attend wyszl+ulic=attend
    wzię+udział.=attend strac+pracę.=resign odesz+łóżek.=strike-work odesz+pracy.=strike-work przerw+pracę.=strike-work bezpieczne.+miejsce.=rescue
    trafi+szpital=hospital przewiez+szpital=hospital podpis+pod.=sign złoży+podpis=sign`),
  fi: wordList(`menet+henken=die otti.+kiinni.=arrest otettu.+kiinni.=arrest otettiin.+kiinni.=arrest menet+työ=resign vietiin.+turvaan.=rescue jätti+kotinsa.=leave
    jättä+kotinsa.=leave jättä+kotejaan.=leave`),
};
