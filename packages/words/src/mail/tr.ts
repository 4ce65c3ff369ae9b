import type { MailWords } from './index.ts';

export const words: MailWords = {
  signInSubject: ({ code }) => `Kodunuz: ${code}`,
  signInText: ({ code, organisation, phone, minutes }) => `Merhaba,

${organisation} sitesine giriş yapmak istiyorsunuz.

Kodunuz: ${code}

Bu kodu web sitesine yazın.
Kod ${minutes} dakika çalışır.

Giriş yapmak istemiyor musunuz? O zaman bir şey yapmanız gerekmez.
Bu kodu asla başka birine vermeyin.
Biz de size bu kodu asla sormayız.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  invitationSubject: ({ organisation }) => `${organisation} sizi katılmaya çağırıyor`,
  invitationText: ({
    firstName,
    organisation,
    building,
    link,
    phone,
    days,
  }) => `Merhaba${firstName ? ` ${firstName}` : ''},

Web sitemizde komşular bizimle ve birbirleriyle konuşuyor.
${building ? `Oturduğunuz bina: ${building}. ` : ''}Siz de katılır mısınız?

Bu bağlantıyı açın:
${link}

Sonra düğmeye basın.
Bağlantı ${days} gün çalışır.
Bağlantı yalnızca sizin için.

Katılmak istemiyor musunuz? O zaman bir şey yapmanız gerekmez.
Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
};
