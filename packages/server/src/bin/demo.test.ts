import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedPostgres, type EmbeddedPostgres } from '../database/embedded/embedded.ts';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'wijk@voorbeeld.nl', PORT: '0' };

describe('The database of a demo', { timeout: 90_000 }, () => {
  let terminal: Terminal;
  let held: EmbeddedPostgres;

  const startDemo = () => {
    const wanted = {
      port: 0,
      sites: { website: 'http://website.localhost:4001', forum: 'http://forum.localhost:4002' },
    };
    return terminal.evaluate(`
      const { startDemo } = await import('${new URL('demo.ts', import.meta.url).href}');
      const demo = await startDemo(${JSON.stringify(wanted)});
      console.log(demo.origin);
      await demo.stop();
    `);
  };
  const started = { code: 0, err: [], out: expect.stringMatching(/^http:\/\/localhost:\d+\n$/) };

  beforeAll(async () => {
    terminal = await openTerminal();
    expect(await startDemo()).toMatchObject(started);
    held = await openEmbeddedPostgres({ folder: join(terminal.data, 'postgres') });
  }, 90_000);
  afterAll(async () => {
    await held?.stop();
    await terminal.leave();
  });

  it('is never served as a real one', async () => {
    const said =
      'This database was made for a demo and stays one: name another in DATABASE_URL, or another folder in WEDERKERIG_DATA.';
    oneLine(await terminal.run(['serve'], mail), said);
    oneLine(await terminal.run(['migrate']), said);
  });

  it('stays a demo after that', async () => {
    expect(await startDemo()).toMatchObject(started);
  });
});
