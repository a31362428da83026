/** How the Romance languages report speech. Data only. */
import { phrases } from '../press/phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

const fr: ReportingWords = {
  tag: 'fr',
  verbs: phrases(`
    reconnu; reconnaît; promis; promet; prévient; prévenu; plaisante; plaisanté; félicité; félicite; martèle; martelé; soupire; soupiré;
    lancé; s'amuse; amuse; commente; commenté; confirme; confirmé; dénonce; dénoncé; avertit; averti; appelle; appelé; accuse; accusé;
    réclame; réclamé; réagit; réagi; répète; répété; conclu; poursuivi; rapporte; rapporté; résume; résumé; sourit; témoigne;
    témoigné; tranche; tranché; regretté; rappelé; lâché; demandé; balayé; repris; reprend; soutient; soutenu; admet; admis; juge; jugé;
    déplore; déploré; évoque; évoqué; qualifie; qualifié; espère; espéré; craint; insisté; souffle; rit; glisse; glissé; salue; salué; disent; annonce; annoncé
  `),
  pronouns: phrases(`il; elle; ils; elles; celui-ci; celle-ci`),
  to: phrases(`à; au; aux; auprès; sur; dans; devant`),
  toEndings: [],
  of: phrases(`de; du; des; d; pour; à; au; en; chez; dans; contre; sur; entre; par`),
  tells: [],
  interviews: phrases(
    `entretien; interview; micro; interrogé; interrogée; interviewé; interviewée; antenne; plateau; colonnes`,
  ),
  articles: phrases(`le; la; les; l; son; sa; ses; ce; cette; un; une`),
  accordingTo: phrases(`selon; d'après; citant; cité par; citée par; rapporté par; de source`),
  accordingAfter: [],
  reports: phrases(
    `rapporte; rapporté; annonce; annoncé; indique; indiqué; écrit; révèle; révélé; précise; précisé; affirme; affirmé; déclaré; signale; signalé; confirme; confirmé; savoir`,
  ),
  spokespeople: phrases(`porte-parole; attaché de presse; attachée de presse`),
};

const es: ReportingWords = {
  tag: 'es',
  verbs: phrases(`
    bromea; bromeó; reconoció; reconoce; prometió; promete; anunció; anuncia; confirmó; confirma; denunció; denuncia; lamentó; lamenta;
    acusó; acusa; pidió; pide; reclamó; reclama; criticó; critica; calificó; califica; describió; describe; admitió; admite; negó; niega;
    relató; relata; narró; narra; resumió; resume; repitió; repite; concluyó; concluye; reiteró; reitera; subrayó; subraya; celebró;
    opinó; opina; confesó; confiesa; espetó; replicó; replica; exclamó; suspira; ríe; sentenció; zanjó; dicho; declarado; asegurado;
    afirmado; explicado; manifestó; manifiesta; precisó; precisa; expresó; expresa; matizó; contestó; contesta; dijeron; informó; informa
  `),
  pronouns: phrases(`él; ella; ellos; ellas; este; esta`),
  to: phrases(`a; al; ante; en`),
  toEndings: [],
  of: phrases(`de; del; para; por; en; contra; sobre; entre; a; al`),
  tells: [],
  interviews: phrases(
    `entrevista; entrevistado; entrevistada; declaraciones; micrófono; micrófonos; conversación; preguntado; preguntada`,
  ),
  articles: phrases(`el; la; los; las; su; sus; un; una`),
  accordingTo: phrases(`según; de acuerdo con; conforme a; citado por; citada por; citando a; fuentes de; a juicio de`),
  accordingAfter: [],
  reports: phrases(
    `informó; informa; informaron; reportó; reporta; publicó; publica; anunció; anuncia; confirmó; confirma; señaló; indicó; dijo; afirmó; afirma; comunicó; comunica; avanzó; recoge; adelantó; difundió`,
  ),
  spokespeople: phrases(`portavoz; portavoces; vocero; vocera; voceros`),
};

const pt: ReportingWords = {
  tag: 'pt',
  verbs: phrases(`
    brinca; brincou; reconheceu; reconhece; prometeu; promete; anunciou; anuncia; confirmou; confirma; denunciou; denuncia; lamentou; lamenta;
    acusou; acusa; pediu; pede; criticou; critica; classificou; descreveu; descreve; admitiu; admite; negou; nega; narrou; narra; resumiu; resume;
    repetiu; repete; concluiu; conclui; reiterou; sublinha; frisou; frisa; opinou; confessou; confessa; exclamou; suspira; ri; graceja; gracejou; dito;
    assegurou; assegura; adiantou; adianta; referiu; refere; recordou; recorda; considerou; considera; defendeu; defende; explicaram; disseram; informou; informa; ironizou
  `),
  pronouns: phrases(`ele; ela; eles; elas; este; esta`),
  to: phrases(`a; à; ao; aos; às; perante`),
  toEndings: [],
  of: phrases(`de; do; da; dos; das; para; por; pelo; pela; em; no; na; contra; sobre; entre`),
  tells: [],
  interviews: phrases(`entrevista; entrevistado; entrevistada; declarações; microfone; microfones; conversa`),
  articles: phrases(`o; a; os; as; seu; sua; um; uma`),
  accordingTo: phrases(
    `segundo; de acordo com; conforme; citado por; citada por; citando; fontes de; fontes da; fontes do`,
  ),
  accordingAfter: [],
  reports: phrases(
    `informou; informa; noticiou; noticia; publicou; avançou; avança; anunciou; anuncia; confirmou; confirma; disse; afirmou; afirma; comunicou; revelou; revela; escreve; escreveu; adiantou`,
  ),
  spokespeople: phrases(`porta-voz; porta-vozes; assessor; assessora; assessoria`),
};

const it: ReportingWords = {
  tag: 'it',
  verbs: phrases(`
    scherza; scherzato; riconosce; riconosciuto; promette; promesso; annuncia; annunciato; conferma; confermato; denuncia; denunciato; lamenta;
    lamentato; accusa; accusato; chiesto; critica; criticato; definisce; definito; descrive; descritto; ammette; ammesso; nega; negato; narra;
    riassume; ripete; ripetuto; concluso; ricordato; osservato; sostenuto; ribadito; assicurato; avvertito; confessa; confessato; esclama;
    sospira; ride; ironizza; replica; replicato; dicono; detto; confida; confidato; parla; parlato; conosce; rivela; rivelato; tuona; attacca; taglia corto; spiegano
  `),
  pronouns: phrases(`lui; lei; egli; ella; loro; questi; costei`),
  to: phrases(`a; ad; al; alla; all; allo; alle; ai; agli; davanti`),
  toEndings: [],
  of: phrases(
    `di; del; della; dell; dello; dei; degli; delle; per; da; dal; dalla; dall; in; nel; nella; contro; su; tra`,
  ),
  tells: [],
  interviews: phrases(
    `intervista; intervistato; intervistata; colloquio; microfoni; microfono; dichiarazioni; conversazione`,
  ),
  articles: phrases(`il; la; lo; l; i; gli; le; suo; sua; un; una; uno`),
  accordingTo: phrases(
    `secondo; stando a; a detta di; citando; citato da; citata da; fonti di; fonti della; fonti del`,
  ),
  accordingAfter: [],
  reports: phrases(
    `riferisce; riferito; riporta; riportato; scrive; scritto; annuncia; annunciato; conferma; confermato; comunica; comunicato; sapere; informa; rivela; rivelato; segnala; noto`,
  ),
  spokespeople: phrases(`portavoce; addetto stampa; ufficio stampa`),
};

export const romance: readonly ReportingWords[] = [fr, es, pt, it];
