import type { AccountMailWords } from './index.ts';

export const words: AccountMailWords = {
  codeSubject: ({ code }) => `Kodunuz: ${code}`,
  codeText: ({ code, organisation, phone, minutes }) => `Merhaba,

Nerede giriş yaptığınızı görmek istiyorsunuz.
Bilgilerinizi kimin okuduğunu da görmek istiyorsunuz.

Kodunuz: ${code}

Bu kodu ${organisation} sayfasına yazın.
Kod ${minutes} dakika çalışır.

Bunu istemiyor musunuz? O zaman bir şey yapmanız gerekmez.
Bu kodu asla başka birine vermeyin.
Biz de size bu kodu asla sormayız.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  newAddressText: ({ code, organisation, phone, minutes }) => `Merhaba,

${organisation} için bu e-posta adresini kullanmak istiyorsunuz.

Kodunuz: ${code}

Bu kodu ${organisation} sayfasına yazın.
Kod ${minutes} dakika çalışır.

Bunu istemiyor musunuz? O zaman bir şey yapmanız gerekmez.
Bu kodu asla başka birine vermeyin.
Biz de size bu kodu asla sormayız.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  takenSubject: 'Bu e-posta adresi burada zaten var',
  takenText: ({ organisation, phone }) => `Merhaba,

Biri ${organisation} için bu e-posta adresini kullanmak istedi.
Bu mümkün değil. Bu e-posta adresini zaten tanıyoruz.
Hiçbir şey değişmedi.

Bu siz miydiniz? O zaman başka bir e-posta adresi seçin.
Siz değil miydiniz? O zaman bir şey yapmanız gerekmez.

Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  changedSubject: 'E-posta adresiniz değişti',
  changedText: ({ organisation, phone, link, days }) => `Merhaba,

${organisation} için e-posta adresiniz değişti.
Bu adres orada artık çalışmıyor.

Bu siz miydiniz? O zaman bir şey yapmanız gerekmez.

Siz değil miydiniz? Bizi hemen arayın: ${phone}
Ya da bu bağlantıyı açın ve düğmeye basın:
${link}

O zaman bu e-posta adresi size geri gelir.
Bütün cihazlardan çıkış yapılır.
Bağlantı ${days} gün çalışır.

Selamlarımızla, ${organisation}
`,
  takenBackSubject: 'Eski e-posta adresi geri geldi',
  takenBackText: ({ organisation, phone }) => `Merhaba,

${organisation} için eski e-posta adresiniz geri geldi.
Biri bunu bir e-postadaki bağlantıyla istedi.
Bütün cihazlardan çıkış yapıldı.
Bu adres orada artık çalışmıyor.

Siz değil miydiniz? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
  numberSubject: 'Cep telefonu numaranız değişti',
  numberText: ({ organisation, phone }) => `Merhaba,

${organisation} için cep telefonu numaranız değişti.

Siz miydiniz? O zaman bir şey yapmanız gerekmez.

Siz değil miydiniz? Hemen bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
};
