import type { ModerationWords } from './index.ts';

// A word after the name carries the ending, since the ending of a name follows how it sounds.
export const words: ModerationWords = {
  notRight: 'Burada bir sorun var',
  reportHeading: 'Sorun nedir?',
  reason: {
    DANGER: 'Biri tehlikede',
    CHILD: 'Bir çocukla ilgili',
    PRIVATE_DATA: 'İçinde özel bir bilgi var',
    INSULT: 'İnsanları incitiyor',
    SPAM: 'Reklam ya da sahte bir şey',
    OTHER: 'Başka bir şey',
  },
  danger: 'Tehlike mi var? 112 numarayı arayın.',
  words: 'Bir şey eklemek ister misiniz? Şart değil.',
  reportAudience: 'Bunu yalnızca biz okuruz. Yazan kişi adınızı görmez.',
  report: 'Bunu bildir',
  reported: 'Teşekkürler. Buna bakacağız.',
  block: (author) => `${author} adlı kişiyi artık görmek istemiyorum`,
  blockAsk: (author) => `${author} adlı kişiyi artık görmek istemiyor musunuz?`,
  blockMeans: (author) =>
    `O zaman ${author} ile ilgili hiçbir şey görmezsiniz. Aynı şekilde ${author} sizinle ilgili bir şey görmez.`,
  blockSure: 'Evet, artık görmeyeyim',
  blocked: 'Bu kişiyi artık görmezsiniz.',
  stop: 'Hayır, geri dön',
};
