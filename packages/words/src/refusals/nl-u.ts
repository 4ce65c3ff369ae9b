import type { RefusalWords } from './index.ts';

export const words: Partial<RefusalWords> = {
  AGE_NEEDED: 'U kunt meedoen als u 16 jaar of ouder bent.',
  ALREADY_ANSWERED: 'U hebt hier al op geantwoord.',
  AUDIENCE_NOT_OFFERED: 'Dit kunt u hier niet kiezen, kies wie dit mag lezen.',
  CHOICE_NOT_OFFERED: 'Dit antwoord kunt u hier niet kiezen.',
  COMMENTS_OFF: 'U kunt hier geen reactie schrijven.',
  CONSOLE_LINK_NEEDED: 'U hebt een link nodig. Vraag die aan een beheerder.',
  CONTACT_EMPTY: 'Typ uw nummer of kies uw e-mailadres.',
  EDIT_WINDOW_OVER: 'U kunt deze tekst niet meer veranderen.',
  FIRST_NAME_NEEDED: 'Typ eerst uw voornaam.',
  LAB_CLOSED: 'Dit gesprek is klaar, u kunt niet meer meedoen.',
  LIVES_HERE_ALREADY: 'U doet al mee als bewoner van deze woning.',
  NOT_AGREED_YET: 'U en uw buur hebben nog niet allebei ja gezegd.',
  NOT_FOUND: 'Dit is er niet meer, of het is niet voor u.',
  ORIGIN_NOT_ALLOWED: 'Op deze website kunt u alleen lezen.',
  REACH_NOT_YOURS: 'U woont hier niet, dus dit kan alleen in uw eigen buurt.',
  RESIDENT_NEEDED: 'Uw adres is nog niet bekend, bel ons.',
  TEXT_EMPTY: 'U hebt nog niets getypt.',
  TEXT_TOO_LONG: 'Uw tekst is te lang, maak hem korter.',
  WAY_OFF: 'Zo kunt u hier niet inloggen, kies een andere manier.',
  YOUR_OWN_POST: 'Dit is uw eigen bericht.',
};
