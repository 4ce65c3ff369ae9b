import { languageIn } from '../near.ts';
import { day } from '../shared/de.ts';
import type { HelpPostWords } from './index.ts';

export const words: HelpPostWords = {
  absent: 'Das hängt nicht mehr am Schwarzen Brett.',
  notForAll: 'Oder es ist nicht für Ihr Haus.',
  sinceAndUntil: (since, until) =>
    until
      ? `Geschrieben am ${day(since)}. Hängt hier bis zum ${day(until)}.`
      : `Geschrieben am ${day(since)}.`,
  writtenIn: (language) => `Geschrieben auf ${languageIn('de', language)}.`,
  edited: 'Später geändert.',
  safeHeading: 'So bleibt es sicher',
  safe: [
    'Treffen Sie sich beim ersten Mal im Hausflur.',
    'Oder in einem anderen Raum für alle.',
    'Geben Sie Ihre Bankkarte und Ihre PIN nie weiter.',
    'Sind Sie nicht sicher? Rufen Sie uns an.',
  ],
  respond: { REQUEST: 'Möchten Sie helfen?', OFFER: 'Hätten Sie das gern?' },
  writeLabel: 'Schreiben Sie an diese Person',
  respondAudience: {
    REQUEST: 'Wer um Hilfe bittet, liest Ihren Vornamen. Ihre Nummer nicht.',
    OFFER: 'Diese Person liest Ihren Vornamen. Ihre Nummer nicht.',
  },
  send: 'An diese Person senden',
  signInFirst: 'Sie melden sich zuerst an. Ihr Text bleibt stehen.',
  firstName: 'Wie ist Ihr Vorname?',
  firstNameToOne: 'Nur diese Person sieht Ihren Namen.',
  firstNameToAll: 'Ihre Nachbarn sehen hier Ihren Namen.',
  willYouCome: 'Kommen Sie auch?',
  comes: 'Schön, dass Sie kommen. Bis dann.',
  comesNot: 'Schade. Bis zum nächsten Mal.',
  sent: 'Danke. Die andere Person liest es.',
  calendar: 'In Ihren Kalender eintragen',
  placed: 'Danke. Es hängt am Schwarzen Brett.',
  placedWaiting: 'Danke. Zuerst sieht es sich jemand aus unserem Team an.',
  stillNeededYes: 'Ja, hängen lassen',
  stillNeededNo: 'Nein, abnehmen',
  keptOpen: 'Gut. Es bleibt noch 30 Tage hängen.',
  edit: 'Ändern',
  editTitle: 'Was möchten Sie fragen oder tun?',
  editText: 'Mehr darüber. Sie müssen nicht.',
  editAudience: 'Ihre Nachbarn lesen das. Ihr Name steht nicht dabei.',
  keepEdit: 'Speichern',
  changed: 'Es ist geändert.',
  withdraw: 'Abnehmen',
  withdrawAsk: 'Möchten Sie das abnehmen?',
  withdrawSure: 'Ja, abnehmen',
  stop: 'Nein, zurück',
  isWithdrawn: 'Es hängt nicht mehr am Schwarzen Brett.',
  wasItNice: 'War es schön?',
  went: { WELL: 'Gut', FAIRLY: 'Es geht', BADLY: 'Nicht gut' },
  wentAudience: 'Ihre Nachbarn sehen das nicht.',
  told: 'Danke, dass Sie es sagen.',
};
