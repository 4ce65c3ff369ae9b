import { todayOf } from '../../../packages/server/src/clock.ts';
import type { Database } from '../../../packages/server/src/database/connect.ts';
import type { TestCommunity } from '../../../packages/server/src/testing/index.ts';
import { subjects, type Subject } from './together.histories.ts';

/** What everybody could read of one subject from a morning on. */
export interface Seen {
  readonly subject: Subject;
  readonly morning: number;
  /** Empty: nothing is shown any more. */
  readonly cells: Readonly<Record<string, number | null>>;
}

/** What the landscape says of points on a morning. */
export interface Said {
  readonly morning: number;
  readonly item: string;
  readonly says: string;
  readonly by: 'a group' | 'all';
}

/** All that was ever shown of a history, by the server itself. */
export interface Shown {
  readonly seen: readonly Seen[];
  readonly landscape: readonly Said[];
  /** Which lines of the vote were adopted; null: nothing was decided. */
  readonly adopted: readonly (boolean | null)[];
}

export interface Ids {
  readonly residents: readonly string[];
  readonly homes: readonly string[];
  readonly tower: string;
  readonly neighbourhood: string;
  readonly lab: string;
  readonly items: readonly string[];
}

export interface Places {
  readonly commitment: string;
  readonly place: string;
  lines: readonly string[];
}

export async function look(
  community: TestCommunity,
  db: Database,
  at: Places & { ids: Ids; morning: number },
) {
  const { morning, ids } = at;
  const today = todayOf(community);
  const rows = await db
    .selectFrom('published_count')
    .select(['subject', 'audience', 'cells'])
    .where('counted_on', '=', today)
    .execute();
  const found = new Map(
    rows.map(({ subject, audience, cells }) => [`${subject} ${audience}`, cells as unknown as Seen['cells']]),
  );
  const seen = subjects.flatMap((subject) => {
    const cells = found.get(nameOf(subject, at));
    if (!cells) return [];
    const isNothing = Object.keys(cells).length === 0;
    const cellOf = (choice: string) =>
      subject.kind === 'priorities' ? ids.items[Number(choice.split(' ')[1])]! : choice;
    return [
      {
        subject,
        morning,
        cells: isNothing
          ? {}
          : Object.fromEntries(subject.choices.map((choice) => [choice, cells[cellOf(choice)] ?? null])),
      },
    ];
  });
  const drawn = await db
    .selectFrom('lab_landscape')
    .select('picture')
    .where('counted_on', '=', today)
    .executeTakeFirst();
  const picture = drawn?.picture as
    | undefined
    | {
        agreed: { itemId: string; says: string }[];
        groups: { standsFor: { itemId: string; says: string }[] }[];
      };
  const saidBy =
    (by: Said['by']) =>
    ({ itemId, says }: { itemId: string; says: string }): Said => ({
      morning,
      item: `item ${ids.items.indexOf(itemId)}`,
      says,
      by,
    });
  return {
    seen,
    landscape: picture
      ? [
          ...picture.agreed.map(saidBy('all')),
          ...picture.groups.flatMap(({ standsFor }) => standsFor.map(saidBy('a group'))),
        ]
      : [],
  };
}

function nameOf(subject: Subject, { ids, commitment, place, lines }: Places & { ids: Ids }): string {
  const [first, second] = subject.name.split(' ') as [string, string];
  const audience = subject.of === 'visitors' ? 'visitors' : 'residents';
  const names: Record<Subject['kind'], string> = {
    mix: `mix-${first}:${second === 'tower' ? ids.tower : ids.neighbourhood} residents`,
    item: `lab-item:${ids.items[Number(second)]} ${audience}`,
    priorities: `lab-priorities:${ids.lab} residents`,
    notice: `commitment:${commitment} ${audience}`,
    review: `core-values-review:${place}:first residents`,
    signals: `signal-times:${ids.neighbourhood} senders`,
    vote: `${lines[Number(second)]} residents`,
  };
  return names[subject.kind];
}

export async function decided(db: Database, lines: readonly string[]): Promise<(boolean | null)[]> {
  const rows = await db.selectFrom('core_values_question').select(['value_id', 'adopted']).execute();
  return lines.map((line) => rows.find(({ value_id }) => line.endsWith(value_id))?.adopted ?? null);
}
