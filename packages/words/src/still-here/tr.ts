import type { StillHereWords } from './index.ts';

export const words: StillHereWords = {
  title: 'Hâlâ burada mı oturuyorsunuz?',
  ask: 'Bunu yılda bir kez soruyoruz.',
  means: 'Hayır mı diyorsunuz? O zaman komşuların panosunu artık görmezsiniz.',
  yes: 'Evet, hâlâ burada oturuyorum',
  no: 'Hayır, artık burada oturmuyorum',
  stays: 'Teşekkürler. Katılmaya devam ediyorsunuz.',
  ended: 'Teşekkürler. Artık burada oturan biri olarak katılmıyorsunuz. Kendi yazılarınızı okuyabilirsiniz.',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
