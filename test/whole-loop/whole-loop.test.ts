import { randomUUID } from 'node:crypto';
import { communityForTests, hasPostgres, type TestCommunity } from '@wederkerig/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayOf } from '../../packages/server/src/clock.ts';
import { countNotices } from '../../packages/server/src/commitments/notice.actions.ts';
import { doTheMorning } from '../../packages/server/src/lab-feedback/lab-results.actions.ts';
import {
  realReport,
  skippedWithout,
} from '../../packages/server/src/lab-feedback/report/fixtures/real-report.ts';
import { madeUpReport } from '../../packages/server/src/lab-feedback/report/fixtures/made-up-report.ts';
import { asText } from '../../packages/server/src/lab-feedback/report/fixtures/written-as.ts';
import { readReport } from '../../packages/server/src/lab-feedback/report/read-report.ts';
import { saveLab } from '../../packages/server/src/lab-feedback/save-lab.actions.ts';
import { sendDigests } from '../../packages/server/src/notifications/digest.actions.ts';
import { acting, type Acting } from '../../packages/server/src/testing/acting.ts';

const slug = 'het-hele-gesprek';
const job = 'Opzichter';
const reports = [
  ['the made-up report', asText(madeUpReport), true],
  [`the real report${skippedWithout}`, realReport.text, realReport.exists],
] as const;

/** One point of a report under one id, from the paper it was written on to what became of it. */
describe.each(reports)('From lab to kept promise, on %s', (_, text, exists) => {
  const run = it.skipIf(!exists || !hasPostgres());
  let community: TestCommunity;
  let item: string;
  let anchor: string;
  let promise: { id: string; slug: string };

  beforeAll(async () => {
    if (exists && hasPostgres()) community = await communityForTests();
  });
  afterAll(() => community?.close());

  const within = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    community.rows((db) =>
      work({ db, organisation: community.organisation, clock: community.clock, outbox: community.outbox }),
    );
  // Each comes anew: days pass, and a token lasts minutes.
  const sam = async (): Promise<Acting> => {
    const { graphql } = await community.asStaff('sam@wonen.example', 'admin', 'Sam');
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const ina = async () => acting(community, await community.asGuest('ina@voorbeeld.nl'));
  const page = async (path: string) =>
    (await community.fetch(path, { headers: { 'accept-language': 'nl' } })).text();
  const seen = async () => {
    const { data } = await community.graphql(
      `{ commitment(slug: "${promise.slug}") { state late firstDue due daysLate results { enough residents { choice count } } } }`,
    );
    return data.commitment;
  };
  /** Twenty-five residents say something about the promise or the point, as they do in the widget. */
  const people = (write: (db: any, residentId: string, at: number) => Promise<unknown>) =>
    within(async ({ db, organisation, clock }) => {
      const home = await db.selectFrom('residency').select('home_id').executeTakeFirstOrThrow();
      const livesHere = {
        home_id: home.home_id,
        starts_on: '2026-01-01',
        ends_on: null,
        confirmed_at: clock.now(),
        confirmed_how: 'staff' as const,
        confirmed_by: null,
        ended_how: null,
        ended_by: null,
        ended_at: null,
        asked_at: null,
        reminded_at: null,
        desk_told_at: null,
        still_here_at: null,
      };
      for (let at = 0; at < 25; at++) {
        const id = randomUUID();
        const row = { organisation_id: organisation.id, id, email: `${id}@voorbeeld.nl`, first_name: null };
        await db
          .insertInto('resident')
          .values({ ...row, language: 'nl', created_at: clock.now() })
          .execute();
        await db
          .insertInto('residency')
          .values({ ...livesHere, organisation_id: organisation.id, id: randomUUID(), resident_id: id })
          .execute();
        await write(db, id, at);
      }
    });

  run('it is imported and opened', async () => {
    const { report } = await readReport({ name: 'verslag.txt', bytes: Buffer.from(text) });
    await within((context) => saveLab(context, report, { slug, state: 'open', closesOn: '2026-12-20' }));
    const { data } = await community.graphql(
      `{ lab(slug: "${slug}") { sections { kind items { id anchor question } } } }`,
    );
    const solutions = data.lab.sections.find(({ kind }: { kind: string }) => kind === 'SOLUTIONS');
    [{ id: item, anchor }] = solutions.items;
    expect(solutions.items[0].question).toBe('HELP');
    await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
  });

  run('residents answer, and the next morning everybody sees what they said', async () => {
    expect(await (await ina()).act('answerLabItem', { item, choice: 'YES' })).toMatchObject({
      clientMutationId: expect.any(String),
    });
    const localId = Buffer.from(item, 'base64').toString().split(':')[1]!;
    const { lab_id } = await community.rows((db) =>
      db.selectFrom('lab_item').select('lab_id').where('id', '=', localId).executeTakeFirstOrThrow(),
    );
    await people((db, resident_id, at) =>
      db
        .insertInto('lab_answer')
        .values({
          organisation_id: community.organisation.id,
          id: randomUUID(),
          lab_id,
          item_id: localId,
          voice: 'resident',
          resident_id,
          visitor_hash: null,
          slip_id: null,
          choice: at < 20 ? 'yes' : 'no',
          answered_on: todayOf(community),
        })
        .execute(),
    );
    community.clock.passDays(1);
    await within(doTheMorning);
    const { points } = JSON.parse(await page(`/share/lab-feedback/${slug}/results.json`));
    expect(points.find(({ id }: { id: string }) => id === anchor).residents).toMatchObject({ yes: 20 });
  });

  run('a colleague promises it, and whoever follows the point is to hear of it', async () => {
    await (await ina()).act('follow', { about: item });
    const made = { text: 'Wij zetten een bank in de hal.', owner: 'Woonservice', due: '2026-12-01', item };
    const { commitment } = await (
      await sam()
    ).act('makeCommitment', made, 'commitment { commitment { id slug } }');
    promise = commitment.commitment;
    expect(await seen()).toMatchObject({ state: 'PLANNED', late: false, firstDue: '2026-12-01' });
    expect(await page('/feeds/commitments.atom?lang=nl')).toContain(promise.slug);
    expect(await page('/feeds/commitments.ics?lang=nl')).toContain('20261201');
    expect(await page('/share/news')).toContain('Wij zetten een bank in de hal.');
  });

  run('it is late by itself when its day passed', async () => {
    community.clock.passDays(9);
    expect(todayOf(community)).toBe('2026-12-03');
    expect(await seen()).toMatchObject({ late: true, daysLate: 2 });
    expect(await page(`/share/commitments/${promise.slug}`)).toMatch(/2 dagen te laat/);
  });

  run('it is moved with a reason, and the first day stays', async () => {
    const moved = { commitment: promise.id, to: '2026-12-07', reason: 'De bank komt later.', job };
    expect(await (await sam()).act('moveCommitment', { ...moved, to: '2026-11-01' })).toMatchObject({
      code: expect.any(String),
    });
    await (await sam()).act('moveCommitment', moved);
    expect(await seen()).toMatchObject({ late: false, firstDue: '2026-12-01', due: '2026-12-07' });
    const own = await page(`/share/commitments/${promise.slug}`);
    for (const told of ['De bank komt later.', /1\s+december\s+2026/, /7\s+december\s+2026/])
      expect(own).toMatch(told);
    expect(await page('/feeds/commitments.atom?lang=nl')).toContain('De bank komt later.');
    expect(await page('/feeds/commitments.ics?lang=nl')).toContain('20261207');
  });

  run('it is kept, and residents say whether they notice it', async () => {
    community.clock.passDays(3);
    const kept = { commitment: promise.id, text: 'De bank staat er.', job };
    await (await sam()).act('keepCommitment', kept);
    expect(await seen()).toMatchObject({ state: 'KEPT' });
    const localId = Buffer.from(promise.id, 'base64').toString().split(':')[1]!;
    await people((db, resident_id, at) =>
      db
        .insertInto('commitment_notice')
        .values({
          organisation_id: community.organisation.id,
          id: randomUUID(),
          commitment_id: localId,
          voice: 'resident',
          resident_id,
          visitor_hash: null,
          choice: at < 20 ? 'yes' : 'not-yet',
          noticed_on: todayOf(community),
        })
        .execute(),
    );
    community.clock.passDays(1);
    await within(countNotices);
    expect((await seen()).results).toMatchObject({
      enough: true,
      residents: expect.arrayContaining([{ choice: 'YES', count: 20 }]),
    });
    // What was promised first, that it moved, that it was kept and what residents say of it stand on one page.
    const own = await page(`/share/commitments/${promise.slug}`);
    expect(own).toContain('De bank staat er.');
    expect(own).toContain('De bank komt later.');
    expect(own).toMatch(/Merk je hier iets van\?[^]*Bewoners[^]*<dt>Ja<\/dt>\s*<dd>20<\/dd>/);
    expect(await page('/feeds/commitments.atom?lang=nl')).toContain('De bank staat er.');
  });

  run('whoever followed it hears of both in one mail on Monday', async () => {
    expect(new Date(`${todayOf(community)}T00:00:00Z`).getUTCDay()).toBe(1);
    const told = () =>
      community.rows((db) =>
        db.selectFrom('notification').select('kind').where('kind', '=', 'commitment').execute(),
      );
    await expect.poll(told, { timeout: 25_000 }).toHaveLength(2);
    await within(sendDigests);
    const news = async () =>
      (await community.mails()).filter(
        ({ recipient, subject }) => recipient === 'ina@voorbeeld.nl' && subject === 'Er is nieuws voor je',
      );
    await expect.poll(news, { timeout: 25_000 }).toHaveLength(1);
    const { body } = (await news())[0]!;
    expect(body).toContain('Gedaan: Wij zetten een bank in de hal.');
    expect(body).toContain('De bank komt later.');
    expect(body).toContain(`/share/commitments/${promise.slug}?lang=nl`);
  });

  run('it closes with what was heard and what was done, on a page and on paper', async () => {
    community.clock.passDays(14);
    await within(doTheMorning);
    const { data } = await community.graphql(`{ lab(slug: "${slug}") { state } }`);
    expect(data.lab.state).toBe('CLOSED');
    const shared = await page(`/share/lab-feedback/${slug}`);
    expect(shared).toContain('Wat we hoorden en wat we doen');
    expect(shared).toMatch(/<dt>Ja<\/dt>\s*<dd>20<\/dd>/);
    expect(shared).toContain('Wij zetten een bank in de hal.');
    expect(await page('/feeds/labs.atom?lang=nl')).toContain(`/share/lab-feedback/${slug}`);
    const poster = await page(`/share/lab-feedback/${slug}/poster`);
    expect(poster).toContain('class="sheet slip"');
    expect(poster).toContain(`/share/lab-feedback/${slug}`);
    expect(poster).toContain('<svg');
    expect(await page('/share/news')).toContain('De bank staat er.');
    const left = await community.rows((db) =>
      db.selectFrom('lab_answer').select('id').where('resident_id', 'is not', null).execute(),
    );
    expect(left).toEqual([]);
  });
});
