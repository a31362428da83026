/** Signs and words with capitals that are no names in any language: times, money, measures, offices. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const noNames: readonly string[] = wordList(`
  gmt utc cet cest bst edt pst pdt msk mez mesz ceo cfo cto coo vip gps usb dna rna hiv aids sms pdf faq url http https
  www dvd cd pc suv vat gdp gnp bip pib bnp pil pkb co2 pcr covid covid-19 lgbt lgbtq lgbtqi lgbti ufo ngo ong mep phd
  ngos tvs atms suvs dvds pcs cds usd eur gbp nok sek dkk chf jpy rub fob cif sdr sdrs ecu ecus mln bln dlrs mwst iva tva diy led lcd rss html qr id
  pin atm cctv iq cv hr pr btw ps nb ok okay interreto interreton internetu internetem internetul interneti cc by-sa ip ndlr дтп кпк ук сми змі мрт егэ зно пдв ндс днк
`);
