import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import type { LabChoice, LabItem } from './lab-feedback.operations.ts';

/** The words of an answer on its button; the organisation is called by its own name. */
export function choiceLabel(
  choice: LabChoice,
  question: LabItem['question'],
  words: LabFeedbackWords,
  organisation: string,
): string {
  if (choice === 'ORGANISATION') return organisation;
  return choice === 'NO' && question === 'NOTICE' ? words.notYet : words.choice[choice];
}

/** The same answer inside a sentence: "Jij zei: ja." A name keeps its capital. */
export function choiceInSentence(
  choice: LabChoice,
  question: LabItem['question'],
  words: LabFeedbackWords,
  organisation: string,
): string {
  const label = choiceLabel(choice, question, words, organisation);
  return choice === 'ORGANISATION' ? label : label.charAt(0).toLocaleLowerCase() + label.slice(1);
}
