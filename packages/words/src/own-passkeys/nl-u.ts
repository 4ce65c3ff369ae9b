import type { OwnPasskeysWords } from './index.ts';

export const words: Partial<OwnPasskeysWords> = {
  means: 'Log in met uw vinger, uw gezicht of uw pincode. Een code is dan niet nodig.',
  staysHere: 'Uw vinger, uw gezicht en uw pincode blijven op uw apparaat.',
  added: 'Het staat aan. Kies dit voortaan als u inlogt.',
  madeSubject: 'U kunt nu inloggen zonder code',
  madeText: ({ organisation, phone, page }) => `Hallo,

U kunt nu bij ${organisation} inloggen zonder code.
Dat gaat met uw vinger, uw gezicht of uw pincode.

Was u dit? Dan hoeft u niets te doen.

Was u dit niet? Bel ons meteen: ${phone}
Of zet het zelf uit, op deze pagina:
${page}

Groet van ${organisation}
`,
};
