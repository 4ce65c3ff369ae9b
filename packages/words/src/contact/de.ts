import { day } from '../shared/de.ts';
import type { ContactWords } from './index.ts';

export const words: ContactWords = {
  title: 'Die Nummer der anderen Person',
  forWhom: 'Geben Sie beide Ihre Nummer weiter? Dann lesen Sie hier die andere Nummer.',
  codeFirst: 'Zuerst schicken wir Ihnen einen Code. So wissen wir, dass Sie es sind.',
  address: 'Wie ist Ihre eigene E-Mail-Adresse?',
  addressReaders: 'Wir schicken den Code dorthin. Die andere Person sieht das nicht.',
  sendCode: 'Schicken Sie mir den Code',
  codeSent: 'Stimmt Ihre E-Mail-Adresse? Dann bekommen Sie jetzt eine E-Mail mit einem Code.',
  noMail: 'Keine E-Mail? Schauen Sie auch im Spam-Ordner nach.',
  typeCode: 'Geben Sie den Code aus der E-Mail ein',
  codeHint: 'Der Code hat 6 Ziffern.',
  read: 'Nummer lesen',
  otherAddress: 'Eine andere E-Mail-Adresse wählen',
  phone: 'Telefon',
  email: 'E-Mail',
  until: (date) => `Sie können das bis zum ${day(date)} lesen.`,
  onlyYou: 'Das ist nur für Sie. Geben Sie es nicht an andere weiter.',
  safety: 'Geben Sie niemandem Ihre Bankkarte, Ihre PIN oder Ihren Schlüssel.',
  safetyCall: 'Fühlt sich etwas nicht gut an? Rufen Sie uns an.',
  danger: 'Gibt es Gefahr? Rufen Sie 112 an.',
  linkBroken: 'Dieser Link funktioniert nicht.',
  linkAgain: 'Öffnen Sie das Gespräch noch einmal. Drücken Sie dort auf den Link.',
  callUs: (phone) => `Rufen Sie uns an: ${phone}`,
};
