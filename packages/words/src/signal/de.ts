import { plural } from '../format.ts';
import type { SignalWords } from './index.ts';

export const words: SignalWords = {
  heading: 'Beschwerde oder Tipp',
  question: 'Was möchten Sie uns sagen?',
  kind: {
    BROKEN: 'Etwas ist kaputt',
    NUISANCE: 'Jemand stört mich',
    DANGER: 'Es gibt Gefahr',
    PROMISE: 'Ein Versprechen wurde nicht gehalten',
    COMPLAINT: 'Ich habe eine Beschwerde',
    TIP: 'Ich habe einen Tipp',
  },
  within: (count) =>
    `Sie bekommen eine Antwort in ${count} ${plural('de', count, { one: 'Arbeitstag', other: 'Arbeitstagen' })}.`,
  inTime: (ofTen, neighbourhood) =>
    `${neighbourhood ? `In ${neighbourhood} bekamen` : 'Es bekamen'} ${ofTen} von je 10 Personen rechtzeitig Antwort.`,
  elsewhere: 'Soll jemand anderes das ansehen?',
  huurcommissie: 'Huurcommissie (Mietkommission)',
  yours: 'Ihre Beschwerden und Tipps',
  audienceText: (organisation) => `Nur Mitarbeiter von ${organisation} lesen, was Sie schreiben.`,
  audienceKept: 'Nach einem Jahr löschen wir es.',
  audienceTimes: 'Alle können lesen, wie schnell wir sind. Was jemand schrieb, steht nicht dabei.',
  forAll: 'Das haben wir gehört und getan',
  forAllDid: 'Was wir getan haben:',
};
