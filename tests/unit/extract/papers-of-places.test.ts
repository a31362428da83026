/** Names of papers whose words mean other things as well, or stand small behind the word for the place. All invented. */
import { describe, expect, it } from 'vitest';
import { type Language, readHead } from './head-of.ts';

describe('the name of a paper called after its place', () => {
  it.each<[Language, string, string]>([
    ['ru', 'Заречный вестник\n4 марта 2021\n<H>', 'Заречный вестник'],
    ['ru', 'Главная\nПодписка\nВолжская правда\n<H>\n4 марта 2021', 'Волжская правда'],
    ['ru', 'Главная\nНовости\nПодписка\nВолжские вести\n<H>\n4 марта 2021', 'Волжские вести'],
    ['uk', 'Карпатський вісник\n<H>\n4 березня 2021', 'Карпатський вісник'],
    ['pl', 'Głos Zarzecza\n<H>\n4 marca 2021', 'Głos Zarzecza'],
    ['fr', "Se connecter\nS'abonner\nLe Phare de l'Estuaire\nPortrait\n<H>\n4 mars 2021", "Le Phare de l'Estuaire"],
    ['fr', "<H>\nL'Éveil du Haut-Pays\nYannick Le Goff\nPublié le 4 mars 2021", "L'Éveil du Haut-Pays"],
    ['es', 'Iniciar sesión\nSuscríbete\nEl Faro de Valverde\n<H>\n4 de marzo de 2021', 'El Faro de Valverde'],
    ['pt', 'A Voz da Serra\n<H>\n4 de março de 2021', 'A Voz da Serra'],
    ['de', 'Altenauer Nachrichten\n<H>\n4. März 2021', 'Altenauer Nachrichten'],
    ['en', 'The Harwick Courier-Post\n<H>\n4 March 2021', 'The Harwick Courier-Post'],
    ['ja', '北山新報\n<H>\n2021年3月4日', '北山新報'],
    ['sv', 'Norra Skärgårdstidningen\n<H>\n4 mars 2021', 'Norra Skärgårdstidningen'],
  ])('is the publisher in %s: %s', (language, head, publisher) => {
    expect(readHead(language, head, { publisher })).toMatchObject({ publisher });
  });

  it.each<[Language, string]>([
    ['fr', "L'avenir de Lyon\n<H>\n4 mars 2021"],
    ['fr', 'La Liberté de Presse\n<H>\n4 mars 2021'],
    ['fr', "Le Pont d'Avril\n<H>\n4 mars 2021"],
    ['es', 'El norte de Valverde\n<H>\n4 de marzo de 2021'],
    ['es', 'Día de la Madre\n<H>\n4 de marzo de 2021'],
    ['ru', 'Последние новости\n<H>\n4 марта 2021'],
    ['en', 'Post-War Years\n<H>\n4 March 2021'],
    ['ru', '<H>\n4 марта 2021\nОльга Крылова\nХорошие вести'],
  ])('is no other label in %s: %s', (language, head) => {
    expect(readHead(language, head, { publisher: null })).toMatchObject({ publisher: null });
  });

  it('is neither the headline nor the writer', () => {
    const french = { byline: 'Yannick Le Goff', publisher: "L'Éveil du Haut-Pays" };
    const head = "<H>\nL'Éveil du Haut-Pays\nYannick Le Goff\nPublié le 4 mars 2021";
    expect(readHead('fr', head, french)).toMatchObject(french);
  });
});
