import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atConsoleDoor, codeOfApp } from '../testing/console.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { letIn } from './console-link.actions.ts';

describe.skipIf(!hasPostgres())('A link into the console', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await communityForTests();
  });
  afterAll(() => community.close());

  let people = 0;
  const address = () => `karim${people++}@wonen.example`;
  const door = (name: string, body: object) => atConsoleDoor(community.fetch, name, body);
  const linkFor = (email: string) =>
    community.rows((db) => letIn({ ...community, db }, { email, role: 'editor' }).then(({ code }) => code));
  const opened = async (code: string) => {
    const { attempt } = (await door('link', { code })).body;
    const { secret } = (await door('factors', { attempt })).body.authenticator;
    return () => door('authenticator', { attempt, code: codeOfApp(secret, community.clock) });
  };
  const over = { status: 400, body: { refusal: { code: 'CODE_EXPIRED' } } };

  it('lets in one of two people who opened it', async () => {
    const code = await linkFor(address());
    const [first, second] = [await opened(code), await opened(code)];
    expect(await first()).toMatchObject({ status: 200 });
    expect(await second()).toMatchObject(over);
  });

  it('lets in one of two people who go on at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const code = await linkFor(address());
      const both = [await opened(code), await opened(code)];
      const answers = await Promise.all(both.map((enter) => enter()));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    }
  });

  it('stops with what it began, once there is a newer one', async () => {
    const email = address();
    const older = await opened(await linkFor(email));
    const newer = await opened(await linkFor(email));
    expect(await older()).toMatchObject(over);
    expect(await newer()).toMatchObject({ status: 200 });
  });

  it('is written down each time the terminal makes one', async () => {
    const email = address();
    await linkFor(email);
    await linkFor(email);
    const actions = await community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .innerJoin('resident', 'resident.id', 'audit_entry.about_id')
        .select(['audit_entry.action', 'audit_entry.actor'])
        .where('resident.email', '=', email)
        .orderBy('audit_entry.id')
        .execute(),
    );
    expect(actions).toEqual(
      ['give-role:editor', 'make-console-link', 'make-console-link'].map((action) => ({
        action,
        actor: 'terminal',
      })),
    );
  });
});
