import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './core-values.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-core-values>', () => {
  it('hears as a visitor what was agreed and how to sign in', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Zo willen we hier wonen" [level=2]
      - paragraph: In De Linde
      - list:
        - listitem: We groeten elkaar
        - listitem: Na tien uur is het stil
      - paragraph: Afgesproken op 23 november 2026.
      - group: De stemming tot en met 15 november 2026
      - paragraph: Woon je hier? Log in. Dan praat en stem je mee.
      - button "Log in"
    `);
  });

  it('hears before the first line of a vote what is secret and what is for good', async () => {
    const story = await tell(stories, stories.Open);
    await expect.element(heard(story, 'section.stack')).toMatchAriaInlineSnapshot(`
      - region "Stem mee":
        - heading "Stem mee" [level=3]
        - paragraph: Je kunt stemmen tot en met 5 december 2026. Elk huis heeft één stem.
        - paragraph: Niemand ziet wat jij kiest. We tellen alleen. Je kunt je stem later niet veranderen.
        - paragraph: Van elke vijf huizen moet er minstens één stemmen. Van elke drie stemmen moeten er minstens twee voor zijn.
        - group "Zin 1 van 3 We groeten elkaar":
          - text: Zin 1 van 3 We groeten elkaar
          - button "Hier sta ik achter"
          - button "Ik heb een bezwaar"
          - button "Weet ik niet"
        - button "Volgende" [disabled]
    `);
  });
});
