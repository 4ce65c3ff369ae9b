import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { loadSmsAdapter } from '../../packages/server/src/bin/sms-adapter.ts';
import type { SmsAdapter } from '../../packages/server/src/work.ts';

interface Message {
  readonly to: string;
  readonly text: string;
}

/** A gateway for text messages, and the adapter of the docs that posts to it. */
export interface TextGateway {
  readonly adapter: SmsAdapter;
  /** The newest message to a number, once there are so many. */
  messageTo(number: string, nth?: number): Promise<string>;
  close(): Promise<void>;
}

const docs = new URL('../../.storybook/docs/sms.mdx', import.meta.url);

export async function openTextGateway(): Promise<TextGateway> {
  const messages: Message[] = [];
  const server = createServer(async (request, response) => {
    messages.push((await json(request)) as Message);
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(join(tmpdir(), 'wk-gateway-'));
  await writeFile(join(folder, 'sms-key'), 'a-key\n', { mode: 0o600 });
  const file = join(folder, 'sms.mjs');
  await writeFile(file, /```js\n(.*?)```/s.exec(await readFile(docs, 'utf8'))![1]!);
  process.env['SMS_GATEWAY'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const adapter = await loadSmsAdapter({ SMS_ADAPTER: file });
  return {
    adapter: adapter!,
    async messageTo(number, nth = 1) {
      for (let tries = 0; tries < 150; tries++) {
        const came = messages.filter(({ to }) => to === number);
        if (came.length >= nth) return came.at(-1)!.text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No text message came to ${number}`);
    },
    async close() {
      delete process.env['SMS_GATEWAY'];
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
