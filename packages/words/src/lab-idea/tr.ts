import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'Benim bir fikrim var',
  write: 'Fikriniz nedir?',
  audience: 'Fikrinizi önce biz okuruz. Sonra internetteki herkes okuyabilir. Yanında adınız görünmez.',
  signInFirst: 'Birazdan giriş yapacaksınız. Yazdıklarınız silinmez.',
  send: 'Fikrimi gönder',
  sent: 'Teşekkürler. Fikrinizi önce biz okuruz. Sonra herkes yanıt verebilir.',
  stop: 'Hayır, geri dön',
  yours: 'Fikirleriniz',
  state: {
    WAITING: 'Bekliyor. Fikrinizi önce biz okuruz.',
    PUBLISHED: 'Artık burada. Başkaları yanıt verebilir.',
    REFUSED: 'Bu fikri yayınlamıyoruz. Nedeni size e-posta ile geldi.',
    TAKEN_AWAY: 'Bu fikir artık burada değil.',
  },
  withdraw: 'Geri al',
  withdrawOne: (idea) => `Geri al: ${idea}`,
  withdrawAsk: 'Bu fikri geri almak istiyor musunuz?',
  withdrawSure: 'Evet, geri al',
  isWithdrawn: 'Fikriniz silindi.',
};
