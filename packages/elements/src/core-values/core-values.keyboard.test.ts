import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './core-values.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody proposes a line', async () => {
    const story = await tell(stories, { ...stories.Proposed, play: stories.Gather.play });
    await tabTo('Hoe wil jij hier wonen?');
    await keyboard('We houden de trap schoon');
    await tabTo('Stuur mijn voorstel');
    await keyboard('{Enter}');
    await says(story, 'Bedankt. We hebben het.');
    expect(nameOf(focused())).toBe('Stuur mijn voorstel');
  });

  it('somebody votes line by line, and comes out at what they did', async () => {
    const story = await tell(stories, { ...stories.Voted, play: stories.Open.play });
    for (const line of [1, 2, 3]) {
      await says(story, `Zin ${line} van 3`);
      await tabTo('Hier sta ik achter');
      await keyboard('{Enter}');
      await tabTo('Volgende');
      await keyboard('{Enter}');
    }
    await tabTo('Stuur mijn stem');
    await keyboard('{Enter}');
    await says(story, 'Jouw huis heeft gestemd. Bedankt.');
    expect(focused()?.id).toBe('vote');
  });
});
