import type { HelpPostsWords } from './index.ts';

export const words: Partial<HelpPostsWords> = {
  forYou: 'Voor u',
  wrote: (name) => `${name ?? 'Iemand'} schreef u iets.`,
  saysYes: (name) => `${name ?? 'Uw buur'} zegt ja. Zegt u ook ja?`,
  talkWith: (name) => `U praat met ${name ?? 'een buur'}.`,
  youCome: 'U komt.',
  yours: 'Van u.',
  showAll: 'Toon alles voor u',
  listHeading: 'Van uw buren',
  choose: 'Kies wat u ziet',
  whichKind: 'Wat wilt u zien?',
  none: 'Uw buren schreven nog niets.',
  beFirst: 'Wilt u beginnen? Zo kan het:',
  timing: { ONCE: 'Eén keer', REGULARLY: 'Vaker', FLEXIBLE: 'Wanneer u wilt' },
  comeToo: 'Komt u ook?',
  fits: { REQUEST: 'Kunt u dit?', OFFER: 'Is dit iets voor u?', GATHERING: 'Is dit iets voor u?' },
  planner: (name) => `${name} vraagt u.`,
  yourAnswer: 'Uw antwoord',
  comeAudience: 'Komt u? Uw buren zien dan uw voornaam.',
};
