/** The publisher where only what surrounds the article names it. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const english = `Ferry to stay in harbour until Friday

The ferry between Sundrey and the mainland will stay in harbour until Friday, its owner said after a storm broke two of its windows.

Nobody was hurt. The council has asked a fishing boat to bring bread and letters to the island on Wednesday and Thursday.`;
const russian = `Паром останется в порту до пятницы

Паром между островом Сундрей и материком останется в порту до пятницы, сообщил его владелец после шторма.

Никто не пострадал. Совет попросил рыбаков доставить на остров хлеб и письма в среду и четверг.`;
const korean = `여객선 금요일까지 항구에 머문다

선드레이 섬과 본토를 잇는 여객선이 폭풍으로 창문 두 개가 깨져 금요일까지 항구에 머문다고 선주가 밝혔습니다.

다친 사람은 없습니다. 의회는 수요일과 목요일에 빵과 편지를 섬으로 실어 달라고 어선에 요청했습니다.`;

function publisherOf(text: string): string | null {
  const { record } = extract(sourceOf(text));
  return record?.publisher?.value ?? null;
}

describe('the publisher', () => {
  it.each([
    ['the owner before a claim of rights in English', `${english}\n\n© 2021 The Sundrey Gazette All rights reserved`],
    ['the owner behind both signs of a right', `${english}\n\nCopyright © 2021 The Sundrey Gazette`],
    ['the paper that an appeal names', `${english}\n\nSupport from readers like you keeps The Sundrey Gazette open.`],
  ])('is %s', (_, text) => {
    expect(publisherOf(text)).toBe('The Sundrey Gazette');
  });

  it.each([
    ['Сундрей.Ru', `${russian}\n\n© 2010 ЗАО «Сундрей.Ru». Все права защищены`],
    ['섬방송', `${korean}\n\nCopyright © 섬방송 무단전재 및 재배포 금지`],
  ])('is %s in a claim of rights of its country', (publisher, text) => {
    expect(publisherOf(text)).toBe(publisher);
  });

  it.each(['UNITED STATES NEWS', 'The Weekly Brief', 'World News Today'])(
    'is not the heading "%s" above an article',
    (heading) => {
      expect(publisherOf(`${heading}\n\n${english}`)).toBeNull();
    },
  );

  it('is the address of a site that stands alone above the article', () => {
    expect(publisherOf(`sundrey.com\n\n${english}`)).toBe('sundrey.com');
  });

  it('is no service that keeps articles of many papers', () => {
    expect(publisherOf(`${english}\n\nCopyright © PressReader`)).toBeNull();
  });

  it.each([
    ['The Sundrey Voice', 'About The Sundrey Voice\nMore from The Sundrey Voice'],
    ['Sundrey Public Radio', 'Popular on Sundrey Public Radio\nSundrey Public Radio transcripts are made in haste.'],
    [
      'Sundreyingen Vekeblad',
      'Subscribe to Sundreyingen!\nSundreyingen Vekeblad · Postboks 14 · 6799 Sundrey · Tlf. 57 00 00 14',
    ],
  ])('is %s, which lines around the article give', (publisher, lines) => {
    expect(publisherOf(`${english}\n\nShare\nPrint\n${lines}\nPrivacy policy\n© All rights reserved`)).toBe(publisher);
  });

  it('is whom the picture was made for', () => {
    const text = `${headlines.fr}\n\nLe pont, mardi. ANNE MERCIER POUR « LE CRÉPUSCULE »\n\n${bodies.fr.join('\n\n')}\n\nPartager\nNewsletters\nServices Le Crépuscule\nMentions légales`;
    expect(publisherOf(text)).toBe('Le Crépuscule');
  });

  it.each([
    ['the writer is called', 'About Anna Berg\nFollow Anna Berg on Twitter\nMore from Anna Berg'],
    ['somebody else has', 'About Thomas Reed\nFollow Thomas Reed on Twitter\nMore from Thomas Reed'],
    ['a part of the paper has', 'More from Westminster\nMost read in Westminster'],
    ['a place has', 'Popular on Sundrey\nNews of Sundrey'],
    ['a matter has', 'More on Climate Change\nLatest on Climate Change\nSign up for Climate Change'],
    ['a matter has that is called “The Ferry Plan”', 'More on The Ferry Plan\nLatest on The Ferry Plan'],
    ['the headline holds', 'Subscribe to Ferry to stay\nFerry to stay'],
  ])('is no name that %s', (_, lines) => {
    const told = english.replace('Nobody was hurt.', 'Nobody was hurt in Sundrey or near Sundrey by The Ferry Plan.');
    const text = told.replace('\n\n', '\nBy Anna Berg\n\n');
    expect(publisherOf(`${text}\n\nShare\nPrint\n${lines}\nPrivacy policy\n© All rights reserved`)).toBeNull();
  });

  it.each([
    ['a claim of rights gives', 'More from Boreal\nPrivacy policy\n© 2021 Boreal'],
    ['only papers have readers or an app for', 'More from Boreal\nDownload the Boreal app'],
  ])('is the name that %s', (_, lines) => {
    expect(publisherOf(`${english}\n\nShare\nPrint\n${lines}\nTerms of use`)).toBe('Boreal');
  });

  it.each([
    ['a menu says twice', `Press Freedom\nEuro Star\nContact\n\n${english}\n\nHome\nContact\nPress Freedom\nEuro Star`],
    [
      'a title of another story holds',
      `${english}\n\nRelated articles\nBusiness Confidence Monitor tells of hope for 2011`,
    ],
    ['a firm of printers owns', `${english}\n\n© 2019 The Printers (Sundrey) Private Ltd.`],
    ['says what somebody is', `Ferry to stay in harbour\nSNBC Executive News Editor\n\n${english}`],
    [
      'part of a longer name is',
      `Radio\nNews\n\n${english}\n\nPhoto: SBC/Radio-Sundrey\nPhoto: SBC/Radio-Sundrey\n© Radio-Sundrey 2021`,
    ],
  ])('is no name that %s', (_, text) => {
    expect([
      'Press Freedom',
      'Euro Star',
      'Business Confidence Monitor',
      'Confidence Monitor',
      'The Printers',
      'SNBC Executive News Editor',
      'Radio',
    ]).not.toContain(publisherOf(text));
  });
});
