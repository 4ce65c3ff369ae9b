import type { PasskeyWords } from './index.ts';

export const words: Partial<PasskeyWords> = {
  explain: 'Log in met uw vinger, uw gezicht of uw pincode. Er gaat een nieuw venster open.',
  press: 'Druk op de knop. Daarna vraagt uw apparaat of u het bent.',
  staysHere: 'Uw vinger, uw gezicht en uw pincode blijven op uw apparaat.',
  forSite: (site) => `U logt in op: ${site}.`,
};
