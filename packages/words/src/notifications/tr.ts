import type { NotificationsWords } from './index.ts';

export const words: NotificationsWords = {
  title: 'Bizden haberleri nasıl almak istersiniz?',
  what: 'Haberler: yazdığınıza gelen yanıtlar ve takip ettiğiniz sözler. Bir de panoda size uygun olanlar.',
  howOften: 'Ne sıklıkta?',
  rhythm: { daily: 'Haber varsa her gün', weekly: 'Haber varsa her pazartesi', never: 'Hiçbir zaman' },
  neverMeans: 'O zaman haber almazsınız. Kodları ve şikâyetinize gelen yanıtı yine alırsınız.',
  howTo: 'Nasıl?',
  channel: { mail: 'E-postayla', push: 'Bu cihazda bir bildirimle', call: 'Beni arayın' },
  callMeans: 'Bir çalışan sizi arar ve haberleri okur.',
  phone: 'Hangi numaradan?',
  phoneReaders: 'Bu numarayı yalnızca çalışanlar okur. Sizi haber için ararlar.',
  keepsPhone: 'Bir numaranız bizde var. Yalnızca başka bir numara için doldurun.',
  keep: 'Seçimimi kaydet',
  kept: 'Tamam. Seçiminize uyarız.',
  pushRefused: 'Bu cihaz bildirimlere izin vermiyor. Başka bir yol seçin.',
  newsTitle: 'Size haberler',
  chooseHere: 'Bizden haberleri nasıl alırsınız? Buradan seçin',
  noLongerWorks: 'Bu bağlantı artık çalışmıyor.',
  callUs: (phone) => `Bizi arayın: ${phone}`,
  about: 'Ne hakkında?',
  topic: {
    promises: 'Takip ettiğiniz sözler',
    labs: 'Bir şey söylediğiniz konuşmalar',
    board: 'Komşularla pano',
  },
  boardAtOnce: 'Bir komşu size soru sorarsa veya yazarsa hemen e-posta göndeririz, gece değil.',
};
