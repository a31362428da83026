/** French: words about dates. Data only. */
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
    today: ["aujourd'hui", 'ce matin', 'ce soir', 'cet après-midi', 'cette nuit'],
    tomorrow: ['demain'],
    last: ['dernier', 'passé'],
    next: ['prochain'],
  },
  tenses: null,
};
