import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createCommunity } from '@wederkerig/server';
import * as wederkerig from '@wederkerig/server/node';

const settings = wederkerig.readSettings();
const publicUrl = `http://localhost:${settings.PORT}`;

// The database: the one of DATABASE_URL, or one that comes along. It gets the demo's neighbourhood.
const database = await wederkerig.openDatabase(settings, console.log);
await wederkerig.migrateDatabase(database, wederkerig.systemClock, true);
const sites = { website: publicUrl, forum: `http://127.0.0.1:${settings.PORT}` };
await wederkerig.seedDemo(database.app, sites, wederkerig.systemClock);

// Everything of Wederkerig, as one function of a request.
const community = await createCommunity({
  database: database.app,
  secret: await wederkerig.openKeyRing(settings),
  publicUrl,
  mail: 'demo',
  demo: true,
  ...wederkerig.findBuilt(),
});

// A server of your own, with a page of your own. What it does not know goes to Wederkerig.
const answer = wederkerig.listenerOf(community.fetch);
const page = await readFile(new URL('page.html', import.meta.url));
const server = createServer((request, response) => {
  if (request.url === '/mijn-pagina')
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  else void answer(request, response);
});
server.listen(settings.PORT, 'localhost', () => console.log(`Open ${publicUrl}/mijn-pagina`));

process.once('SIGINT', async () => {
  server.close();
  server.closeAllConnections();
  await community.close();
  await database.close();
});
