import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { CDPSession, Page } from 'playwright-core';

const slowerBy = 4;
const settleMs = 1500;
const mostMs = 20_000;

/** What shows that the content is there: so many of these in that element, or in one within the shadow tree of another. */
export interface Content {
  readonly within: readonly string[];
  readonly selector: string;
  readonly count: number;
}

/** A phone's network, on top of what the machine itself takes. */
export const phoneNetwork = { latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 625_000 };

/** One visit to a page with an empty cache, on a processor that is slowed down. */
export interface Visited {
  /** Milliseconds from navigation until the content was painted. */
  readonly painted: number;
  /** Milliseconds of tasks beyond the first 50 of each. */
  readonly blocked: number;
  /** Milliseconds of a processor that the page's thread took at all. */
  readonly worked: number;
  readonly shift: number;
  /** Bytes of the JavaScript heap, after a collection. */
  readonly heap: number;
  /** Where requests went, other than to the page itself, and how many bytes came from there. */
  readonly origins: readonly string[];
  readonly received: number;
  readonly cookies: number;
  /** What the page keeps in its storage. */
  readonly kept: number;
}

/** What the page writes down while it loads. */
interface Noted {
  painted: number | undefined;
  blocked: number;
  shift: number;
}

/** How a page is visited, where not as by a first visitor on this machine. */
export interface Manner {
  readonly network?: typeof phoneNetwork | undefined;
  /** What the browser kept for the page of an earlier visit. */
  readonly kept?: Readonly<Record<string, string>> | undefined;
  /** Leaves a picture of the page in this file. */
  readonly picture?: string | undefined;
}

export async function visitOnce(
  browser: OpenBrowser,
  address: string,
  content: Content,
  { network, kept, picture }: Manner = {},
): Promise<Visited> {
  const page = await browser.newPage();
  const home = new URL(address).origin;
  const elsewhere = new Map<string, string>();
  let received = 0;
  try {
    const tools = await page.context().newCDPSession(page);
    tools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      const { origin } = new URL(request.url);
      if (origin !== home && !request.url.startsWith('data:')) elsewhere.set(requestId, origin);
    });
    tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (elsewhere.has(requestId)) received += encodedDataLength;
    });
    await tools.send('Network.enable');
    await tools.send('Network.clearBrowserCache');
    await tools.send('Network.clearBrowserCookies');
    await tools.send('Storage.clearDataForOrigin', { origin: home, storageTypes: 'all' });
    if (network) await tools.send('Network.emulateNetworkConditions', { offline: false, ...network });
    // Of the thread's own processor time, so that other work on the machine does not count.
    await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowerBy });
    await page.addInitScript(takeNotes, content);
    if (kept) await page.addInitScript(bringAlong, kept);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => (globalThis as never as { noted: Noted }).noted.painted, undefined, {
      timeout: mostMs,
      polling: 250,
    });
    await page.waitForTimeout(settleMs);
    const noted = await page.evaluate(() => (globalThis as never as { noted: Noted }).noted);
    const worked = (await metric(tools, 'TaskDuration')) * 1000;
    const visited = {
      painted: noted.painted!,
      blocked: noted.blocked,
      shift: noted.shift,
      worked,
      heap: await heapOf(tools),
      origins: [...new Set(elsewhere.values())],
      received,
      cookies: (await page.context().cookies()).length,
      kept: await page.evaluate(() => localStorage.length + sessionStorage.length),
    };
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    return visited;
  } finally {
    await leave(page);
  }
}

/** Runs in the page before anything else there. */
function takeNotes({ within, selector, count }: Content): void {
  const noted: Noted = { painted: undefined, blocked: 0, shift: 0 };
  Object.assign(globalThis, { noted });
  const observe = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => (noted.blocked += Math.max(0, duration - 50)));
  observe('layout-shift', ({ value }) => (noted.shift += value ?? 0));
  const look = () => {
    let root: ParentNode | null | undefined = document;
    for (const element of within) {
      const found: Element | null | undefined = root?.querySelector(element);
      root = found?.shadowRoot ?? found;
    }
    if ((root?.querySelectorAll(selector).length ?? 0) < count) return void requestAnimationFrame(look);
    // This frame is about to be painted; what is posted now is heard after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (noted.painted = performance.now());
    port2.postMessage(undefined);
  };
  requestAnimationFrame(look);
}

/** As a page of the same site before this one left it. */
function bringAlong(kept: Readonly<Record<string, string>>): void {
  if (window !== top || !/^http/.test(location.protocol)) return;
  for (const [name, value] of Object.entries(kept))
    if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, value);
}

async function metric(tools: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

async function heapOf(tools: CDPSession): Promise<number> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await tools.send('HeapProfiler.collectGarbage');
  return metric(tools, 'JSHeapUsedSize');
}

/** To an empty page first, so that the next visit does not share what this one left in memory. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank').catch(() => undefined);
  await page.close();
}
