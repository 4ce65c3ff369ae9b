import { weekday } from '../near.ts';
import type { WelcomeGatheringWords } from './index.ts';

export const words: WelcomeGatheringWords = {
  heading: 'Komşularla tanışma',
  what: 'Komşularınızla tanışmak ister misiniz? İsterseniz olur, şart değil.',
  readers: (board) => `O zaman komşular (${board}) adınızı görür.`,
  want: 'Evet, isterim',
  wanting: 'Bir gün arıyoruz. Birkaç gün sürebilir.',
  stop: 'Vazgeçtim',
  proposedBy: (firstName) => `${firstName} bir gün öneriyor:`,
  when: (date, time) => `${weekday('tr', date)}, saat ${time}`,
  canYou: 'O gün gelebilir misiniz?',
  yesWhat: (board) => `Evet derseniz ilan panosunda durur: ${board}.`,
  yes: 'Evet, gelebilirim',
  otherDay: 'Hayır, başka bir gün',
  planned: 'O gün komşularınızla tanışırsınız:',
  plannedWhere: 'İlan panosunda duruyor. Kim gelecek, orada görürsünüz.',
  stopPlanned: 'Panodan kaldırın',
  saved: 'Kaydedildi.',
  helperWanted: (firstName) =>
    firstName ? `${firstName} komşularla tanışmak istiyor.` : 'Yeni sakin komşularla tanışmak istiyor.',
  helperWhat: 'Bir gün önerin. Önce yalnız yeni komşu görür.',
  day: 'Hangi gün?',
  time: 'Saat kaçta?',
  place: 'Nerede?',
  placeHint: 'En iyisi ortak bir oda.',
  propose: 'Bunu önerin',
  helperProposed: 'Yeni komşu daha evet ya da hayır demedi.',
  helperPlanned: 'Komşular tanışacak. İlan panosunda duruyor.',
  helperTold: 'Teşekkürler. Yeni komşu artık görüyor.',
  postTitle: (firstName) => `${firstName} ile tanışma`,
  postText: 'Buraya taşınıyorum. Tanışmaya gelir misiniz?',
};
