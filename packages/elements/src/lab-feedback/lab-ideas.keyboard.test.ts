import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says, saysNot } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-ideas.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody puts an idea forward, signs in in between, and hears what happens next', async () => {
    const story = await tell(stories, {
      ...stories.SentAsVisitor,
      play: ({ canvasElement }) => says(canvasElement, 'Zou dit jou helpen?'),
    });
    await tabTo('Ja');
    await says(story, 'Ik heb zelf een idee');
    await tabTo('Ik heb zelf een idee');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is jouw idee?');
    await keyboard('Een bank bij de brievenbussen.');
    await tabTo('Stuur mijn idee');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Stuur mijn idee');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('wim.14@voorbeeld.example{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('123456');
    await tabTo('Log in');
    await keyboard('{Enter}');
    await says(story, 'Wacht nog. Wij lezen je idee eerst.');
    await expect
      .poll(() => nameOf(focused()))
      .toBe('Bedankt. Wij lezen je idee eerst. Daarna kan iedereen erop reageren.');
  });

  it('somebody thinks better of writing, and is back at the button', async () => {
    const story = await tell(stories, stories.Writing);
    await tabTo('Wat is jouw idee?');
    await keyboard('Toch niet.');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ik heb zelf een idee');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is jouw idee?');
    await saysNot(story, 'Toch niet.');
  });

  it('somebody takes an idea back, or leaves it where it is', async () => {
    const story = await tell(stories, {
      ...stories.TakenBack,
      play: ({ canvasElement }) => says(canvasElement, 'Jouw ideeën'),
    });
    await tabTo('Trek in: Een bank bij de brievenbussen. Dan praat je makkelijker met elkaar.');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ja, trek in');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect
      .poll(() => nameOf(focused()))
      .toBe('Trek in: Een bank bij de brievenbussen. Dan praat je makkelijker met elkaar.');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ja, trek in');
    await keyboard('{Enter}');
    await saysNot(story, 'Jouw ideeën');
    await expect.poll(() => nameOf(focused())).toBe('Je idee is weg.');
  });
});
