import { day } from '../shared/nl.ts';
import type { ContactWords } from './index.ts';

export const words: ContactWords = {
  title: 'Het nummer van je buur',
  forWhom: 'Delen jullie allebei je nummer? Dan lees je hier het nummer van je buur.',
  codeFirst: 'We sturen je eerst een code. Zo weten we dat jij het bent.',
  address: 'Wat is je eigen e-mailadres?',
  addressReaders: 'Wij sturen daar de code heen. Je buur ziet dit niet.',
  sendCode: 'Stuur mij de code',
  codeSent: 'Klopt je e-mailadres? Dan krijg je nu een mail met een code.',
  noMail: 'Geen mail? Kijk ook bij ongewenste mail.',
  typeCode: 'Typ de code uit de mail',
  codeHint: 'De code heeft 6 cijfers.',
  read: 'Lees het nummer',
  otherAddress: 'Kies een ander e-mailadres',
  phone: 'Telefoon',
  email: 'E-mail',
  until: (date) => `Je kunt dit lezen tot ${day(date)}.`,
  onlyYou: 'Dit is alleen voor jou. Geef het niet aan anderen.',
  safety: 'Geef niemand je bankpas, je pincode of je sleutel.',
  safetyCall: 'Voelt iets niet goed? Bel ons.',
  danger: 'Is er gevaar? Bel 112.',
  linkBroken: 'Deze link werkt niet.',
  linkAgain: 'Open het gesprek met je buur opnieuw. Druk daar op de link.',
  callUs: (phone) => `Bel ons: ${phone}`,
};
