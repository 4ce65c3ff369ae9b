import type { LabAnswerWords } from '@wederkerig/words/lab-answer';
import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import type { TemplateResult } from 'lit';
import { whatOthersSaid, whatOthersSaidInShort } from '../shared/what-others-said.ts';
import { choiceInSentence, choiceLabel } from './lab-choice.ts';
import type { LabChoice, LabItem } from './lab-feedback.operations.ts';
import type { LabItemView } from './lab-item.ts';

/** What others answered this morning about an item. */
export function results(
  { place, words, organisation, level }: LabItemView,
  say: LabAnswerWords,
): TemplateResult {
  return whatOthersSaid({ ...pictured(place.item, words, organisation.name, say), level: level + 1 });
}

/** The same among other points: what most said, and the bars of residents. */
export function shortResults(
  item: LabItem,
  words: LabFeedbackWords,
  organisation: string,
  say: LabAnswerWords,
): TemplateResult {
  return whatOthersSaidInShort(pictured(item, words, organisation, say));
}

function pictured(
  { results: said, choices, question, anchor }: LabItem,
  words: LabFeedbackWords,
  organisation: string,
  say: LabAnswerWords,
) {
  return {
    said,
    choices,
    label: (choice: LabChoice) => choiceLabel(choice, question, words, organisation),
    inSentence: (choice: LabChoice) => choiceInSentence(choice, question, words, organisation),
    id: `results-${anchor}`,
    words: say,
  };
}
