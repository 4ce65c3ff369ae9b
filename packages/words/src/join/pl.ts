import type { JoinWords } from './index.ts';

export const words: JoinWords = {
  welcome: (organisation) => `Witamy w ${organisation}`,
  invited: (building) =>
    building
      ? `Mieszkasz w budynku ${building}. Możesz tu brać udział, bo tu mieszkasz.`
      : 'Możesz tu brać udział, bo tu mieszkasz.',
  pressToJoin: 'Naciśnij przycisk, jeśli chcesz brać udział.',
  join: 'Biorę udział',
  firstName: 'Jak masz na imię?',
  firstNameAudience: 'Twoje imię będzie przy tym, co piszesz.',
  joining: 'Poczekaj chwilę.',
  done: 'Udało się. Mieszkasz tutaj i teraz bierzesz udział.',
  doneNext: 'Przejdź na stronę. Tam zaloguj się swoim adresem e-mail.',
  toWebsite: 'Przejdź na stronę',
  noLongerWorks: 'Ten link już nie działa.',
  callUs: (phone) => `Zadzwoń do nas: ${phone}`,
  goOnBelow: 'Przejdź dalej. Wtedy zalogujesz się też na stronie.',
  goTo: (site) => `Przejdź do: ${site}`,
  remembered: 'To urządzenie pamięta, kim jesteś.',
  phoneLost: 'Nie masz już telefonu? Zadzwoń do nas po nowy list.',
};
