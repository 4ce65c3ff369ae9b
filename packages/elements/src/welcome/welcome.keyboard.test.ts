import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './welcome.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('a newcomer says how it goes and asks to be called, and is at what is said about it', async () => {
    const story = await tell(stories, { ...stories.CallComes, play: stories.HowItGoes.play });
    await tabTo('Niet goed');
    await keyboard('{Enter}');
    await tabTo('Wil je er iets bij zeggen?');
    await keyboard('De buren zijn luid.');
    await tabTo('Mogen we je bellen? Dan bellen we binnen 2 werkdagen.');
    await keyboard(' ');
    await tabTo('Op welk nummer?');
    await keyboard('06 12345678');
    await tabTo('Stuur');
    await keyboard('{Enter}');
    await says(story, 'Bedankt voor je antwoord.');
    expect(focused()?.id).toBe('told');
  });

  it('a newcomer is asked before they stop, at the question, and back at the button if they go on', async () => {
    await tell(stories, { ...stories.GoesOn, play: stories.UnderWay.play });
    await tabTo('Stop hiermee');
    await keyboard('{Enter}');
    await expect.poll(() => focused()?.id).toBe('sure');
    await tabTo('Nee, ga door');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Stop hiermee');
  });

  it('a newcomer stops by a second press, and is at what is said about it', async () => {
    const story = await tell(stories, { ...stories.Stopped, play: stories.UnderWay.play });
    await tabTo('Stop hiermee');
    await keyboard('{Enter}');
    await tabTo('Ja, stop');
    await keyboard('{Enter}');
    await says(story, 'Je bent gestopt.');
    expect(focused()?.id).toBe('told');
  });
});
