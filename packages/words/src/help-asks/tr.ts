import type { HelpAsksWords } from './index.ts';

export const words: HelpAsksWords = {
  question: 'Bir komşunuz yardım arıyor. Bu size uygun mu?',
  next: 'Evet derseniz birbirinizin adını görür ve konuşursunuz.',
  yes: 'Evet, yardım ederim',
  no: 'Hayır, şimdi değil',
  noAudience: 'Hayır dediğinizi kimse görmez.',
  saidNo: 'Tamam. Hayır dediğinizi kimse görmez.',
};
