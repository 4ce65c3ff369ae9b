import { plural } from '../format.ts';
import { day } from '../shared/de.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Nachbarn helfen einander',
  forHome: (home) => `Für alle, die hier wohnen: ${home}`,
  fromWhom: (organisation) => `${organisation} hat im Internet einen Ort für Bewohner.`,
  ask: 'Dort können Sie Ihre Nachbarn um Hilfe bitten.',
  offer: 'Sie können auch selbst etwas für andere tun.',
  howHeading: 'So machen Sie mit',
  scan: 'Richten Sie die Kamera Ihres Telefons auf dieses Quadrat.',
  orType: 'Oder gehen Sie im Internet zu:',
  thenCode: 'Geben Sie dort diesen Code ein:',
  places: (people) =>
    `Dieser Code ist für ${people} ${plural('de', people, { one: 'Person', other: 'Personen' })}.`,
  until: (last) => `Der Code gilt bis einschließlich ${day(last)}.`,
  noEmail: 'Sie brauchen keine E-Mail-Adresse.',
  sixteen: 'Mitmachen können alle ab 16.',
  onlyHousehold: 'Geben Sie den Code nur Menschen, die hier wohnen.',
  neighboursSee: 'Nachbarn sehen Ihren Vornamen, nicht Ihre Hausnummer.',
  rulesHeading: 'So gehen wir miteinander um',
  ownLanguage: 'Richten Sie Ihr Telefon auf das Quadrat. Dann lesen Sie es auf Deutsch.',
  callUs: (phone) => `Eine Frage? Rufen Sie uns an: ${phone}`,
  document: (street) => `Briefe für ${street}`,
};
