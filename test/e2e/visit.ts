import { fileURLToPath } from 'node:url';
import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What went wrong in the page that a developer of the host would see: faults and refusals by its policy. */
  readonly faults: readonly string[];
  /** The requests that left for another address than the page's own. */
  readonly asked: readonly string[];
  leave(): Promise<void>;
}

/**
 * Opens a page as a visitor does, and writes down what the host's developer would be annoyed by.
 *
 * @param before a script that runs before those of the page
 */
export async function visit(browser: OpenBrowser, address: string, before?: URL): Promise<Visit> {
  const page = await browser.newPage();
  if (before) await page.addInitScript({ path: fileURLToPath(before) });
  const faults: string[] = [];
  const asked: string[] = [];
  const home = new URL(address).origin;
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== home) asked.push(request.url());
  });
  await page.goto(address);
  return { page, faults, asked, leave: () => page.close() };
}

/** The text of a page, with what its elements hold: `innerText` ends at their shadow, so that nothing would be found there. */
export function seenOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      const held = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const root = (node instanceof Element && node.shadowRoot) || node;
      return [...(held.length ? held : root.childNodes)].map(textOf).join(' ');
    };
    return textOf(document.body).replace(/\s+/g, ' ');
  });
}
