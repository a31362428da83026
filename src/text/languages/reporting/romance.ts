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
    déplore; déploré; évoque; évoqué; qualifie; qualifié; espère; espéré; craint; insisté; souffle; rit; glisse; glissé; salue; salué; disent; annonce; annoncé;
    dit; disait; déclare; déclaré; déclarait; affirme; affirmé; affirmait; explique; expliqué; expliquait; raconte;
    raconté; racontait; estime; estimé; estimait; ajoute; ajouté; ajoutait; assure; assuré; assurait; précise;
    précisé; précisait; souligne; souligné; soulignait; répond; répondu; répondait; insiste; confie; confié;
    rappelle; poursuit; regrette; conclut; écrit; écrivait; indique; indiqué; indiquait; lance; lançait; tonne;
    tonné; pointe; pointé; détaille; détaillé; décrit; décrivait; abonde; argue; argué; argumente; argumenté;
    assène; asséné; considère; considéré; concède; concédé; constate; constaté; critique; critiqué; décrypte;
    défend; défendu; enchaîne; enchaîné; exhorte; fustige; fustigé; grince; ironise; ironisé; justifie; justifié;
    lit; lu; maintient; maintenu; mentionne; mentionné; mise; nuance; nuancé; objecte; observe; observé; ordonne;
    ose; peste; plaide; plaidé; prône; proclame; proclamé; promettait; pronostique; rassure; rassuré; réaffirme;
    réaffirmé; rebondit; récapitule; relate; relaté; relativise; relève; relevé; remarque; remarqué; renchérit;
    renchéri; rétorque; rétorqué; révèle; révélé; riposte; s'agace; s'alarme; s'emporte; s'enthousiasme; s'étonne;
    s'exclame; s'inquiète; s'insurge; s'interroge; s'indigne; s'indignait; s'offusque; s'émeut; signale; signalé;
    suggère; suggéré; supplie; théorise; tempère; tempéré; tempête; vante; vilipende; agace; alarme; emporte;
    étonne; exclame; inquiète; insurge; interroge; indigne; offusque; réjouit; réjoui; désole; dévoile; dévoilé;
    commentait; reconnaissait; confirmait; parle; parlé; traité; traite; réfuté; réfute; dénonçait; évoquait; soupirait; jure; juré; râle; grogne; murmure; murmuré; crie; crié; hurle; hurlé; chuchote; balbutie; bredouille;     exulte; exigé; raille; philosophe; avoue; avoué; nie; nié; conteste; contesté
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
  accordingTo: phrases(
    `ont appris nos confrères de; selon nos confrères; de l'avis de; de l'avis du; aux yeux de; aux yeux du; a appris l'; a appris l'agence; a-t-on appris auprès de; a-t-on appris de; comme le rapporte; comme l'a révélé; comme l'écrit; révélé par; révélée par; selon; d'après; citant; cité par; citée par; rapporté par; de source`,
  ),
  accordingAfter: [],
  reports: phrases(
    `rapporte; rapporté; annonce; annoncé; indique; indiqué; écrit; révèle; révélé; précise; précisé; affirme; affirmé; déclaré; signale; signalé; confirme; confirmé; savoir`,
  ),
  spokespeople: phrases(`porte-parole; attaché de presse; attachée de presse`),
};
const es: ReportingWords = {
  tag: 'es',
  verbs: phrases(`
    habla; habló; hablaba; hablan; hablaron;
    bromea; bromeó; reconoció; reconoce; prometió; promete; anunció; anuncia; confirmó; confirma; denunció; denuncia; lamentó; lamenta;
    acusó; acusa; pidió; pide; reclamó; reclama; criticó; critica; calificó; califica; describió; describe; admitió; admite; negó; niega;
    relató; relata; narró; narra; resumió; resume; repitió; repite; concluyó; concluye; reiteró; reitera; subrayó; subraya; celebró;
    opinó; opina; confesó; confiesa; espetó; replicó; replica; exclamó; suspira; ríe; sentenció; zanjó; dicho; declarado; asegurado;
    afirmado; explicado; manifestó; manifiesta; precisó; precisa; expresó; expresa; matizó; contestó; contesta; dijeron; informó; informa;
    dijo; dice; decía; afirmó; afirma; afirmaba; explicó; explica; explicaba; aseguró; asegura; aseguraba; señaló;
    señala; añadió; añade; añadía; agregó; agrega; indicó; indica; indicado; declaró; declara; sostuvo; sostiene;
    sostenido; contó; cuenta; contado; respondió; responde; respondido; preguntó; pregunta; escribió; escribe;
    escrito; advirtió; advierte; advertido; destacó; destaca; destacado; insistió; insiste; insistido; apuntó;
    apunta; apuntado; recordó; recuerda; recordado; comentó; comenta; comentado; señalado; añadido; agregado;
    subrayado; recalcado; recalcó; recalca; apostillado; apostilló; apostilla; sentenciado; zanjado; reiterado;
    replicado; remarcado; remarcó; remarca; lamentado; celebrado; criticado; denunciado; reclamado; pedido; exigido;
    exigió; exige; defendido; defendió; defiende; valorado; valoró; valora; considerado; consideró; considera;
    argumentado; argumentó; argumenta; puntualizado; puntualizó; puntualiza; precisado; matizado; admitido;
    reconocido; negado; rechazado; rechazó; rechaza; desmentido; desmintió; desmiente; confirmado; anunciado;
    avanzado; adelantado; adelantó; adelanta; detallado; detalló; detalla; desvelado; reveló; revelado; revela;
    relatado; narrado; resumido; concluido; opinado; confesado; ironizado; ironizó; ironiza; bromeado; espetado;
    contestado; manifestado; expresado; expuesto; expuso; expone; planteado; planteó; plantea; propuesto; propuso;
    propone; sugerido; sugirió; sugiere; instado; instó; insta; aclarado; aclaró; aclara; incidido; incidió; incide;
    abundado; abundó; afeado; tildado; tildó; tilda; tachado; tachó; tacha; reprochado; reprochó; reprocha;
    alertado; alertó; alerta; avisado; avisó; avisa; augurado; auguró; vaticinado; vaticinó; garantizado; garantizó;
    garantiza; prometido; felicitado; agradecido; agradeció; agradece; evocado; rememorado; rememoró; rememora;
    enfatizado; enfatizó; enfatiza; acotado; acotó; acota; aseveró; asevera; aseverado; ratificó; ratifica;
    ratificado; llamó; llama; llamado; culpó; culpa; atribuyó; atribuye; refirió; refiere; referido; remató; remata; rematado; proclamó; proclama; lanzó; lanza; soltó;
    suelta; zanja; matiza; clama; clamó; gritó; grita; susurró; murmuró; vaticina; augura; espeta
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
  accordingTo: phrases(
    `así lo informó; así lo ha informado; así lo recoge; así lo publica; así lo adelantó; según publica; según informa; según; de acuerdo con; conforme a; citado por; citada por; citando a; fuentes de; a juicio de; a juicio del; en opinión de; en opinión del; en palabras de; en palabras del; a ojos de; a ojos del`,
  ),
  accordingAfter: [],
  reports: phrases(
    `informó; informa; informaron; reportó; reporta; publicó; publica; anunció; anuncia; confirmó; confirma; señaló; indicó; dijo; afirmó; afirma; comunicó; comunica; avanzó; recoge; adelantó; difundió`,
  ),
  spokespeople: phrases(`portavoz; portavoces; vocero; vocera; voceros`),
};
const pt: ReportingWords = {
  tag: 'pt',
  verbs: phrases(`
    fala; falou; falava; falam; falaram;
    brinca; brincou; reconheceu; reconhece; prometeu; promete; anunciou; anuncia; confirmou; confirma; denunciou; denuncia; lamentou; lamenta;
    acusou; acusa; pediu; pede; criticou; critica; classificou; descreveu; descreve; admitiu; admite; negou; nega; narrou; narra; resumiu; resume;
    repetiu; repete; concluiu; conclui; reiterou; sublinha; frisou; frisa; opinou; confessou; confessa; exclamou; suspira; ri; graceja; gracejou; dito;
    assegurou; assegura; adiantou; adianta; referiu; refere; recordou; recorda; considerou; considera; defendeu; defende; explicaram; disseram; informou; informa; ironizou;
    disse; diz; dizia; afirmou; afirma; afirmado; explicou; explica; contou; conta; acrescentou; acrescenta;
    declarou; declara; respondeu; responde; perguntou; pergunta; escreveu; escreve; destacou; destaca; alertou;
    alerta; avaliou; avalia; ressaltou; ressalta; lembrou; lembra; vincou; vinca; salientou; salienta; asseverou;
    assevera; assinalou; assinala; realçou; realça; apontou; aponta; argumentou; argumenta; observou; observa;
    constatou; constata; contestou; contesta; contrapôs; esclareceu; esclarece; exigiu; exige; exortou; garantiu;
    garante; indicou; indica; insistiu; insiste; justificou; justifica; notou; nota; opina; ponderou; pondera;
    precisou; precisa; previu; prevê; propôs; propõe; protestou; questionou; questiona; ratificou; realçar;
    reafirmou; reafirma; rebateu; rebate; recusou; refutou; reforçou; reforça; rejeitou; rejeita; relatou; relata;
    rematou; remata; replicou; respondido; revelou; revela; salvaguardou; sugeriu; sugere; sustentou; sustenta;
    testemunhou; tranquilizou; vaticinou; elogiou; elogia; desabafou; desabafa; detalhou; detalha; enfatizou;
    enfatiza; chamou; chama; queixou; queixa; evocou; especificou; analisou; finalizou; pontuou; pontua; atirou; lançou; sorri; atira; avisa; avisou; reclamou;
    gritou; sussurrou; exclama; ironiza; finaliza; comenta; comentou; apelou; reagiu`),
  pronouns: phrases(`ele; ela; eles; elas; este; esta`),
  to: phrases(`a; à; ao; aos; às; perante`),
  toEndings: [],
  of: phrases(`de; do; da; dos; das; para; por; pelo; pela; em; no; na; num; numa; neste; nesta; contra; sobre; entre`),
  tells: [],
  interviews: phrases(`entrevista; entrevistado; entrevistada; declarações; microfone; microfones; conversa`),
  articles: phrases(`o; a; os; as; seu; sua; um; uma`),
  accordingTo: phrases(
    `avançada pela; avançada pelo; como noticiou; como avançou; noticiado pela; noticiado pelo; segundo avança; segundo; de acordo com; conforme; citado por; citada por; citando; fontes de; fontes da; fontes do; na opinião de; na opinião do; na opinião da; nas palavras de; nas palavras do; nas palavras da; no entender de; no entender do; no entender da`,
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
    parlava; parlano;
    sorride; scherza; scherzato; riconosce; riconosciuto; promette; promesso; annuncia; annunciato; conferma; confermato; denuncia; denunciato; lamenta;
    lamentato; accusa; accusato; chiesto; critica; criticato; definisce; definito; descrive; descritto; ammette; ammesso; nega; negato; narra;
    riassume; ripete; ripetuto; concluso; ricordato; osservato; sostenuto; ribadito; assicurato; avvertito; confessa; confessato; esclama;
    sospira; ride; ironizza; replica; replicato; dicono; detto; confida; confidato; parla; parlato; conosce; rivela; rivelato; tuona; attacca; taglia corto; spiegano;
    dice; disse; diceva; afferma; affermato; affermava; spiega; spiegato; spiegava; racconta; raccontato;
    raccontava; aggiunge; aggiunto; aggiungeva; sottolinea; sottolineato; dichiara; dichiarato; risponde; risposto;
    chiede; scrive; scritto; commenta; commentato; precisa; precisato; ricorda; osserva; sostiene; ribadisce;
    conclude; assicura; avverte; prosegue; proseguito; continua; continuato; puntualizza; puntualizzato; rimarca;
    rimarcato; rileva; rilevato; evidenzia; evidenziato; auspica; auspicato; ammonisce; ammonito; argomenta;
    attesta; chiarisce; chiarito; chiosa; chiosato; contesta; contestato; dettaglia; esordisce; esordito; esorta;
    esulta; incalza; incalzato; indica; indicato; insiste; insistito; invita; invitato; lancia; lanciato; ipotizza;
    ipotizzato; motiva; obietta; obiettato; paventa; polemizza; preannuncia; propone; proposto; protesta;
    puntualizzando; rassicura; rassicurato; rincara; rilancia; rilanciato; ringrazia; ringraziato; ritiene;
    ritenuto; rivendica; rivendicato; sbotta; segnala; segnalato; sentenzia; sferza; smentisce; smentito;
    stigmatizza; suggerisce; suggerito; testimonia; valuta; valutato; domanda; domandato; riferisce; riferito;
    informa; informato; svela; svelato; grida; gridato; urlato; mormora; sussurra`),
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
    `lo riferisce; lo riporta; lo scrive; lo rivela; ne dà notizia; come riporta; come riferisce; come scrive; a darne notizia è; a riferirlo è; secondo; stando a; a detta di; a detta del; a detta della; a giudizio di; a giudizio del; a giudizio della; a parere di; a parere del; a parere della; nelle parole di; nelle parole del; citando; citato da; citata da; fonti di; fonti della; fonti del`,
  ),
  accordingAfter: [],
  reports: phrases(
    `riferisce; riferito; riporta; riportato; scrive; scritto; annuncia; annunciato; conferma; confermato; comunica; comunicato; sapere; informa; rivela; rivelato; segnala; noto`,
  ),
  spokespeople: phrases(`portavoce; addetto stampa; ufficio stampa`),
};
export const romance: readonly ReportingWords[] = [fr, es, pt, it];
