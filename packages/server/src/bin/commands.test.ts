import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import net from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Connection, type Database } from '../database/connect.ts';
import { openEmbeddedPostgres, type EmbeddedPostgres } from '../database/embedded/embedded.ts';
import { madeUpReport } from '../lab-feedback/report/fixtures/made-up-report.ts';
import { asMarkdown } from '../lab-feedback/report/fixtures/written-as.ts';
import { postOffice, textOf } from '../testing/post-office.ts';
import { returnedMail } from '../testing/returned-mail.ts';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

describe('Setting up an organisation from the terminal', { timeout: 90_000 }, () => {
  let terminal: Terminal;
  let held: EmbeddedPostgres;
  let connection: Connection;

  beforeAll(async () => {
    terminal = await openTerminal();
    const migrated = await terminal.run(['migrate']);
    expect(migrated).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringMatching(/^The tables are at \d{4}-/),
    });
    // Held open, so that not every command starts the database anew.
    held = await openEmbeddedPostgres({ folder: join(terminal.data, 'postgres') });
    connection = connect({ ...held.app, max: 2 });
    const made = await terminal.run([
      'organisation',
      'wijk',
      '--name',
      'Wijk & Co',
      '--phone',
      '000 000 00 00',
    ]);
    expect(made).toMatchObject({ code: 0, err: [], out: expect.stringContaining('Made wijk') });
    const built = await terminal.run(building('De Linde', '1-4, 5 A'));
    expect(built).toMatchObject({ code: 0, err: [], out: 'Made De Linde with 5 homes.\n' });
  }, 90_000);
  afterAll(async () => {
    await connection.close();
    await held.stop();
    await terminal.leave();
  });

  const building = (name: string, homes: string) => [
    'building',
    name,
    '--neighbourhood',
    'Molenveld',
    '--homes',
    homes,
  ];
  const rows = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const { id } = await connection.kysely.selectFrom('organisation').select('id').executeTakeFirstOrThrow();
    return connection.inOrganisation(id, work);
  };
  it('sets up an account elsewhere, with the secret out of a file and kept sealed', async () => {
    const file = join(terminal.data, 'client-secret');
    await writeFile(file, 'a-secret-in-a-file\n', { mode: 0o600 });
    const add = (address: string) =>
      terminal.run([
        'issuer',
        address,
        '--name',
        'Mijn Wonen',
        '--client-id',
        'buren',
        '--client-secret-file',
        file,
      ]);
    const refused = await add('http://login.example.nl');
    expect(refused).toMatchObject({ code: 1, err: [expect.stringContaining('cannot be set up like this')] });
    const added = await add('https://login.example.nl');
    expect(added).toMatchObject({ code: 0, err: [] });
    expect(added.out).toMatch(
      /^residents\tMijn Wonen\thttps:\/\/login\.example\.nl\thttp:\/\/localhost:4000\/sign-in\/back\/[0-9a-f]{12}\n$/,
    );
    const [kept] = await rows((db) => db.selectFrom('openid_issuer').selectAll().execute());
    expect(kept!.client_secret!.toString('latin1')).not.toContain('a-secret');
    expect(kept!.client_secret!.length).toBeGreaterThan(28);
  });

  const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'wijk@voorbeeld.nl', PORT: '0' };

  it('migrates as often as it is asked to, and keeps what there is', async () => {
    expect(await terminal.run(['migrate'])).toMatchObject({ code: 0, err: [] });
    expect(await terminal.run(['organisation'])).toEqual({ code: 0, err: [], out: 'wijk\tWijk & Co\n' });
  });

  it('makes an organisation once, and says what is missing of another', async () => {
    const [again, capital, bare] = await Promise.all([
      terminal.run(['organisation', 'wijk', '--name', 'Wijk', '--phone', '000']),
      terminal.run(['organisation', 'De Wijk', '--name', 'Wijk', '--phone', '000']),
      terminal.run(['organisation', 'wijk-twee']),
    ]);
    oneLine(again, 'There is an organisation "wijk" already.');
    oneLine(capital, 'A slug is made of small letters, digits and hyphens.');
    oneLine(bare, 'An organisation needs --name and --phone.');
    const all = await connection.kysely.selectFrom('organisation').select('slug').execute();
    expect(all).toEqual([{ slug: 'wijk' }]);
  });

  it('makes a building with its homes once, and refuses what cannot be one', async () => {
    const [again, huge, nameless] = await Promise.all([
      terminal.run(building('De Linde', '1-4')),
      terminal.run(building('De Wilg', '1-99999999999')),
      terminal.run(building('***', '1-4')),
    ]);
    oneLine(again, 'There is a building "De Linde" already.');
    oneLine(huge, /^--homes are house numbers/);
    oneLine(nameless, /have a name with letters or digits/);
    const homes = await rows((db) => db.selectFrom('home').select('number').orderBy('number').execute());
    expect(homes.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5A']);
  });

  it('lets the pages of a site in by https alone, and lists the sites', async () => {
    const site = (...origins: string[]) => terminal.run(['site', 'website', '--origins', origins.join(',')]);
    oneLine(
      await site('https://www.voorbeeld.nl', 'http://voorbeeld.nl'),
      'http://voorbeeld.nl must be https: people sign in on its pages.',
    );
    expect(await rows((db) => db.selectFrom('site').selectAll().execute())).toEqual([]);
    const made = await site('https://www.voorbeeld.nl/contact', 'https://voorbeeld.nl');
    const listed = 'website\thttps://voorbeeld.nl https://www.voorbeeld.nl\n';
    expect(made).toEqual({ code: 0, err: [], out: listed });
    expect(await terminal.run(['site'])).toEqual(made);
  });

  it('sets how residents of a site sign in, by a public key out of a file or the secret it prints', async () => {
    const site = (...more: string[]) => terminal.run(['site', 'website', ...more]);
    expect((await site('--identity-key', '/nowhere')).err).toEqual(['"/nowhere" cannot be read.']);
    expect((await site('--way-on', 'host-identity')).err).toEqual([
      'This way is not set up for this site yet.',
    ]);
    expect((await site('--identity-secret')).out).toMatch(/^[\w-]{43}\n$/);
    expect(await site('--way-on', 'host-identity')).toMatchObject({ code: 0 });
    expect((await site('--way-off', 'mail-code')).code).toBe(0);
    expect((await site('--way-off', 'letter')).code).toBe(0);
    expect((await site('--way-off', 'host-identity')).err).toEqual([
      'One way to sign in has to stay on: switch on another one first.',
    ]);
    expect((await site('--identity-homes', 'maybe')).err).toEqual(['Say yes or no to --identity-homes.']);
    expect(await site('--identity-homes', 'yes')).toMatchObject({ code: 0 });
    expect((await terminal.run(['site', 'nowhere', '--identity-secret'])).err).toEqual([
      'There is no site "nowhere" yet: make it with --origins first.',
    ]);
  });

  it('invites somebody: a row, a line in the audit, and a mail in the queue that holds ids alone', async () => {
    const said = await terminal.run([
      'invite',
      'Eva@voorbeeld.nl',
      '--home',
      'de linde 5a',
      '--first-name',
      'Eva',
    ]);
    expect(said).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringContaining('Invited Eva@voorbeeld.nl'),
    });
    const stored = await rows(async (db) => ({
      invited: await db
        .selectFrom('invitation')
        .innerJoin('home', 'home.id', 'invitation.home_id')
        .select(['invitation.id', 'email', 'first_name', 'number', 'accepted_at'])
        .execute(),
      audited: await db
        .selectFrom('audit_entry')
        .select(['actor', 'action', 'reason'])
        .where('reason', '!=', 'sites')
        .execute(),
    }));
    const invited = { email: 'eva@voorbeeld.nl', first_name: 'Eva', number: '5A', accepted_at: null };
    expect(stored.invited).toEqual([{ id: expect.any(String), ...invited }]);
    expect(stored.audited).toEqual([{ actor: 'terminal', action: 'read-resident', reason: 'invitation' }]);
    const queued = await connection.pool.query(
      "select data, state from pgboss.job where name = 'invitation-mail'",
    );
    const data = { organisationId: expect.any(String), invitationId: stored.invited[0]!.id };
    expect(queued.rows).toEqual([{ state: 'created', data }]);
  });

  it('invites nobody to what is not there, and leaves nothing behind', async () => {
    const before = await rows((db) => db.selectFrom('invitation').select('id').execute());
    const [home, any, email, name, elsewhere] = await Promise.all([
      terminal.run(['invite', 'mo@voorbeeld.nl', '--home', 'De Linde 9']),
      terminal.run(['invite', 'mo@voorbeeld.nl', '--home', '% 3']),
      terminal.run(['invite', 'mo@voorbeeld', '--home', 'De Linde 3']),
      terminal.run(['invite', 'mo@voorbeeld.nl', '--home', 'De Linde 3', '--first-name', 'M\u200bo']),
      terminal.run(['invite', 'mo@voorbeeld.nl', '--home', 'De Linde 3', '--organisation', 'dorp']),
    ]);
    for (const said of [home, any]) oneLine(said, /^There is no home/);
    oneLine(email, '"mo@voorbeeld" is not an e-mail address.');
    oneLine(name, /is not a first name/);
    oneLine(elsewhere, 'There is no organisation "dorp". There is: wijk.');
    expect(await rows((db) => db.selectFrom('invitation').select('id').execute())).toEqual(before);
  });

  it('brings in a report as a draft, and opens it when told to', async () => {
    const report = join(terminal.folder, 'verslag.md');
    await writeFile(report, asMarkdown(madeUpReport));
    const state = () => rows((db) => db.selectFrom('lab').select(['slug', 'state']).execute());
    expect(await terminal.run(['import-lab', report, '--slug', 'hal'])).toMatchObject({ code: 0, err: [] });
    expect(await state()).toEqual([{ slug: 'hal', state: 'draft' }]);
    expect(await terminal.run(['import-lab', report, '--slug', 'hal', '--publish'])).toMatchObject({
      code: 0,
      err: [],
    });
    expect(await state()).toEqual([{ slug: 'hal', state: 'open' }]);
  });

  it('serves: the invitation goes out with a link that works, and it ends when asked to', async () => {
    const office = postOffice();
    await office.open();
    const serving = terminal.start(['serve'], {
      ...mail,
      SMTP_URL: office.url(),
      PUBLIC_URL: 'http://localhost:4321/',
    });
    const origin = await serving.until(/listens on (http:\S+)/);
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    await expect.poll(() => office.mailTo('eva@voorbeeld.nl'), { timeout: 15_000 }).toHaveLength(1);
    const [, code = ''] = /http:\/\/localhost:4321\/join#(\S+)/.exec(textOf(office.arrived[0]!.source)) ?? [];
    const joined = await fetch(`${origin}/session/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4321' },
      body: JSON.stringify({ code }),
    });
    expect([joined.status, await joined.json()]).toEqual([200, {}]);
    const cameBack = returnedMail(office.arrived[0]!.source, { to: 'eva@voorbeeld.nl' });
    oneLine(await bounce(cameBack.replaceAll('eva@', 'mo@')), /^This report is not about a mail/);
    oneLine(await bounce(office.arrived[0]!.source), /^This is no report of a mail/);
    expect(await marked()).toEqual([]);
    expect(await bounce(cameBack)).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringContaining('only codes are mailed'),
    });
    expect(await marked()).toHaveLength(1);
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toMatchObject({ code: 0, err: [] });
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    await office.shut();
  });

  const bounce = (mail: string) => {
    const running = terminal.start(['bounce']);
    running.child.stdin!.end(mail);
    return running.ended;
  };
  const marked = () => rows((db) => db.selectFrom('mail_bounce').select('resident_id').execute());

  it('names what has to be typed or made again once an old key is dropped, and nothing of it before', async () => {
    const { host, user, password, database } = held.app as unknown as Record<string, string>;
    const checking = {
      ...mail,
      PUBLIC_URL: 'https://buren.voorbeeld.nl',
      DATABASE_URL: `postgres://${user}:${password ?? ''}@localhost/${database}?host=${encodeURIComponent(host!)}`,
    };
    const named = async () => {
      const [listed, checked] = await Promise.all([
        terminal.run(['issuer']),
        terminal.run(['check-config'], checking),
      ]);
      expect([listed.code, listed.err, checked.code, checked.err]).toEqual([0, [], 0, []]);
      const lines = (out: string) => out.split('\n').filter((line) => / again/.test(line));
      return [lines(listed.out), lines(checked.out)];
    };
    expect(await terminal.run(['rotate-key'])).toMatchObject({ code: 0 });
    expect(await named()).toEqual([[], []]);
    const dropped = await terminal.run(['rotate-key', '--drop-old']);
    expect(dropped.out).toContain('Client secrets of accounts elsewhere must be typed again');
    const typed =
      'the client secret of "Mijn Wonen" (https://login.example.nl) must be typed again in the console: the key it was sealed with was dropped.';
    const made =
      'a secret (HS256) by which the site "website" signs people in must be made again: the key it was derived from was dropped.';
    expect(await named()).toEqual([
      [`advice: ${typed}`, `advice: ${made}`],
      [`advice: wijk: ${typed}`, `advice: wijk: ${made}`],
    ]);
  });

  it('says in one line that the port is in use or the host is not here, and leaves nothing running', async () => {
    await connection.close();
    await held.stop();
    const runs = () => existsSync(join(terminal.data, 'postgres/postgres/data/postmaster.pid'));
    const busy = net.createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const { port } = busy.address() as net.AddressInfo;
    oneLine(
      await terminal.run(['serve'], { ...mail, PORT: String(port) }),
      `^Port ${port} is in use: stop what uses it`,
    );
    expect(runs()).toBe(false);
    busy.close();
    oneLine(
      await terminal.run(['serve'], { ...mail, HOST: '192.0.2.1' }),
      /^HOST 192\.0\.2\.1 is no address of this machine/,
    );
    expect(runs()).toBe(false);
    const serving = terminal.start(['serve'], { ...mail, PORT: String(port) });
    expect(await serving.until(/listens on (http:\S+)/)).toBe(`http://127.0.0.1:${port}`);
    expect(runs()).toBe(true);
    serving.child.kill('SIGINT');
    expect(await serving.ended).toMatchObject({ code: 0, err: [] });
    expect(runs()).toBe(false);
  });

  it('ends what it started also when it is stopped in the middle of its start', async () => {
    const runs = () => existsSync(join(terminal.data, 'postgres/postgres/data/postmaster.pid'));
    const serving = terminal.start(['serve'], mail);
    await expect.poll(runs, { timeout: 10_000, interval: 5 }).toBe(true);
    serving.child.kill('SIGTERM');
    expect(await serving.ended).toMatchObject({ code: 0, err: [] });
    expect(runs()).toBe(false);
  });
});
