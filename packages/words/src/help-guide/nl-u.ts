import type { HelpGuideWords } from './index.ts';

export const words: Partial<HelpGuideWords> = {
  kept: 'Wat u typt, blijft bewaard.',
  continued: 'Hier was u gebleven.',
  categoryAsk: {
    REQUEST: 'Waar zoekt u hulp bij?',
    OFFER: 'Waar helpt u graag mee?',
    GATHERING: 'Wat wilt u samen doen?',
  },
  titleAsk: { REQUEST: 'Wat vraagt u?', OFFER: 'Wat wilt u doen?', GATHERING: 'Hoe heet het?' },
  textAsk: 'Wilt u er iets bij zeggen?',
  readers: (place) => (place ? `Alleen buren in ${place} lezen dit.` : 'Alleen uw buren lezen dit.'),
  withoutName: 'Uw naam staat er niet bij.',
  withName: 'Uw voornaam staat erbij.',
  dayKept: 'Alleen wie met u afspreekt, ziet deze dag.',
  signInHere: 'Log nu in. Dan weten we wie uw buren zijn. Wat u typte, blijft staan.',
  notHere: 'U woont hier niet, dus dit kan alleen in uw eigen buurt.',
  firstName: 'Wat is uw voornaam?',
  firstNameTalk: 'Alleen wie met u praat, ziet uw naam.',
};
