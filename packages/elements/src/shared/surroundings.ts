import { page } from 'vitest/browser';
import { askBrowser } from './developer-tools.ts';

/** The page, screen and settings that a story is read in. */
export interface Surroundings {
  width?: number;
  scheme?: 'light' | 'dark';
  /** High contrast, where the system chooses the colours. */
  forcedColours?: boolean;
  /** Letters twice as large: by the reader in the browser, or by the editor of the page. */
  letters?: 'doubled by reader' | 'doubled by page';
  language?: string;
}

const height = 900;

/** A page leaves a little room beside what stands in it: on the narrowest phone 280 px are left, as in a sidebar. */
const margin = '20px';

/** Puts a story in other surroundings; what is left out is as on an ordinary page. */
export async function surround(wish: Surroundings = {}): Promise<void> {
  const { width = 1280, scheme = 'light', forcedColours = false, letters, language } = wish;
  const { documentElement: html, body } = document;
  if (innerWidth !== width || innerHeight !== height) await page.viewport(width, height);
  if (matchMedia('(forced-colors: active)').matches !== forcedColours) await forceColours(forcedColours);
  body.style.margin = margin;
  html.style.colorScheme = scheme;
  html.style.backgroundColor = 'Canvas';
  html.style.fontSize = letters === 'doubled by reader' ? '200%' : '';
  html.style.setProperty('--wk-font-size', letters === 'doubled by page' ? '36px' : '');
  if (language) read(html, language);
}

function read(html: HTMLElement, language: string): void {
  if (html.lang !== language) html.lang = language;
  html.dir = language === 'ar' ? 'rtl' : 'ltr';
}

const forceColours = (forced: boolean): Promise<unknown> =>
  askBrowser('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: forced ? 'active' : 'none' }],
  });
