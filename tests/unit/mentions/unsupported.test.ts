/** What only looks like a name in English: signs, phrases, any one of many, adjectives behind "in". And what looks so and is one. */
import { describe, expect, it } from 'vitest';
import { namesOf } from './names-of.ts';

describe('English words of which only their shape says that they are a name', () => {
  it.each([
    ['a sign of a thing', 'They switched to bottles of bio-based PLP for the drinks. It took an ETA of years.'],
    ['a shouted word', 'He was polling at a solid ZORO last week.'],
    ['a phrase', 'She ate Cotton Candy at the fair.'],
    ['words that ran together', 'Picture by Don BlankenshipImage at the hall.'],
    ['any one of many', 'They want to found a Community Organisation in spring.'],
    ['any one of many that opens no name', 'He never worked for an International Federation.'],
    ['software', 'They moved all of it to CentOS. Much runs in CentOS today.'],
    ['what nothing is said of', 'The Lost came. The Lost went. The Lost stayed. Nobody saw the Lost.'],
  ])('leaves out %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ['a sign that says something', 'KLMO said the lamps were out.', 'organisation KLMO'],
    ['a sign that somebody leads', 'The secretary of the RMTU was there.', 'organisation RMTU'],
    ['a sign that hears something', 'She stated to the CBQ that nobody came.', 'organisation CBQ'],
    ['a sign between commas', 'The local fire service, SISR, said it was out.', 'organisation SISR'],
    ['initials between two names', 'The statue of Ulyss S. Grantmaal fell.', 'person Ulyss S. Grantmaal'],
    ['a body before a year', "She was the Reform Party's 2016 nominee.", 'organisation Reform Party'],
    ['one word that people are called by', 'The victory over Mick Cash was close.', 'person Mick Cash'],
    [
      'a body before what belongs to it',
      'A Maalshire Police spokesman declined to speak.',
      'organisation Maalshire Police',
    ],
    ['a body with its sign', 'It was seen by a Maal Lamp Agency (MLA) buoy.', 'organisation Maal Lamp Agency'],
    ['a town before a verb', 'A bomb in Ghazmir killed nine people.', 'place Ghazmir'],
    ['a town before another verb', 'A fire in Ghazmir left nine people dead.', 'place Ghazmir'],
    ['a town before a time', 'Nine people died in Ghazmir late on Monday.', 'place Ghazmir'],
  ])('keeps %s', (_, text, name) => {
    expect(namesOf(text)).toContain(name);
  });
});
