import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCommunity } from '@wederkerig/server';
import { listen } from '../../../packages/server/src/bin/listen.ts';
import type { ConnectionSettings } from '../../../packages/server/src/database/connect.ts';
import { labOf } from '../server/bench-world.ts';
import { labPath, operationsByHash } from '../server/lab-question.ts';
import { buildBareList } from './build-bare-list.ts';

const dist = fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url));
const lab = labOf(20);

/** What a browser is shown: the same host page with one or the other, both from one server. */
export interface Stage {
  readonly server: string;
  readonly host: string;
  close(): Promise<void>;
}

/** Serves the built elements and the bare list from one server, and a page of another site with each. */
export async function setStage(database: ConnectionSettings): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'wederkerig-stage-'));
  const assets = join(folder, 'dist');
  await cp(dist, assets, { recursive: true });
  await writeFile(join(assets, 'elements', 'bare-list.js'), await buildBareList());
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
  answer = community.fetch;
  const host = await listenOnLoopback((request, response) => page(request, response, server));
  return {
    server,
    host: `http://website.localhost:${(host.address() as AddressInfo).port}`,
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
  '/widget': widget,
  '/widget-with-room': (server) => `<style>wk-lab-feedback { display: block; min-block-size: 56em }</style>
    ${widget(server)}`,
  '/bare': (server) => `<script type="module" async src="${server}/elements/bare-list.js"></script>
    <bare-list address="${server}${labPath(lab).replaceAll('&', '&amp;')}"></bare-list>`,
};

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
