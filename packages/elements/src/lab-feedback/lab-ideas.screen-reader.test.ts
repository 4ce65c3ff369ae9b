import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-ideas.stories.ts';

afterEach(cleared);

describe('Who listens to ideas', () => {
  it('hears what became of each of their own, and which one a button is about', async () => {
    const story = await tell(stories, stories.Own);
    await expect.element(heard(story, 'wk-lab-idea')).toMatchAriaInlineSnapshot(`
      - heading "Jouw ideeën" [level=3]
      - list "Jouw ideeën":
        - listitem:
          - paragraph: مرة في الشهر نطبخ الحساء معاً في المدخل.
          - paragraph: Staat erbij. Anderen kunnen erop antwoorden.
        - listitem:
          - paragraph: Koop mijn oude stoelen, dan heb je een zitje.
          - paragraph: Wij plaatsen dit idee niet. Je kreeg een mail met de reden.
        - listitem:
          - paragraph: Een kast met boeken die je mag meenemen.
          - paragraph: Wacht nog. Wij lezen je idee eerst.
          - button "Trek in: Een kast met boeken die je mag meenemen.": Trek in
      - button "Ik heb zelf een idee"
    `);
  });

  it('hears at the field who reads it, before it is sent', async () => {
    const story = await tell(stories, stories.Writing);
    await expect.element(heard(story, 'wk-lab-idea')).toMatchAriaInlineSnapshot(`
      - text: Wat is jouw idee?
      - textbox "Wat is jouw idee?"
      - paragraph: Wij lezen je idee eerst. Daarna kan iedereen op internet het lezen. Je naam staat er niet bij.
      - button "Stuur mijn idee"
      - button "Nee, terug"
    `);
    const field = heard(story, 'wk-lab-idea').getByRole('textbox', { name: 'Wat is jouw idee?' });
    await expect
      .element(field)
      .toHaveAccessibleDescription(
        'Wij lezen je idee eerst. Daarna kan iedereen op internet het lezen. Je naam staat er niet bij.',
      );
  });

  it('hears what is asked before an idea goes', async () => {
    const story = await tell(stories, stories.AskedBeforeItGoes);
    await expect.element(heard(story, 'wk-lab-idea')).toMatchAriaInlineSnapshot(`
      - heading "Jouw ideeën" [level=3]
      - list "Jouw ideeën":
        - listitem:
          - paragraph: Een bank bij de brievenbussen.
          - paragraph: Dan praat je makkelijker met elkaar.
          - paragraph: Wacht nog. Wij lezen je idee eerst.
          - group "Wil je dit idee intrekken?":
            - paragraph: Wil je dit idee intrekken?
            - button "Ja, trek in"
            - button "Nee, terug"
      - button "Ik heb zelf een idee"
    `);
  });

  it('hears that others answer it already', async () => {
    const story = await tell(stories, stories.StandsAlready);
    await expect.element(heard(story, '[aria-labelledby=ask]')).toMatchAriaInlineSnapshot(`
      - group "Wil je dit idee intrekken?":
        - paragraph: Wil je dit idee intrekken?
        - alert:
          - paragraph: Anderen antwoorden al op je idee. Bel ons als het weg moet.
        - button "Ja, trek in"
        - button "Nee, terug"
    `);
  });

  it('hears of a point that a resident put it forward', async () => {
    const story = await tell(stories, stories.PointMadePlain);
    await says(story, 'Idee van een bewoner');
    await expect.element(heard(story, 'article')).toMatchAriaInlineSnapshot(`
      - article "Wat kan helpen?":
        - paragraph: Punt 3 van 3
        - heading "Wat kan helpen?" [level=3]
        - paragraph: Elke maand samen soep koken in de hal.
        - group: Idee van een bewoner
    `);
  });
});
