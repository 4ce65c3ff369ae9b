import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Hono } from 'hono';
import type { Server } from '../server.ts';
import type { HttpEnv } from './env.ts';

const smaller = promisify(brotliCompress);

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What follows fixes: the script of the snippet, which version it is, and what makes a frame as high as its content, on both sides. */
const loaders: Readonly<Record<string, string>> = {
  '/embed.js': 'embed.js',
  '/elements/manifest.json': 'manifest.json',
  '/embed/frames.js': 'frame-parent.js',
  '/embed/framed.js': 'frame-child.js',
};

/** `/embed.js` and `/elements/VERSION/*`: the built code, for pages anywhere. A version never changes; embed.js follows fixes. */
export function assetRoutes({ assets }: Pick<Server, 'assets'>): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  if (!assets) return routes;
  for (const [path, file] of Object.entries(loaders))
    routes.get(path, (c) =>
      send(c.req.raw, assets, file, 'public, max-age=300, stale-while-revalidate=86400'),
    );
  routes.get('/elements/*', (c) => {
    const path = c.req.path.slice(c.req.path.indexOf('/elements/') + 1);
    return send(c.req.raw, assets, path, 'public, max-age=31536000, immutable');
  });
  return routes;
}

interface Asset {
  readonly changedAt: number;
  readonly plain: Buffer;
  /** Made at the first request that takes it; a phone network is slower than a processor. */
  brotli?: Buffer;
}

/** Built files are few and small, so each is read once and kept; a request holds no file open. */
const kept = new Map<string, Asset>();

async function send(request: Request, folder: string, path: string, caching: string): Promise<Response> {
  const response = await sendAsset(request, folder, path, caching);
  response.headers.set('Access-Control-Allow-Origin', '*');
  response.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  return response;
}

/** One built file, smaller where the browser takes that; 404 for what is not in the folder. */
export async function sendAsset(
  request: Request,
  folder: string | undefined,
  path: string,
  caching: string,
): Promise<Response> {
  if (!folder) return new Response('not there\n', { status: 404 });
  const file = normalize(join(folder, path));
  const type = types[extname(file)];
  const asset = file.startsWith(folder) && type ? await load(file) : undefined;
  if (!asset || !type) return new Response('not there\n', { status: 404 });
  const takesBrotli = /\bbr\b/.test(request.headers.get('accept-encoding') ?? '');
  const body = takesBrotli ? (asset.brotli ??= await smaller(asset.plain)) : asset.plain;
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.length),
      ...(takesBrotli ? { 'Content-Encoding': 'br' } : {}),
      Vary: 'Accept-Encoding',
      'Cache-Control': caching,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

async function load(file: string): Promise<Asset | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const known = kept.get(file);
  if (known?.changedAt === found.mtimeMs) return known;
  const asset: Asset = { changedAt: found.mtimeMs, plain: await readFile(file) };
  kept.set(file, asset);
  return asset;
}
