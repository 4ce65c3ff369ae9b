import { monthsLater, type PlannedStep, type StepState, type WelcomeStep } from './welcome-clock.rules.ts';
import type { ContactMaker, ContactWay, NeighboursHear } from './welcome.table.ts';

/** So many months after the keys somebody is a neighbour like all others, and nothing is said of them any more. */
const heardMonths = 1;

export interface Heard {
  readonly keyOn: string;
  readonly agreedOn: string | null;
  readonly endedOn: string | null;
  readonly neighboursHear: NeighboursHear;
  /** Of the account that said yes: whoever was announced may be somebody else of the home. */
  readonly accountName: string | null;
}

/** What others of the building may know of a newcomer; undefined is nothing, whether that was chosen or nothing was said. */
export function heardOf(welcome: Heard): { readonly firstName: string | null } | undefined {
  const { agreedOn, endedOn, neighboursHear } = welcome;
  if (agreedOn === null || endedOn !== null || neighboursHear === 'nothing') return undefined;
  return { firstName: neighboursHear === 'first-name' ? welcome.accountName : null };
}

/** The same for neighbours, who hear it only in the first month. */
export function heardByNeighbours(welcome: Heard, today: string): ReturnType<typeof heardOf> {
  return today <= monthsLater(welcome.keyOn, heardMonths) ? heardOf(welcome) : undefined;
}

/** A step as who helps sees it: what it is about and when. How the newcomer is, and what was missed, is not theirs. */
export interface TaskStep {
  readonly step: WelcomeStep;
  readonly on: string;
  readonly isNow: boolean;
}

/** All steps, with the one that it is time for. */
export function taskSteps(steps: readonly PlannedStep[], today: string): TaskStep[] {
  const now = steps.findLast(({ opensOn }) => opensOn <= today);
  return steps.map((planned) => ({ step: planned.step, on: planned.on, isNow: planned === now }));
}

/** The same with a state that the calendar alone decides: done and missed are told to nobody who helps. */
export function plannedSteps(
  steps: readonly PlannedStep[],
  today: string,
): (PlannedStep & { readonly state: StepState })[] {
  const tasks = taskSteps(steps, today);
  return steps.map((planned, index) => {
    if (tasks[index]!.isNow) return { ...planned, state: 'now' };
    return { ...planned, state: planned.opensOn > today ? 'later' : 'over' };
  });
}

/** How two neighbours had contact. */
export type BuddyWay = Extract<ContactWay, 'met' | 'phone'>;

/** The last day on which a buddy noted contact. */
export function lastContactOfBuddy(
  contacts: readonly { readonly madeBy: ContactMaker; readonly on: string }[],
): string | null {
  return contacts.findLast(({ madeBy }) => madeBy === 'buddy')?.on ?? null;
}
