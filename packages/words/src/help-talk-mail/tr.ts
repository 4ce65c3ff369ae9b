import type { HelpTalkMailWords } from './index.ts';

export const words: HelpTalkMailWords = {
  respondedSubject: 'Biri ilanınıza cevap verdi',
  respondedText: ({ organisation, phone }) => `Merhaba,

Mahalledeki panoya bir şey yazdınız.
Bir komşunuz cevap verdi.

Panonun olduğu web sitesine giriş yapın.
Komşunuzun yazdığını orada okursunuz.
Bunu yalnızca ikiniz okursunuz.

Banka kartınızı ya da şifrenizi kimseye vermeyin.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  unreadSubject: 'Bir komşunuz size bir şey yazdı',
  unreadText: ({ organisation, phone }) => `Merhaba,

Panoda bir komşunuzla sohbet ediyorsunuz.
Komşunuz yeni bir şey yazdı.

Panonun olduğu web sitesine giriş yapın.
Orada okuyabilirsiniz.

Banka kartınızı ya da şifrenizi kimseye vermeyin.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  askedSubject: 'Bir komşunuza yardım edebilir misiniz?',
  askedText: ({ organisation, phone }) => `Merhaba,

Bir komşunuz yardım arıyor.
Bunu yapabileceğinizi düşünüyoruz.

Panonun olduğu web sitesine giriş yapın.
Orada komşunuzun ne istediğini okursunuz.
Komşunuz sizin kim olduğunuzu henüz bilmiyor.

İstemiyor musunuz? O zaman bir şey yapmanız gerekmez.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  contactCodeSubject: ({ code }) => `Kodunuz: ${code}`,
  contactCodeText: ({ code, organisation, phone, minutes }) => `Merhaba,

Komşunuzun numarasını ya da e-posta adresini okumak istiyorsunuz.

Kodunuz: ${code}

Bu kodu ${organisation} sayfasına yazın.
Kod ${minutes} dakika çalışır.

Bunu istemiyor musunuz? O zaman bir şey yapmanız gerekmez.
Bu kodu asla başka birine vermeyin.
Biz de size bu kodu asla sormayız.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
};
