import type { ModerationMailWords } from './index.ts';

export const words: ModerationMailWords = {
  refusedSubject: 'Yazınız web sitesinde değil',
  letThroughSubject: 'Yazınız web sitesinde',
  objectionSubject: 'Yeniden baktık',
  wrote: {
    comment: 'Web sitesine bir yorum yazdınız.',
    post: 'Panoya bir ilan yazdınız.',
    message: 'Bir komşunuza mesaj yazdınız.',
    card: 'Kartınıza kendinizle ilgili bir şey yazdınız.',
    idea: 'Bir görüşme için bir fikir yazdınız.',
    thanks: 'Bir teşekkür yazdınız.',
  },
  refused: 'Yazınızı yayımlamıyoruz.',
  removed: 'Yazınızı kaldırdık.',
  letThrough: 'Bir çalışanımız yazınıza baktı.\nBaşkaları yazınızı artık okuyabilir.',
  objectionRight:
    'Bize kararımızın doğru olmadığını yazdınız.\nBaşka biri yeniden baktı.\nHaklısınız. Özür dileriz.\nYazınız hâlâ yok mu? O zaman yeniden yazabilirsiniz.',
  objectionNotRight:
    'Bize kararımızın doğru olmadığını yazdınız.\nBaşka biri yeniden baktı.\nKarar aynı kalıyor.',
  ground: {
    FINE: 'Bir sorun yok.',
    INSULT: 'İnsanları incitebilir.',
    PRIVATE_DATA: 'İçinde özel bir bilgi var.',
    DANGER: 'Tehlikeli olabilir.',
    SCAM: 'Dolandırıcılığa benziyor.',
    SPAM: 'Bu bir reklam.',
    OFF_TOPIC: 'Buraya uygun değil.',
    OTHER: 'Başka bir neden var.',
  },
  text: ({ wrote, what, ground, words, link, days, organisation, phone }) => `Merhaba,

${wrote}
${what}
${
  ground
    ? `
Neden? ${ground}
`
    : ''
}${
    words
      ? `
Çalışanımız şunu da yazdı:
${words}
`
      : ''
  }${
    link
      ? `
Bunun doğru olmadığını mı düşünüyorsunuz?
O zaman bu bağlantıyı açın:
${link}

O zaman başka biri yeniden bakar.
Bağlantı ${days} gün çalışır.
`
      : ''
  }
Bir sorunuz mu var? Bizi arayın: ${phone}

Selamlarımızla, ${organisation}
`,
};
