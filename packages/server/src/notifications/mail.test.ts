import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { createLog } from '../log.ts';
import { ServerSecret } from '../secrets.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { htmlOf, postOffice, subjectOf, textOf, type Arrived } from '../testing/post-office.ts';
import { smtpTransport } from './mail.ts';

const from = 'wijk@wonen.voorbeeld.nl';
const delivery = { from, secret: new ServerSecret(randomBytes(32)), clock: systemClock };
const styleOf = async () => ({ name: 'Wonen', colour: '#174a8b' });

describe.skipIf(!hasPostgres())('Mail of signing in, by way of a mail server', () => {
  const office = postOffice();
  const logged: string[] = [];
  let community: TestCommunity;

  beforeAll(async () => {
    await office.open();
    community = await communityForTests({
      // A real server waits longer between tries, and longer for a server that hangs.
      mail: { smtpUrl: office.url('?socketTimeout=1500&connectionTimeout=1000'), from },
      log: createLog('trace', { write: (line) => void logged.push(line) }),
    });
    await community.connection.pool.query('update pgboss.queue set retry_delay = 1, retry_backoff = false');
  });
  afterEach(async () => {
    office.hanging.clear();
    office.refusing.clear();
    await office.shut();
    await office.open();
  });
  afterAll(async () => {
    await community.close();
    await office.shut();
  });

  let people = 0;
  const somebody = () => `bewoner${people++}@voorbeeld.nl`;
  const ask = async (email: string, language = 'nl') => {
    const { body } = await community.session('code', { email, language });
    return { attempt: body.attempt as string, code: await community.codeOf(body.attempt) };
  };
  const arrives = (email: string) =>
    vi.waitFor(() => expect(office.mailTo(email)).toHaveLength(1), { timeout: 15_000, interval: 50 });
  const jobs = async () =>
    (
      await community.connection.pool.query<{
        state: string;
        data: Record<string, string>;
        output: unknown;
        retry_count: number;
      }>("select * from pgboss.job where name = 'sign-in-mail' order by created_on")
    ).rows;

  it('reaches the one who asked, with a subject and a text that can be read', async () => {
    const email = somebody();
    const { code } = await ask(email);
    await arrives(email);
    const [mail] = office.mailTo(email);
    expect(mail).toMatchObject({ to: [email], from });
    expect(subjectOf(mail!.source)).toBe(`Je code is ${code}`);
    expect(textOf(mail!.source)).toContain(`Dit is je code: ${code}`);
    expect(mail!.source).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect(mail!.source).toMatch(/^Content-Language: nl/m);
    expect(mail!.source).toMatch(/^Auto-Submitted: auto-generated/m);
  });

  it('comes in house style beside the plain text', async () => {
    const email = somebody();
    const { code } = await ask(email);
    await arrives(email);
    const shown = htmlOf(office.mailTo(email)[0]!.source);
    expect(shown).toContain(`Dit is je code: ${code}`);
    expect(shown).toContain('border-top:8px solid #175239');
    // A code is asked for: there is nothing to turn off.
    expect(office.mailTo(email)[0]!.source).not.toMatch(/^List-Unsubscribe/m);
  });

  it('keeps Arabic whole, in the text and in the subject', async () => {
    const email = somebody();
    const { code } = await ask(email, 'ar');
    await arrives(email);
    const [{ source }] = office.mailTo(email) as [Arrived];
    expect(textOf(source)).toMatch(/[\u0600-\u06ff]{3}/);
    expect(textOf(source)).toContain(code);
    expect(textOf(source)).not.toContain('\ufffd');
    expect(subjectOf(source)).toMatch(/^=\?UTF-8\?[BQ]\?/i);
  });

  it('comes after all when the mail server was down, once', async () => {
    await office.shut();
    const email = somebody();
    await ask(email);
    await vi.waitFor(async () => expect((await jobs()).at(-1)!.retry_count).toBeGreaterThan(0), {
      timeout: 15_000,
      interval: 100,
    });
    expect(office.mailTo(email)).toEqual([]);
    await office.open();
    await arrives(email);
    await vi.waitFor(async () => expect((await jobs()).at(-1)!.state).toBe('completed'), 5_000);
    expect(office.mailTo(email)).toHaveLength(1);
  });

  it('is not sent any more when its code was used meanwhile, or another was asked for', async () => {
    await office.shut();
    const [signedIn, again] = [somebody(), somebody()];
    const used = await ask(signedIn);
    expect((await community.session('sign-in', used)).status).toBe(200);
    await ask(again);
    const { code } = await ask(again);
    await office.open();
    await arrives(again);
    await vi.waitFor(
      async () =>
        expect((await jobs()).slice(-3).map(({ state }) => state)).toEqual(Array(3).fill('completed')),
      10_000,
    );
    expect(office.mailTo(signedIn)).toEqual([]);
    expect(office.mailTo(again).map(({ source }) => subjectOf(source))).toEqual([`Je code is ${code}`]);
  });

  it('holds up nobody when the mail server hangs over the mail of one', async () => {
    const [stuck, other] = [somebody(), somebody()];
    office.hanging.add(stuck);
    await ask(stuck);
    await vi.waitFor(() => expect(office.waiting).toHaveLength(1), { timeout: 10_000, interval: 20 });
    await pause(300);
    expect(await busyTransactions()).toBe(0);
    const typed = await ask(other);
    await arrives(other);
    expect((await community.session('sign-in', typed)).status).toBe(200);
    expect(office.mailTo(stuck)).toEqual([]);
    office.hanging.clear();
    await arrives(stuck);
  });

  it('gives up a mail server that hangs, so that the queue goes on', async () => {
    office.hanging.add('ina@voorbeeld.nl');
    const mail = { to: 'ina@voorbeeld.nl', subject: 'Hoi', text: 'Hoi', language: 'nl' };
    const transport = smtpTransport(
      { url: office.url(), ...delivery, styleOf },
      {
        connectionTimeout: 500,
        greetingTimeout: 500,
        socketTimeout: 500,
      },
    );
    await expect(transport.send('', mail)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    office.hanging.clear();
    await expect(transport.send('', mail)).resolves.toBeUndefined();
    transport.close();
  }, 8_000);

  it('would be seen to hold a connection if it did', async () => {
    await community.rows(async () => {
      await pause(300);
      expect(await busyTransactions()).toBe(1);
    });
  });

  /** Connections of this database that have been inside a transaction for a while. */
  async function busyTransactions(): Promise<number> {
    const { rows } = await community.connection.pool.query<{ busy: number }>(
      "select count(*) as busy from pg_stat_activity where datname = current_database() and xact_start < clock_timestamp() - interval '250 ms'",
    );
    return rows[0]!.busy;
  }

  it('leaves ids alone in the queue, also when the mail server refuses and quotes the address', async () => {
    const email = somebody();
    office.refusing.add(email);
    const { code } = await ask(email);
    await vi.waitFor(async () => expect((await jobs()).at(-1)!.retry_count).toBeGreaterThan(0), {
      timeout: 15_000,
      interval: 100,
    });
    const rows = await jobs();
    for (const { data } of rows) {
      expect(data).toEqual({
        organisationId: community.organisation.id,
        signInId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
    expect(rows.at(-1)!.output).toMatchObject({ responseCode: 550 });
    expect(JSON.stringify(rows)).not.toMatch(/voorbeeld|bewoner/);
    expect(JSON.stringify(rows)).not.toContain(code);
    office.refusing.clear();
    await arrives(email);
  });

  it('says in the log that a mail failed, without the address and without the code', async () => {
    const email = somebody();
    office.refusing.add(email);
    const { code } = await ask(email);
    const before = logged.length;
    await vi.waitFor(() => expect(logged.slice(before).join('')).toContain('"responseCode":550'), {
      timeout: 15_000,
      interval: 50,
    });
    expect(logged.join('')).not.toMatch(/voorbeeld|bewoner/);
    expect(logged.join('')).not.toContain(code);
    office.refusing.clear();
    await arrives(email);
  });

  it('goes to one recipient at most, whatever stands in an address or a subject', async () => {
    const transport = smtpTransport({ url: office.url(), ...delivery, styleOf });
    const before = office.arrived.length;
    const tricks = [
      'ina@voorbeeld.nl,eva@kwaad.nl',
      'ina@voorbeeld.nl;eva@kwaad.nl',
      'ina@voorbeeld.nl eva@kwaad.nl',
      'ina@voorbeeld.nl\r\nRCPT TO:<eva@kwaad.nl>',
      'ina@voorbeeld.nl>\r\nRCPT TO:<eva@kwaad.nl',
      'ina@voorbeeld.nl\nBcc: eva@kwaad.nl',
      'ina@voorbeeld.nl> <eva@kwaad.nl',
      '"eva@kwaad.nl" <ina@voorbeeld.nl>',
      'groep: ina@voorbeeld.nl, eva@kwaad.nl;',
    ];
    for (const to of tricks)
      await transport.send('', { to, subject: 'Hoi', text: 'Hoi', language: 'nl' }).catch(() => {});
    const reached = office.arrived.slice(before).flatMap(({ to }) => to);
    expect(reached.filter((address) => address !== 'ina@voorbeeld.nl')).toEqual([]);
    for (const { source } of office.arrived.slice(before)) expect(source).not.toMatch(/^(Bcc|Cc):/im);
    const twin = { to: 'ina@voorbeeld.nl', subject: 'Hoi\r\nBcc: eva@kwaad.nl', text: 'Hoi', language: 'nl' };
    await transport.send('', twin);
    expect(office.arrived.at(-1)!.to).toEqual(['ina@voorbeeld.nl']);
    expect(office.arrived.at(-1)!.source).not.toMatch(/^Bcc:/im);
    transport.close();
  });
});
