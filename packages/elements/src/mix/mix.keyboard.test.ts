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
  it('somebody opens the table, and is still at it', async () => {
    const story = await tell(stories, stories.Neighbourhood);
    await tabTo('Bekijk als tabel: Dit doen mensen graag');
    await keyboard('{Enter}');
    await says(story, 'Voetballen');
    expect(nameOf(focused())).toBe('Bekijk als tabel: Dit doen mensen graag');
  });
});
