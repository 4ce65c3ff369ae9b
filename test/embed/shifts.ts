import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';

/** What moved without a press, and how much of the view that was. */
export interface Shifts {
  readonly sum: number;
  readonly moved: readonly string[];
}

/** 400 ms and 400 kbit/s: what the developer tools of browsers call slow 3G. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Opens a page on a screen of this width, with an empty cache, and writes down what moves. */
export async function openSlowly(browser: OpenBrowser, address: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewportSize({ width, height: width < 600 ? 640 : 800 });
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.clearBrowserCache');
  await tools.send('Network.emulateNetworkConditions', slow3G);
  await page.addInitScript(() => {
    const noted = { sum: 0, moved: [] as string[] };
    Object.assign(globalThis, { noted });
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const told = ({ left, top, width, height }: DOMRect) => [left, top, width, height].map(Math.round).join();
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        noted.sum += value;
        for (const { node, previousRect, currentRect } of sources)
          noted.moved.push(`${node?.nodeName ?? 'in a widget'} ${told(previousRect)} > ${told(currentRect)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Whatever the machine does meanwhile, the page is painted before the script comes: the hardest case.
  await page.route('**/embed.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

export async function shiftsOf(page: Page): Promise<Shifts> {
  // Two frames, so that what was drawn last has been written down.
  return page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve((globalThis as never as { noted: { sum: number; moved: string[] } }).noted),
            ),
          ),
        ),
      ),
  );
}
