import type { LabIdeaWords } from './index.ts';

export const words: LabIdeaWords = {
  open: 'لدي فكرة',
  write: 'ما فكرتك؟',
  audience: 'نقرأ فكرتك أولاً. بعد ذلك يمكن لكل شخص على الإنترنت قراءتها. لا يظهر اسمك معها.',
  signInFirst: 'ستسجل الدخول أولاً. نصك يبقى محفوظاً.',
  send: 'أرسل فكرتي',
  sent: 'شكراً. نقرأ فكرتك أولاً. بعد ذلك يمكن للجميع الرد عليها.',
  stop: 'لا، رجوع',
  yours: 'أفكارك',
  state: {
    WAITING: 'تنتظر. نقرأ فكرتك أولاً.',
    PUBLISHED: 'فكرتك هنا الآن. يمكن للآخرين الرد عليها.',
    REFUSED: 'لا ننشر هذه الفكرة. وصلك بريد فيه السبب.',
    TAKEN_AWAY: 'هذه الفكرة لم تعد هنا.',
  },
  withdraw: 'اسحب',
  withdrawOne: (idea) => `اسحب: \u2068${idea}\u2069`,
  withdrawAsk: 'هل تريد سحب هذه الفكرة؟',
  withdrawSure: 'نعم، اسحبها',
  isWithdrawn: 'حُذفت فكرتك.',
};
