import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, tabTo } from '../shared/by-keyboard.ts';
import { cleared, everybody } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './welcome-gathering.stories.ts';

everybody(stories);

describe('Meeting neighbours in <wk-welcome>', () => {
  afterEach(cleared);

  it('is agreed to with a keyboard, and then the focus is at what is said about it', async () => {
    const story = await tell(stories, {
      ...stories.Planned,
      play: ({ canvasElement }) => says(canvasElement, 'Mo stelt een dag voor:'),
    });
    await tabTo('Ja, dan kan ik');
    await userEvent.keyboard('{Enter}');
    await says(story, 'Daar zie je wie er komt.');
    expect(focused()?.id).toBe('gathering-told');
  });

  it('is heard with when and where, and who reads it, before what can be pressed', async () => {
    const story = await tell(stories, {
      ...stories.Planned,
      play: ({ canvasElement }) => says(canvasElement, 'Mo stelt een dag voor:'),
    });
    await expect.element(heard(story, '[part=gathering]')).toMatchAriaInlineSnapshot(`
      - heading "Je buren ontmoeten" [level=3]
      - status
      - paragraph: "Mo stelt een dag voor:"
      - paragraph: zaterdag 5 december om 15:00 uur De gezamenlijke ruimte, naast de lift
      - paragraph: Kun je dan?
      - paragraph: Na je ja staat het op het prikbord van De Linde. Buren in De Linde lezen dan je voornaam.
      - button "Ja, dan kan ik"
      - button "Nee, een andere dag"
      - button "Toch niet"
    `);
  });
});
