import type { CommitmentFollowWords } from './index.ts';

export const words: CommitmentFollowWords = {
  means: 'Bu bitince veya değişince size e-posta göndeririz.',
  whoReads: 'Diğer oturanlar neyi takip ettiğinizi görmez. E-postayı yalnızca siz okursunuz.',
  follow: 'Bana yazın',
  following: 'Bunun nasıl bittiğini duyacaksınız.',
  stop: 'Takibi bırak',
  stopped: 'Bu konuda artık e-posta almayacaksınız.',
};
