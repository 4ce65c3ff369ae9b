import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  { afterDay: '.' },
);

export const words: SharedWords = {
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
  chooseLanguage: 'Wählen Sie Ihre Sprache',
  readAloud: 'Vorlesen',
  stopReading: 'Vorlesen stoppen',
  whoReadsThis: 'Wer liest das?',
  close: 'Schließen',
  loading: 'Einen Moment, bitte.',
  unreachable: 'Das geht im Moment nicht.',
  weTryAgain: 'Wir versuchen es gleich noch einmal.',
  keptAsTyped: 'Was Sie geschrieben haben, bleibt stehen.',
  retry: 'Noch einmal versuchen',
  broken: 'Bei uns gab es einen Fehler.',
  faultNumber: (fault) => `Rufen Sie uns an? Dann nennen Sie diese Nummer: ${fault}.`,
  notTranslated: 'Diesen Text gibt es nur auf Niederländisch.',
  machineTranslated: 'Ein Computer hat das übersetzt.',
  signedInAs: (firstName) => (firstName ? `Sie sind angemeldet als ${firstName}.` : 'Sie sind angemeldet.'),
  signOut: 'Abmelden',
};
