import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** `/embed.js` and `/elements/VERSION/*`: the built code, for pages anywhere. A version never changes; embed.js follows fixes. */
export function assetRoutes({ assets }: Pick<Server, 'assets'>): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  if (!assets) return routes;
  routes.get('/embed.js', () =>
    send(assets, 'embed.js', 'public, max-age=300, stale-while-revalidate=86400'),
  );
  routes.get('/elements/*', (c) => {
    const path = c.req.path.slice(c.req.path.indexOf('/elements/') + 1);
    return send(assets, path, 'public, max-age=31536000, immutable');
  });
  return routes;
}

async function send(folder: string, path: string, caching: string): Promise<Response> {
  const file = normalize(join(folder, path));
  const type = types[extname(file)];
  const found = file.startsWith(folder) && type && (await stat(file).catch(() => undefined));
  if (!found || !found.isFile()) return new Response('not there\n', { status: 404 });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(found.size),
      'Cache-Control': caching,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
