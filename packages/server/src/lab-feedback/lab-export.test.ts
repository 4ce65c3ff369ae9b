import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const lab = '/share/lab-feedback/samen-in-de-buurt';

describe.skipIf(!hasPostgres())('A lab for whoever reckons with it', () => {
  let community: TestCommunity;
  let item: string;

  beforeAll(async () => {
    community = await communityForTests();
    await community.rows(async (db) => {
      const found = await db
        .selectFrom('lab_item')
        .select('id')
        .where('anchor', '=', 'b-taal')
        .executeTakeFirstOrThrow();
      item = found.id;
      await db
        .insertInto('published_count')
        .values({
          organisation_id: community.organisation.id,
          subject: `lab-item:${item}`,
          audience: 'residents',
          counted_on: '2026-11-23',
          cells: JSON.stringify({ yes: 65, no: null, 'dont-know': 10 }),
        })
        .execute();
    });
  });
  afterAll(() => community.close());

  const get = async (path: string) => {
    const response = await community.fetch(path);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };

  it('is a file with what was counted, rounded, and nothing where it has to stay out of sight', async () => {
    const { type, text } = await get(`${lab}/results.json`);
    expect(type).toBe('application/json; charset=utf-8');
    const point = JSON.parse(text).points.find(({ id }: { id: string }) => id === 'b-taal');
    expect(point).toMatchObject({
      countedOn: '2026-11-23',
      residents: { yes: 65, no: null, 'dont-know': 10 },
      visitors: null,
      paper: null,
    });
  });

  it('is a table in which a cell is never a formula, and a comma ends no cell', async () => {
    await community.rows((db) =>
      db
        .updateTable('lab_item')
        .set({ report_text: '=2+3, "of" zo\nop twee regels' })
        .where('id', '=', item)
        .execute(),
    );
    const { type, text } = await get(`${lab}/results.csv`);
    expect(type).toBe('text/csv; charset=utf-8');
    expect(text).toMatch(/^section,kind,id,text,plain,counted_on,residents_yes,residents_no,/);
    expect(text).toContain(`,b-taal,"'=2+3, ""of"" zo\nop twee regels",`);
    expect(text).toMatch(/,2026-11-23,65,,10,/);
    // Read as bytes: what reads text takes the sign at its beginning away.
    const bytes = new Uint8Array(await (await community.fetch(`${lab}/results.csv`)).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(5);
  });

  it('has nothing in it that a resident wrote', async () => {
    await community.rows((db) =>
      db
        .updateTable('lab_item')
        .set({ report_text: 'Idee van Ina', from_resident: true, language: 'nl' })
        .where('id', '=', item)
        .execute(),
    );
    for (const path of ['/results.csv', '/results.json', '/poster', '']) {
      const { status, text } = await get(lab + path);
      expect(status).toBe(200);
      expect(text).not.toContain('Ina');
    }
  });

  it('is a picture beside a link, and a poster with a slip', async () => {
    const response = await community.fetch(`${lab}/picture.png`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(100_000);
    expect((await get(lab)).text).toContain(
      '<meta property="og:image" content="http://localhost:4000/share/',
    );
    const { text } = await get(`${lab}/poster`);
    expect(text).toContain('Praat mee');
    expect(text).toContain('Vul dit in');
    expect(text.match(/<svg/g)).toHaveLength(1);
  });

  it.each(['results.csv', 'results.json', 'poster', 'picture.png'])(
    '%s is not there of a lab that is not public',
    async (path) => {
      expect((await get(`/share/lab-feedback/nooit-geweest/${path}`)).status).toBe(404);
      expect((await get(`/share/lab-feedback/%00/${path}`)).status).toBe(404);
    },
  );
});
