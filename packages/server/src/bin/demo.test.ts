import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneLine, openTerminal, type Terminal } from '../testing/terminal.ts';

describe('The database of a demo', () => {
  let terminal: Terminal;

  beforeAll(async () => {
    terminal = await openTerminal();
  });
  afterAll(() => terminal.leave());

  const startDemo = () => {
    const sites = { website: 'http://website.localhost:4001', forum: 'http://forum.localhost:4002' };
    const file = new URL('demo.ts', import.meta.url).href;
    return terminal.evaluate(
      `const { startDemo } = await import('${file}'); const demo = await startDemo({ port: 0, sites: ${JSON.stringify(sites)} }); console.log(demo.origin); await demo.stop();`,
    );
  };

  it('is never served as a real one, and stays a demo', async () => {
    expect(await startDemo()).toMatchObject({
      code: 0,
      err: [],
      out: expect.stringMatching(/^http:\/\/localhost:\d+\n$/),
    });
    const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'wijk@voorbeeld.nl', PORT: '0' };
    const said =
      'This database was made for a demo and stays one: name another in DATABASE_URL, or another folder in WEDERKERIG_DATA.';
    oneLine(await terminal.run(['serve'], mail), said);
    oneLine(await terminal.run(['migrate']), said);
    expect(await startDemo()).toMatchObject({ code: 0, err: [] });
  });
});
