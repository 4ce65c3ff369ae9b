import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './mix.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody writes a note, saves it, and is still at the button', async () => {
    const story = await tell(stories, { ...stories.Saved, play: stories.Empty.play });
    await tabTo('Wat wil je bewaren?');
    await keyboard('Op dinsdag.');
    await tabTo('Bewaar');
    await keyboard('{Enter}');
    await says(story, 'Bewaard.');
    expect(nameOf(focused())).toBe('Bewaar');
  });
});
