import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './signal.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

const shows = (text: string) => ({
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, text),
});

describe('With only a keyboard', () => {
  it('somebody chooses what it is about, comes to its heading, and goes back to the question', async () => {
    const story = await tell(stories, { ...stories.Guide, ...shows('Wat wil je kwijt?') });
    await tabTo('Er is gevaar');
    await keyboard('{Enter}');
    await says(story, 'Bel nu 112');
    await expect.poll(() => focused()?.id).toBe('about');
    await tabTo('Terug');
    await keyboard('{Enter}');
    await expect.poll(() => focused()?.id).toBe('question');
  });

  it('somebody sends something, and hears its number', async () => {
    await tell(stories, { ...stories.Sent, ...shows('Wat is je klacht?') });
    await tabTo('Wat is je klacht?');
    await keyboard('De deur klemt.');
    await tabTo('Stuur naar Wonen aan de Maas');
    await keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toContain('Je nummer is');
  });

  it('somebody takes something back, thinks better of it, and is where they were', async () => {
    await tell(stories, { ...stories.Waiting, ...shows('Kapot. Nummer') });
    await tabTo('Het is al opgelost: nummer 482 911');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ja, haal weg');
    await tabTo('Nee, laat staan');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Het is al opgelost: nummer 482 911');
  });
});
