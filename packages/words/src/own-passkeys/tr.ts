import { day } from '../shared/tr.ts';
import type { OwnPasskeysWords } from './index.ts';

export const words: OwnPasskeysWords = {
  title: 'Kodsuz giriş',
  means: 'Parmağınız, yüzünüz veya PIN kodunuzla giriş yapın. O zaman koda gerek kalmaz.',
  staysHere: 'Parmağınız, yüzünüz ve PIN kodunuz cihazınızda kalır.',
  alsoCalled: 'Buna passkey veya geçiş anahtarı da denir.',
  add: 'Bu cihazda aç',
  added: 'Açıldı. Bundan sonra giriş yaparken bunu seçin.',
  cannot: 'Bu tarayıcı bunu yapamaz.',
  notWorked: 'Olmadı. Tekrar deneyin.',
  alreadyOn: 'Bu cihazda zaten açık.',
  nowhere: 'Henüz hiçbir yerde açık değil.',
  neverUsed: 'Henüz kullanılmadı',
  remove: 'Kapat',
  removed: 'Kapatıldı. Artık kimse bununla giriş yapamaz.',
  turnedOn: (date) => `Açıldığı gün: ${day(date)}`,
  madeSubject: 'Artık kodsuz giriş yapabilirsiniz',
  madeText: ({ organisation, phone, page }) => `Merhaba,

${organisation} sayfalarına artık kodsuz giriş yapabilirsiniz.
Bunu parmağınız, yüzünüz veya PIN kodunuzla yaparsınız.

Bunu siz mi yaptınız? O zaman bir şey yapmanız gerekmez.

Siz yapmadınız mı? Hemen bizi arayın: ${phone}
Ya da bu sayfada kendiniz kapatın:
${page}

Selamlar, ${organisation}
`,
};
