import type { PasskeyWords } from './index.ts';

export const words: Partial<PasskeyWords> = {
  explain: 'Log in met uw vinger, uw gezicht of uw pincode. Er gaat een nieuw venster open.',
  first: 'Zet dit eerst aan. Dat doet u bij ‘Mijn apparaten en gegevens’.',
  press: 'Druk op de knop. Daarna vraagt uw apparaat of u het bent.',
  staysHere: 'Uw vinger, uw gezicht en uw pincode blijven op uw apparaat.',
};
