import type pg from 'pg';
import { systemClock } from '../../../packages/server/src/clock.ts';
import { listOrganisations } from '../../../packages/server/src/community/community.actions.ts';
import { connect, type ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { doTheMorning, publishLab } from '../../../packages/server/src/lab-feedback/lab-results.actions.ts';
import { saveLab, writePlainTexts } from '../../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { plainTextsOf, reportOf } from '../server/bench-world.ts';

export const smallLab = 'bench-of-20-points';
export const largeLab = 'bench-of-200-points';
/** As long as the large one, with the same results and comments, and nobody's answers behind them. */
export const silentLab = 'bench-of-200-points-unanswered';

const residents = 250;

interface Size {
  readonly slug: string;
  readonly points: number;
  readonly voters: number;
  readonly commentsPerPoint: number;
}

/** 100 answers to 20 points; 50,000 answers and 5,000 comments to 200; and as many comments without answers. */
const sizes: readonly Size[] = [
  { slug: smallLab, points: 20, voters: 5, commentsPerPoint: 1 },
  { slug: largeLab, points: 200, voters: residents, commentsPerPoint: 25 },
  { slug: silentLab, points: 200, voters: 0, commentsPerPoint: 25 },
];

/** Adds them to a database that benchmarks were seeded in, and counts them as a morning does. */
export async function seedLargeLabs(
  app: ConnectionSettings,
): Promise<{ countingSeconds: number; morningSeconds: number }> {
  const connection = connect({ ...app, max: 1 });
  try {
    const [organisation] = await listOrganisations(connection);
    if (!organisation) throw new Error('There is no organisation yet.');
    for (const { slug, points } of sizes)
      await connection.inOrganisation(organisation.id, async (db) => {
        const report = reportOf(points);
        const labId = await saveLab({ db, organisation, clock: systemClock }, report, {
          slug,
          state: 'open',
        });
        await writePlainTexts({ db, organisation, clock: systemClock }, labId, 'nl', plainTextsOf(report));
      });
    await connection.pool.query(`select set_config('wederkerig.organisation', $1, false)`, [organisation.id]);
    await seedVoices(connection.pool, organisation.id);
    const began = performance.now();
    await connection.inOrganisation(organisation.id, async (db) => {
      const { id } = await db
        .selectFrom('lab')
        .select('id')
        .where('slug', '=', largeLab)
        .executeTakeFirstOrThrow();
      await publishLab({ db, organisation, clock: systemClock }, id);
    });
    const countingSeconds = (performance.now() - began) / 1000;
    // The rest of a morning: smaller labs, and the landscape of each.
    await connection.inOrganisation(organisation.id, (db) =>
      doTheMorning({ db, organisation, clock: systemClock }),
    );
    const morningSeconds = (performance.now() - began) / 1000;
    await connection.pool.query(`select set_config('wederkerig.organisation', $1, false)`, [organisation.id]);
    await seedSilent(connection.pool);
    return { countingSeconds, morningSeconds };
  } finally {
    await connection.close();
  }
}

async function seedVoices(database: pg.Pool, organisationId: string): Promise<void> {
  await database.query(
    `insert into resident (organisation_id, id, email, first_name, language, created_at)
    select $1, gen_random_uuid(), 'voter-' || nth || '@example.invalid', 'Mo', 'nl', now()
    from generate_series(1, ${residents}) as nth`,
    [organisationId],
  );
  for (const { slug, voters, commentsPerPoint } of sizes) {
    await database.query(
      `with voter as (select id, row_number() over (order by email) as nth from resident where email like 'voter-%' limit $2)
      insert into lab_answer (organisation_id, id, lab_id, item_id, voice, resident_id, choice, answered_on)
      select item.organisation_id, gen_random_uuid(), item.lab_id, item.id, 'resident', voter.id,
        (array['yes', 'yes', 'no', 'dont-know'])[1 + (voter.nth + item.position) % 4], current_date - 2
      from lab_item as item join lab on lab.organisation_id = item.organisation_id and lab.id = item.lab_id
      cross join voter where lab.slug = $1`,
      [slug, voters],
    );
    await database.query(
      `insert into lab_comment (organisation_id, id, lab_id, item_id, author_id, text, language, state, written_at)
      select item.organisation_id, gen_random_uuid(), item.lab_id, item.id,
        (select id from resident where email = 'voter-1@example.invalid'), 'Dat zie ik hier ook.', 'nl', 'published', now()
      from lab_item as item join lab on lab.organisation_id = item.organisation_id and lab.id = item.lab_id,
      generate_series(1, $2::int) where lab.slug = $1`,
      [slug, commentsPerPoint],
    );
  }
  await database.query('analyze lab_item, lab_comment, published_count').catch(() => undefined);
}

/** The results of the large one under the points of the other. */
async function seedSilent(database: pg.Pool): Promise<void> {
  await database.query(
    `insert into published_count (organisation_id, subject, audience, counted_on, cells)
    select there.organisation_id, 'lab-item:' || here.id, audience, counted_on, cells
    from published_count as there
    join lab_item as counted on counted.organisation_id = there.organisation_id and there.subject = 'lab-item:' || counted.id
    join lab on lab.organisation_id = counted.organisation_id and lab.id = counted.lab_id and lab.slug = $1
    join lab_item as here on here.organisation_id = counted.organisation_id and here.anchor = counted.anchor
    join lab as silent on silent.organisation_id = here.organisation_id and silent.id = here.lab_id and silent.slug = $2`,
    [largeLab, silentLab],
  );
}
