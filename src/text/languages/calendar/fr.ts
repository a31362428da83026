/** French: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const fr: Calendar = {
  tag: 'fr',
  months: { 1: ['jan'], 2: ['fév', 'fevr'], 7: ['juill', 'juil'], 9: ['sep'], 12: ['dec'] },
  weekdays: [],
  yearFrames: ['en', 'depuis', 'avant', 'après', 'année', 'fin', 'début'],
  labels: {
    published: ['publié le', 'publiée le', 'publié', 'paru le', 'mis en ligne le', 'posté le', 'date'],
    updated: [
      'dernière mise à jour le',
      'dernière mise à jour',
      'mis à jour le',
      'mise à jour le',
      'mise à jour',
      'mis à jour',
      'modifié le',
      'actualisé le',
    ],
    retrieved: ['consulté le', 'récupéré le', 'archivé le'],
    byline: ['propos recueillis par', 'par'],
  },
  days: {
    beforeYesterday: ['avant-hier'],
    yesterday: ['hier', 'hier soir', 'hier matin'],
    today: ["aujourd'hui"],
    partOfToday: ['ce matin', 'ce soir', 'cet après-midi', 'cette nuit'],
    tomorrow: ['demain'],
    figurative: ['de', "d'"],
    last: ['dernier', 'passé'],
    next: [],
    coming: ['prochain'],
  },
  prose: {
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    lastWeekdays: [],
    onDay: [],
    noDay: words("le les un des chaque tous du au de et entre saint gras noir jusqu'à"),
    week: ['semaine', 'semaines', 'quinze'],
    inMonth: words('en depuis fin début mi'),
    year: words('année an ans chaque dernier prochain'),
  },
  tenses: {
    neutral: words('ce cette le la soir matin nuit après-midi dans journée tôt tard vers'),
    pastBefore: words('depuis'),
    openBefore: words("jusqu'à jusqu'au d'ici avant après dès à chaque prochain"),
    past: words(
      `a ont avait avaient s'est était étaient fut furent n'a n'ont l'a l'ont s'était s'étaient mort morte morts décédé décédée arrivé arrivée arrivés parti partie venu venue tombé tombée`,
    ),
    pastEndings: words('èrent'),
    notPast: [],
    saying: words(
      `dit déclaré affirmé annoncé indiqué précisé expliqué assuré confirmé souligné rapporté ajouté estimé déclare affirme annonce indique précise explique assure confirme rapporte révélé appris`,
    ),
    open: words(
      `sont doit doivent peut peuvent devrait devraient pourrait pourraient serait seraient aurait auraient veut veulent voulait prévu prévue prévus prévues attendu attendue attendus attendues prévoit espère exige si né née anniversaire rendez lieu fête chaque`,
    ),
    ahead: words('va vont sera seront aura auront'),
    aheadEndings: words('dra dront tiendra era eront ira iront'),
    breaks: words(`que qui dont mais où quand lorsque car tandis qu'il qu'elle qu'ils qu'elles qu'un qu'une qu'on`),
  },
};
