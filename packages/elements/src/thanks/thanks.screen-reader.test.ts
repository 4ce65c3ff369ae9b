import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './thanks.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-thanks>', () => {
  it('hears as a visitor the words first, then what for and who', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Bedankt" [level=2]
      - paragraph: Buren bedanken elkaar. Voor iets kleins of iets groots.
      - list:
        - listitem:
          - blockquote: Bedankt voor je hulp!
          - paragraph: "Voor: Een lamp ophangen"
          - paragraph: Van Fatma, voor Noor november 2026
        - listitem:
          - blockquote: Je bent er elke maand. Daardoor weten wij wat bewoners nodig hebben. Wij zijn daar blij mee.
          - paragraph: "Voor: De bewonerscommissie van De Linde"
          - paragraph: Van wijkbeheerder bij Wonen aan de Maas, voor Ina november 2026
        - listitem:
          - blockquote: Ik begreep de brief niet. Jij had geduld met mij.
          - paragraph: "Voor: Een brief lezen"
          - paragraph: Van een buur, voor een buur november 2026
        - listitem:
          - blockquote: Je had er een hele middag voor. Ik kan weer naar mijn zus. Dank je wel, Henk!
          - paragraph: "Voor: Mijn fiets maken"
          - paragraph: Van Mo, voor Henk november 2026
        - listitem:
          - blockquote: De rozen staan er weer mooi bij.
          - paragraph: "Voor: De tuin van de flat"
          - paragraph: Van Els, voor Mo oktober 2026
      - button "Toon meer"
      - paragraph: Wil je een buur bedanken? Log in. Dan kan dat hier.
      - button "Log in"
    `);
  });

  it('hears what would stand there before the question who may read it', async () => {
    const story = await tell(stories, stories.MineAsked);
    await expect.element(heard(story, '.asked')).toMatchAriaInlineSnapshot(`
      - group "Noor zegt dankjewel":
        - heading "Noor zegt dankjewel" [level=3]
        - paragraph: "Zo komt het op de website:"
        - blockquote: Met jou is het altijd gezellig.
        - paragraph: "Voor: Samen naar de markt"
        - paragraph: Van Noor, voor Ina
        - checkbox "Mijn voornaam mag erbij staan" [checked]
        - text: Mijn voornaam mag erbij staan
        - paragraph: Mag iedereen op internet dit lezen?
        - button "Ja, dat mag"
        - button "Nee, alleen Noor en ik"
        - paragraph: Je hoeft niets te kiezen. Je kunt het later ook weghalen.
    `);
  });

  it('hears which question it is, its answers, and the way on', async () => {
    const story = await tell(stories, stories.Readers);
    await expect.element(heard(story, '.writing')).toMatchAriaInlineSnapshot(`
      - paragraph: Zeg dankjewel Vraag 3 van 3
      - heading "Wie mag dit lezen?" [level=3]
      - radiogroup "Wie mag dit lezen?":
        - radio "Alleen Henk en ik"
        - text: Alleen Henk en ik
        - radio "Bewoners van mijn gebouw"
        - text: Bewoners van mijn gebouw
        - radio "Iedereen op internet" [checked]
        - text: Iedereen op internet
      - checkbox "Mijn voornaam mag erbij staan" [checked]
      - text: Mijn voornaam mag erbij staan
      - checkbox "De naam van Henk mag erbij staan" [checked]
      - text: De naam van Henk mag erbij staan
      - paragraph: Wij vragen het eerst aan Henk. Tot dan lezen jullie het samen.
      - button "Zeg dankjewel"
      - button "Terug"
    `);
  });
});
