import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { homesInWords } from '../community/home-numbers.actions.ts';
import { Refused } from '../errors.ts';
import { lookedAfter } from './aftercare.actions.ts';
import { absentOf, offeredTo, reasonsOf, type ReasonView } from './buddy-offers.actions.ts';
import { asksOf, asWilling, roster, type RosterRow } from './buddy-roster.actions.ts';
import { proposeBuddies, type Newcomer } from './buddy-proposal.rules.ts';
import { atWelcomes, holdWelcome, type WelcomeRow } from './welcome-rows.actions.ts';
import { works } from './welcomes-at-work.actions.ts';

/** Who may suit a newcomer, best first, for a person to look at before anything is sent. */
export interface ProposalView {
  readonly welcomeId: string;
  readonly firstName: string;
  readonly home: string;
  readonly buddies: readonly {
    readonly id: string;
    readonly firstName: string;
    readonly reasons: ReasonView[];
  }[];
}

/** What is proposed to each newcomer of the viewer's who waits for a buddy. Null for whoever has no work with it. */
export async function buddyProposals(context: Context): Promise<ProposalView[] | null> {
  return works(context) ? propose(context) : null;
}

/**
 * A person sends what was proposed: all of it or less, and nobody else.
 *
 * @throws Refused CHANGED_MEANWHILE where it is no longer what would be proposed; then nothing is sent
 */
export async function offerBuddies(
  context: Context,
  chosen: readonly { welcomeId: string; buddyIds: readonly string[] }[],
): Promise<void> {
  const by = await atWelcomes(context);
  if (chosen.length === 0) throw new Refused('CHOICE_NEEDED');
  // Held in one order, so that two who send at once come one after the other.
  const ids = [...new Set(chosen.map(({ welcomeId }) => welcomeId))].toSorted();
  for (const id of ids) await holdWelcome(context, id);
  const proposed = await propose(context);
  for (const { welcomeId, buddyIds } of chosen) {
    const proposal = proposed.find((one) => one.welcomeId === welcomeId);
    if (!proposal) throw new Refused('NOT_FOUND');
    if (buddyIds.length === 0) throw new Refused('CHOICE_NEEDED');
    const buddies = proposal.buddies.filter(({ id }) => buddyIds.includes(id));
    if (buddies.length !== new Set(buddyIds).size) throw new Refused('CHANGED_MEANWHILE');
    await context.db
      .insertInto('welcome_buddy_offer')
      .values(
        buddies.map(({ id, reasons }) => ({
          organisation_id: context.organisation.id,
          id: newId(),
          welcome_id: welcomeId,
          buddy_id: id,
          reasons: JSON.stringify(reasons.map(({ kind }) => kind)),
          offered_on: todayOf(context),
          offered_by: by,
          newcomer_said: null,
          buddy_said: null,
          asked_on: null,
          ended_on: null,
        })),
      )
      .execute();
  }
}

async function propose(context: Context): Promise<ProposalView[]> {
  const mine = (await lookedAfter(context)).filter(({ reach }) => reach !== 'team').map(({ row }) => row);
  const offered = await offeredTo(context, mine);
  const waiting = mine.filter(({ id }) => offered.get(id)?.state === 'waiting');
  const free = (await roster(context)).filter((one) => one.isFree && one.firstName && !isOne(one, mine));
  const asks = await asksOf(
    context,
    free.map(({ id }) => id),
  );
  const homes = await homesInWords(
    context,
    waiting.map(({ homeId }) => homeId),
  );
  const counted = new Map(asks);
  const views = new Map<string, ProposalView>();
  // Those who may not meet are left out newcomer by newcomer; the others are matched at once.
  for (const group of groupsOf(await withoutWhom(context, waiting, offered))) {
    const able = free.filter(({ id }) => !group.without.has(id));
    const newcomers = group.rows.map((row): Newcomer => ({ ...offered.get(row.id)!.newcomer, id: row.id }));
    const found = proposeBuddies(newcomers, asWilling(able, counted));
    for (const { newcomerId, buddies } of found) {
      const row = group.rows.find(({ id }) => id === newcomerId)!;
      for (const { id } of buddies) counted.set(id, (counted.get(id) ?? 0) + 1 / buddies.length);
      views.set(newcomerId, {
        welcomeId: row.id,
        firstName: row.firstName,
        home: homes.get(row.homeId) ?? '',
        buddies: buddies.map(({ id }) => {
          const buddy = able.find((one) => one.id === id)!;
          return {
            id,
            firstName: buddy.firstName ?? '',
            reasons: reasonsOf(offered.get(row.id)!.newcomer, buddy),
          };
        }),
      });
    }
  }
  return waiting.flatMap(({ id }) => views.get(id) ?? []);
}

interface Group {
  readonly rows: readonly WelcomeRow[];
  readonly without: ReadonlySet<string>;
}

/** Whom each newcomer is not offered: who was already, and who is absent for them. */
async function withoutWhom(
  context: Context,
  rows: readonly WelcomeRow[],
  offered: Awaited<ReturnType<typeof offeredTo>>,
): Promise<Group[]> {
  return Promise.all(
    rows.map(async (row) => {
      const before = offered.get(row.id)!.offers.map(({ buddyId }) => buddyId);
      return { rows: [row], without: new Set([...before, ...(await absentOf(context, row))]) };
    }),
  );
}

/** Those for whom nobody is left out, at once; each of the others alone. */
function groupsOf(all: readonly Group[]): Group[] {
  const alike = all.filter(({ without }) => without.size === 0).flatMap(({ rows }) => rows);
  const others = all.filter(({ without }) => without.size > 0);
  return [...(alike.length > 0 ? [{ rows: alike, without: new Set<string>() }] : []), ...others];
}

/** Nobody is proposed to another newcomer, or to themselves, in their own first half year. */
const isOne = ({ id }: RosterRow, rows: readonly WelcomeRow[]): boolean =>
  rows.some(({ residentId }) => residentId === id);
