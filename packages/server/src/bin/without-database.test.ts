import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpReport } from '../lab-feedback/report/fixtures/made-up-report.ts';
import { asText } from '../lab-feedback/report/fixtures/written-as.ts';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'wijk@voorbeeld.nl', PORT: '0' };
const nowhere = { DATABASE_URL: 'postgres://app:geheim@127.0.0.1:1/wijk' };
const commands = [
  'serve',
  'migrate',
  'check-config',
  'organisation',
  'building',
  'site',
  'invite',
  'try-moderation',
  'import-lab',
  'rotate-key',
  'try-matching',
];

describe('A command that cannot do its work', { timeout: 90_000 }, () => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = await openTerminal();
  });
  afterAll(() => terminal.leave());

  it.each([
    ['serve', ['serve'], mail],
    ['migrate', ['migrate'], {}],
    ['invite', ['invite', 'ina@voorbeeld.nl', '--home', 'De Linde 1'], {}],
  ])('says in one line that the database does not answer: %s', async (_name, args, settings) => {
    const said = await terminal.run(args, { ...nowhere, ...settings });
    oneLine(said, /^The database does not answer \(.+\): check DATABASE_URL and whether it runs\.$/);
    expect(said.err.join()).not.toContain('geheim');
  });

  it('says in one line that the data folder cannot be written', async () => {
    const file = join(terminal.folder, 'file');
    await writeFile(file, '');
    const places = [`${file}/data`, '/proc/wederkerig'];
    for (const place of places) {
      const said = await terminal.run(['serve'], { ...mail, WEDERKERIG_DATA: place });
      oneLine(
        said,
        /^The database cannot be kept in .+: choose a folder that this user may write in, or set DATABASE_URL\.$/,
      );
    }
  });

  it('does not serve without a mail server and a sender, since nobody could sign in', async () => {
    const { SMTP_URL, MAIL_FROM } = mail;
    const said = await Promise.all([
      terminal.run(['serve'], { SMTP_URL }),
      terminal.run(['serve'], { SMTP_URL: '', MAIL_FROM }),
    ]);
    for (const refused of said) oneLine(refused, /^Signing in needs mail: .+ SMTP_URL .+ MAIL_FROM\.$/);
  });

  it('says in one line which setting cannot be read', async () => {
    oneLine(
      await terminal.run(['serve'], { ...mail, PORT: 'veel' }),
      'The setting PORT must be a number from 0 to 65535.',
    );
  });

  it('says in one line which argument or command is missing', async () => {
    const [home, unknown, none] = await Promise.all([
      terminal.run(['invite', 'ina@voorbeeld.nl']),
      terminal.run(['uitnodigen']),
      terminal.run([]),
    ]);
    oneLine(home, 'Missing required argument: --home');
    oneLine(unknown, 'Unknown command uitnodigen');
    oneLine(none, 'No command specified.');
  });

  it('reads a report without any database, and prints what it found', async () => {
    const file = join(terminal.folder, 'verslag.txt');
    await writeFile(file, asText(madeUpReport));
    const unusable = { ...nowhere, WEDERKERIG_DATA: '/proc/wederkerig' };
    const said = await terminal.run(['import-lab', file, '--dry-run', '--json'], unusable);
    expect(said).toMatchObject({ code: 0, err: [] });
    const report = JSON.parse(said.out) as {
      title: string;
      participants: number;
      sections: { items: object[] }[];
    };
    expect(Object.keys(report).sort()).toEqual(['date', 'language', 'participants', 'sections', 'title']);
    expect(report).toMatchObject({
      title: expect.stringContaining('De Open Hal'),
      participants: 12,
      language: 'nl',
    });
    expect(report.sections.flatMap(({ items }) => items).length).toBeGreaterThan(5);
    const inWords = await terminal.run(['import-lab', file, '--dry-run'], unusable);
    expect(inWords).toMatchObject({ code: 0, err: [], out: expect.stringContaining('12 participants') });
  });

  it('says in one line that a report is not there, or cannot be read', async () => {
    const picture = join(terminal.folder, 'foto.pdf');
    await writeFile(picture, Buffer.from('%PDF-1.7\n\0\x01\x02'));
    oneLine(
      await terminal.run(['import-lab', join(terminal.folder, 'weg.md'), '--dry-run']),
      /^There is no file .+weg\.md\.$/,
    );
    oneLine(await terminal.run(['import-lab', picture, '--dry-run']), /^foto\.pdf: /);
  });

  it('tries the patterns on a file of messages without any database, in lines and as JSON', async () => {
    const file = join(terminal.folder, 'berichten.tsv');
    const rows = [
      'De taart kost 50 cent.',
      'Wat is je ¦ pin ¦ code van je kaart?',
      'Geef je pin\\ncode.',
      'Een burenmunt',
    ];
    await writeFile(file, `\uFEFF${rows.join('\r\n')}\r\n`);
    const unusable = { ...nowhere, WEDERKERIG_DATA: '/proc/wederkerig' };
    const said = await terminal.run(['try-moderation', file, '--json'], unusable);
    expect(said).toMatchObject({ code: 0, err: [] });
    expect(JSON.parse(said.out)).toEqual([
      { text: rows[0], verdict: 'pass', reasons: [] },
      { text: rows[1], verdict: 'hold', reasons: ['pin'] },
      { text: rows[2], verdict: 'hold', reasons: ['pin'] },
      { text: rows[3], verdict: 'pass', reasons: [] },
    ]);
    const words = join(terminal.folder, 'woorden.tsv');
    await writeFile(words, 'burenmunt\tpayment\thold\n');
    const own = await terminal.run(['try-moderation', file, '--words', words], unusable);
    expect(own).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringContaining('hold\tpayment\tEen burenmunt\n'),
    });
    expect(own.out).toContain('3 of 4 would wait for a person.');
  });

  it('takes the message from the column called so, or from the fullest', async () => {
    const named = join(terminal.folder, 'named.tsv');
    await writeFile(named, 'text\tnote\nhoi\tlonger than the message itself\n');
    const unnamed = join(terminal.folder, 'unnamed.tsv');
    await writeFile(unnamed, 'nl\tchat\tGoedemorgen allemaal\nnl\tchat\thoi\n');
    const said = await Promise.all(
      [named, unnamed].map((file) => terminal.run(['try-moderation', file, '--json'])),
    );
    const texts = said.map(({ out }) => (JSON.parse(out) as { text: string }[]).map(({ text }) => text));
    expect(texts).toEqual([['hoi'], ['Goedemorgen allemaal', 'hoi']]);
  });

  it('says in one line that a file of messages or words is not there, or is none', async () => {
    const written = async (name: string, bytes: string | Uint8Array) => {
      await writeFile(join(terminal.folder, name), bytes);
      return join(terminal.folder, name);
    };
    const good = await written('goed.tsv', 'hoi\n');
    const said = await Promise.all([
      terminal.run(['try-moderation', join(terminal.folder, 'weg.tsv')]),
      terminal.run(['try-moderation', terminal.folder]),
      terminal.run(['try-moderation', await written('foto.tsv', Buffer.from('\x89PNG\r\n\0\x01'))]),
      terminal.run(['try-moderation', await written('latin.tsv', Buffer.from([0x68, 0xe9, 0x0a]))]),
      terminal.run(['try-moderation', await written('leeg.tsv', '\n\n')]),
      terminal.run(['try-moderation', await written('lijst.json', '["hoi"]')]),
      terminal.run(['try-moderation', await written('groot.tsv', Buffer.alloc(50_000_000, 'a'))]),
      terminal.run([
        'try-moderation',
        good,
        '--words',
        await written('woorden-fout.tsv', 'munt\tgeld\thold\n'),
      ]),
      terminal.run(['try-moderation', good, '--words', join(terminal.folder, 'weg.tsv')]),
    ]);
    const lines = [
      /^There is no file .+weg\.tsv\.$/,
      /^There is no file /,
      /^foto\.tsv is no text/,
      /^latin\.tsv is no text/,
      /^leeg\.tsv holds no rows\.$/,
      /^lijst\.json is JSON/,
      /^groot\.tsv is larger than 5 MB/,
      /^Line 1 of the words: "geld" is no subject/,
      /^There is no file .+weg\.tsv\.$/,
    ];
    for (const [index, line] of lines.entries()) oneLine(said[index]!, line);
  });

  it('explains each command when asked to, without doing anything', async () => {
    const said = await Promise.all(commands.map((command) => terminal.run([command, '--help'], nowhere)));
    for (const [index, { code, out, err }] of said.entries()) {
      expect([code, err], commands[index]).toEqual([0, []]);
      expect(out).toContain(`USAGE wederkerig ${commands[index]}`);
    }
    const all = await terminal.run(['--help']);
    for (const command of commands) expect(all.out).toContain(` ${command} `);
  });

  it('check-config lists what is unsafe, one line each, and takes the same settings mended', async () => {
    const secret = join(terminal.data, 'secret');
    await mkdir(terminal.data, { recursive: true });
    await writeFile(secret, `${'x'.repeat(43)}\n`);
    await chmod(secret, 0o644);
    const unsafe = { PUBLIC_URL: 'http://buren.voorbeeld.nl', HOST: '0.0.0.0', TRUSTED_PROXIES: '0.0.0.0/0' };
    const said = await terminal.run(['check-config'], { ...unsafe, ...nowhere });
    expect(said.code).toBe(1);
    expect(said.err.map((line) => line.split(/[ :]/, 1)[0])).toEqual([
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'TRUSTED_PROXIES',
      'HOST',
      'Others',
      'The',
    ]);
    await chmod(secret, 0o600);
    const safe = {
      ...mail,
      PUBLIC_URL: 'https://buren.voorbeeld.nl',
      HOST: '0.0.0.0',
      TRUSTED_PROXIES: '10.0.0.0/8',
    };
    const mended = await terminal.run(['check-config'], safe);
    expect(mended).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringContaining('The settings are safe to serve with.\n'),
    });
  });

  it('adds a key to the secret, waits for all servers before the next, and keeps the last alone when asked to', async () => {
    const keys = await mkdtemp(join(terminal.folder, 'keys-'));
    const rotate = (...args: string[]) =>
      terminal.run(['rotate-key', ...args], { ...nowhere, WEDERKERIG_DATA: keys });
    const lines = async () => (await readFile(join(keys, 'secret'), 'utf8')).trim().split('\n');
    expect(await rotate()).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringMatching(/ has a new key, used from 2\S+Z\./),
    });
    const [first, second] = await lines();
    oneLine(await rotate(), /^The newest key in .* is not used yet: wait until 2\S+Z\.$/);
    expect(await lines()).toEqual([first, second]);
    expect(await rotate('--drop-old')).toMatchObject({
      code: 0,
      out: expect.stringContaining('new key alone'),
    });
    const left = await lines();
    expect(left).toHaveLength(1);
    expect([first, second]).not.toContain(left[0]);
  });
});
