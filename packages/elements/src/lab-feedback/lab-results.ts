import type { LabAnswerWords } from '@wederkerig/words/lab-answer';
import type { TemplateResult } from 'lit';
import { whatOthersSaid } from '../shared/what-others-said.ts';
import { choiceInSentence, choiceLabel } from './lab-choice.ts';
import type { LabItemView } from './lab-item.ts';

/** What others answered this morning about an item. */
export function results(
  { place, words, organisation, level }: LabItemView,
  say: LabAnswerWords,
): TemplateResult {
  const { results: said, choices, question } = place.item;
  return whatOthersSaid({
    said,
    choices,
    label: (choice) => choiceLabel(choice, question, words, organisation.name),
    inSentence: (choice) => choiceInSentence(choice, question, words, organisation.name),
    level: level + 1,
    id: 'results',
    words: say,
  });
}
