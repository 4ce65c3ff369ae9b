import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, tabTo } from '../shared/by-keyboard.ts';
import { cleared, everybody } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './welcome-buddy.stories.ts';

everybody(stories);

describe('Buddies in <wk-welcome>', () => {
  afterEach(cleared);

  it('are chosen with a keyboard, and then the focus is at what is said about it', async () => {
    const story = await tell(stories, { ...stories.Chosen, play: stories.Choosing.play });
    await tabTo('Kies Mo');
    await userEvent.keyboard('{Enter}');
    await says(story, 'Wij vragen het aan Mo.');
    expect(focused()?.id).toBe('buddy-told');
  });

  it('are heard with why they may suit, and who reads what', async () => {
    const story = await tell(stories, stories.Choosing);
    await expect.element(heard(story, '[part=buddy]')).toMatchAriaInlineSnapshot(`
      - heading "Een welkomstbuur" [level=3]
      - paragraph: Kies een buur
      - list:
        - listitem:
          - text: Mo
          - list:
            - listitem: Spreekt Pools
            - listitem: Woont in De Linde
          - button "Kies Mo"
        - listitem:
          - text: Noor
          - list:
            - listitem: Woont in De Linde
          - button "Kies Noor"
        - listitem:
          - text: Ina
          - list:
            - listitem: Woont in Molenveld
          - button "Kies Ina"
      - paragraph: Wie je kiest, leest je voornaam. Na een ja leest die buur ook je stappen.
      - button "Liever andere buren"
      - button "Liever niemand"
    `);
  });

  it('are heard by whoever is asked, before what they can press', async () => {
    const story = await tell(stories, stories.BuddyAsked);
    await expect.element(heard(story, 'section[part=box]')).toMatchAriaInlineSnapshot(`
      - heading "Ania kiest jou als welkomstbuur" [level=3]
      - paragraph: Zeg ja of nee tot en met 27 november 2026. Nee is ook goed. Wij zeggen dat tegen niemand.
      - button "Ja, graag"
      - button "Nee, nu niet"
    `);
  });
});
