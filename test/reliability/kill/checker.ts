import { listOrganisations } from '../../../packages/server/src/community/community.actions.ts';
import { connect, type Database } from '../../../packages/server/src/database/connect.ts';
import { browserOf } from './client.ts';
import type { Started } from './server.child.ts';
import type { Writing } from './witness.ts';

export interface Verdict {
  readonly rows: number;
  /** Confirmed, and not there. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** There, and not as it was written. */
  readonly changed: readonly string[];
  /** There, and never written by anybody, or never answered. */
  readonly unknown: number;
}

/** Holds what was confirmed against what stands in the tables. */
export async function check(server: Started, confirmed: readonly Writing[]): Promise<Verdict> {
  const connection = connect({ ...server.app, max: 1 });
  try {
    const [organisation] = await listOrganisations(connection);
    const { answers, comments } = await connection.inOrganisation(organisation!.id, written);
    const found = (writing: Writing) =>
      writing.kind === 'answer'
        ? (answers.get(browserOf(writing.id)) ?? [])
        : (comments.get(`Reactie ${writing.id}`) ?? []);
    const isChanged = (writing: Writing) =>
      writing.kind === 'answer' && found(writing).some((choice) => choice !== writing.choice.toLowerCase());
    const rows = sizeOf(answers) + sizeOf(comments);
    return {
      rows,
      lost: confirmed.filter((writing) => found(writing).length === 0).map(({ id }) => id),
      doubled: confirmed.filter((writing) => found(writing).length > 1).map(({ id }) => id),
      changed: confirmed.filter(isChanged).map(({ id }) => id),
      unknown: rows - confirmed.reduce((sum, writing) => sum + found(writing).length, 0),
    };
  } finally {
    await connection.close();
  }
}

async function written(db: Database) {
  const answers = await db.selectFrom('lab_answer').select(['visitor_hash', 'choice']).execute();
  const comments = await db.selectFrom('lab_comment').select(['text', 'language']).execute();
  return {
    answers: grouped(answers.map((row) => [row.visitor_hash?.toString('hex') ?? '', row.choice])),
    comments: grouped(comments.map((row) => [row.text, row.language])),
  };
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function sizeOf(groups: ReadonlyMap<string, readonly string[]>): number {
  return [...groups.values()].reduce((sum, group) => sum + group.length, 0);
}
