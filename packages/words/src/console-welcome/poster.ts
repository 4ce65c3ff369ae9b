import { weekday } from '../near.ts';
import type { GatheringPosterWords } from './index.ts';

/**
 * In Dutch, with a line for whoever reads another language. Everybody who passes reads it: not who comes to live here, and not that
 * somebody does.
 */
export const poster: GatheringPosterWords = {
  heading: 'Buren ontmoeten elkaar',
  come: 'Kom je ook? Alle buren zijn welkom.',
  day: (date) => weekday('nl', date),
  time: (time) => `${time} uur`,
  how: 'Je hoeft niets mee te nemen. Je hoeft je niet op te geven.',
  call: (phone) => `Vraag? Bel ons: ${phone}`,
  others: [
    { language: 'en', text: 'Meet your neighbours. Everybody is welcome.' },
    { language: 'de', text: 'Lernen Sie Ihre Nachbarn kennen. Alle sind willkommen.' },
    { language: 'pl', text: 'Poznaj sąsiadów. Zapraszamy wszystkich.' },
    { language: 'tr', text: 'Komşularınızla tanışın. Herkes davetlidir.' },
    { language: 'uk', text: 'Познайомтеся з сусідами. Запрошуємо всіх.' },
    { language: 'ar', text: 'تعرّف إلى جيرانك. الجميع مرحّب بهم.' },
  ],
};
