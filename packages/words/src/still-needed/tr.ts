import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Panodaki ilanınız',
  ask: 'Hâlâ gerekli mi?',
  yes: 'Evet, kalsın',
  no: 'Hayır, kaldır',
  kept: 'Tamam. İlanınız 30 gün daha kalacak.',
  withdrawn: 'Tamam. İlanınız kaldırıldı.',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
