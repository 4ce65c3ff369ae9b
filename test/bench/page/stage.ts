import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { createCommunity } from '@wederkerig/server';
import { listen } from '../../../packages/server/src/bin/listen.ts';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { labOf, sentencesOf } from '../server/bench-world.ts';
import { labPath, operationsByHash } from '../server/lab-question.ts';
import { seedBoardOfTwenty } from './board-of-twenty.ts';
import { buildBareList } from './build-bare-list.ts';
import { artalkSnippet, rivalAnswers, rivalFiles, walineSnippet } from './rivals.ts';

const dist = fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url));
const lab = labOf(20);

/** What a browser is shown: the same host page with one or the other, both from one server. */
export interface Stage {
  readonly server: string;
  readonly host: string;
  /** What a browser in which a neighbour is signed in kept of it; a new one each time. */
  signedIn(): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Serves the built elements, the bare list and the rivals from one server, and a page of another site with each. */
export async function setStage(database: ConnectionSettings): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wederkerig-stage-'));
  const assets = join(folder, 'dist');
  await cp(dist, assets, { recursive: true });
  await writeFile(join(assets, 'elements', 'bare-list.js'), await buildBareList());
  for (const [name, file] of await rivalFiles()) await writeFile(join(assets, 'elements', name), file);
  let answer: (request: Request, address?: string) => Promise<Response> = async () => new Response();
  const listening = await listen((request, address) => answer(request, address), {
    port: 0,
    host: '127.0.0.1',
  });
  const server = `http://127.0.0.1:${listening.port}`;
  const community = await createCommunity({
    database,
    secret: randomBytes(32),
    publicUrl: server,
    mail: 'demo',
    operations: operationsByHash,
    assets,
  });
  const sentences = sentencesOf(20);
  const asRival = rivalAnswers(sentences);
  answer = async (request, address) =>
    smaller(request, asRival(request) ?? (await community.fetch(request, address)));
  const host = await listenOnLoopback((request, response) => page(request, response, server));
  const origin = `http://website.localhost:${(host.address() as AddressInfo).port}`;
  const handles = await seedBoardOfTwenty(database, sentences, origin);
  return {
    server,
    host: origin,
    signedIn() {
      const handle = handles.pop();
      if (!handle) throw new Error('No browser is left in which somebody is signed in');
      return { [`wk-handle ${server}/`]: handle };
    },
    async close() {
      host.closeAllConnections();
      host.close();
      await listening.close();
      await community.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The snippet as a web editor pastes it. */
const widget = (server: string) => `<script type="module" async src="${server}/embed.js"></script>
    <wk-lab-feedback lab="${lab}"><p>Lees <a href="/verslag">het verslag</a>.</p></wk-lab-feedback>`;

const bodies: Readonly<Record<string, (server: string) => string>> = {
  '/lab': widget,
  '/lab-with-room': (server) => `<style>wk-lab-feedback { display: block; min-block-size: 56em }</style>
    ${widget(server)}`,
  '/board': (server) => `<script type="module" async src="${server}/embed.js"></script>
    <wk-help-board neighbourhood="molenveld" limit="20"><p>Vraag het <a href="/hulp">de buren</a>.</p></wk-help-board>`,
  '/waline': walineSnippet,
  '/artalk': artalkSnippet,
  '/bare': (server) => `<script type="module" async src="${server}/elements/bare-list.js"></script>
    <bare-list address="${server}${labPath(lab).replaceAll('&', '&amp;')}"></bare-list>`,
};

const compressed = promisify(brotliCompress);

/** As a proxy in front of any of them: what is not small yet gets so, for everybody alike. */
async function smaller(request: Request, response: Response): Promise<Response> {
  const takes = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const isJson = response.headers.get('content-type')?.startsWith('application/') ?? false;
  if (!takes || !isJson || !response.body || response.headers.has('content-encoding')) return response;
  const headers = new Headers(response.headers);
  headers.set('Content-Encoding', 'br');
  headers.append('Vary', 'Accept-Encoding');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const body = await compressed(Buffer.from(await response.arrayBuffer()), { params });
  headers.set('Content-Length', String(body.length));
  return new Response(new Uint8Array(body), { status: response.status, headers });
}

function page(request: IncomingMessage, response: ServerResponse, server: string): void {
  const body = bodies[request.url ?? ''];
  if (!body) return void response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nieuws</title>
    <meta name="viewport" content="width=device-width">
    <h1>Samen in de buurt</h1><p>Hieronder staat wat bewoners zeiden.</p>
    ${body(server)}
    <h2>Wat doen wij ermee?</h2><p>Wij lezen alle antwoorden.</p></html>`);
}

function listenOnLoopback(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => resolve(server));
  });
}
