import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Siz de söyleyin',
  scan: 'Bunu telefonunuzla tarayın. Ya da şuraya gidin:',
  slip: 'Bunu doldurun',
  how: 'Yanıtınıza bir çarpı koyun.',
  noName: 'Üzerine adınızı yazmayın.',
  number: 'Numara',
  numberBy: 'Bunu bir çalışan doldurur.',
  give: 'Bu kâğıdı bir çalışanımıza verin.',
  callUs: (phone) => `Aramak mı istersiniz? ${phone}`,
};
