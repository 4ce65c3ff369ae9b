import { day } from '../shared/tr.ts';
import type { CommitmentNewsWords } from './index.ts';

export const words: CommitmentNewsWords = {
  heading: 'Takip ettiğiniz sözler',
  kept: ({ promise, owner, said, page, link }) => `Yapıldı: ${promise}
Kim yapıyor: ${owner}
Şunu yaptık: ${said}
Bu söz hakkında daha fazlası:
${page}
Bu söz hakkında artık haber istemiyorum:
${link}`,
  dropped: ({ promise, owner, said, page, link }) => `Bunu yapmayacağız: ${promise}
Kim yapıyor: ${owner}
Nedeni şu: ${said}
Bu söz hakkında daha fazlası:
${page}
Bu söz hakkında artık haber istemiyorum:
${link}`,
  moved: ({ promise, owner, said, due, page, link }) => `Bu daha uzun sürüyor: ${promise}
Kim yapıyor: ${owner}
Yeni tarih: ${day(due)}
Nedeni şu: ${said}
Bu söz hakkında daha fazlası:
${page}
Bu söz hakkında artık haber istemiyorum:
${link}`,
};
