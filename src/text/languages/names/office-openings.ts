/** Words before an office without which it says something else: "former" president, "vice" president. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case, of all languages together: they are asked for only right before an office. */
export const officeOpenings: ReadonlySet<string> = new Set([
  ...wordList(`former vice deputy prime acting interim outgoing incoming assistant associate honorary late retired shadow ousted deposed exiled
    onetime one-time ex current incumbent caretaker`),
  ...wordList(`ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen amtierende amtierender amtierenden
    kommissarische kommissarischer geschäftsführende geschäftsführender stellvertretende stellvertretender stellvertretenden
    designierte designierter scheidende scheidender abgesetzte gestürzte verstorbene vize`),
  ...wordList('ancien ancienne premier première défunt défunte actuel actuelle'),
  ...wordList('antiguo antigua primer primera entonces difunto difunta anterior actual'),
  ...wordList('antigo antiga primeiro primeira então atual'),
  ...wordList('primo prima allora attuale'),
  ...wordList(
    'voormalig voormalige toenmalig toenmalige waarnemend waarnemende demissionair plaatsvervangend plaatsvervangende oud',
  ),
  ...wordList(
    'tidligere fungerende daværende forhenværende avtroppende påtroppende konstituert assisterende avgått nåværende nuværende',
  ),
  ...wordList('tidigare förre förra dåvarande avgående tillträdande tillförordnad tillförordnade biträdande nuvarande'),
  ...wordList('zastępca zastępcy były była byłego byłej ówczesny ówczesna obecny obecna'),
  ...wordList(
    'бывший бывшая бывшего бывшей тогдашний тогдашняя первый первая нынешний нынешняя экс вице заместитель заместителя',
  ),
  ...wordList(
    'колишній колишня колишнього колишньої тодішній тодішня перший перша нинішній екс віце заступник заступника заступниця',
  ),
  ...wordList('entinen entisen silloinen väistyvä eski mantan eksa iama'),
]);

/** Words before an office that the bearer does not hold, with nothing or small words between: "adjoint au" maire, "candidato a" presidente. */
export const officeDeniers: ReadonlySet<string> = new Set([
  ...wordList(
    'would-be aspiring self-proclaimed self-styled fake bogus candidate hopeful deputy aide adviser advisor assistant successor',
  ),
  ...wordList('adjoint adjointe candidat candidate conseiller conseillère aspirant prétendu prétendue'),
  ...wordList('teniente candidato candidata aspirante asesor asesora falso falsa suplente'),
  ...wordList(
    'kandidat kandidatin kandidaat kandydat kandydatka doradca berater beraterin sprecher sprecherin stellvertreter stellvertreterin',
  ),
  ...wordList('кандидат советник помощник представитель кандидатка радник помічник речник'),
]);
