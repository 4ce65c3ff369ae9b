import { createHash, randomUUID } from 'node:crypto';
import { todayOf } from '../../../packages/server/src/clock.ts';
import { asText, emptyBox, withVote } from '../../../packages/server/src/core-values/ballot-box.rules.ts';
import type { VoteChoice } from '../../../packages/server/src/core-values/vote.rules.ts';
import type { Database } from '../../../packages/server/src/database/connect.ts';
import type { Choice } from '../../../packages/server/src/lab-feedback/lab-feedback.table.ts';
import type { TestCommunity } from '../../../packages/server/src/testing/index.ts';
import { signalForTests } from '../../../packages/server/src/testing/signals.ts';
import { linesAsked, subjects, type Day, type Neighbourhood, type Subject } from './together.histories.ts';
import type { Ids, Places } from './together.looking.ts';

const wishOf: Readonly<Record<string, string>> = {
  home: 'drilling',
  outside: 'gardening',
  errands: 'groceries',
  screens: 'computer',
};
const questionOf = { talents: 'good-at', wishes: 'could-use', languages: 'speak' } as const;

type Writing = Places & { readonly ids: Ids; readonly day: Day; readonly before?: Day | undefined };

/** What people did today. */
export async function write(community: TestCommunity, db: Database, at: Writing): Promise<void> {
  await move(community, db, at);
  for (const one of subjects) {
    const now = at.day.said.get(one.name)!;
    const before = at.before?.said.get(one.name) ?? new Map<number, readonly string[]>();
    const acted = [...now].filter(([person, chosen]) => before.get(person) !== chosen);
    const gone = [...before.keys()].filter((person) => !now.has(person));
    // Pressed again without a change writes nothing; but somebody's next signal is answered all the same.
    const changed =
      one.kind === 'signals'
        ? acted
        : acted.filter(([person, chosen]) => before.get(person)?.join() !== chosen.join());
    await writers[one.kind](community, db, { ...at, one, changed, gone });
  }
}

async function move(
  { organisation, clock }: TestCommunity,
  db: Database,
  { ids, day, before }: Writing,
): Promise<void> {
  const was = before?.living ?? new Set<number>();
  const gone = [...was].filter((person) => !day.living.has(person));
  const come = [...day.living].filter((person) => !was.has(person));
  if (gone.length > 0)
    await db
      .deleteFrom('residency')
      .where(
        'resident_id',
        'in',
        gone.map((person) => ids.residents[person]!),
      )
      .execute();
  if (come.length > 0)
    await db
      .insertInto('residency')
      .values(
        come.map((person) => ({
          organisation_id: organisation.id,
          id: randomUUID(),
          resident_id: ids.residents[person]!,
          home_id: ids.homes[person]!,
          starts_on: '2026-01-01',
          ends_on: null,
          confirmed_at: clock.now(),
          confirmed_how: 'letter',
          confirmed_by: null,
        })) as never,
      )
      .execute();
}

type Saying = Writing & {
  readonly one: Subject;
  readonly changed: readonly (readonly [number, readonly string[]])[];
  readonly gone: readonly number[];
};
type Writer = (community: TestCommunity, db: Database, at: Saying) => Promise<void>;

const hashOf = (at: number) => createHash('sha256').update(`browser ${at}`).digest();
const nobody: Writer = async () => {};

const writers: Readonly<Record<Subject['kind'], Writer>> = {
  mix: async ({ organisation, clock }, db, { one, changed, gone, ids }) => {
    const [kind] = one.name.split(' ') as [keyof typeof questionOf];
    const question = questionOf[kind];
    const all = [...gone, ...changed.map(([person]) => person)].map((person) => ids.residents[person]!);
    if (all.length > 0)
      await db
        .deleteFrom('profile_answer')
        .where('question', '=', question)
        .where('resident_id', 'in', all)
        .execute();
    if (changed.length === 0) return;
    await db
      .insertInto('profile_answer')
      .values(
        changed.map(([person, chosen]) => ({
          organisation_id: organisation.id,
          resident_id: ids.residents[person]!,
          question,
          chosen: kind === 'wishes' ? chosen.map((group) => wishOf[group]!) : [...chosen],
          words: null,
          words_wait: false,
          language: 'nl',
          audience: 'neighbourhood',
          counted: true,
          until: null,
          answered_at: clock.now(),
        })) as never,
      )
      .execute();
  },
  item: async (community, db, { one, changed, ids }) => {
    if (changed.length === 0) return;
    const item = ids.items[Number(one.name.split(' ')[1])]!;
    const isVisitor = one.of === 'visitors';
    const who = changed.map(([person]) => (isVisitor ? hashOf(person) : ids.residents[person]!));
    await db
      .deleteFrom('lab_answer')
      .where('item_id', '=', item)
      .where(isVisitor ? 'visitor_hash' : 'resident_id', 'in', who as never)
      .execute();
    await db
      .insertInto('lab_answer')
      .values(
        changed.map(([, [choice]], at) => ({
          organisation_id: community.organisation.id,
          id: randomUUID(),
          lab_id: ids.lab,
          item_id: item,
          voice: isVisitor ? ('visitor' as const) : ('resident' as const),
          resident_id: isVisitor ? null : (who[at] as string),
          visitor_hash: isVisitor ? (who[at] as Buffer) : null,
          slip_id: null,
          choice: choice as Choice,
          answered_on: todayOf(community),
        })),
      )
      .execute();
  },
  priorities: async (community, db, { changed, ids }) => {
    if (changed.length === 0) return;
    const who = changed.map(([person]) => ids.residents[person]!);
    await db.deleteFrom('lab_priority').where('resident_id', 'in', who).execute();
    await db
      .insertInto('lab_priority')
      .values(
        changed.flatMap(([, chosen], at) =>
          chosen.map((item, slot) => ({
            organisation_id: community.organisation.id,
            id: randomUUID(),
            lab_id: ids.lab,
            item_id: ids.items[Number(item.split(' ')[1])]!,
            resident_id: who[at]!,
            slot: slot + 1,
            chosen_on: todayOf(community),
          })),
        ),
      )
      .execute();
  },
  notice: async (community, db, { one, changed, ids, commitment }) => {
    if (changed.length === 0) return;
    const isVisitor = one.of === 'visitors';
    const who = changed.map(([person]) => (isVisitor ? hashOf(person) : ids.residents[person]!));
    await db
      .deleteFrom('commitment_notice')
      .where(isVisitor ? 'visitor_hash' : 'resident_id', 'in', who as never)
      .execute();
    await db
      .insertInto('commitment_notice')
      .values(
        changed.map(([, [choice]], at) => ({
          organisation_id: community.organisation.id,
          id: randomUUID(),
          commitment_id: commitment,
          voice: isVisitor ? ('visitor' as const) : ('resident' as const),
          resident_id: isVisitor ? null : (who[at] as string),
          visitor_hash: isVisitor ? (who[at] as Buffer) : null,
          choice: choice as 'yes',
          noticed_on: todayOf(community),
        })),
      )
      .execute();
  },
  review: async (community, db, { changed, ids, place }) => {
    if (changed.length === 0) return;
    const who = changed.map(([person]) => ids.residents[person]!);
    await db.deleteFrom('core_values_review').where('resident_id', 'in', who).execute();
    await db
      .insertInto('core_values_review')
      .values(
        changed.map(([, [choice]], at) => ({
          organisation_id: community.organisation.id,
          place_id: place,
          resident_id: who[at]!,
          choice: choice as 'still',
          answered_on: todayOf(community),
        })),
      )
      .execute();
  },
  signals: async (community, db, { changed, ids }) => {
    const context = { ...community, db };
    for (const [person, [when]] of changed)
      await signalForTests(context, {
        sender_id: ids.residents[person]!,
        neighbourhood_id: ids.neighbourhood,
        answered_on: todayOf(community),
        answer_by: when === 'late' ? '2026-01-01' : '2036-01-01',
      });
  },
  vote: nobody,
};

/** Everybody who votes has voted, and this is the last day. Answers with the lines, as the ledger calls them. */
export async function vote(
  community: TestCommunity,
  db: Database,
  { ids, place, day, history }: Writing & { history: Neighbourhood },
): Promise<string[]> {
  const organisation_id = community.organisation.id;
  const today = todayOf(community);
  const round = randomUUID();
  const values = Array.from({ length: linesAsked }, () => randomUUID());
  const voters = [...day.said.get('vote 0')!.keys()];
  const text = 'We groeten elkaar';
  await db
    .insertInto('core_value')
    .values(
      values.map((id) => ({
        organisation_id,
        id,
        place_id: place,
        text,
        state: 'wording' as const,
        replaces_id: null,
        edited_on: null,
      })),
    )
    .execute();
  await db
    .insertInto('core_values_round')
    .values({
      organisation_id,
      id: round,
      place_id: place,
      opens_on: '2026-01-01',
      closes_on: today,
      support: 'two-thirds',
      turnout: 'fifth',
      votes_by: history.votesBy,
      outcome: null,
    })
    .execute();
  await db
    .insertInto('core_values_question')
    .values(
      values.map((value_id, at) => ({
        organisation_id,
        round_id: round,
        value_id,
        position: at + 1,
        text,
        adopted: null,
      })),
    )
    .execute();
  let box = emptyBox(values);
  for (const voter of voters) {
    const said = values.map((valueId, at) => ({
      valueId,
      choice: day.said.get(`vote ${at}`)!.get(voter)![0] as VoteChoice,
      objection: null,
    }));
    box = withVote(box, said, () => 0);
  }
  await db
    .insertInto('core_values_box')
    .values({
      organisation_id,
      round_id: round,
      sealed: community.secret.seal('core-values-box', asText(box), community.clock.now()),
    })
    .execute();
  if (voters.length > 0)
    await db
      .insertInto('core_values_roll')
      .values(
        voters.map((voter) => ({
          organisation_id,
          round_id: round,
          voter_id: history.votesBy === 'home' ? ids.homes[voter]! : ids.residents[voter]!,
          home_id: ids.homes[voter]!,
        })),
      )
      .execute();
  return values.map((id) => `core-value:${round}:${id}`);
}
