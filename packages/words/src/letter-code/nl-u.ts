import type { LetterCodeWords } from './index.ts';

export const words: Partial<LetterCodeWords> = {
  firstName: 'Wat is uw voornaam?',
  firstNameAudience: 'Uw voornaam staat bij wat u schrijft.',
  byMail: 'Log in met uw e-mailadres',
  goOnAs: (firstName) => (firstName ? `Bent u ${firstName}?` : 'Bent u dit?'),
  thenSignedIn: (firstName, building) =>
    `U logt in als ${firstName ?? 'bewoner'}${building ? ` uit ${building}` : ''}.`,
  pressThere: 'Ga naar de pagina van uw brief. Druk daar op de knop.',
};
