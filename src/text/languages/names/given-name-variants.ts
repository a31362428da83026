/**
 * Given names that are one name in the languages a person's name is carried through: the Belarusian, Ukrainian, Russian,
 * Polish and other forms of it. Only such as newspapers put in each other's place for the same person. Data only.
 */
import { wordList } from '../word-list.ts';

/** In lower case without accents, a line a name; the first form stands for it. */
export const givenNameVariants: readonly (readonly string[])[] = `
  alexander aleksandr aleksander aliaksandr alyaksandr aljaksandr alaksandr alexandre alessandro alejandro oleksandr aleksandar александр олександр аляксандр александър
  alexei aleksei alexey aleksey alyaksey aliaksei oleksii oleksiy алексей олексій аляксей
  alexandra aleksandra aliaksandra oleksandra александра олександра
  andrei andrey andriy andrii andrej andrzej андрей андрій анджей анджеи
  anatoly anatoli anatolij anatolii анатолий анатолій анатоль
  artem artyom artiom артем артём артемий
  catherine ekaterina jekaterina kateryna katsiaryna екатерина катерина
  denis denys денис
  dmitri dmitry dimitri dmitrij dmytro dzmitry дмитрий дмитро
  eugene yevgeny evgeny jewgeni jevgenij jevgeni yevhen yauhen evgeniy евгений євген
  george georgy georgi heorhii георгий георгій
  gregory grigory grigori hryhorii григорий григорій
  helena elena yelena jelena olena alena елена олена алена
  igor ihor игорь ігор
  ivan iwan иван іван
  joseph iosif jozef иосиф йосип
  julia yulia yuliya iulia juliya julija юлия юлія
  konstantin kostiantyn kanstantsin константин костянтин
  leonid леонид леонід
  maxim maksim maksym maxime максим
  mary maria mariya marija мария марія
  matthew mateusz матеуш
  michael mikhail michail mykhailo mikhailo mihail michal михаил михайло
  natalia natalya natalija nataliya natallia наталья наталия наталія
  nicholas nikolai nikolay nikolaj nicolai mykola mikalai николай микола
  olga olha volha ольга
  paul pavel pavlo pawel павел павло
  peter petr piotr petro pyotr pjotr петр пётр петро
  roman роман raman
  sergei sergey sergej serhii serhiy siarhei siarhiej sergueï serguei сергей сергій
  stephen stepan stefan степан стефан
  svetlana sviatlana swetlana svetlana svitlana svjatlana светлана світлана
  tatiana tatyana tatjana tetiana tetyana tatsiana татьяна тетяна
  theodore fedor fyodor fedir федор федір
  valery valeri valerij valerii valerie валерий валерій
  vasily vasili vasyl vasil василий василь
  victor viktor wiktor viktar виктор віктор
  victoria viktoria viktoriya viktoriia виктория вікторія
  vitaly vitali vitalij vitalii witali виталий віталій
  vladimir wladimir volodymyr uladzimir wolodymyr uladsimir владимир володимир
  vladislav wladislaw uladzislau wladyslaw владислав
  vyacheslav viacheslav wjatscheslaw vjatsjeslav вячеслав
  yuri jurij yury iouri juri yurii jurii юрий юрій
`
  .trim()
  .split('\n')
  .map(wordList);
