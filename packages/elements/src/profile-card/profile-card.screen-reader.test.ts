import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './profile-card.stories.ts';
import * as neighbourStories from './profile-neighbour.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-profile-card>', () => {
  it('hears as a visitor what a card is, how to sign in, and an example marked as one', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Over mij" [level=2]
      - paragraph: Vertel je buren wat je kunt en leuk vindt. Zo leren jullie elkaar kennen.
      - paragraph: Woon je hier? Log in. Dan maak je jouw kaart.
      - button "Log in"
      - paragraph: Jij kiest wie wat ziet. Niets hoeft.
      - paragraph: Voorbeeld
      - article:
        - heading "Noor" [level=3]
        - heading "Hier ben ik goed in" [level=4]
        - list:
          - listitem: Koken
          - listitem: Naaien
        - heading "Dit doe ik graag" [level=4]
        - list:
          - listitem: Wandelen
          - listitem: Planten verzorgen
        - heading "Ik spreek" [level=4]
        - list:
          - listitem: Nederlands
          - listitem: Türkçe
    `);
  });

  it('hears of the own card each answer, who sees it, and what can be done with it', async () => {
    const story = await tell(stories, stories.TellMore);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - region "Over mij":
        - heading "Over mij" [level=2]
        - paragraph: Dit is je kaart. Jij kiest wie wat ziet.
        - status
        - button "✓ Zo zie ik het" [pressed]
        - button "Zo ziet een buur mij"
        - article:
          - heading "Mo" [level=3]
          - heading "Hier ben ik goed in" [level=4]
          - list:
            - listitem: Koken
            - listitem: Naaien
          - paragraph: Vooral soep.
          - paragraph: Buren in De Linde zien dit.
          - button "Verander : Hier ben ik goed in"
          - button "Haal weg : Hier ben ik goed in"
          - heading "Dit doe ik graag" [level=4]
          - list:
            - listitem: Wandelen
          - paragraph: Buren in De Linde zien dit.
          - button "Verander : Dit doe ik graag"
          - button "Haal weg : Dit doe ik graag"
        - heading "Dit vertelde je nog niet" [level=3]
        - button "Hier kan ik hulp bij gebruiken"
        - button "Ik spreek"
        - button "Wanneer ik tijd heb"
        - button "Wat ik fijn vind aan wonen hier"
        - button "Mijn foto"
        - button "Vertel meer"
        - group: Even niet
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
        - text: Je bent ingelogd als Mo.
        - button "Log uit"
    `);
  });

  it('hears who says hello, before all else', async () => {
    const story = await tell(stories, stories.Own);
    await expect.element(heard(story, '[part=hellos]')).toMatchAriaInlineSnapshot(`
      - heading "Hallo van een buur" [level=3]
      - list:
        - listitem:
          - paragraph: Els uit De Linde zegt hallo.
          - button "Zeg ook hallo"
          - button "Nu niet"
          - paragraph: Kies je nu niet? Dat hoort Els niet.
          - button "Bekijk de kaart van Els"
    `);
  });

  it('hears through whose eyes the card is looked at', async () => {
    const story = await tell(stories, stories.AsANeighbourSeesMe);
    await expect.element(heard(story, '.circles')).toMatchAriaInlineSnapshot(`
      - group "Welke buur kijkt?":
        - paragraph: Welke buur kijkt?
        - button "✓ Mijn welkomstbuur" [pressed]
        - button "Een buur die ook hallo zei"
        - button "Een buur in mijn trappenhuis"
        - button "Een buur in De Linde"
        - button "Een buur in Molenveld"
    `);
  });

  it('hears the card of a neighbour, why it is there, and what a hello does', async () => {
    const story = await tell(neighbourStories, neighbourStories.SameStairwell);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - region "Olena":
        - button "Terug naar mijn kaart"
        - article:
          - heading "Olena" [level=2]
          - paragraph: Welkomstbuur
          - heading "Hier ben ik goed in" [level=3]
          - list:
            - listitem: Brieven schrijven
            - listitem: Nederlands oefenen
          - paragraph: Ik was vroeger juf.
          - heading "Dit doe ik graag" [level=3]
          - list:
            - listitem: Puzzelen
            - listitem: Boeken lezen
          - heading "Hier kan ik hulp bij gebruiken" [level=3]
          - list:
            - listitem: Boren en ophangen
            - listitem: Tillen en sjouwen
          - heading "Ik spreek" [level=3]
          - list:
            - listitem: Nederlands
        - paragraph: Je ziet dit omdat jullie in hetzelfde trappenhuis wonen.
        - status
        - button "Zeg hallo"
        - paragraph: Olena ziet wie je bent. En kiest of er een hallo terugkomt.
        - paragraph:
          - button "Dit klopt niet"
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
        - text: Je bent ingelogd als Ina.
        - button "Log uit"
    `);
  });

  it('hears of a given card what is on it', async () => {
    const story = await tell(stories, stories.GivenData);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - article:
        - heading "Fatma" [level=2]
        - paragraph: Welkomstbuur
        - heading "Hier ben ik goed in" [level=3]
        - list:
          - listitem: Koken
          - listitem: Naaien
        - paragraph: Ik maak graag soep.
        - heading "Dit doe ik graag" [level=3]
        - list:
          - listitem: Wandelen
          - listitem: Planten verzorgen
        - heading "Ik spreek" [level=3]
        - list:
          - listitem: Türkçe
          - listitem: Nederlands
          - listitem: العربية
        - heading "Wanneer ik tijd heb" [level=3]
        - list:
          - listitem: In de ochtend
          - listitem: In het weekend
        - heading "Wat ik fijn vind aan wonen hier" [level=3]
        - paragraph: De bank bij de vijver.
    `);
  });
});
