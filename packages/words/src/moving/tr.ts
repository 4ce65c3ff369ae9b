import { day } from '../shared/tr.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Hâlâ burada mı oturuyorsunuz?',
  asksMeans: (on) => `${day(on)} gününden önce seçin. Sonra komşuların panosunu artık görmezsiniz.`,
  stillHere: 'Evet, hâlâ burada oturuyorum',
  thanks: 'Teşekkürler. Katılmaya devam ediyorsunuz.',
  open: 'Taşınıyorum',
  day: 'Hangi günden sonra burada oturmuyorsunuz?',
  dayMeans: 'O günden sonra panoyu görmezsiniz. Kendi yazılarınızı okuyabilirsiniz.',
  readers: 'Komşularınız bu günü görmez.',
  send: 'Bu günü bildirin',
  back: 'Vazgeçtim',
  leaves: (on) => `${day(on)} gününden sonra burada oturmuyorsunuz.`,
  stay: 'Burada kalıyorum',
  stays: 'Burada oturmaya devam ediyorsunuz.',
};
