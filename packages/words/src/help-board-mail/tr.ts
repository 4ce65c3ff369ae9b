import { day } from '../shared/tr.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'İlanınız hâlâ gerekli mi?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Merhaba,

Bu sizin panodaki ilanınız:

${title}

Hâlâ gerekli mi? Bu bağlantıyı açın ve evet ya da hayır seçin:
${link}

Bir şey seçmezseniz kaldırılır. Son gün: ${day(lastDay)}.
Bağlantı yalnızca sizin için.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  reminderSubject: 'Yarın komşularınızla bir buluşma var',
  reminderText: ({ title, place, time, organisation, phone }) => `Merhaba,

Geleceğinizi söylediniz. Buluşma yarın:

${title}
Yer: ${place}
Saat: ${time}

Gelemeyecek misiniz? O zaman panoda şunu seçin: Gelemiyorum.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
};
