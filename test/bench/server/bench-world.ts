import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { systemClock } from '../../../packages/server/src/clock.ts';
import { seedCommunity } from '../../../packages/server/src/community/community.seed.ts';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import type { Report } from '../../../packages/server/src/lab-feedback/report/report.ts';
import { saveLab, writePlainTexts } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';

/** Labs of these sizes stand in the database of a benchmark. */
export const labSizes = [5, 20, 40] as const;
export const labOf = (items: (typeof labSizes)[number]) => `bench-${items}`;

const kinds = ['meaning', 'bottlenecks', 'solutions', 'whose-turn', 'action-points'] as const;
const commentsPerItem = 3;

/** Fills a migrated database with an organisation and labs that have plain texts, results and comments. */
export async function seedBenchWorld(app: ConnectionSettings): Promise<void> {
  const connection = connect({ ...app, max: 1 });
  try {
    const organisation = await connection.kysely
      .transaction()
      .execute((db) => seedCommunity(db, systemClock));
    for (const size of labSizes) {
      const report = reportOf(size);
      const settings = { slug: labOf(size), state: 'open', place: 'Molenveld' } as const;
      await connection.inOrganisation(organisation.id, async (db) => {
        const context = { db, organisation, clock: systemClock };
        const labId = await saveLab(context, report, settings);
        await writePlainTexts(context, labId, 'nl', plainTextsOf(report));
      });
    }
    await connection.pool.query(`select set_config('wederkerig.organisation', $1, false)`, [organisation.id]);
    await seedResults(connection.pool);
    await seedComments(connection.pool, organisation.id);
  } finally {
    await connection.close();
  }
}

/** A report of so many points. */
export function reportOf(size: number): Report {
  return {
    title: 'Samen in Molenveld',
    date: '2026-10-12',
    participants: 12,
    language: 'nl',
    sections: kinds.map((kind, nth) => ({
      kind,
      heading: `Onderwerp ${nth + 1}`,
      text: [],
      items: Array.from({ length: size / kinds.length }, (_, index) => ({
        id: `${kind}-${index + 1}`,
        text: `Dit is wat de bewoners over punt ${index + 1} van dit onderwerp tegen elkaar zeiden, zoals het in het verslag staat.`,
        plain: null,
        asksMoreThanOne: false,
        ...(kind === 'action-points' ? { owner: 'De wijkbeheerder', due: '2099-12-01' } : {}),
      })),
    })),
  };
}

/** What the items of a lab say in plain words, in their order. */
export const sentencesOf = (size: (typeof labSizes)[number]): string[] =>
  Object.values(plainTextsOf(reportOf(size)));

export function plainTextsOf(report: Report): Record<string, string> {
  const items = report.sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.map(({ id }, index) => [id, `Dit is punt ${index + 1}. Zo zeggen we het in gewone woorden.`]),
  );
}

async function seedResults(database: pg.Pool): Promise<void> {
  await database.query(`
    insert into published_count (organisation_id, subject, audience, counted_on, cells)
    select organisation_id, 'lab-item:' || id, audience, day::date, '{"yes":25,"no":10,"dont-know":null}'
    from lab_item, unnest(array['residents', 'visitors']) as audience,
      generate_series(date '2026-11-01', date '2026-11-05', interval '1 day') as day`);
}

async function seedComments(database: pg.Pool, organisationId: string): Promise<void> {
  const author = randomUUID();
  await database.query(
    `insert into resident (organisation_id, id, email, first_name, language, created_at)
    values ($1, $2, 'ina@example.invalid', 'Ina', 'nl', now())`,
    [organisationId, author],
  );
  await database.query(
    `insert into lab_comment (organisation_id, id, lab_id, item_id, author_id, text, language, state, written_at)
    select organisation_id, gen_random_uuid(), lab_id, id, $1, 'Dat zie ik hier ook.', 'nl', 'published', now()
    from lab_item, generate_series(1, ${commentsPerItem})`,
    [author],
  );
}
