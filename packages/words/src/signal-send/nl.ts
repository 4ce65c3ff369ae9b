import { day } from '../shared/nl.ts';
import type { SignalSendWords } from './index.ts';

export const words: SignalSendWords = {
  callNow: 'Bel nu 112',
  danger: 'Is er brand, gas of geweld? Ga naar een veilige plek. Bel dan 112.',
  brokenFirst: 'Bel ons. Dan maken wij een afspraak.',
  nuisanceFirst: 'Bel ons. Dan praten wij er samen over.',
  inDanger: 'Is er gevaar? Bel 112.',
  call: (phone) => `Bel ${phone}`,
  writeAnyway: { BROKEN: 'Ik heb al gebeld. Het helpt niet.', NUISANCE: 'Ik wil het ook opschrijven' },
  whichPromise: 'Over welke belofte gaat het?',
  anotherPromise: 'Een andere belofte',
  write: {
    BROKEN: 'Wat is er kapot?',
    NUISANCE: 'Wat gebeurt er?',
    PROMISE: 'Wat is er niet gedaan?',
    COMPLAINT: 'Wat is je klacht?',
    TIP: 'Wat is je tip?',
  },
  noNames: 'Noem hier geen namen.',
  audience: (organisation) => `Alleen medewerkers van ${organisation} lezen dit.`,
  kept: 'Na een jaar gooien wij het weg.',
  signInFirst: 'Je logt zo in. Je tekst blijft bewaard.',
  send: (organisation) => `Stuur naar ${organisation}`,
  back: 'Terug',
  sent: 'Bedankt. Je bericht is bij ons.',
  number: (number) => `Je nummer is ${number}.`,
  answerBy: (date) => `Je krijgt antwoord. Uiterlijk op ${day(date)}.`,
  mailed: 'Dit staat ook in een mail.',
  another: 'Ik wil nog iets kwijt',
};
