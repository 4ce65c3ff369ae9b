import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { repositoryRoot } from '../repository-root.ts';
import { listenOnLoopback } from './loopback.ts';

export interface HostPages {
  readonly origin: string;
  /** From now on the pages embed the widgets of this server. */
  connectTo(server: string): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the pages of a site that embeds widgets, as strict about scripts as a careful site is. */
export async function serveHostPages(example: string, host: string, port: number): Promise<HostPages> {
  const folder = path.join(repositoryRoot, 'examples', example);
  let server: string | undefined;
  const listening = await listenOnLoopback((request, response) => {
    void answer(request, response, folder, server);
  }, port);
  return {
    origin: `http://${host}:${listening.port}`,
    connectTo: (origin) => (server = origin),
    close: listening.close,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  server: string | undefined,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only reading.');
  if (!server) return end(response, 503, 'The server is still starting. Try again in a moment.');
  const file = fileFor(request.url ?? '/', folder);
  const type = file && TYPES[path.extname(file)];
  const content = type ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
  if (content === undefined) return end(response, 404, 'This page does not exist.');
  response.setHeader('content-type', type!);
  response.setHeader('content-security-policy', contentSecurityPolicy(server));
  response.setHeader('cache-control', 'no-cache');
  response.end(content.replaceAll('{{server}}', server));
}

function fileFor(address: string, folder: string): string | undefined {
  const asked = new URL(address, 'http://host').pathname;
  if (!/^\/[\w.-]*$/.test(asked)) return undefined;
  return path.join(folder, asked === '/' ? 'index.html' : asked.slice(1));
}

/** Nothing but the widgets' server and the site itself; no inline script, no inline style, Trusted Types. */
export function contentSecurityPolicy(server: string): string {
  return [
    "default-src 'none'",
    `script-src ${server}`,
    `connect-src ${server}`,
    "style-src 'self'",
    `img-src ${server} 'self'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
