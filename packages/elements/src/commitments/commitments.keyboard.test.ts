import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './commitments.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

const shows = (text: string) => ({
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, text),
});

describe('With only a keyboard', () => {
  it('somebody chooses what is late, and stays at the choice', async () => {
    const story = await tell(stories, { ...stories.OnlyLate, ...shows('Wij kijken alle lampen') });
    await tabTo('Te laat');
    await keyboard('{Enter}');
    await expect
      .poll(() => story.querySelector('wk-commitments')!.shadowRoot!.querySelectorAll('.promise').length)
      .toBe(1);
    expect(nameOf(focused())).toBe('Te laat');
  });

  it('somebody asks for more, and reads on at the next promise', async () => {
    const story = await tell(stories, { ...stories.More, ...shows('Merk je hier iets van?') });
    await tabTo('Toon meer', 'back');
    await keyboard('{Enter}');
    await says(story, 'Bij de ingang komt een bankje.');
    await expect.poll(() => focused()?.className).toBe('promise-text');
  });

  it('somebody answers, changes the answer, and stays at it', async () => {
    const story = await tell(stories, { ...stories.TooFewAnswers, ...shows('Merk je hier iets van?') });
    await tabTo('Weet ik niet');
    await keyboard('{Enter}');
    await says(story, 'Bedankt. Jij zei: weet ik niet.');
    expect(nameOf(focused())).toContain('Weet ik niet');
  });

  it('somebody follows and stops with the same button', async () => {
    const story = await tell(stories, {
      ...stories.StopsFollowing,
      args: {
        ...stories.StopsFollowing.args,
        answers: [...stories.Follows.args!.answers!, ...stories.StopsFollowing.args!.answers!.slice(-1)],
      },
      ...shows('Je bent ingelogd als Ina.'),
    });
    await tabTo('Wil je horen hoe dit afloopt?');
    await keyboard('{Enter}');
    await says(story, 'De mail leest alleen jij.');
    await tabTo('Mail mij');
    await keyboard('{Enter}');
    await says(story, 'Je hoort hoe dit afloopt.');
    expect(nameOf(focused())).toBe('Stop met volgen');
    await keyboard('{Enter}');
    await says(story, 'Je krijgt hier geen mail meer over.');
    expect(nameOf(focused())).toBe('Mail mij');
  });
});
