import { inCapitals } from '../in-capitals.ts';
import type { LabFeedbackWords } from '@wederkerig/words/lab-feedback';

/** An answer in words; one of them is the organisation itself. */
export function choiceIn(
  choice: string,
  { lab, organisation }: { readonly lab: LabFeedbackWords; readonly organisation: string },
): string {
  if (choice === 'organisation') return organisation;
  return lab.choice[inCapitals(choice) as keyof LabFeedbackWords['choice']];
}
