import type { HelpReason } from '@wederkerig/words/help-reasons';
import { OperatorError } from '../../errors.ts';
import { rankMatches } from '../help-match.rules.ts';
import { whatIsSaid } from './said.ts';
import type { WordList } from './word-list.ts';

/** What was asked, and who may help, in the order of the board. */
export interface Tried {
  readonly asked: string;
  readonly ranking: readonly { readonly candidate: string; readonly reasons: readonly HelpReason[] }[];
}

const longestText = 2000;
const headings = /^(?:asked|ask|request|vraag|gevraagd)$/i;

/**
 * Ranks each row of a file: what is asked, then the candidates' own words.
 *
 * @throws OperatorError with the row that cannot be ranked
 */
export function tryMatching(rows: readonly (readonly string[])[], list: WordList): Tried[] {
  const named = headings.test(rows[0]?.[0]?.trim() ?? '') ? 1 : 0;
  return rows.slice(named).map((row, index) => tryRow(row, index + named + 1, list));
}

function tryRow(row: readonly string[], number: number, list: WordList): Tried {
  const [asked = '', ...others] = row.map((cell) => cell.trim());
  const candidates = others.filter(Boolean);
  if (asked === '') throw new OperatorError(`Row ${number} does not say what is asked.`);
  if (candidates.length === 0)
    throw new OperatorError(
      `Row ${number} has no candidates: their own words follow what is asked, with tabs between.`,
    );
  if ([asked, ...candidates].some((text) => text.length > longestText))
    throw new OperatorError(`Row ${number} has a text of more than ${longestText} characters.`);
  const ranked = rankMatches(
    { said: whatIsSaid(asked, list, 'need') },
    candidates.map((text) => ({ key: text, talents: [whatIsSaid(text, list, 'talent')] })),
  );
  return { asked, ranking: ranked.map(({ candidate, reasons }) => ({ candidate: candidate.key, reasons })) };
}
