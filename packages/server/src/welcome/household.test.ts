import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayLater, todayOf } from '../clock.ts';
import { findHome } from '../community/places.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { welcomeForTests } from '../testing/welcomes.ts';

describe.skipIf(!hasPostgres())('In a household of two adults', () => {
  let community: TestCommunity;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    const { graphql } = await community.asStaff('els@wonen.example', 'staff', 'Els');
    els = acting({ ...community, graphql } as TestCommunity, { token: '' });
  });
  afterAll(() => community.close());

  const announced = (home: string) =>
    community.rows(async (db) =>
      welcomeForTests(
        { ...community, db },
        {
          home_id: (await findHome(db, home))!,
          key_on: todayOf(community),
          announced_on: dayLater(todayOf(community), -7),
          first_name: 'Ania',
        },
      ),
    );
  const lives = async (firstName: string, home: string): Promise<Acting> => {
    const email = `${firstName}-${home.replaceAll(' ', '-')}@voorbeeld.nl`.toLowerCase();
    return acting(community, await community.asResident(email, home, firstName));
  };
  const asked = async (who: Acting) => (await who.ask('{ viewer { welcome { agreed } } }')).viewer.welcome;
  const yes = { neighboursHear: 'FIRST_NAME' };
  const isRefused = async (who: Acting) => {
    expect(await asked(who)).toBeNull();
    for (const [name, said] of [
      ['agreeToWelcome', yes],
      ['stopWelcome', {}],
      ['checkInToWelcome', { step: 'WEEK_1', face: 'GOOD', language: 'nl' }],
    ] as const)
      expect(await who.act(name, said)).toMatchObject({ code: 'NOT_FOUND' });
  };
  const saysYes = async (who: Acting) => {
    expect(await asked(who)).toEqual({ agreed: false });
    expect(await who.act('agreeToWelcome', yes)).toMatchObject({ __typename: 'AgreeToWelcomePayload' });
    expect(await asked(who)).toEqual({ agreed: true });
  };

  it('the yes is of who bears the name that was announced, and the other finds nothing, before it and after', async () => {
    await announced('De Linde 1');
    const [bart, ania] = [await lives('Bart', 'De Linde 1'), await lives('ania', 'De Linde 1')];
    await isRefused(bart);
    await saysYes(ania);
    await isRefused(bart);
    await ania.act('stopWelcome');
    await isRefused(bart);
  });

  it('it waits for who comes by the letter, and the second who comes by it finds nothing', async () => {
    const id = await announced('De Linde 2');
    const bart = await lives('Bart', 'De Linde 2');
    // As long as no letter was printed, whoever lives there alone is asked.
    expect(await asked(bart)).toEqual({ agreed: false });
    const welcome = Buffer.from(`Welcome:${id}`).toString('base64');
    const { letter } = await els.act('printWelcomeLetter', { welcome }, 'letter { code }');
    await isRefused(bart);
    const joins = async (firstName: string) => {
      community.clock.passSeconds(1);
      const code = letter.code.replaceAll('-', '');
      const said = { code, attempt: crypto.randomUUID(), firstName, sixteen: true };
      return acting(community, { token: (await community.session('letter/join', said)).body.accessToken });
    };
    const [first, second] = [await joins('Anna'), await joins('Ania')];
    await isRefused(bart);
    await isRefused(second);
    await saysYes(first);
    await isRefused(second);
  });

  it('it is of neither of two whom nothing tells apart, and of one once the other is gone', async () => {
    await announced('De Linde 3');
    const [bart, cor] = [await lives('Bart', 'De Linde 3'), await lives('Cor', 'De Linde 3')];
    await isRefused(bart);
    await isRefused(cor);
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'bart-de-linde-3@voorbeeld.nl')
        .executeTakeFirstOrThrow();
      await db.deleteFrom('residency').where('resident_id', '=', id).execute();
    });
    await saysYes(cor);
  });
});
