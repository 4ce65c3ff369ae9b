import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './mix.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-mix>', () => {
  it('hears as a visitor what it is and how to sign in', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Jouw briefje" [level=2]
      - paragraph: Schrijf op wat je niet wilt vergeten.
      - paragraph: Woon je hier? Log in. Dan schrijf je jouw briefje.
      - button "Log in"
    `);
  });

  it('hears the field, who reads it, and that it was saved', async () => {
    const story = await tell(stories, stories.Saved);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Jouw briefje" [level=2]
      - paragraph: Schrijf op wat je niet wilt vergeten.
      - text: Wat wil je bewaren?
      - textbox "Wat wil je bewaren?": Op dinsdag de planten water geven.
      - paragraph: Alleen jij leest dit.
      - status:
        - paragraph: Bewaard.
      - button "Bewaar"
    `);
  });
});
