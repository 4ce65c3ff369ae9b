import { dayLater } from '../clock.ts';
import { isWorkingDay, workingDaysEarlier, workingDaysLater } from '../working-days.ts';
import type { CheckInStep, ContactMaker, ContactWay } from './welcome.table.ts';

export const welcomeSteps = [
  'before',
  'day-0',
  'week-1',
  'month-1',
  'month-2',
  'month-3',
  'month-6',
  'month-9',
  'month-12',
] as const;

export type WelcomeStep = (typeof welcomeSteps)[number];

/** Half a year, and a year where both want more. */
export const usualMonths = 6;
export const longestMonths = 12;
/** So many contacts by a person are the least in half a year. */
export const fewestContacts = 3;
/** So many days before a step is due somebody can already do it. */
const leadDays = 7;
/** So many working days after it somebody is still in time. */
const graceWorkingDays = 5;
const graceInFirstWeek = 2;
/** So many days a check-in is waited for; after two that stayed empty a person looks. */
const checkInDays = 14;
/** So many days of silence do not count as quiet where somebody spoke with the newcomer. */
const quietDays = 30;

/** At these a person of the organisation makes contact; at the others the newcomer is asked, or things are made ready. */
const withContact: ReadonlySet<WelcomeStep> = new Set([
  'day-0',
  'week-1',
  'month-1',
  'month-3',
  'month-6',
  'month-9',
  'month-12',
]);

const months: Readonly<Partial<Record<WelcomeStep, number>>> = {
  'month-1': 1,
  'month-2': 2,
  'month-3': 3,
  'month-6': 6,
  'month-9': 9,
  'month-12': 12,
};

/** A step of one newcomer's half year. */
export interface PlannedStep {
  readonly step: WelcomeStep;
  /** The day it is about. */
  readonly on: string;
  /** From this day on it can be done. */
  readonly opensOn: string;
  /** The last day on which it is in time. */
  readonly by: string;
  readonly needsContact: boolean;
  readonly asksHow: CheckInStep | null;
}

/** `over`: nobody had to do anything, and nobody did. */
export type StepState = 'later' | 'now' | 'done' | 'missed' | 'over';

/** The same day so many months later; where a month is too short for it, its last day. */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  const shorter = Math.min(date, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(shorter).padStart(2, '0')}`;
}

/** The day on which half a year is over, or the year of whoever wants more. */
export function endOf(keyOn: string, isLonger: boolean): string {
  return monthsLater(keyOn, isLonger ? longestMonths : usualMonths);
}

/** All steps of a half year, or of a year, in their order. */
export function stepsFrom(
  keyOn: string,
  { announcedOn, isLonger }: { announcedOn: string; isLonger: boolean },
): PlannedStep[] {
  const steps = welcomeSteps.filter(
    (step) => (months[step] ?? 0) <= (isLonger ? longestMonths : usualMonths),
  );
  return steps.map((step) => {
    const on = dayOf(step, keyOn);
    return {
      step,
      on,
      opensOn: step === 'before' ? announcedOn : opensOn(step, on),
      by: lastDayOf(step, on),
      needsContact: withContact.has(step),
      asksHow: asksHowAt(step),
    };
  });
}

export function asksHowAt(step: WelcomeStep): CheckInStep | null {
  return step === 'before' || step === 'day-0' ? null : step;
}

function dayOf(step: WelcomeStep, keyOn: string): string {
  if (step === 'before') return workingDaysEarlier(keyOn, 1);
  if (step === 'day-0') return keyOn;
  return step === 'week-1' ? dayLater(keyOn, 7) : monthsLater(keyOn, months[step]!);
}

function opensOn(step: WelcomeStep, on: string): string {
  if (step === 'day-0') return on;
  return dayLater(on, step === 'week-1' ? 1 - leadDays : -leadDays);
}

/** Keys are handed over on any day; at the door is who has a working day. */
function lastDayOf(step: WelcomeStep, on: string): string {
  if (step === 'before') return on;
  if (step === 'day-0') return isWorkingDay(on) ? on : workingDaysLater(on, 1);
  return workingDaysLater(on, step === 'week-1' ? graceInFirstWeek : graceWorkingDays);
}

/** Contact as it counts: on which day, and how. */
export interface MadeContact {
  readonly how: ContactWay;
  readonly on: string;
  /** The organisation where nothing is said. */
  readonly madeBy?: ContactMaker;
}

/** Whether the organisation made it: a buddy who came by does not call for it. */
export function isOurs({ madeBy = 'organisation' }: Pick<MadeContact, 'madeBy'>): boolean {
  return madeBy === 'organisation';
}

/** Only who spoke with somebody made contact. */
export function countsAsContact({ how }: Pick<MadeContact, 'how'>): boolean {
  return how !== 'mail';
}

/** How many contacts by a person there were. */
export function contactsByPerson(contacts: readonly MadeContact[]): number {
  return contacts.filter(countsAsContact).length;
}

/** Whether the organisation made contact at a step in time; on the first day somebody stood at the door. */
export function isContacted(planned: PlannedStep, contacts: readonly MadeContact[]): boolean {
  return contacts.some(
    (made) =>
      isOurs(made) &&
      countsAsContact(made) &&
      (planned.step !== 'day-0' || made.how === 'door') &&
      made.on >= planned.opensOn &&
      made.on <= planned.by,
  );
}

/** What was done of a half year, as far as it decides how a step stands. */
export interface DoneSoFar {
  readonly announcedOn: string;
  readonly contacts: readonly MadeContact[];
  /** Steps at which it was said how it goes. */
  readonly checkedIn: ReadonlySet<CheckInStep>;
}

/** How a step stands today. What was late before anybody knew of the newcomer, nobody missed. */
export function stateOf(planned: PlannedStep, done: DoneSoFar, today: string): StepState {
  const { needsContact, asksHow, opensOn: opens, by } = planned;
  const isDone = needsContact
    ? isContacted(planned, done.contacts)
    : asksHow !== null && done.checkedIn.has(asksHow);
  if (isDone) return 'done';
  if (today < opens) return 'later';
  if (today <= by) return 'now';
  return needsContact && by >= done.announcedOn ? 'missed' : 'over';
}

/** The contact that is due today, or was and nobody made since: its step, the first that waited for nothing. */
export function contactDue(
  steps: readonly PlannedStep[],
  { announcedOn, contacts }: Pick<DoneSoFar, 'announcedOn' | 'contacts'>,
  today: string,
): PlannedStep | undefined {
  const last = steps.findLast(({ needsContact, on }) => needsContact && on <= today);
  if (!last || last.by < announcedOn || isContacted(last, contacts)) return undefined;
  const spokeSince = contacts.some((made) => isOurs(made) && countsAsContact(made) && made.on > last.by);
  return spokeSince ? undefined : last;
}

/** The check-ins somebody can answer today: each from its day on, for two weeks. */
export function checkInOpen(
  steps: readonly PlannedStep[],
  checkedIn: ReadonlySet<CheckInStep>,
  today: string,
): CheckInStep | null {
  const open = steps.findLast(
    ({ asksHow, on }) => asksHow !== null && on <= today && today <= dayLater(on, checkInDays),
  );
  return open?.asksHow && !checkedIn.has(open.asksHow) ? open.asksHow : null;
}

/** The day since which somebody is quiet: their last two check-ins stayed empty, and nobody spoke with them. Null for who is not. */
export function quietSince(
  steps: readonly PlannedStep[],
  { announcedOn, contacts, checkedIn }: DoneSoFar,
  today: string,
): string | null {
  const past = steps.filter(
    ({ asksHow, on }) => asksHow !== null && on >= announcedOn && dayLater(on, checkInDays) < today,
  );
  const lastTwo = past.slice(-2);
  if (lastTwo.length < 2 || lastTwo.some(({ asksHow }) => checkedIn.has(asksHow!))) return null;
  const since = dayLater(lastTwo[1]!.on, checkInDays + 1);
  const spoke = contacts.some((made) => countsAsContact(made) && made.on >= dayLater(today, -quietDays));
  return spoke ? null : since;
}
