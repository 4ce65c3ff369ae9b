import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's site, as its maker would write it. */
export interface HostPage {
  /** What stands in `<head>` beside the style of the site. */
  readonly head?: string;
  readonly body: string;
  readonly style?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostSite {
  /** The address of one of its pages. */
  at(page: string): string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages and scripts of a site that is not the server's, on any free port. */
export async function hostSite(
  name: string,
  pages: Readonly<Record<string, HostPage>>,
  files: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname.slice(1);
    const [of, kind] = path.split('.');
    const page = pages[of!];
    const script = files[path];
    if (script !== undefined) return response.setHeader('content-type', 'text/javascript').end(script);
    if (!page) return response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    if (kind === 'css') return response.setHeader('content-type', 'text/css').end(plain + (page.style ?? ''));
    for (const [header, value] of Object.entries(page.headers ?? {})) response.setHeader(header, value);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(documentOf(of!, page));
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const origin = `http://${name}.localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (page) => `${origin}/${page}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const plain = 'body { font: 18px/1.5 sans-serif; max-width: 900px; margin: 0 auto; padding: 16px }';

const documentOf = (name: string, { head = '', body }: HostPage) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <link rel="stylesheet" href="/${name}.css">
    ${head}
  </head>
  <body>${body}</body>
</html>`;
