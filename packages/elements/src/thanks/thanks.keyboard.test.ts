import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './thanks.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody says thank you, one question after the other, and hears that it was said', async () => {
    const story = await tell(stories, {
      ...stories.Given,
      play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
        says(canvasElement, 'Wil je Henk bedanken?'),
    });
    await tabTo('Zeg dankjewel');
    await keyboard('{Enter}');
    await says(story, 'Wat wil je zeggen tegen Henk?');
    expect(nameOf(focused())).toContain('Wat wil je zeggen');
    await tabTo('Verder');
    await keyboard('{Enter}');
    await says(story, 'Waarvoor bedank je?');
    await tabTo('Verder');
    await keyboard('{Enter}');
    await says(story, 'Wie mag dit lezen?');
    await tabTo('Alleen Henk en ik');
    await keyboard('{ArrowDown}{ArrowDown}');
    await says(story, 'Wij vragen het eerst aan Henk.');
    await tabTo('Zeg dankjewel');
    await keyboard('{Enter}');
    await says(story, 'Henk kan dit nu lezen.');
    expect(focused()?.id).toBe('said');
  });

  it('somebody answers whether others may read it', async () => {
    const story = await tell(stories, { ...stories.AnsweredNo, play: stories.MineAsked.play! });
    await tabTo('Nee, alleen Noor en ik');
    await keyboard('{Enter}');
    await says(story, 'Goed. Alleen jullie lezen dit.');
    expect(focused()?.id).toBe('said');
  });
});
