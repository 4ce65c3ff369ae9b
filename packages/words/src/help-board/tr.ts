import { day } from '../shared/tr.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Bana kim bir lamba asar?',
  exampleText: 'Ben yetişemiyorum. Merdivenim var, kahve de hazır.',
  heading: 'Mahallede yardım',
  together: 'Birbirimiz için, hep birlikte.',
  livingIn: (place) => `Yer: ${place}.`,
  begin: {
    REQUEST: 'Yardım arıyorum',
    OFFER: 'Yardım etmek isterim',
    GATHERING: 'Birlikte bir şey yapalım',
  },
  kind: { REQUEST: 'Yardım arıyor', OFFER: 'Yardım etmek istiyor', GATHERING: 'Birlikte' },
  example: 'Örnek',
  categoriesHeading: 'Komşular şimdi birbirleri için ne yapıyor',
  categoryTotal: (total) => `yaklaşık ${total} kişi`,
  counted: 'Bu sabah sayıldı. Burada isim görmezsiniz.',
  fewYet: 'Henüz az sayıda komşu yazdı. Siz başlayabilirsiniz.',
  liveHere: 'Burada mı oturuyorsunuz?',
  whySignIn: 'Giriş yapın. O zaman komşularınızın yazdıklarını okursunuz.',
  signIn: 'Giriş yap',
  sharedLink: 'Mahallenizde biri yardım arıyor.',
  signInToRead: 'Okumak için giriş yapın.',
  notOpen: 'Pano burada olacak.',
  opensOn: (date) => `Açılacağı gün: ${day(date)}.`,
  addressUnknown: 'Adresinizi henüz bilmiyoruz.',
  callUs: 'Burada mı oturuyorsunuz? Bizi arayın.',
  back: 'Panoya dön',
  audiencePosts: 'Panoyu yalnızca komşularınız okur. Adınız orada görünmez.',
  audienceTalks: 'Bir sohbeti yalnızca ikiniz okursunuz.',
  audienceStaff: 'Biz okumayız. Yalnızca biri bir şey bildirirse okuruz.',
};
