import { workingDaysEarlier, workingDaysLater } from '../working-days.ts';
import {
  contactDue,
  countsAsContact,
  isOurs,
  quietSince,
  type DoneSoFar,
  type MadeContact,
  type PlannedStep,
} from './welcome-clock.rules.ts';
import type { WelcomeFace } from './welcome.table.ts';

/** What of a newcomer waits for a person. */
export const welcomeWaits = [
  'welcome-nobody',
  'welcome-visit',
  'welcome-call',
  'welcome-asked',
  'welcome-not-good',
  'welcome-quiet',
] as const;

export type WelcomeWait = (typeof welcomeWaits)[number];

/** Who asked to be called, or said that it goes badly, is called within so many working days. */
export const callDays = 2;
const quietWorkingDays = 5;
const nobodyDays = 1;
/** So many working days before the keys somebody has to know that they will stand at the door. */
const visitAheadDays = 2;
/** What the contact left unopened for so many working days is the team's. */
export const unopenedDays = 2;

export interface Aftercare extends DoneSoFar {
  readonly keyOn: string;
  /** Whether somebody looks after it: the contact, or the deputy. */
  readonly isLookedAfter: boolean;
  readonly callAskedOn: string | null;
  readonly faces: readonly Said[];
  readonly contacts: readonly Noted[];
}

/** How somebody said it goes: on which day, and at which moment where that is known. */
interface Said {
  readonly face: WelcomeFace;
  readonly on: string;
  readonly at?: Date | null;
}

/** A contact, and when it was written down. */
interface Noted extends MadeContact {
  readonly writtenAt?: Date;
}

/** A line of the list: what waits, since which day, and the last day on which it is in time. */
export interface AftercareRow {
  readonly kind: WelcomeWait;
  readonly since: string;
  readonly by: string;
}

/** Everything that waits of one newcomer today. A call serves whatever asked for it: what is most urgent stands for it. */
export function aftercareOf(steps: readonly PlannedStep[], care: Aftercare, today: string): AftercareRow[] {
  const rows: AftercareRow[] = [];
  const { announcedOn, isLookedAfter } = care;
  if (!isLookedAfter)
    rows.push({ kind: 'welcome-nobody', since: announcedOn, by: workingDaysLater(announcedOn, nobodyDays) });
  const call = urgent(care) ?? planned(steps, care, today) ?? silent(steps, care, today);
  return call ? [...rows, call] : rows;
}

function urgent({ callAskedOn, faces, contacts }: Aftercare): AftercareRow | undefined {
  const within = (since: string) => ({ since, by: workingDaysLater(since, callDays) });
  if (callAskedOn) return { kind: 'welcome-asked', ...within(callAskedOn) };
  const bad = faces
    .filter(({ face }) => face === 'bad')
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .at(-1);
  if (!bad || contacts.some((made) => isOurs(made) && countsAsContact(made) && answers(made, bad)))
    return undefined;
  return { kind: 'welcome-not-good', ...within(bad.on) };
}

/** Whether somebody spoke with them after they said it; who called in the morning did not hear what was said in the afternoon. */
function answers(made: Noted, said: Said): boolean {
  if (made.on !== said.on || !said.at || !made.writtenAt) return made.on >= said.on;
  return made.writtenAt >= said.at;
}

function planned(steps: readonly PlannedStep[], care: Aftercare, today: string): AftercareRow | undefined {
  const due = contactDue(steps, care, today);
  if (due?.step === 'day-0') return { kind: 'welcome-visit', since: due.on, by: due.by };
  if (due) return { kind: 'welcome-call', since: due.on, by: due.by };
  const door = steps.find(({ step }) => step === 'day-0');
  const tellFrom = workingDaysEarlier(care.keyOn, visitAheadDays);
  if (!door || today < tellFrom || today >= door.on) return undefined;
  return { kind: 'welcome-visit', since: tellFrom, by: door.by };
}

function silent(steps: readonly PlannedStep[], care: Aftercare, today: string): AftercareRow | undefined {
  const since = quietSince(steps, care, today);
  return since ? { kind: 'welcome-quiet', since, by: workingDaysLater(since, quietWorkingDays) } : undefined;
}

/** Whether a line is the team's: nobody looks after it, or who does left it unopened for two working days. */
export function isLeftToTeam({ kind, since }: AftercareRow, openedOn: string | null, today: string): boolean {
  if (kind === 'welcome-nobody') return true;
  return since < workingDaysEarlier(today, unopenedDays) && (openedOn === null || openedOn < since);
}

/** What waits as the viewer may know it: how a newcomer is, and that they asked, is not the team's. To call is. */
export function waitsFor(reach: Reach, waits: readonly AftercareRow[]): readonly AftercareRow[] {
  if (readsLines(reach)) return waits;
  return waits.map((one) => (isOfNewcomer.has(one.kind) ? { ...one, kind: 'welcome-call' } : one));
}

const isOfNewcomer: ReadonlySet<WelcomeWait> = new Set([
  'welcome-asked',
  'welcome-not-good',
  'welcome-quiet',
]);

/** As whom somebody at work sees a half year. */
export type Reach = 'contact' | 'deputy' | 'team';

/** Null for whoever it is not told to. Who stands in for somebody sees what they see. */
export function reachOf(
  { contactId, deputyId }: { readonly contactId: string | null; readonly deputyId: string | null },
  owners: readonly string[],
  isTeams: boolean,
): Reach | null {
  if (contactId && owners.includes(contactId)) return 'contact';
  if (deputyId && owners.includes(deputyId)) return 'deputy';
  return isTeams ? 'team' : null;
}

/** What a newcomer said, and what colleagues noted, the team does not read. */
export function readsLines(reach: Reach): boolean {
  return reach !== 'team';
}

interface Ranked {
  readonly row: { readonly keyOn: string };
  readonly waits: readonly AftercareRow[];
  readonly reach: Reach;
}

/** So many at most, in the order they stand in: one's own before the team's, what waits before what does not, and of those the newest keys. */
export function mostPressing<Seen extends Ranked>(seen: readonly Seen[], most: number): Seen[] {
  const isTeams = ({ reach }: Ranked) => Number(reach === 'team');
  const due = ({ waits }: Ranked) =>
    waits
      .map(({ by }) => by)
      .toSorted()
      .at(0) ?? '9999';
  const kept = seen
    .toSorted(
      (one, other) =>
        isTeams(one) - isTeams(other) ||
        due(one).localeCompare(due(other)) ||
        other.row.keyOn.localeCompare(one.row.keyOn),
    )
    .slice(0, most);
  const isKept = new Set(kept);
  return seen.filter((one) => isKept.has(one));
}
