import { wordsIn, type Language } from '@wederkerig/words';
import { labAnswerWords, type LabAnswerWords } from '@wederkerig/words/lab-answer';
import { labClosingWords, type LabClosingWords } from '@wederkerig/words/lab-closing';
import { labFeedbackWords, type LabFeedbackWords } from '@wederkerig/words/lab-feedback';
import { labLandscapeWords, type LabLandscapeWords } from '@wederkerig/words/lab-landscape';
import { labWishesWords, type LabWishesWords } from '@wederkerig/words/lab-wishes';
import type { Page } from './page.ts';

/** What the page of a lab that closed is written with. */
export interface ClosingWords {
  readonly lab: LabFeedbackWords;
  readonly answer: LabAnswerWords;
  readonly closing: LabClosingWords;
  readonly landscape: LabLandscapeWords;
  readonly wishes: LabWishesWords;
  readonly organisation: string;
}

export async function closingWords(c: Page, language: Language): Promise<ClosingWords> {
  const { name, formOfAddress } = c.env.facts.organisation;
  return {
    lab: await wordsIn(labFeedbackWords, language, formOfAddress),
    answer: await wordsIn(labAnswerWords, language, formOfAddress),
    closing: await wordsIn(labClosingWords, language, formOfAddress),
    landscape: await wordsIn(labLandscapeWords, language, formOfAddress),
    wishes: await wordsIn(labWishesWords, language, formOfAddress),
    organisation: name,
  };
}
