/** Ends of Nordic places that stand with and without the article: "Skarvfjorden", "Skarvfjord". Data only. */
import { wordList } from '../word-list.ts';

/** Without accents, as `a>b`: `b` is the end without the article. */
export const placeArticles: readonly string[] = wordList(`
  fjorden>fjord sundet>sund fjellet>fjell berget>berg dalen>dal vannet>vann vatnet>vatn elva>elv elven>elv alven>alv aaen>aa
  sjoen>sjo sjon>sjo torget>torg torvet>torv broen>bro brua>bru bron>bro havna>havn havnen>havn hamnen>hamn gata>gate gaten>gate
  gatan>gata gaden>gade veien>vei vegen>veg vagen>vag vejen>vej viken>vik vika>vik stranden>strand stranda>strand holmen>holm
  slottet>slott kirken>kirke kirka>kirke kyrkan>kyrka stasjonen>stasjon stationen>station halvoya>halvoy
`);
