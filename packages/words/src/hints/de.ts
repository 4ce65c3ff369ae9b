import type { HintWords } from './index.ts';

export const words: HintWords = {
  AWAY: 'Sagen Sie hier nicht, wann Sie weg sind. Sagen Sie es später den Menschen, die es wissen müssen.',
  HEALTH: 'Sie müssen nicht sagen, was Ihnen fehlt. Ihre Nachbarn lesen das.',
  DEBTS: 'Über Geld müssen Sie hier nichts sagen. Ihre Nachbarn lesen das.',
  ORIGIN: 'Sie müssen nicht sagen, woher Sie kommen.',
  RELIGION: 'Sie müssen nicht sagen, was Sie glauben.',
  AGE: 'Sie müssen nicht sagen, wie alt Sie sind.',
  NUMBER: 'Ihre Nummer muss hier nicht stehen. Geben Sie sie später weiter, wenn Sie möchten.',
};
