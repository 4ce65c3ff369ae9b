import { day } from '../shared/de.ts';
import type { SignalOwnWords } from './index.ts';

export const words: SignalOwnWords = {
  about: {
    BROKEN: 'Kaputt',
    NUISANCE: 'Störung',
    PROMISE: 'Versprechen',
    COMPLAINT: 'Beschwerde',
    TIP: 'Tipp',
  },
  numbered: (number) => `Nummer ${number}`,
  sentOn: (date) => `Gesendet am ${day(date)}.`,
  aboutPromise: (promise) => `Über das Versprechen: ${promise}`,
  answerBy: (date) => `Sie bekommen eine Antwort. Spätestens am ${day(date)}.`,
  late: 'Unsere Antwort ist zu spät. Das tut uns leid.',
  taken: 'Jemand von uns kümmert sich darum.',
  from: (job, date, firstName) => `${firstName ? `${firstName}, ` : ''}${job}, ${day(date)}`,
  question: 'Hat Ihnen das geholfen?',
  verdict: { HELPED: 'Ja', PARTLY: 'Ein wenig', NOT_HELPED: 'Nein' },
  whoReads: 'Nur Mitarbeiter sehen, was Sie wählen.',
  yourAnswer: 'Ihre Antwort',
  judged: {
    HELPED: 'Danke. Schön, dass es geholfen hat.',
    PARTLY: 'Danke. Das wissen wir jetzt.',
    NOT_HELPED: 'Schade. Wir sehen es uns noch einmal an.',
  },
  mayWeCall: 'Dürfen wir Sie anrufen? Unter welcher Nummer?',
  phoneReaders: 'Diese Nummer lesen nur Mitarbeiter.',
  callMe: 'Ja, rufen Sie mich an',
  willCall: 'Wir rufen Sie in 2 Arbeitstagen an.',
  withdraw: 'Es ist schon gelöst',
  withdrawOne: (number) => `Es ist schon gelöst: Nummer ${number}`,
  withdrawAsk: 'Ist es gelöst? Dann löschen wir Ihre Nachricht.',
  withdrawSure: 'Ja, löschen',
  withdrawStop: 'Nein, stehen lassen',
  isWithdrawn: 'Schön, dass es gelöst ist. Ihre Nachricht ist weg.',
  more: 'Mehr anzeigen',
};
