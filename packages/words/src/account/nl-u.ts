import type { AccountWords } from './index.ts';

export const words: Partial<AccountWords> = {
  notSignedIn: 'U bent niet ingelogd.',
  whySignIn: 'Log in als u iets wilt schrijven.',
  signedIn: 'U bent ingelogd.',
  guest: 'Wij weten nog niet waar u woont.',
  guestCallUs: 'Woont u hier? Bel ons dan.',
  resident: 'U doet mee als bewoner.',
  askAddress: 'Wat is uw e-mailadres?',
  whatHappens: 'We sturen u een mail met een code.',
  addressReaders: 'Andere bewoners zien uw e-mailadres niet.',
  actIsKept: 'Wat u deed, blijft bewaard.',
  newCodeSent: 'U krijgt een nieuwe code. De oude werkt niet meer.',
  onlyHere: 'Hier kunt u nu niet inloggen. Bel ons.',
  howToSignIn: 'Hoe wilt u inloggen?',
  wayMailCode: 'Met uw e-mailadres',
  wayPasskey: 'Met uw vinger, gezicht of pincode',
  mailBounces: 'Mail aan u komt niet aan. Klopt uw e-mailadres nog?',
};
