import { Refused } from '../errors.ts';
import type { Choice, LabState, SectionKind, Voice } from './lab-feedback.table.ts';

/** What an item is asked about, by the kind of its section. */
export type Question = 'agree' | 'recognise' | 'help' | 'who-starts' | 'good-plan' | 'notice';

/** The one question of an item; null where the report tells and asks nothing. After its date an action point asks what is noticed. */
export function questionOf(kind: SectionKind, due: string | null, today: string): Question | null {
  switch (kind) {
    case 'meaning':
      return 'agree';
    case 'bottlenecks':
      return 'recognise';
    case 'solutions':
      return 'help';
    case 'whose-turn':
      return 'who-starts';
    case 'action-points':
      return due !== null && due < today ? 'notice' : 'good-plan';
    default:
      return null;
  }
}

/** The answers in the order they stand on screen; not knowing is an answer too, and the last. */
export function choicesOf(question: Question | null): readonly Choice[] {
  if (question === null) return [];
  if (question === 'who-starts') return ['organisation', 'residents', 'together', 'dont-know'];
  return ['yes', 'no', 'dont-know'];
}

/** Who may read a lab without a preview link. */
export function isPublic(state: LabState): boolean {
  return publicStates.includes(state);
}

export const publicStates: readonly LabState[] = ['open', 'closed', 'archived'];

/** A lab takes something while it is open, on its last day too ("tot en met"). */
export function checkOpen(lab: { state: LabState; closesOn: string | null }, today: string): void {
  if (lab.state !== 'open' || (lab.closesOn !== null && lab.closesOn < today))
    throw new Refused('LAB_CLOSED');
}

/** Why this answer cannot be taken, if so. */
export function checkAnswer(
  item: { state: LabState; closesOn: string | null; kind: SectionKind; due: string | null },
  choice: Choice,
  today: string,
): void {
  checkOpen(item, today);
  if (!choicesOf(questionOf(item.kind, item.due, today)).includes(choice))
    throw new Refused('CHOICE_NOT_OFFERED');
}

/** Whether an answer could be given now; for what is brought along, where a refusal would help nobody. */
export function takesAnswer(...asked: Parameters<typeof checkAnswer>): boolean {
  try {
    checkAnswer(...asked);
    return true;
  } catch {
    return false;
  }
}

/** Who an answer counts as. A guest has proved an address and no home, so a guest counts with the visitors. */
export function voiceOf(viewerKind: 'visitor' | 'guest' | 'resident'): Voice {
  return viewerKind;
}
