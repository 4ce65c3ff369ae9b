import type { ObjectionWords } from './index.ts';

export const words: ObjectionWords = {
  title: 'Kararımızın doğru olmadığını mı düşünüyorsunuz?',
  ask: 'Nedenini bize yazın. O zaman başka biri yeniden bakar.',
  label: 'Doğru olmayan nedir?',
  audience: 'Bunu yalnızca biz okuruz.',
  send: 'Gönder',
  done: 'Teşekkürler. Başka biri yeniden bakacak. Size e-posta yazacağız.',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
};
