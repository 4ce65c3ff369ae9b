import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Praat mee',
  scan: 'Scan dit met je telefoon. Of ga naar:',
  slip: 'Vul dit in',
  how: 'Zet een kruisje bij jouw antwoord.',
  noName: 'Schrijf je naam er niet op.',
  number: 'Nummer',
  numberBy: 'Dit vult een medewerker in.',
  give: 'Geef dit papier aan een medewerker.',
  callUs: (phone) => `Liever bellen? ${phone}`,
};
