/** Verbs that stand right behind a number without its noun, "30 wurden verletzt": longer than small words are. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case, of all languages together: none of them is a noun in another. */
export const auxiliaries: ReadonlySet<string> = new Set(
  wordList(`wurden worden werden seien kamen erlitten raakten raakte kwamen bliver étaient furent fueron resultaron quedaron siguen erano furono
    ficaram zostało zostały olivat remain remained gestiegen angestiegen gesunken geklettert angewachsen gestegen opgelopen
    suffered sustained suffer received demeurent restent restaient souffrent souffraient continúan continuaban permanecen permanecían seguían siguieron sufrieron
    recibieron sofreram continuam continuavam permanecem encontram risultano rimangono restano riportarono subirono trafiło trafiły trafili odniosło odnieśli
    odniosły doznało doznali doznały pozostaje pozostają zmarło получили получил получило дістали дістало зазнали зазнало отримали отримало остаются залишаються
    считаются вважаються числятся liepen erlitt pådro pådrog ådrog gelten galten`),
);
