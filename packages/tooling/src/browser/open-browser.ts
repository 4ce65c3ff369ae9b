import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

export interface BrowserWish {
  /** As Safari and Firefox do by themselves: only partitioned cookies go along to another site. */
  readonly blockThirdPartyCookies: boolean;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens a browser of one person, with a profile of its own that is thrown away on closing.
 *
 * A full Chromium takes its cookie choice from the profile, so the profile says it either way (some
 * systems block by default). The headless shell has no such setting and listens to the developer tools
 * only, page by page; a window that a page opens by itself is told just after it opened.
 */
export async function openBrowser(wish: BrowserWish): Promise<OpenBrowser> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-profile-'));
  await writeProfile(profile, wish);
  const context = await launch(profile);
  const told = new WeakMap<Page, Promise<void>>();
  const tell = (page: Page) => {
    if (!told.has(page)) told.set(page, controlCookies(page, wish));
    return told.get(page);
  };
  context.on('page', (page) => void tell(page)?.catch(() => undefined));
  return {
    context,
    newPage: async () => {
      const page = await context.newPage();
      await tell(page);
      return page;
    },
    close: async () => {
      await context.close();
      await removeProfile(profile);
    },
  };
}

async function launch(profile: string): Promise<BrowserContext> {
  try {
    const { executablePath, args } = await findChromium();
    return await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...args],
      headless: true,
    });
  } catch (fault) {
    await removeProfile(profile);
    throw fault;
  }
}

async function writeProfile(profile: string, { blockThirdPartyCookies }: BrowserWish): Promise<void> {
  const choice = {
    profile: {
      cookie_controls_mode: blockThirdPartyCookies ? 1 : 0,
      block_third_party_cookies: blockThirdPartyCookies,
    },
  };
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(choice));
}

async function controlCookies(page: Page, { blockThirdPartyCookies }: BrowserWish): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCookieControls', {
    enableThirdPartyCookieRestriction: blockThirdPartyCookies,
  });
}

function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
