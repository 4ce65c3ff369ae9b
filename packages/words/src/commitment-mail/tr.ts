import { day } from '../shared/tr.ts';
import type { CommitmentMailWords } from './index.ts';

export const words: CommitmentMailWords = {
  keptSubject: 'Yapıldı: takip ettiğiniz bir söz',
  keptText: ({ promise, owner, said, page, link, organisation, phone }) => `Merhaba,

Şunu söz verdik:
${promise}
Kim yapıyor: ${owner}

Bu artık yapıldı. Şunu yaptık:
${said}

Bu söz hakkında daha fazlası:
${page}

Bu konuda artık e-posta istemiyor musunuz? Bu bağlantıyı açın:
${link}

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
  droppedSubject: 'Takip ettiğiniz bir söz yapılmayacak',
  droppedText: ({ promise, owner, said, page, link, organisation, phone }) => `Merhaba,

Şunu söz verdik:
${promise}
Kim yapıyor: ${owner}

Bunu yapmayacağız. Nedeni şu:
${said}

Bu söz hakkında daha fazlası:
${page}

Bu konuda artık e-posta istemiyor musunuz? Bu bağlantıyı açın:
${link}

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
  movedSubject: 'Takip ettiğiniz bir sözün tarihi değişti',
  movedText: ({ promise, owner, said, due, page, link, organisation, phone }) => `Merhaba,

Şunu söz verdik:
${promise}
Kim yapıyor: ${owner}

Bu daha uzun sürüyor. Yeni tarih: ${day(due)}.
Nedeni şu:
${said}

Bu söz hakkında daha fazlası:
${page}

Bu konuda artık e-posta istemiyor musunuz? Bu bağlantıyı açın:
${link}

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
};
