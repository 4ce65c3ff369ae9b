import type { CommitmentsWords } from './index.ts';

export const words: Partial<CommitmentsWords> = {
  choose: 'Kies wat u ziet',
  question: 'Merkt u hier iets van?',
  nobodySeesChoice: 'Niemand ziet wat u kiest. We tellen alleen.',
  yourAnswer: 'Uw antwoord',
  hear: 'Wilt u horen hoe dit afloopt?',
  calendar: 'Zet de datums in uw agenda',
  audienceChoice: 'Niemand ziet wat u kiest. We tellen alleen.',
  audienceFollow: 'Volgt u een belofte? Andere bewoners zien dat niet.',
};
