import { day } from '../shared/pl.ts';
import type { HelpBoardMailWords } from './index.ts';

export const words: HelpBoardMailWords = {
  stillNeededSubject: 'Czy Twoje ogłoszenie jest jeszcze potrzebne?',
  stillNeededText: ({ title, link, lastDay, organisation, phone }) => `Dzień dobry!

To jest Twoje ogłoszenie na tablicy:

${title}

Czy jest jeszcze potrzebne? Otwórz ten link i wybierz tak lub nie:
${link}

Nic nie wybierzesz? Wtedy zniknie po ${day(lastDay)}.
Link jest tylko dla Ciebie.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
  reminderSubject: 'Jutro spotkanie z sąsiadami',
  reminderText: ({ title, place, time, organisation, phone }) => `Dzień dobry!

Wiemy od Ciebie, że przyjdziesz. To już jutro:

${title}
Gdzie: ${place}
O której godzinie: ${time}

Jednak nie możesz? Wybierz na tablicy: nie mogę.

Masz pytanie? Zadzwoń do nas: ${phone}

Pozdrowienia od ${organisation}
`,
};
