import type { ProfileHelloWords } from './index.ts';

const own = (name: string) => `\u2068${name}\u2069`;

export const words: ProfileHelloWords = {
  why: {
    BOTH_YES: 'ترى هذا لأنكما قلتما مرحباً.',
    STAIRWELL: 'ترى هذا لأنكما تسكنان على الدرج نفسه.',
  },
  whyIn: (place) => `ترى هذا لأنك تسكن أيضاً في ${own(place)}.`,
  whyBuddy: (name) => `ترى هذا لأنك الجار المرحّب بـ ${own(name)}.`,
  whyHello: (name) => `ترى هذا لأن ${own(name)} يقول لك مرحباً.`,
  says: (name, building) =>
    building ? `مرحباً من ${own(name)} في ${own(building)}.` : `مرحباً من ${own(name)}.`,
  sayHello: 'قل مرحباً',
  sayMeans: (name) => `سيعرف ${own(name)} من أنت، ويختار إن كان يرد بمرحباً.`,
  helloBack: 'قل مرحباً أيضاً',
  notNow: 'ليس الآن',
  notNowMeans: (name) => `إذا اخترت «ليس الآن» فلن يعرف ${own(name)} ذلك.`,
  said: (name) => `قلت مرحباً. سنخبرك عندما يقول ${own(name)} مرحباً أيضاً.`,
  both: (name) => `أنت و ${own(name)} قلتما مرحباً.`,
  bothMeans: 'الآن قد ترى عن جارك أكثر، وهو كذلك.',
  answeredNotNow: 'حسناً. لن نقول شيئاً.',
  waiting: 'مرحباً من جار',
  seeCard: (name) => `انظر بطاقة ${own(name)}`,
  absent: 'هذه البطاقة غير موجودة، أو ليست لك.',
  firstName: 'ما اسمك الأول؟',
  firstNameReader: (name) => `يقرأ ${own(name)} اسمك الأول.`,
};
