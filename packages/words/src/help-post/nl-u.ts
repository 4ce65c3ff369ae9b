import type { HelpPostWords } from './index.ts';

export const words: Partial<HelpPostWords> = {
  notForAll: 'Of het is niet voor uw gebouw.',
  safe: [
    'Spreek de eerste keer af in de hal.',
    'Of in een andere ruimte voor iedereen.',
    'Geef nooit uw pinpas of code.',
    'Twijfelt u? Bel ons.',
  ],
  respond: { REQUEST: 'Wilt u helpen?', OFFER: 'Wilt u dit graag?' },
  writeLabel: 'Schrijf aan uw buur',
  respondAudience: {
    REQUEST: 'Uw voornaam gaat naar de vrager. Uw nummer niet.',
    OFFER: 'Uw voornaam gaat naar deze buur. Uw nummer niet.',
  },
  send: 'Stuur aan uw buur',
  signInFirst: 'U logt eerst in. Uw tekst blijft staan.',
  firstName: 'Wat is uw voornaam?',
  firstNameToOne: 'Alleen deze buur ziet uw naam.',
  firstNameToAll: 'Uw buren zien uw naam hierbij.',
  willYouCome: 'Komt u ook?',
  comes: 'Leuk dat u komt. Tot dan.',
  sent: 'Bedankt. Uw buur leest het.',
  calendar: 'Zet het in uw agenda',
  editTitle: 'Wat wilt u vragen of doen?',
  editAudience: 'Uw buren lezen dit. Zonder uw naam.',
  withdrawAsk: 'Wilt u dit weghalen?',
  wentAudience: 'Uw buren zien dit niet.',
  told: 'Bedankt dat u het zegt.',
  officeAudience: (name) => `${name} en onze medewerkers lezen dit. Met uw voornaam.`,
};
