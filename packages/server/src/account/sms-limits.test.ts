import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { atOwnAccount } from '../testing/own-account.ts';
import { letTextsIn } from '../testing/phones.ts';

describe.skipIf(!hasPostgres())('Text messages, which cost money', () => {
  let community: TestCommunity;
  let networks = 0;
  afterEach(() => community.close());

  const elsewhere = () => `2001:db8:${(networks++).toString(16)}::1`;
  const start = async (limitFactor = 1) => {
    community = await communityForTests({ sms: 'demo', works: false, limitFactor });
    await letTextsIn(community);
  };
  const ask = async (number: string, from = elsewhere()) => {
    const { body } = await community.session('sms', { number }, { from });
    return body.attempt ? 'sent' : body.refusal.code;
  };
  const numbered = (index: number) => `06 4${String(index).padStart(7, '0')}`;

  it('go to one number five times an hour, whatever they are for, however it is typed', async () => {
    await start();
    const told = [];
    for (const typed of [numbered(1), '+31640000001', '0031 640000001']) told.push(await ask(typed));
    for (let time = 0; time < 2; time++)
      told.push((await atOwnAccount(community, 'code-to-number', { number: numbered(1) })).status);
    expect(told).toEqual(['sent', 'sent', 'sent', 200, 200]);
    expect(await ask(numbered(1))).toBe('TOO_MANY_REQUESTS');
    expect((await atOwnAccount(community, 'code-to-number', { number: numbered(1) })).status).toBe(429);
    expect(await ask(numbered(2))).toBe('sent');
  });

  it('go to one number fifteen times a day', async () => {
    await start();
    const told = [];
    for (let hour = 0; hour < 4; hour++) {
      for (let time = 0; time < 5; time++) told.push(await ask(numbered(1)));
      await community.connection.pool.query("delete from rate_limit where key like 'text-for-number:%'");
    }
    expect(told.filter((answer) => answer === 'sent')).toHaveLength(15);
    expect(await ask(numbered(2))).toBe('sent');
  });

  it('are asked for a hundred times an hour from one network', async () => {
    await start();
    const one = elsewhere();
    const told = [];
    for (let index = 0; index < 101; index++) told.push(await ask(numbered(index), one));
    expect(told.filter((answer) => answer === 'sent')).toHaveLength(100);
    expect(told.at(-1)).toBe('TOO_MANY_REQUESTS');
    expect(await ask(numbered(101))).toBe('sent');
  });

  it('are two thousand sign-ins a day for an organisation, from however many networks and to however many numbers', async () => {
    await start();
    // All but two of the day were sent already.
    const spent = limits['text-for-organisation'].points - 2;
    const key = `text-for-organisation:${community.secret.token('limit', community.organisation.id)}`;
    await ask(numbered(0));
    const { rowCount } = await community.connection.pool.query(
      'update rate_limit set points = $1 where key = $2',
      [spent, key],
    );
    expect(rowCount).toBe(1);
    expect([await ask(numbered(1)), await ask(numbered(2)), await ask(numbered(3))]).toEqual([
      'sent',
      'sent',
      'TOO_MANY_REQUESTS',
    ]);
  });

  it('that are refused for their number cost nobody anything', async () => {
    await start();
    const one = elsewhere();
    for (let index = 0; index < 120; index++)
      expect(['PHONE_NOT_OFFERED', 'PHONE_NOT_READABLE']).toContain(await ask('0900 1234', one));
    expect(await ask(numbered(1), one)).toBe('sent');
  });
});
