import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCoreValues } from '../core-values/core-values.seed.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

describe.skipIf(!hasPostgres())('The page and the poster of how people want to live in a building', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock, secret } = community;
    await community.rows(async (db) => {
      const context = { db, organisation, clock, secret };
      await seedCoreValues(context, [], { building: 'de-linde', stage: 'adopted' });
      await seedCoreValues(context, [], { building: 'de-wilg', stage: 'talk' });
    });
  });
  afterAll(() => community.close());

  const page = async (path: string) => (await community.fetch(`/share/core-values/${path}`)).text();

  it('says what was agreed, since when, and where the poster is, without a script', async () => {
    const said = await page('de-linde');
    expect(said).toContain('Zo willen we hier wonen');
    expect(said).toContain('We groeten elkaar');
    expect(said).toMatch(/Afgesproken op 24\soktober 2026\./);
    expect(said).toContain('/share/core-values/de-linde/poster');
    expect(said).not.toContain('<script');
  });

  it('prints it on a sheet, with the address beside the square', async () => {
    const said = await page('de-linde/poster');
    expect(said).toContain('Na tien uur is het stil');
    expect(said).toContain('<p class="from">Wonen aan de Maas</p>');
    expect(said).toContain('<svg');
    expect(said).toContain('<b>http://localhost:4000/share/core-values/de-linde</b>');
  });

  it('shows nothing that residents wrote where nothing is agreed yet, and no page of no building', async () => {
    const said = await page('de-wilg');
    expect(said).toContain('Hier is nog niets afgesproken.');
    expect(said).not.toContain('De hal is van ons allemaal');
    expect((await community.fetch('/share/core-values/de-wilg/poster')).status).toBe(404);
    expect((await community.fetch('/share/core-values/nergens')).status).toBe(404);
  });
});
