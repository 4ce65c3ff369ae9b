import { day } from '../shared/de.ts';
import type { ThanksPaperWords } from './index.ts';

export const words: ThanksPaperWords = {
  cardTitle: 'Ein Dank',
  thanks: 'Danke!',
  to: (name) => `Für ${name}`,
  from: (name) => `Von ${name}`,
  statementTitle: 'Bescheinigung über freiwillige Arbeit',
  forWhom: (firstName) => `Das ist für ${firstName}`,
  lastName: 'Nachname (schreiben Sie ihn hier selbst):',
  what: (firstName) => `${firstName} tut freiwillig etwas für andere in der Nachbarschaft.`,
  deedsHeading: 'Das tut diese Person',
  memberOf: (group) => `Mitglied von ${group}`,
  buddy: 'Neue Nachbarn begrüßen',
  member: 'Mitglied einer Bewohnerkommission',
  thanksFrom: (organisation) => `${organisation} freut sich darüber. Danke!`,
  issued: (organisation, date) => `Erstellt von ${organisation} am ${day(date)}.`,
  callUs: (phone) => `Fragen dazu? Rufen Sie uns an: ${phone}`,
  chose: (firstName) => `${firstName} hat selbst gewählt, was hier steht.`,
  noHours: 'Wir zählen keine Stunden. Das ist kein Diplom.',
};
