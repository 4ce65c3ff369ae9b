import { day } from '../shared/ar.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `أخبار من ${organisation}`,
  nothing: 'لا أخبار الآن.',
  labs: 'شارك في حديث',
  until: (date) => `يمكن الرد حتى ${day(date)}.`,
  on: (date) => `قلنا هذا في ${day(date)}.`,
  promises: 'وعدنا وفعلنا',
  scan: 'تريد المزيد؟ امسح هذا بهاتفك.',
  callUs: (phone) => `تفضل الاتصال؟ \u2066${phone}\u2069`,
};
