import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../log.ts';
import { adapterTransport } from '../notifications/text-message.ts';
import { loadSmsAdapter } from './sms-adapter.ts';
import { openTerminal, oneLine, type Terminal } from '../testing/terminal.ts';

const docs = new URL('../../../../.storybook/docs/sms.mdx', import.meta.url);
const message = { to: '+31612345678', text: 'Je code is 123456.\n\n@www.voorbeeld.nl #123456' };

/** A gateway as one of those that are sold: a key, JSON, and 202 or a refusal. */
interface Gateway {
  readonly url: string;
  readonly got: { key: string | undefined; body: unknown }[];
  answers: number | 'never';
  close(): void;
}

async function openGateway(): Promise<Gateway> {
  const got: Gateway['got'] = [];
  const server: Server = createServer(async (request: IncomingMessage, response) => {
    got.push({ key: request.headers.authorization, body: JSON.parse(await text(request)) });
    if (gateway.answers !== 'never') response.writeHead(gateway.answers).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    got,
    answers: 202,
    close: () => (server.closeAllConnections(), server.close()),
  };
  return gateway;
}

describe('The adapter for text messages', () => {
  let folder: string;
  let gateway: Gateway;
  let terminal: Terminal;
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wk-sms-'));
    gateway = await openGateway();
    terminal = await openTerminal();
    process.env['SMS_GATEWAY'] = gateway.url;
    await writeFile(join(folder, 'sms-key'), 'a-key\n', { mode: 0o600 });
  });
  afterAll(async () => {
    delete process.env['SMS_GATEWAY'];
    gateway.close();
    await terminal.leave();
    await rm(folder, { recursive: true });
  });

  const written = async (source: string): Promise<string> => {
    const file = join(folder, `adapter${files++}.mjs`);
    await writeFile(file, source);
    return file;
  };
  const sample = async () => /```js\n(.*?)```/s.exec(await readFile(docs, 'utf8'))![1]!;

  it('that stands in the docs hands a message to a gateway as it is', async () => {
    const adapter = await loadSmsAdapter({ SMS_ADAPTER: await written(await sample()) });
    expect(adapter!.prefixes).toEqual(['+316']);
    await adapterTransport(adapter!, []).send('', message);
    expect(gateway.got).toEqual([{ key: 'Bearer a-key', body: { from: 'Wonen', ...message } }]);
  });

  it('is no adapter where no file is named, and has Dutch mobile numbers where it names none', async () => {
    expect(await loadSmsAdapter({ SMS_ADAPTER: undefined })).toBeUndefined();
    const bare = await loadSmsAdapter({ SMS_ADAPTER: await written('export async function send() {}') });
    expect(adapterTransport(bare!, ['+316']).prefixes).toEqual(['+316']);
  });

  it('that refuses or hangs is a fault that says neither the number nor the text', async () => {
    const adapter = await loadSmsAdapter({ SMS_ADAPTER: await written(await sample()) });
    gateway.answers = 503;
    const failed = (patience: number) =>
      adapterTransport(adapter!, [], patience)
        .send('', message)
        .then(
          () => expect.fail('it was sent'),
          (error: unknown) => error,
        );
    expect(await failed(5_000)).toMatchObject({ code: 'SMS_NOT_SENT', responseCode: 503 });
    gateway.answers = 'never';
    const since = Date.now();
    expect(await failed(300)).toMatchObject({ code: 'SMS_TOO_SLOW' });
    expect(Date.now() - since).toBeLessThan(3_000);
    gateway.answers = 202;
    await adapterTransport(adapter!, []).send('', message);
  });

  it('writes nothing of a message into the log, whatever its errors hold', async () => {
    const file = await written(`export async function send({ to, text }) {
      const error = new Error(to + text);
      Object.assign(error, { name: to, code: to, command: text, constraint: to, status: Number(to.slice(1)) });
      throw error;
    }`);
    const lines: string[] = [];
    const log = createLog('info', { write: (line: string) => void lines.push(line) });
    const adapter = await loadSmsAdapter({ SMS_ADAPTER: file });
    await adapterTransport(adapter!, [])
      .send('', message)
      .catch((err: unknown) => log.warn({ err }, 'The queue of jobs stumbled'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('SMS_NOT_SENT');
    expect(lines[0]).not.toMatch(/31612345678|123456|code is/);
  });

  it.each([
    ['is not there', undefined, 'is not a file: name the ES module that sends your text messages.'],
    ['has no send', 'export const prefixes = ["+316"];', 'exports no function "send".'],
    ['has a send that is no function', 'export const send = "x";', 'exports no function "send".'],
    ['throws while it is loaded', 'throw new Error("No key\\nhere");', 'cannot be loaded: No key'],
    ['is no JavaScript', 'export async function send( {', /^cannot be loaded: .+/],
    ...[`'+316'`, '[]', `['06']`, `['+316', '+999']`, '[31]'].map(
      (prefixes) =>
        [
          `has the prefixes ${prefixes}`,
          `export const send = async () => {}; export const prefixes = ${prefixes};`,
          `exports "prefixes" that cannot be read: write a list like ['+316'].`,
        ] as const,
    ),
  ] as const)('that %s is refused in one line', async (_, source, line) => {
    const file = source === undefined ? join(folder, 'nowhere.mjs') : await written(source);
    const said = await loadSmsAdapter({ SMS_ADAPTER: file }).then(
      () => expect.fail('it was taken'),
      (error: Error) => error.message,
    );
    expect(said.startsWith(`SMS_ADAPTER ${file} `)).toBe(true);
    const what = said.slice(`SMS_ADAPTER ${file} `.length);
    if (typeof line === 'string') expect(what).toBe(line);
    else expect(what).toMatch(line);
    expect(said).not.toContain('\n');
  });

  it(
    'is looked at by check-config, and by serve before it opens the database',
    { timeout: 60_000 },
    async () => {
      const settings = {
        PUBLIC_URL: 'https://buren.voorbeeld.nl',
        SMTP_URL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'wijk@voorbeeld.nl',
      };
      const wrong = { ...settings, SMS_ADAPTER: join(folder, 'nowhere.mjs') };
      const right = { ...settings, SMS_ADAPTER: await written(await sample()) };
      const [refused, served, taken] = await Promise.all([
        terminal.run(['check-config'], wrong),
        terminal.run(['serve'], wrong),
        terminal.run(['check-config'], right),
      ]);
      for (const said of [refused, served]) oneLine(said, /^SMS_ADAPTER .+nowhere\.mjs is not a file/);
      expect(taken).toMatchObject({ code: 0, err: [] });
    },
  );
});
