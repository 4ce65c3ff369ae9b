import { day } from '../shared/nl.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Woon je hier nog?',
  asksMeans: (on) => `Kies voor ${day(on)}. Daarna zie je het bord van je buren niet meer.`,
  stillHere: 'Ja, ik woon hier nog',
  thanks: 'Bedankt. Je blijft meedoen.',
  open: 'Ik ga verhuizen',
  day: 'Vanaf welke dag woon je hier niet meer?',
  dayMeans: 'Vanaf die dag zie je het bord niet meer. Je eigen teksten kun je nog lezen.',
  readers: 'Je buren zien deze dag niet.',
  send: 'Geef deze dag door',
  back: 'Toch niet',
  leaves: (on) => `Vanaf ${day(on)} woon je hier niet meer.`,
  stay: 'Ik blijf toch hier',
  stays: 'Je blijft hier wonen.',
};
