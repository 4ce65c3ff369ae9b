import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { press, says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-feedback.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-lab-feedback>', () => {
  it('hears what was said, the question, the answers, the way on, the comments and how to call', async () => {
    const story = await tell(stories, stories.OneItem);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - region "Samen in de hal":
        - heading "Samen in de hal" [level=2]
        - paragraph: Gesprek met 14 bewoners, 12 maart 2026
        - paragraph: Je kunt meedoen tot en met 20 december 2026.
        - group: Waar gaat dit over?
        - group: Kies waar je over leest
        - article "Wat gaat er niet goed?":
          - paragraph: Punt 1 van 4
          - heading "Wat gaat er niet goed?" [level=3]
          - paragraph: Wij zien elkaar alleen in de hal. Daarna gaat iedereen naar binnen.
          - group: Lees de tekst uit het verslag
        - group "Herken je dit?":
          - heading "Herken je dit?" [level=4]
          - button "Ja"
          - button "Nee"
          - button "Weet ik niet"
          - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
        - status
        - navigation "Punt 1 van 4":
          - button "Volgende"
        - button "Lees 5 reacties"
        - group: Deel dit gesprek
        - link "Bel ons: 000 000 00 00":
          - /url: tel:0000000000
        - combobox "Kies je taal":
          - option "Nederlands" [selected]
          - option "English"
          - option "Deutsch"
          - option "Polski"
          - option "Türkçe"
          - option "Українська"
          - option "العربية"
        - button "Lees voor"
        - button "Wie leest dit?"
    `);
  });

  it('hears at the heading of an item which point it is', async () => {
    const story = await tell(stories, stories.OneItem);
    const item = heard(story, '#section');
    await expect.element(item).toHaveAccessibleDescription('Punt 1 van 4');
  });

  it('hears that there is a moment to wait', async () => {
    const story = await tell(stories, stories.Loading);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - status:
        - paragraph: Even wachten.
    `);
  });

  it('hears in the list of topics where it is, and how much there is', async () => {
    const story = await tell(stories, stories.OneItem);
    await press(story, 'Kies waar je over leest');
    await expect.element(heard(story, '[part=topics]')).toMatchAriaInlineSnapshot(`
      - group:
        - text: Kies waar je over leest
        - list:
          - listitem:
            - button "Wat gaat er niet goed? Nu"
          - listitem:
            - button "Wat kan helpen? 2 punten"
          - listitem:
            - button "Wie doet wat? 1 punt"
          - listitem:
            - button "Beloofd en gedaan 1 punt"
    `);
  });

  it('hears which answer is chosen, that it is kept, and what others said, each number with its answer', async () => {
    const story = await tell(stories, stories.Answered);
    await press(story, 'Bekijk als tabel');
    await expect.element(heard(story, '.panel')).toMatchAriaInlineSnapshot(`
      - group "Herken je dit?":
        - heading "Herken je dit?" [level=4]
        - button "Ja Jouw antwoord" [pressed]
        - button "Nee"
        - button "Weet ik niet"
        - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
      - status:
        - paragraph: "Bedankt. Jij zei: ja. Toch anders? Druk op een ander antwoord."
      - paragraph: Woon je hier? Log in. Dan tel je mee bij de bewoners.
      - button "Log in"
    `);
    await expect.element(heard(story, '[part=results]')).toMatchAriaInlineSnapshot(`
      - heading "De meeste bewoners zeggen: ja." [level=4]
      - paragraph: Bewoners. Ongeveer 85 antwoorden.
      - term: Ja
      - definition: 60
      - term: Nee
      - definition: 10
      - term: Weet ik niet
      - definition: 15
      - paragraph: Andere lezers. Ongeveer 40 antwoorden.
      - term: Ja
      - definition: 25
      - term: Nee
      - definition: 15
      - term: Weet ik niet
      - definition: Te weinig
      - paragraph: Geteld op 23 november 2026. Dit is niet iedereen in de wijk.
      - group:
        - text: Bekijk als tabel
        - table "De meeste bewoners zeggen: ja.":
          - rowgroup:
            - row "Antwoord Bewoners Andere lezers":
              - columnheader "Antwoord"
              - columnheader "Bewoners"
              - columnheader "Andere lezers"
          - rowgroup:
            - row "Ja 60 25":
              - rowheader "Ja"
              - cell "60"
              - cell "25"
            - row "Nee 10 15":
              - rowheader "Nee"
              - cell "10"
              - cell "15"
            - row "Weet ik niet 15 Te weinig":
              - rowheader "Weet ik niet"
              - cell "15"
              - cell "Te weinig"
    `);
  });

  it('hears that an answer is not kept yet, and what to do', async () => {
    const story = await tell(stories, stories.AnswerNotKept);
    await expect.element(heard(story, '.panel')).toMatchAriaInlineSnapshot(`
      - group "Herken je dit?":
        - heading "Herken je dit?" [level=4]
        - button "Ja Jouw antwoord" [pressed]
        - button "Nee"
        - button "Weet ik niet"
        - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
      - status:
        - paragraph: Je antwoord is nog niet bewaard.
      - alert:
        - paragraph: Dit werkt nu even niet. We proberen het zo weer.
        - button "Probeer het weer"
    `);
  });

  it('hears the end of the lab before the way back', async () => {
    const story = await tell(stories, stories.ActionPoint);
    await expect.element(heard(story, 'nav')).toMatchAriaInlineSnapshot(`
      - navigation "Punt 1 van 1":
        - button "Vorige"
        - paragraph: Dit was het laatste punt.
        - group: Bedankt
        - button "Terug naar het begin"
    `);
  });

  it('hears that it does not work now, and then what the page itself has to offer', async () => {
    const story = await tell(stories, stories.Unreachable);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - alert:
        - paragraph: Dit werkt nu even niet. We proberen het zo weer.
        - button "Probeer het weer"
      - paragraph:
        - link "Lees het verslag":
          - /url: https://example.org/verslag
        - text: .
        - link "Bel ons: 000 000 00 00":
          - /url: tel:0000000000
    `);
  });

  it('hears who reads what, from the top', async () => {
    const story = await tell(stories, stories.OneItem);
    await press(story, 'Wie leest dit?');
    await says(story, 'Iedereen op internet');
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - dialog "Wie leest dit?":
        - heading "Wie leest dit?" [level=2]
        - button "Sluit"
        - paragraph: Iedereen op internet kan dit gesprek lezen.
        - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
        - paragraph: Schrijf je een reactie? Iedereen kan die lezen. Je voornaam staat erbij. Je adres niet.
        - button "Sluit"
    `);
  });
});
