import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './signal.stories.ts';

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('Who listens to a complaint or tip', () => {
  it('hears what one can tell under one question, and what cannot wait first', async () => {
    const story = await tell(stories, stories.Guide);
    await expect.element(heard(story, '.kinds')).toMatchAriaInlineSnapshot(`
      - group "Wat wil je kwijt?":
        - heading "Wat wil je kwijt?" [level=3]
        - button "Er is gevaar"
        - button "Er is iets kapot"
        - button "Ik heb last van iemand"
        - button "Een belofte is niet gedaan"
        - button "Ik heb een klacht"
        - button "Ik heb een tip"
    `);
  });

  it('hears at the field what it is for and who reads it', async () => {
    const story = await tell(stories, stories.NotSentYet);
    await expect.element(heard(story, 'form')).toMatchAriaInlineSnapshot(`
      - text: Wat is je klacht?
      - textbox "Wat is je klacht?": De trap is niet schoon.
      - paragraph: Alleen medewerkers van Wonen aan de Maas lezen dit. Na een jaar gooien wij het weg.
      - alert:
        - paragraph: Dit werkt nu even niet.
      - paragraph: Wat je hebt getypt, blijft staan.
      - button "Stuur naar Wonen aan de Maas"
      - button "Terug"
    `);
  });

  it('hears who answered, and at the buttons what is asked', async () => {
    const story = await tell(stories, stories.Answered);
    await expect.element(heard(story, '.own')).toMatchAriaInlineSnapshot(`
      - listitem:
        - heading "Kapot. Nummer 482 911" [level=4]
        - paragraph: Gestuurd op 23 november 2026.
        - paragraph: De voordeur valt niet in het slot.
        - paragraph: Els, Opzichter, 1 december 2026
        - paragraph: Het slot is nieuw. Kijk je of het werkt?
        - group "Heeft dit je geholpen? Kapot. Nummer 482 911":
          - heading "Heeft dit je geholpen?" [level=5]
          - button "Ja"
          - button "Een beetje"
          - button "Nee"
          - paragraph: Alleen medewerkers zien wat je kiest.
          - status
    `);
  });
});
