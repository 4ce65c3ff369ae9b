import { Refused } from '../errors.ts';
import { checkAnswer } from './lab-feedback.rules.ts';
import type { Choice, LabState, SectionKind } from './lab-feedback.table.ts';

/** As many as somebody enters from one pile; a larger one is entered in parts. */
export const mostSlips = 200;
export const highestSlip = 99_999;

export interface SlipAnswer {
  readonly itemId: string;
  readonly choice: Choice;
}

/** What stands on one slip. */
export interface TypedSlip {
  readonly number: number;
  readonly answers: readonly SlipAnswer[];
}

/** What a lab asks, of items that stand in it. */
export interface AskedItem {
  readonly id: string;
  readonly kind: SectionKind;
  readonly due: string | null;
}

/** What decides whether slips can be entered, or taken away. */
export interface LabTakingSlips {
  readonly state: LabState;
  readonly closesOn: string | null;
}

/** Whether slips can be entered, up to and with the last day. */
export function takesSlips({ state, closesOn }: LabTakingSlips, today: string): boolean {
  return state === 'open' && (closesOn === null || closesOn >= today);
}

/** @throws Refused LAB_CLOSED */
export function checkTakesSlips(lab: LabTakingSlips, today: string): void {
  if (!takesSlips(lab, today)) throw new Refused('LAB_CLOSED');
}

/**
 * A slip that was counted stays: taken away and entered otherwise, the difference of two pictures would tell what stood on it.
 *
 * @throws Refused SLIP_COUNTED
 */
export function checkRemoval({ enteredOn }: { readonly enteredOn: string }, today: string): void {
  if (enteredOn < today) throw new Refused('SLIP_COUNTED');
}

/**
 * Slips that can be entered whole, or the first thing that is wrong with them: one that is half entered would be counted so.
 *
 * @param known numbers that were entered before
 * @throws Refused LAB_CLOSED, TOO_MANY_SLIPS, SLIP_NUMBER_NOT_READABLE, SLIP_KNOWN, SLIP_EMPTY, NOT_FOUND or CHOICE_NOT_OFFERED
 */
export function readSlips(
  lab: LabTakingSlips,
  items: readonly AskedItem[],
  known: ReadonlySet<number>,
  typed: readonly TypedSlip[],
  today: string,
): readonly TypedSlip[] {
  checkTakesSlips(lab, today);
  if (typed.length > mostSlips) throw new Refused('TOO_MANY_SLIPS');
  const seen = new Set(known);
  for (const slip of typed) {
    if (!Number.isInteger(slip.number) || slip.number < 1 || slip.number > highestSlip)
      throw new Refused('SLIP_NUMBER_NOT_READABLE');
    if (seen.has(slip.number)) throw new Refused('SLIP_KNOWN');
    seen.add(slip.number);
    checkSlip(lab, items, slip, today);
  }
  return typed;
}

function checkSlip(
  lab: LabTakingSlips,
  items: readonly AskedItem[],
  { answers }: TypedSlip,
  today: string,
): void {
  if (answers.length === 0) throw new Refused('SLIP_EMPTY');
  if (new Set(answers.map(({ itemId }) => itemId)).size < answers.length)
    throw new Refused('INPUT_NOT_READABLE');
  for (const { itemId, choice } of answers) {
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw new Refused('NOT_FOUND');
    checkAnswer({ ...item, ...lab }, choice, today);
  }
}
