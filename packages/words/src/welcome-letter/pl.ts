import { day } from '../shared/pl.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Witamy w nowym mieszkaniu',
  hello: (firstName) => `Dzień dobry, ${firstName}!`,
  from: (organisation) => `${organisation} chce, żeby był to dobry początek.`,
  visit: (firstName, keyOn) => `Odbiór kluczy: ${day(keyOn)}. Pod drzwiami będzie ${firstName}.`,
  visitAlone: (keyOn) => `Odbiór kluczy: ${day(keyOn)}. Będziemy pod drzwiami.`,
  contact: (firstName, job) => `Twoja osoba do kontaktu: ${firstName} (${job}).`,
  howHeading: 'Powiedz „tak” w internecie',
  scan: 'Skieruj aparat telefonu na ten kwadrat.',
  orType: 'Albo wejdź w internecie na:',
  thenCode: 'Wpisz tam ten kod:',
  until: (last) => `Kod działa do ${day(last)}.`,
  free: 'Możesz, ale nie musisz. Nie ma to wpływu na czynsz.',
  neighbours: 'Sąsiedzi usłyszą tylko to, co wybierzesz.',
  callUs: (phone) => `Pytania? Zadzwoń: ${phone}`,
  regards: (name) => `Pozdrowienia: ${name}`,
  paperMark: 'Postaw krzyżyk przy jednej buźce.',
  paperBack: (name) => `Oddaj tę kartkę tej osobie: ${name}. Albo wyślij ją do nas.`,
  paperBackUs: 'Oddaj nam tę kartkę. Albo wyślij ją do nas.',
};
