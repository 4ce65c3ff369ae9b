import type { Locator, Page } from 'playwright-core';

/** One picture of the running product: where it is taken, what is done before, and what is on it. */
export interface Scene {
  readonly name: string;
  readonly site: 'website' | 'forum';
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** Picture pixels a CSS pixel; 1 where it is left out. */
  readonly sharpness?: number;
  readonly address?: string;
  /** Leads to what is shown, and says which part of the page to cut out; nothing for the window. */
  readonly prepare?: (page: Page, lab: Locator) => Promise<Locator | void>;
}

const phone = { width: 360, height: 780, sharpness: 1.5 } as const;
const point = (anchor: string) => `?wk-lab-feedback.item=${anchor}`;

/** With room for a bar that a site keeps at its top. */
const toTheTop = (lab: Locator) =>
  lab.evaluate((element) => void scrollTo(0, element.getBoundingClientRect().top + scrollY - 48));

/** The same words as a resident sees; a picture that cannot be led to is not taken. */
export const scenes: readonly Scene[] = [
  { name: 'website', site: 'website', width: 1280, height: 1180 },
  { name: 'forum-dark', site: 'forum', width: 1000, height: 900, dark: true },
  { name: 'phone', site: 'website', ...phone, prepare: (_, lab) => toTheTop(lab) },
  { name: 'phone-dark', site: 'forum', ...phone, dark: true, prepare: (_, lab) => toTheTop(lab) },
  {
    name: 'phone-arabic',
    site: 'website',
    ...phone,
    prepare: async (_, lab) => {
      await lab.getByLabel('Kies je taal').selectOption('ar');
      await lab.getByText('اقرأ بصوت عالٍ').waitFor();
      await toTheTop(lab);
    },
  },
  {
    name: 'results',
    site: 'website',
    width: 1280,
    height: 900,
    prepare: async (_, lab) => {
      await lab.getByRole('button', { name: 'Ja', exact: true }).click();
      await lab.getByText('Vanmorgen geteld. Dit is niet iedereen in de wijk.').waitFor();
      return lab;
    },
  },
  {
    name: 'comments',
    site: 'website',
    width: 1280,
    height: 900,
    address: point('b-kennen'),
    prepare: async (_, lab) => {
      await lab.getByRole('button', { name: 'Lees 3 reacties' }).click();
      await lab.getByText('Een bordje met namen in de hal?').waitFor();
      return lab;
    },
  },
  {
    name: 'sign-in',
    site: 'website',
    width: 1280,
    height: 760,
    prepare: async (page) => {
      await page.locator('wk-account').getByRole('button', { name: 'Log in' }).click();
      await page.getByLabel('Wat is je e-mailadres?').waitFor();
    },
  },
];
