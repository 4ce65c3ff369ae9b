import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { writeCharter } from '../core-values/charter.actions.ts';
import { seedCoreValues } from '../core-values/core-values.seed.ts';
import { acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeForTests } from '../testing/welcomes.ts';

describe.skipIf(!hasPostgres())('What a building agreed on', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  it('is shown to a newcomer from their yes on, in the version that they saw first', async () => {
    const ania = acting(community, await community.asResident('ania@voorbeeld.nl', 'De Linde 1', 'Ania'));
    await community.rows(async (db) => {
      await seedCoreValues({ ...community, db }, [], { stage: 'adopted' });
      await welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, 'De Linde 1'))!,
          key_on: todayOf(community),
          announced_on: dayLater(todayOf(community), -7),
          first_name: 'Ania',
        },
      );
    });
    const shown = async () =>
      (await ania.ask('{ viewer { welcome { coreValues { number lines { text } } } } }')).viewer.welcome
        .coreValues;
    expect(await shown()).toBeNull();
    await ania.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    const [first] = (await shown()).lines;
    expect(await shown()).toMatchObject({ number: 1 });
    await community.rows(async (db) => {
      const { place_id } = await db
        .updateTable('core_value')
        .set({ text: 'Andere woorden' })
        .where('text', '=', first.text)
        .returning('place_id')
        .executeTakeFirstOrThrow();
      await writeCharter({ ...community, db }, place_id, 'edited');
    });
    expect(await shown()).toMatchObject({ number: 1, lines: expect.arrayContaining([first]) });
  });

  it('is the newest one to whoever comes after that', async () => {
    const bo = acting(community, await community.asResident('bo@voorbeeld.nl', 'De Linde 2', 'Bo'));
    await community.rows(async (db) =>
      welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, 'De Linde 2'))!,
          key_on: todayOf(community),
          announced_on: dayLater(todayOf(community), -7),
          first_name: 'Bo',
        },
      ),
    );
    await bo.act('agreeToWelcome', { neighboursHear: 'NOTHING' });
    const { coreValues } = (await bo.ask('{ viewer { welcome { coreValues { number } } } }')).viewer.welcome;
    expect(coreValues).toEqual({ number: 2 });
  });
});
