import { day } from '../shared/nl.ts';
import type { ContactWords } from './index.ts';

export const words: Partial<ContactWords> = {
  title: 'Het nummer van uw buur',
  forWhom: 'Deelt u allebei uw nummer? Dan leest u hier het nummer van uw buur.',
  codeFirst: 'We sturen u eerst een code. Zo weten we dat u het bent.',
  address: 'Wat is uw eigen e-mailadres?',
  addressReaders: 'Wij sturen daar de code heen. Uw buur ziet dit niet.',
  codeSent: 'Klopt uw e-mailadres? Dan krijgt u nu een mail met een code.',
  until: (date) => `U kunt dit lezen tot ${day(date)}.`,
  onlyYou: 'Dit is alleen voor u. Geef het niet aan anderen.',
  safety: 'Geef niemand uw bankpas, uw pincode of uw sleutel.',
  linkAgain: 'Open het gesprek met uw buur opnieuw. Druk daar op de link.',
};
