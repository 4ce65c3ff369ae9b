import { day } from '../shared/nl.ts';
import type { LabFeedbackWords } from './index.ts';

export const words: Partial<LabFeedbackWords> = {
  question: {
    AGREE: 'Vindt u dit ook?',
    RECOGNISE: 'Herkent u dit?',
    HELP: 'Zou dit u helpen?',
    WHO_STARTS: 'Wie moet beginnen?',
    GOOD_PLAN: 'Is dit een goed plan?',
    NOTICE: 'Merkt u hier iets van?',
  },
  closesOn: (date) => `U kunt meedoen tot en met ${day(date)}.`,
  closedButReadable: 'U kunt alles nog lezen. U kunt niet meer meedoen.',
  allTopics: 'Kies waar u over leest',
  nobodySeesChoice: 'Niemand ziet wat u kiest. We tellen alleen.',
  yourAnswer: 'Uw antwoord',
};
