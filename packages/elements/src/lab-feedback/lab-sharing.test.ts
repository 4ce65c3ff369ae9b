import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleared, everybody } from '../shared/everybody.ts';
import { press, says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-sharing.stories.ts';

everybody(stories);

const own = 'https://community.example/share/lab-feedback/samen-in-de-hal';

describe('Who sends a lab to somebody', () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name);
    await cleared();
  });

  /** What a browser has to offer, for as long as a test runs. */
  const offers = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  const inside = () => document.querySelector('wk-lab-feedback')!.shadowRoot!;

  it('finds plain links to its own page, and asks nobody else for anything before a press', async () => {
    const asked: string[] = [];
    const watching = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    );
    watching.observe({ type: 'resource' });
    await tell(stories, stories.Ways);
    const links = [...inside().querySelectorAll<HTMLAnchorElement>('.share a')];
    expect(links.map(({ href }) => href)).toEqual([
      `https://wa.me/?text=${encodeURIComponent(`Samen in de hal\n${own}`)}`,
      `mailto:?subject=Samen%20in%20de%20hal&body=${encodeURIComponent(`Samen in de hal\n${own}`)}`,
      `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(own)}`,
      own,
    ]);
    for (const { href, rel } of links.filter(({ target }) => target === '_blank'))
      expect([href, rel]).toEqual([href, 'noopener noreferrer nofollow']);
    watching.disconnect();
    expect(asked.filter((address) => new URL(address).origin !== location.origin)).toEqual([]);
  });

  it('gets what the browser itself offers, where it does, and nothing breaks for who thinks better of it', async () => {
    const shared: unknown[] = [];
    offers('share', async (what: unknown) => {
      shared.push(what);
      throw new DOMException('Thought better of it', 'AbortError');
    });
    const story = await tell(stories, stories.Ways);
    await press(story, 'Kies een app');
    expect(shared).toEqual([{ title: 'Samen in de hal', url: own }]);
    await says(story, 'Kopieer de link');
  });

  it('is offered no such thing where the browser has none', async () => {
    offers('share', undefined);
    Reflect.deleteProperty(navigator, 'share');
    await tell(stories, stories.Ways);
    const has = 'share' in navigator;
    const buttons = [...inside().querySelectorAll('.share button')].map((one) => one.textContent?.trim());
    expect(buttons).toEqual(has ? ['Kies een app', 'Kopieer de link'] : ['Kopieer de link']);
  });

  it('copies the link, or is told how to where the page may not', async () => {
    const copied: string[] = [];
    offers('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const story = await tell(stories, stories.Ways);
    await press(story, 'Kopieer de link');
    await says(story, 'De link is gekopieerd.');
    expect(copied).toEqual([own]);
    offers('clipboard', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) });
    await press(story, 'Kopieer de link');
    await says(story, 'Houd je vinger op de link. Kies dan: kopiëren.');
    expect(copied).toEqual([own]);
  });
});
