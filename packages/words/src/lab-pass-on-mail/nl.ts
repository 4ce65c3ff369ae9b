import type { LabPassOnMailWords } from './index.ts';

export const words: LabPassOnMailWords = {
  askSubject: (lab) => `Stuur je dit door? ${lab}`,
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
  }) => `Hallo${firstName ? ` ${firstName}` : ''},

${writer ? `${writer} van ${organisation}` : organisation} vraagt iets aan ${association}.
Stuur je dit bericht door naar deze commissies?

${committees.map((name) => `- ${name}`).join('\n')}

Lees en stuur het door:
${page}

Dit is het bericht:

${text}

Heb je een vraag? Bel ons: ${phone}

Wil je minder of geen mail? Kies het hier:
${choose}

Groet van ${organisation}
`,
  passed: ({ association, committee, organisation, text, own, choose, phone }) => `Hallo,

${association} stuurt dit bericht van ${organisation} door aan ${committee}.

${own ? `${own}\n\nZo schreef ${organisation} het:\n\n${text}` : text}

Heb je een vraag? Bel ons: ${phone}

Wil je minder of geen mail? Kies het hier:
${choose}
`,
};
