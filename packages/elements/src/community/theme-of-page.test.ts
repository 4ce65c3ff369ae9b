import { html, render } from 'lit';
import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import recordings from '../lab-feedback/lab-feedback.recordings.json';
import { clientPlaying } from '../shared/played-answers.ts';
import { says } from '../shared/seen-in-story.ts';
import '../lab-feedback/index.ts';
import './index.ts';

const { documentElement: page, head } = document;
const sheet = document.createElement('style');

const prefer = (scheme: 'light' | 'dark' | '') =>
  (cdp() as unknown as { send(method: string, told: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { features: [{ name: 'prefers-color-scheme', value: scheme }] },
  );

const light = 'rgb(255, 254, 251)';
const dark = 'rgb(27, 35, 32)';

let widget: HTMLElement;

const cardColour = () => getComputedStyle(widget).backgroundColor;
const actColour = () => getComputedStyle(widget.querySelector('.main, button')!).borderTopColor;

beforeEach(async () => {
  head.append(sheet);
  await prefer('light');
  const place = document.body.appendChild(document.createElement('div'));
  render(
    html`<wk-community .client=${clientPlaying(recordings.lab)}>
      <wk-lab-feedback lab="samen-in-de-hal"></wk-lab-feedback>
    </wk-community>`,
    place,
  );
  await says(place, 'Samen in de hal');
  widget = place.querySelector('wk-lab-feedback')!.shadowRoot!.querySelector('.widget')!;
});

afterEach(async () => {
  await prefer('');
  sheet.textContent = '';
  for (const name of ['class', 'style', 'data-mode']) page.removeAttribute(name);
  document.body.replaceChildren();
});

describe('While a page stays open, an element follows', () => {
  it('a class of the page, and back', async () => {
    sheet.textContent = '.night { --wk-color-card: rgb(1, 2, 3); --wk-color-action: rgb(150, 200, 250) }';
    expect(cardColour()).toBe(light);
    page.classList.add('night');
    expect(cardColour()).toBe('rgb(1, 2, 3)');
    page.classList.remove('night');
    expect(cardColour()).toBe(light);
  });

  it('an attribute of the page that changes its colour scheme', async () => {
    sheet.textContent = '[data-mode=dark] { color-scheme: dark }';
    expect(cardColour()).toBe(light);
    page.dataset['mode'] = 'dark';
    expect(cardColour()).toBe(dark);
    page.dataset['mode'] = 'light';
    expect(cardColour()).toBe(light);
  });

  it('the scheme that the reader chose in the system, where the page follows it too', async () => {
    await prefer('dark');
    expect(cardColour(), 'a page that stays light').toBe(light);
    sheet.textContent = ':root { color-scheme: light dark }';
    expect(cardColour()).toBe(dark);
    await prefer('light');
    await expect.poll(cardColour).toBe(light);
  });

  it('a value set by a script of the page', async () => {
    const before = actColour();
    page.style.setProperty('--wk-color-action', 'rgb(0, 0, 90)');
    const after = actColour();
    expect(after).not.toBe(before);
    page.style.setProperty('--wk-color-action', 'rgb(90, 0, 0)');
    expect([before, after]).not.toContain(actColour());
    page.style.removeProperty('--wk-color-action');
    expect(actColour()).toBe(before);
  });

  it('a style sheet that comes late, and the scheme of the community around it', async () => {
    sheet.textContent = ':root { --basis-color-default-bg-document: rgb(4, 5, 6) }';
    expect(cardColour()).toBe('rgb(4, 5, 6)');
    sheet.textContent = '';
    document.querySelector('wk-community')!.setAttribute('theme', 'dark');
    expect(cardColour()).toBe(dark);
  });
});
