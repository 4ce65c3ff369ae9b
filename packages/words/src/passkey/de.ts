import type { PasskeyWords } from './index.ts';

export const words: PasskeyWords = {
  explain: 'Melden Sie sich mit Finger, Gesicht oder PIN an. Ein neues Fenster öffnet sich.',
  first:
    'Noch nicht an? Melden Sie sich zuerst anders an. Schalten Sie es dann unter „Meine Geräte und Daten“ ein.',
  go: 'Weiter',
  waiting: 'Machen Sie im anderen Fenster weiter.',
  press: 'Drücken Sie den Knopf. Dann prüft Ihr Gerät, ob Sie es sind.',
  signIn: 'Anmelden',
  staysHere: 'Finger, Gesicht und PIN bleiben auf Ihrem Gerät.',
  notWorked: 'Es hat nicht geklappt. Versuchen Sie es noch einmal.',
  cannot: 'Dieser Browser kann das nicht. Melden Sie sich anders an.',
  forSite: (site) => `Sie melden sich an bei: ${site}.`,
};
