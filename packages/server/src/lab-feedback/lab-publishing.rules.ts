import { Refused } from '../errors.ts';
import { readDay } from './lab-editor.rules.ts';
import { questionOf } from './lab-feedback.rules.ts';
import type { LabState, SectionKind } from './lab-feedback.table.ts';

/** What an editor does with a lab as a whole. */
export type LabStep = 'ask' | 'take-back' | 'publish' | 'close' | 'archive';

/** What a lab cannot be published without. */
export type LabNeed = 'title' | 'held-on' | 'items' | 'questions';

export const previewDays = 14;
export const longestPreviewName = 60;
export const longestPreviewWords = 2000;
/** A day further away than this was typed wrong. */
const mostDaysAhead = 730;

const follows: Readonly<Record<LabStep, readonly LabState[]>> = {
  ask: ['draft'],
  'take-back': ['to-be-checked', 'planned', 'archived'],
  publish: ['draft', 'to-be-checked', 'planned'],
  close: ['open'],
  archive: ['closed'],
};

/** A lab as far as its next step depends on it. */
export interface LabAtStep {
  readonly state: LabState;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly needs: readonly LabNeed[];
  readonly secondPerson: boolean;
  readonly askedBy: string | null;
  readonly changedBy: string | null;
}

/** What is still missing, in the order in which one would mend it. */
export function needsOf(lab: {
  title: string;
  heldOn: string | null;
  /** The kind of section of each item that residents see. */
  kinds: readonly SectionKind[];
}): LabNeed[] {
  const needs: LabNeed[] = [];
  if (!lab.title.trim()) needs.push('title');
  if (!lab.heldOn) needs.push('held-on');
  if (lab.kinds.length === 0) needs.push('items');
  if (lab.kinds.some((kind) => questionOf(kind, null, '') === null)) needs.push('questions');
  return needs;
}

/** @throws Refused with why this step cannot follow now */
export function checkStep(lab: LabAtStep, step: LabStep, by: string, today: string): void {
  if (step === 'publish' && isOver(lab.state)) throw new Refused('LAB_CLOSED');
  if (!follows[step].includes(lab.state)) throw new Refused('CHANGED_MEANWHILE');
  if (step !== 'ask' && step !== 'publish') return;
  if (lab.needs.length > 0) throw new Refused('LAB_NOT_READY');
  if (step === 'ask') return;
  if (!mayPublish(lab, by)) throw new Refused('SECOND_PERSON_NEEDED');
  if (lab.closesOn !== null && lab.closesOn < today) throw new Refused('DATE_PASSED');
}

/** The steps that make sense to offer; one may still be refused, for what is missing or for who asks. */
export function stepsAfter(state: LabState): LabStep[] {
  return (Object.keys(follows) as LabStep[]).filter((step) => follows[step].includes(state));
}

/**
 * Where two people are needed, one of them asked and the other looks: not who wrote last, and not who asked. What is planned was
 * looked at already.
 */
export function mayPublish({ secondPerson, state, askedBy, changedBy }: LabAtStep, by: string): boolean {
  if (!secondPerson || state === 'planned') return true;
  return state === 'to-be-checked' && by !== askedBy && by !== changedBy;
}

/** The state that follows, where the step was checked. What is planned and published again opens at once. */
export function stateAfter({ state, opensOn }: LabAtStep, step: LabStep, today: string): LabState {
  switch (step) {
    case 'ask':
      return 'to-be-checked';
    case 'take-back':
      return state === 'archived' ? 'closed' : 'draft';
    case 'publish':
      return state !== 'planned' && opensOn !== null && opensOn > today ? 'planned' : 'open';
    case 'close':
      return 'closed';
    case 'archive':
      return 'archived';
  }
}

/** What becomes of a planned lab whose day came: where something went missing since, somebody looks first. */
export function stateOnItsDay(
  { needs, closesOn }: Pick<LabAtStep, 'needs' | 'closesOn'>,
  today: string,
): LabState {
  const ready = needs.length === 0 && (closesOn === null || closesOn >= today);
  return ready ? 'open' : 'to-be-checked';
}

export interface LabDays {
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

/** The days a lab opens and closes on, as an editor sets them; once it is open, the first day stands. */
export function readDays(now: LabDays & { state: LabState }, given: LabDays, today: string): LabDays {
  if (isOver(now.state)) throw new Refused('LAB_CLOSED');
  const opensOn = dayAhead(given.opensOn, today);
  const closesOn = dayAhead(given.closesOn, today);
  if (closesOn !== null && closesOn < today) throw new Refused('DATE_PASSED');
  if (now.state === 'open') {
    if (opensOn !== now.opensOn) throw new Refused('CHANGED_MEANWHILE');
  } else if (opensOn !== null && opensOn <= today) throw new Refused('DATE_PASSED');
  if (now.state === 'planned' && opensOn === null) throw new Refused('DATE_NEEDED');
  if (opensOn !== null && closesOn !== null && closesOn <= opensOn) throw new Refused('DATES_CROSSED');
  return { opensOn, closesOn };
}

function dayAhead(typed: string | null, today: string): string | null {
  const day = typed === null ? null : readDay(typed);
  if (day !== null && Date.parse(day) > Date.parse(today) + mostDaysAhead * 86_400_000)
    throw new Refused('DATE_TOO_FAR');
  return day;
}

function isOver(state: LabState): boolean {
  return state === 'closed' || state === 'archived';
}
