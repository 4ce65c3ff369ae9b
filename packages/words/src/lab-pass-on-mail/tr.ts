import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Bunu iletir misiniz? ${lab}`,
  ask: ({
    firstName,
    writer,
    organisation,
    association,
    committees,
    text,
    page,
    choose,
    phone,
  }) => `Merhaba${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} (${organisation})` : organisation} sizden bir şey rica ediyor: ${association}.
Bu mesajı şu komitelere iletir misiniz?

${committees.map((name) => `- ${name}`).join('\n')}

Okuyun ve iletin:
${page}

Mesaj şudur:

${text}

Sorunuz mu var? Bizi arayın: ${phone}

Daha az e-posta mı istiyorsunuz, ya da hiç mi? Buradan seçin:
${choose}

Selamlar, ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Merhaba,

${association} bu mesajı iletiyor. Yazan: ${organisation}. Alan: ${committee}.

${own ? `${own}\n\n${organisation} bunu Hollandaca şöyle yazdı:\n\n${text}` : text}

Sorunuz mu var? Bizi arayın: ${phone}

Daha az e-posta mı istiyorsunuz, ya da hiç mi? Buradan seçin:
${choose}
`,
};
