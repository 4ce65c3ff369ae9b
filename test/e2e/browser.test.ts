import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const PLAIN = 'plain=1; Path=/; Secure; HttpOnly; SameSite=None';
const PARTITIONED = '__Host-partitioned=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned';

let hostPages: Server;
let cookieServer: Server;
let browser: OpenBrowser | undefined;

beforeAll(async () => {
  hostPages = await listen((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Host page</title>');
  });
  cookieServer = await listen((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('content-type', 'text/html');
    if (request.url === '/sign-in') response.setHeader('set-cookie', [PLAIN, PARTITIONED]);
    response.end(request.headers.cookie ?? 'no cookie');
  });
});

afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

afterAll(() => {
  for (const server of [hostPages, cookieServer]) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a browser that blocks the cookies of other sites', () => {
  test('sends a partitioned cookie back to the server, and a plain one not', async () => {
    expect(await cookiesAfterSignIn({ blockThirdPartyCookies: true })).toBe('__Host-partitioned=1');
  });

  test('keeps to that on a page that is opened later, and in a frame', async () => {
    browser = await openBrowser({ blockThirdPartyCookies: true });
    await signInOn('website.localhost');
    expect(await cookiesSeenFrom('website.localhost')).toBe('__Host-partitioned=1');
    expect(await cookiesInFrameOn('website.localhost')).toBe('__Host-partitioned=1');
  });

  test('does not take the partitioned cookie of one site along to another', async () => {
    browser = await openBrowser({ blockThirdPartyCookies: true });
    await signInOn('website.localhost');
    expect(await cookiesSeenFrom('forum.localhost')).toBe('no cookie');
  });
});

describe('a browser that blocks nothing', () => {
  test('sends the plain cookie back too', async () => {
    const cookies = await cookiesAfterSignIn({ blockThirdPartyCookies: false });
    expect(cookies.split('; ').sort()).toEqual(['__Host-partitioned=1', 'plain=1']);
  });

  test('takes the plain cookie of one site along to another', async () => {
    browser = await openBrowser({ blockThirdPartyCookies: false });
    await signInOn('website.localhost');
    expect(await cookiesSeenFrom('forum.localhost')).toBe('plain=1');
  });
});

async function cookiesAfterSignIn(wish: { blockThirdPartyCookies: boolean }): Promise<string> {
  browser = await openBrowser(wish);
  await signInOn('website.localhost');
  return cookiesSeenFrom('website.localhost');
}

async function signInOn(host: string): Promise<void> {
  await fetchFrom(host, '/sign-in');
}

function cookiesSeenFrom(host: string): Promise<string> {
  return fetchFrom(host, '/cookies');
}

/** A new page each time, as a visitor who comes back later has. */
async function fetchFrom(host: string, path: string): Promise<string> {
  const page = await browser!.newPage();
  await page.goto(at(host, hostPages));
  const answer = await page.evaluate(
    async (address) => (await fetch(address, { credentials: 'include' })).text(),
    at('localhost', cookieServer) + path,
  );
  await page.close();
  return answer;
}

async function cookiesInFrameOn(host: string): Promise<string> {
  const page = await browser!.newPage();
  await page.goto(at(host, hostPages));
  await page.setContent(`<iframe src="${at('localhost', cookieServer)}/cookies"></iframe>`);
  return (await page.frameLocator('iframe').locator('body').textContent()) ?? '';
}

function at(host: string, server: Server): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function listen(listener: RequestListener): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(listener).listen(0, () => resolve(server));
  });
}
