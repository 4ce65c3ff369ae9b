import { day } from '../shared/tr.ts';
import type { ResidencyMailWords } from './index.ts';

export const words: ResidencyMailWords = {
  askSubject: (building) => `Hâlâ ${building} binasında mı oturuyorsunuz?`,
  askText: ({ building, before, again, link, organisation, phone }) => `Merhaba,

${again ? 'Sizden henüz yanıt almadık. ' : ''}Hâlâ ${building} binasında mı oturuyorsunuz? Bunu yılda bir kez soruyoruz.

Bu bağlantıyı açın ve evet ya da hayır seçin:
${link}

Bir şey seçmez misiniz? O zaman ${day(before)} gününden sonra burada oturan biri olarak katılmazsınız.
Bağlantı yalnızca sizin için.

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
  goneSubject: 'Sabit kişinizle ilgili haber',
  goneText: ({ firstName, organisation, phone }) => `Merhaba,

${firstName ?? 'Komşunuz'} artık burada oturmuyor.
Artık birbirinizin sabit kişisi değilsiniz.

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
  movingSubject: 'Taşınıyorsunuz',
  movingText: ({ building, on, organisation, phone }) => `Merhaba,

Şunu söylediniz: ${day(on)} gününden sonra ${building} binasında oturmuyorum.

Bu doğru değil mi? Yoksa kalıyor musunuz?
Giriş yapın ve seçin: burada kalıyorum. Ya da bizi arayın.
Kendi yazılarınızı daha sonra da okuyabilirsiniz.

Sorunuz mu var? Bizi arayın: ${phone}

Selamlar, ${organisation}
`,
};
