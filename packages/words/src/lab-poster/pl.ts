import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Powiedz, co myślisz',
  scan: 'Zeskanuj to telefonem. Albo wejdź na:',
  slip: 'Wypełnij to',
  how: 'Postaw krzyżyk przy odpowiedzi.',
  noName: 'Nie podpisuj tej kartki.',
  number: 'Numer',
  numberBy: 'To wypełnia pracownik.',
  give: 'Oddaj tę kartkę komuś, kto u nas pracuje.',
  callUs: (phone) => `Wolisz zadzwonić? ${phone}`,
};
