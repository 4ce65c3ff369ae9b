import type { StopFollowingWords } from './index.ts';

export const words: StopFollowingWords = {
  title: 'Bu söz için artık e-posta istemiyor musunuz?',
  ask: 'O zaman yalnızca bu söz için e-posta almazsınız.',
  yes: 'Evet, artık yazmayın',
  no: 'Hayır, yazmaya devam edin',
  stopped: 'Tamam. Bu konuda artık e-posta almazsınız.',
  goesOn: 'Tamam. Haber olunca size yazarız.',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
