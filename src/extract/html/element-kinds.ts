/** What the HTML standard says of its elements, as far as it decides where lines and paragraphs end. Data only. */

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Elements without content. */
export const voidElements = set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
);

/** Elements that begin a line and end one. */
export const blockElements = set(`
  html body address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody thead tfoot tr
  td th caption ul option optgroup select textarea button template head video audio iframe object picture search
  listing plaintext
`);

/** Elements whose lines are shown as they are. */
export const preformattedElements = set('pre listing plaintext');

/** Block elements before which an open paragraph ends. */
export const endsParagraph = set(`
  address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul search
`);

/** Elements that the standard calls special: an end tag of another kind does not reach beyond them. */
export const specialElements = set(`
  address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
  details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
  hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param
  plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title
  tr track ul wbr xmp
`);

/** Elements that end tags from within do not reach across. */
export const scopeElements = set('applet caption html table td th marquee object template');

export const headings = set('h1 h2 h3 h4 h5 h6');

/** Elements whose content is text to a scanner. `noscript` is one in a browser that runs scripts. */
export const rawElements = set('script style title textarea noscript iframe noembed noframes xmp');

/** Other elements that are usual. */
export const inlineElements = set(`
  a abbr audio b canvas cite code data del em font g i ins kbd label mark math path q rect s small span strong sub sup
  svg time u use var video
`);

/** Elements that hold a drawing or a formula. */
export const foreignElements = set('svg math');
