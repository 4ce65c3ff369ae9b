import type { Page } from 'playwright-core';
import type { HostPage } from '../../embed/host-site.ts';
import { bodyOf, type Answered, type Ask } from './asks.ts';
import type { RouteAsk } from './routes.ts';

/** What the page took from the widgets on it. */
interface Taken {
  /** The newest that went along as a bearer, or came as one. */
  token?: string;
  /** What the server calls the sign-in that was begun. */
  attempt?: string;
  /** Everything that looks like a secret, wherever it passed. */
  readonly loot: Set<string>;
  /** What of the browser was listened in on, so that a hook that no longer hears anything is seen. */
  readonly heard: Set<string>;
  /** The one that nobody listens in on. */
  readonly fetch: typeof fetch;
}

declare global {
  interface Window {
    taken: Taken;
  }
}

/** Runs before anything of ours, and listens in wherever a widget sends, hears, keeps, computes or shows something. */
const listensIn = `
  window.taken = { loot: new Set(), heard: new Set(), fetch: fetch.bind(window) };
  const parse = JSON.parse;
  const note = (where, said) => {
    taken.heard.add(where);
    const text = typeof said === 'string' ? said : '';
    for (const [secret] of text.matchAll(/[\\w-]{40,200}/g)) taken.loot.add(secret);
    taken.token = /"accessToken":"([^"]+)"/.exec(text)?.[1] ?? /^Bearer (.+)/.exec(text)?.[1] ?? taken.token;
    taken.attempt = /"attempt":"([^"]+)"/.exec(text)?.[1] ?? taken.attempt;
  };
  const around = (of, name, where, said) => {
    const plain = of[name];
    of[name] = function (...given) {
      note(where, said(...given));
      return plain.apply(this, given);
    };
  };
  window.fetch = async (asked, init) => {
    const headers = new Headers(init?.headers ?? (asked instanceof Request ? asked.headers : undefined));
    note('fetch', headers.get('authorization') ?? '');
    note('fetch', init?.body);
    const answer = await taken.fetch(asked, init);
    answer.clone().text().then((text) => note('fetch', text), () => {});
    return answer;
  };
  around(XMLHttpRequest.prototype, 'open', 'xhr', (method, address) => address);
  around(XMLHttpRequest.prototype, 'setRequestHeader', 'xhr', (name, value) => value);
  around(XMLHttpRequest.prototype, 'send', 'xhr', (body) => body);
  around(Storage.prototype, 'setItem', 'storage', (key, value) => value);
  around(IDBFactory.prototype, 'open', 'indexedDB', (name) => name);
  around(IDBObjectStore.prototype, 'put', 'indexedDB', (value) => JSON.stringify(value));
  around(MessagePort.prototype, 'postMessage', 'message', (value) => JSON.stringify(value));
  around(window, 'postMessage', 'message', (value) => JSON.stringify(value));
  around(BroadcastChannel.prototype, 'postMessage', 'message', (value) => JSON.stringify(value));
  around(SubtleCrypto.prototype, 'digest', 'crypto', (kind, bytes) => new TextDecoder().decode(bytes));
  around(JSON, 'parse', 'json', (text) => text);
  around(customElements, 'define', 'define', (tag) => tag);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    note('shadow');
    return attach.call(this, { ...how, mode: 'open' });
  };
  for (const name of ['WebSocket', 'EventSource'])
    window[name] = new Proxy(window[name], {
      construct: (made, given) => (note(name, String(given[0])), Reflect.construct(made, given)),
    });
`;

/** The same script on a page without widgets. */
export const scriptAlone: HostPage = { head: `<script>${listensIn}</script>`, body: '' };

export function hostilePage(server: string): HostPage {
  return {
    head: `<script>${listensIn}</script><script type="module" async src="${server}/embed.js"></script>`,
    body: `<wk-account></wk-account><wk-lab-feedback lab="samen-in-de-buurt"></wk-lab-feedback>
      <wk-help-board></wk-help-board><wk-profile-card></wk-profile-card>`,
  };
}

/** Somebody signs in as they always do; the page has their token from then on. */
export async function signInOn(page: Page, email: string, codeOf: (attempt: string) => Promise<string>) {
  await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
  const dialog = page.locator('wk-account').getByRole('dialog');
  await dialog.getByRole('button', { name: 'Met je e-mailadres' }).click();
  await dialog.getByLabel('Wat is je e-mailadres?').fill(email);
  await dialog.getByRole('button', { name: 'Stuur mij de code' }).click();
  await dialog.getByLabel('Typ de code uit de mail').waitFor();
  await page.waitForFunction(() => window.taken.attempt);
  const code = await codeOf(await page.evaluate(() => window.taken.attempt!));
  await dialog.getByLabel('Typ de code uit de mail').fill(code);
  await dialog.getByRole('button', { name: 'Log in' }).click();
  await page.locator('wk-account').getByRole('button', { name: 'Log uit' }).waitFor();
}

/** Sends each with the bearer that was taken, or else with whatever the browser itself adds. */
export function askFrom(
  page: Page,
  server: string,
  asks: readonly Ask[],
  by: 'bearer' | 'cookie',
): Promise<Answered[]> {
  return page.evaluate(
    async ({ server, by, sent }) => {
      const { token, fetch } = window.taken;
      const bearer: Record<string, string> =
        by === 'bearer' && token ? { authorization: `Bearer ${token}` } : {};
      const credentials = by === 'cookie' ? 'include' : 'omit';
      const send = async ({ accept, body }: (typeof sent)[number]): Promise<Answered> => {
        const headers = { 'content-type': 'application/json', accept, ...bearer };
        try {
          const response = await fetch(`${server}/graphql`, { method: 'POST', credentials, headers, body });
          return { status: response.status, text: await response.text() };
        } catch {
          // The browser does not let this page hear the answer.
          return { status: 0, text: '' };
        }
      };
      const answers = await Promise.all(sent.filter(({ isFirst }) => isFirst).map(send));
      for (const one of sent.filter(({ isFirst }) => !isFirst)) answers.push(await send(one));
      return answers;
    },
    {
      server,
      by,
      sent: asks.map((ask) => ({ accept: ask.accept, isFirst: ask.isFirst, body: bodyOf(ask) })),
    },
  );
}

/** Which routes answer this page with something it can read, in any of the ways a script can ask. */
export function openRoutes(page: Page, server: string, routes: readonly RouteAsk[]): Promise<string[]> {
  return page.evaluate(
    async ({ server, routes }) => {
      const open = new Set<string>();
      const { token, fetch } = window.taken;
      const bearer: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
      for (const { route, method, path, type, body } of routes) {
        const bytes = typeof body === 'string' ? body : new Uint8Array(body);
        const asJson = { 'content-type': type };
        const posted = (init: RequestInit): RequestInit[] => [
          { ...init, method, body: bytes },
          { ...init, method, body: '{}' },
        ];
        const asked: RequestInit[] = [
          { credentials: 'omit' },
          { credentials: 'include' },
          { headers: bearer },
        ];
        const ways: RequestInit[] =
          method === 'GET'
            ? asked
            : [
                ...posted({ credentials: 'omit', headers: { ...asJson, ...bearer } }),
                ...posted({ credentials: 'include', headers: asJson }),
                // As a form sends it, which needs no leave of the server.
                ...posted({ credentials: 'include', mode: 'no-cors' }),
              ];
        for (const way of ways) {
          const response = await fetch(server + path, way).catch(() => undefined);
          const text = (await response?.text().catch(() => '')) ?? '';
          if (response?.ok && !text.includes('"refusal"') && text !== '{"accessToken":null}') open.add(route);
        }
      }
      return [...open];
    },
    { server, routes },
  );
}
