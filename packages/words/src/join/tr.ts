import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `${organisation}: hoş geldiniz`,
  invited: (building) =>
    building
      ? `Oturduğunuz bina: ${building}. Burada oturduğunuz için katılabilirsiniz.`
      : 'Burada oturduğunuz için katılabilirsiniz.',
  pressToJoin: 'Katılmak istiyorsanız düğmeye basın.',
  join: 'Katılıyorum',
  firstName: 'Adınız nedir?',
  firstNameAudience: 'Adınız yazdıklarınızın yanında görünür.',
  joining: 'Lütfen bekleyin.',
  done: 'Tamam. Burada oturuyorsunuz ve artık katılıyorsunuz.',
  doneNext: 'Web sitesine gidin. Orada e-posta adresinizle giriş yapın.',
  toWebsite: 'Web sitesine git',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
  goOnBelow: 'Aşağıdan devam edin. O zaman web sitesinde de giriş yapmış olursunuz.',
  goTo: (site) => `Şuraya git: ${site}`,
  remembered: 'Bu cihaz kim olduğunuzu hatırlar.',
  phoneLost: 'Telefonunuz kayboldu mu? Yeni mektup için bizi arayın.',
};
