import { day } from '../shared/nl.ts';
import type { ProfileOwnWords } from './index.ts';

export const words: Partial<ProfileOwnWords> = {
  youChoose: 'Dit is uw kaart. U kiest wie wat ziet.',
  empty: 'Uw kaart is nog leeg. Niemand ziet iets van u.',
  notTold: 'Dit vertelde u nog niet',
  removeAsk: 'Wilt u dit weghalen?',
  thanks: 'Bedankt. Uw kaart is klaar.',
  sees: {
    ONLY_ME: 'Alleen u ziet dit.',
    MY_BUDDY: 'Alleen uw welkomstbuur ziet dit.',
    AFTER_BOTH_YES: 'Alleen wie ook hallo zei, ziet dit.',
    STAIRWELL: 'Buren in uw trappenhuis zien dit.',
  },
  ended: (date) => `Dit was tot en met ${day(date)}. Nu ziet alleen u het.`,
  waiting: 'Een medewerker kijkt eerst naar uw eigen woorden.',
  seesNothing: 'Deze buur ziet niets van u.',
  pauseMeans: 'Wilt u even rust? Dan krijgt u geen mail en geen vragen. Niemand ziet dat.',
  paused: (date) =>
    date ? `Even niet staat aan, tot en met ${day(date)}.` : 'Even niet staat aan, tot u het uitzet.',
  pauseEnded: 'Even niet staat uit. Fijn dat u er weer bent.',
  pauseStarted: 'Goed. Niemand ziet dat u dit koos.',
};
