import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleared } from '../shared/everybody.ts';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-closing.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody sees the table of a point, goes to the points one by one, and back to what came of them', async () => {
    const story = await tell(stories, {
      ...stories.Over,
      play: ({ canvasElement }) => says(canvasElement, 'Nog geen antwoord.'),
    });
    await tabTo('Bekijk als tabel');
    await keyboard('{Enter}');
    await says(story, 'Ja Bewoners 50 Andere lezers 15');
    await tabTo('Wij halen de oude fietsen weg.');
    await tabTo('Lees het hele gesprek');
    await keyboard('{Enter}');
    await says(story, 'Punt 1 van 3');
    expect(focused()?.id).toBe('section');
    await tabTo('Wat we hoorden en wat we doen', 'back');
    await keyboard('{Enter}');
    await says(story, 'Nog geen antwoord.');
    expect(focused()?.id).toBe('section');
    expect(nameOf(focused())).toBe('Wat we hoorden en wat we doen');
  });
});
