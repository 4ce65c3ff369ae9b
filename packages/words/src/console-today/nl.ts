import { day } from '../shared/nl.ts';
import type { ConsoleTodayWords } from './index.ts';

/** What waits is of these weeks: its year goes without saying. */
const dayAndMonth = (date: string) => day(date).replace(/ \d{4}$/, '');

export const words: ConsoleTodayWords = {
  title: 'Dit wacht op jou',
  late: (rows) => `Te laat (${rows})`,
  inTime: (rows) => `Vandaag (${rows})`,
  kind: {
    OBJECTED: 'Een schrijver is het niet eens met een besluit',
    UNANSWERED_POST: 'Niemand antwoordde. Wie kan helpen?',
    NEIGHBOUR_ANSWERED: 'Een buur antwoordde op een bericht van ons',
    NEIGHBOUR_POST_ENDS: 'Een bericht voor een buur gaat bijna weg. Is het nog nodig?',
    QUESTION: 'Een vraag op de website',
    GROUP_QUESTION: 'Een groep bewoners vraagt iets',
    GROUP_YES: 'Jouw groep wil iets zeggen. Zeg jij ja?',
    JOINED: 'Bewoners willen meedoen. Schrijf hun',
    STILL_HERE: 'Bel aan: woont deze bewoner er nog?',
    LAB_TO_CHECK: 'Een collega vraagt of je een gesprek wilt nakijken',
    COMMITMENT_DUE: 'De datum van een belofte komt eraan, of is voorbij',
    COMMITMENT_HANDED: 'Een collega vraagt of jij een belofte overneemt',
    SIGNAL: 'Een bewoner wacht op antwoord',
    SIGNAL_NOT_HELPED: 'Een antwoord hielp niet. Kijk er nog een keer naar',
    NEWS_CALL: 'Een bewoner wil gebeld worden met nieuws',
    PREVIEW_ANSWERED: 'Iemand las een gesprek vooraf en zegt of het klopt',
  },
  held: {
    COMMENT: 'Een reactie wacht op een besluit',
    POST: 'Een bericht op het bord wacht op een besluit',
    MESSAGE: 'Een bericht aan een buur wacht op een besluit',
    CARD: 'Tekst op een kaart wacht op een besluit',
    IDEA: 'Een idee van een bewoner wacht op een besluit',
  },
  reported: {
    COMMENT: 'Iemand heeft een reactie gemeld',
    POST: 'Iemand heeft een bericht op het bord gemeld',
    MESSAGE: 'Iemand heeft een bericht aan een buur gemeld',
    CARD: 'Iemand heeft een kaart gemeld',
    IDEA: 'Iemand heeft een idee gemeld',
  },
  by: (date) => `Uiterlijk ${dayAndMonth(date)}`,
  open: 'Bekijk',
  done: 'Gedaan',
  doneFor: (what) => `Gedaan: ${what}`,
  isDone: 'Dat is gedaan.',
  standsInFor: (firstName) => `Je vervangt ${firstName}. Dat werk staat hier ook.`,
  away: 'Ben je er even niet?',
  awayWhat: 'Kies een collega. Die ziet jouw werk bij Vandaag en mag het doen.',
  standIn: 'Wie vervangt jou?',
  until: 'Tot en met',
  beAway: 'Laat mij vervangen',
  isAway: (firstName, date) => `${firstName} vervangt jou tot en met ${dayAndMonth(date)}.`,
  back: 'Ik ben er weer',
  isBack: 'Je doet je werk weer zelf.',
  nothing: 'Er wacht niets op jou.',
  nothingNext: 'Alles is gedaan. Kijk later nog eens.',
};
