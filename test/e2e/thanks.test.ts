import { type OpenBrowser, openBrowser } from '@wederkerig/tooling/browser';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neighbourAt, type Neighbour } from './neighbour.ts';
import { signIn } from './sign-in.ts';
import { type Started, startForTests } from './start-for-tests.ts';
import { seenOn, visit } from './visit.ts';

/** The widget of a page, as high as it wants to be: it moves nothing that somebody reads until they press. */
async function opened(page: Page): Promise<Locator> {
  const widget = page.locator('wk-thanks');
  const all = widget.getByRole('button', { name: 'Laat alles zien' });
  await widget.getByText('Buren bedanken elkaar. Voor iets kleins of iets groots.').waitFor();
  const isCut = () => widget.evaluate((one) => one.scrollHeight > one.clientHeight + 1);
  await expect
    .poll(async () => {
      if (await all.count()) await all.first().click();
      return isCut();
    })
    .toBe(false);
  return widget;
}

const request = 'Wie brengt mijn stoel naar boven?';
const told = 'Ik zit weer lekker op mijn balkon.';
const deed = 'Een stoel dragen';
const between = 'Jouw koffie was heerlijk.';

describe('neighbours who helped each other say thank you', () => {
  let demo: Started;
  let fatma: Neighbour;
  let noor: Neighbour;
  let visitor: OpenBrowser;

  beforeAll(async () => {
    demo = await startForTests();
    // Who moved in long ago: what somebody new wants others to read waits for a person.
    [fatma, noor] = await Promise.all([
      neighbourAt(demo, {
        name: 'Fatma',
        home: 'De Linde 3',
        site: 'website',
        settled: true,
        email: 'fatma.3@voorbeeld.example',
      }),
      neighbourAt(demo, {
        name: 'Noor',
        home: 'De Linde 7',
        site: 'website',
        settled: true,
        email: 'noor.7@voorbeeld.example',
      }),
    ]);
    visitor = await openBrowser({ blockThirdPartyCookies: true });
  }, 200_000);

  afterAll(async () => {
    await fatma?.leave();
    await noor?.leave();
    await visitor?.close();
    await demo?.stop();
  });

  /** The wall as somebody reads it who never signed in, once all of it is there. */
  async function wallOfVisitor(): Promise<string> {
    // Of their own each time: a browser keeps what everybody may read for a minute.
    const browser = await openBrowser({ blockThirdPartyCookies: true });
    const { page, faults } = await visit(browser, `${demo.website}/bedankt.html`);
    const widget = await opened(page);
    await widget.getByText('Wil je een buur bedanken?').waitFor();
    const more = widget.getByRole('button', { name: 'Toon meer' });
    while (await more.count()) {
      const before = await widget.locator('blockquote').count();
      await more.click();
      await expect.poll(() => widget.locator('blockquote').count()).toBeGreaterThan(before);
    }
    const seen = await seenOn(page);
    expect(faults).toEqual([]);
    await browser.close();
    return seen;
  }

  /** The same page, by somebody who is signed in. */
  async function thanksOf({ page }: Neighbour) {
    await page.goto(`${demo.website}/bedankt.html`);
    const widget = await opened(page);
    const press = (name: string) => widget.getByRole('button', { name, exact: true }).click();
    return { widget, press, says: (text: string) => widget.getByText(text).first().waitFor() };
  }

  test('help is asked, agreed and done on the board', async () => {
    await fatma.signIn(demo);
    await fatma.press(fatma.button('Ik zoek hulp'));
    await fatma.press(fatma.button('Tillen'));
    await fatma.type(fatma.page.getByRole('textbox', { name: 'Wat vraag je?' }), request);
    await fatma.press(fatma.button('Verder'));
    await fatma.press(fatma.button('Nee, verder'));
    await fatma.press(fatma.button('Dat maakt niet uit'));
    await fatma.press(fatma.button('Alleen buren in De Linde'));
    await fatma.press(fatma.button('Zet het op het bord'));
    await fatma.says('Bedankt. Het staat op het bord.');
    await noor.signIn(demo);
    await noor.comeAgain(demo, new URL(fatma.page.url()).search);
    await noor.press(noor.button('Ik kan je helpen.'));
    await noor.press(noor.button('Stuur aan je buur'));
    await noor.says('Praten met Fatma');
    await noor.press(noor.button('Ja, we spreken af'));
    await noor.says('Jij zegt ja. Nu Fatma nog.');
    await fatma.comeAgain(demo, new URL(noor.page.url()).search);
    await fatma.press(fatma.button('Ja, we spreken af'));
    await fatma.says('Jullie hebben afgesproken.');
    await fatma.press(fatma.button('Ja, het is klaar'));
    await fatma.says('Hoe ging het?');
  });

  test('Fatma says thank you for that, and nobody else reads it before Noor said yes', async () => {
    const { widget, press, says } = await thanksOf(fatma);
    await says('Wil je Noor bedanken?');
    await says(request);
    await press('Zeg dankjewel');
    await widget.getByLabel('Iets anders').check();
    await widget.getByLabel('Schrijf het hier').fill(told);
    await press('Verder');
    expect(await widget.getByLabel('Waarvoor bedank je?').inputValue()).toBe(request);
    await widget.getByLabel('Waarvoor bedank je?').fill(deed);
    await press('Verder');
    await widget.getByLabel('Iedereen op internet').check();
    await says('Wij vragen het eerst aan Noor.');
    await press('Zeg dankjewel');
    await says('Wij vragen of anderen het ook mogen lezen.');
    const seen = await wallOfVisitor();
    expect(seen).toContain('De rozen staan er weer mooi bij.');
    expect(seen).not.toContain(told);
  });

  test('it stands on the wall for everybody once both want that, and is gone when one does not any more', async () => {
    const { widget, press, says } = await thanksOf(noor);
    await says('Fatma zegt dankjewel');
    await says(told);
    await press('Ja, dat mag');
    await says('Bedankt. Anderen kunnen het nu lezen.');
    const seen = await wallOfVisitor();
    expect(seen).toContain(told);
    expect(seen).toContain(`Voor: ${deed}`);
    expect(seen).not.toContain(request);
    await widget.locator('summary', { hasText: 'Jouw bedankjes' }).click();
    await widget.getByRole('button', { name: `Haal het weg bij anderen: ${deed}` }).click();
    await says('Anderen kunnen het niet meer lezen.');
    expect(await wallOfVisitor()).not.toContain(told);
    const ofFatma = await thanksOf(fatma);
    await ofFatma.widget.locator('summary', { hasText: 'Jouw bedankjes' }).click();
    await ofFatma.says(told);
  });

  test('what Noor keeps between the two is read by Fatma, and by nobody else', async () => {
    const { widget, press, says } = await thanksOf(noor);
    await says('Wil je Fatma bedanken?');
    await press('Zeg dankjewel');
    await widget.getByLabel('Iets anders').check();
    await widget.getByLabel('Schrijf het hier').fill(between);
    await press('Verder');
    await press('Verder');
    await widget.getByLabel('Alleen Fatma en ik').check();
    await press('Zeg dankjewel');
    await says('Fatma kan dit nu lezen.');
    const ofFatma = await thanksOf(fatma);
    await ofFatma.widget.locator('summary', { hasText: 'Jouw bedankjes' }).click();
    await ofFatma.says(between);
    expect(await wallOfVisitor()).not.toContain(between);
  });

  test('a no of who is thanked keeps it off the wall too', async () => {
    const words = 'Met jou is het altijd gezellig.';
    const browser = await openBrowser({ blockThirdPartyCookies: true });
    const { page, faults } = await visit(browser, `${demo.website}/bedankt.html`);
    const widget = await opened(page);
    await widget.getByRole('button', { name: 'Log in' }).click();
    await signIn(demo, widget, 'ina.1@voorbeeld.example');
    await widget.getByText('Noor zegt dankjewel').waitFor();
    await opened(page);
    await widget.getByText(words).first().waitFor();
    await widget.getByRole('button', { name: 'Nee, alleen Noor en ik' }).click();
    await widget.getByText('Goed. Alleen jullie lezen dit.').waitFor();
    await widget.locator('summary', { hasText: 'Jouw bedankjes' }).click();
    await widget.getByText(words).first().waitFor();
    expect(await wallOfVisitor()).not.toContain(words);
    expect([...faults, ...fatma.faults, ...noor.faults]).toEqual([]);
    await browser.close();
  });

  test('the building reads what it agreed on, and so does everybody else', async () => {
    const { page, faults, leave } = await visit(visitor, `${demo.website}/afspraken.html`);
    const widget = page.locator('wk-core-values');
    await widget.getByText('In De Wilg').waitFor();
    await widget.getByText('Na tien uur is het stil').waitFor();
    expect(await widget.locator('.charter li').count()).toBe(3);
    expect(faults).toEqual([]);
    await leave();
  });
});
