import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './welcome.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-welcome>', () => {
  it('hears as a visitor what it is, whom to call, and how to sign in', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Welkom" [level=2]
      - paragraph: Nieuwe bewoners krijgen een half jaar hulp van ons. Wij komen langs, bellen en vragen hoe het gaat.
      - paragraph: Krijg je straks de sleutel? Bel ons dan.
      - paragraph:
        - link "Bel ons: 000 000 00 00":
          - /url: tel:0000000000
      - paragraph: Ben je een nieuwe bewoner? Log dan in.
      - button "Log in"
    `);
  });

  it('hears before their yes who it is, and what neighbours may hear', async () => {
    const story = await tell(stories, stories.Asked);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Welkom" [level=2]
      - status
      - heading "Dag Ania" [level=3]
      - paragraph: Wil je dat wij je helpen? Wij komen langs en bellen je een paar keer. Dat duurt een half jaar.
      - paragraph: Els is jouw vaste contact (wijkbeheerder).
      - group "Wat mogen je buren weten?":
        - text: Wat mogen je buren weten?
        - radio "Niets" [checked]
        - text: Niets
        - radio "Er komt iemand wonen"
        - text: Er komt iemand wonen
        - radio "Er komt iemand wonen, en mijn voornaam"
        - text: Er komt iemand wonen, en mijn voornaam
        - paragraph: Buren horen alleen wat jij hier kiest.
      - paragraph: Het mag, het hoeft niet. Het heeft geen gevolgen voor je huur.
      - button "Ja, graag"
      - button "Nee, dank je"
    `);
  });

  it('hears the question, and each step with how it stands', async () => {
    const story = await tell(stories, stories.HowItGoes);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Welkom" [level=2]
      - status
      - paragraph: Els is jouw vaste contact (wijkbeheerder).
      - heading "Hoe gaat het met je?" [level=3]
      - group "Hoe gaat het met je?":
        - button "Goed"
        - button "Gaat wel"
        - button "Niet goed"
      - heading "Zo gaat het" [level=3]
      - list:
        - listitem: Voor de sleutel Voorbij
        - listitem: De dag van de sleutel Wij stonden niet aan de deur. Dat spijt ons.
        - listitem: Na 1 week Nu Wij bellen je. Vertel hoe het gaat.
        - listitem: Na 1 maand Straks
        - listitem: Na 2 maanden Straks
        - listitem: Na 3 maanden Straks
        - listitem: Na een half jaar Straks
      - paragraph: Dit loopt tot en met 15 mei 2027.
      - group: Wat mogen je buren weten?
      - paragraph: Stoppen mag altijd. Je hoeft niet te zeggen waarom.
      - button "Stop hiermee"
    `);
  });
});
