import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './commitments.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-commitments>', () => {
  it('hears how promises were kept, in a sentence, in numbers with names, and in a table', async () => {
    const story = await tell(stories, stories.AsTable);
    await expect.element(heard(story, '[part=record]')).toMatchAriaInlineSnapshot(`
      - paragraph: 6 beloftes. 1 op tijd, 2 te laat, 2 nog bezig. 1 gaat niet door.
      - term: Op tijd gedaan
      - definition: "1"
      - term: Te laat gedaan
      - definition: "1"
      - term: Nu te laat
      - definition: "1"
      - term: Nog bezig
      - definition: "2"
      - term: Gaat niet door
      - definition: "1"
      - group:
        - text: Bekijk als tabel
        - table "Beloofd en gedaan":
          - caption: Beloofd en gedaan
          - rowgroup:
            - row "Hoe ging het? Hoeveel beloftes?":
              - columnheader "Hoe ging het?"
              - columnheader "Hoeveel beloftes?"
          - rowgroup:
            - row "Op tijd gedaan 1":
              - rowheader "Op tijd gedaan"
              - cell "1"
            - row "Te laat gedaan 1":
              - rowheader "Te laat gedaan"
              - cell "1"
            - row "Nu te laat 1":
              - rowheader "Nu te laat"
              - cell "1"
            - row "Nog bezig 2":
              - rowheader "Nog bezig"
              - cell "2"
            - row "Gaat niet door 1":
              - rowheader "Gaat niet door"
              - cell "1"
    `);
  });

  it('hears of one that is late how it goes, what is asked, and what comes of an answer', async () => {
    const story = await tell(stories, stories.TooFewAnswers);
    await expect.element(heard(story, '[part=promise]')).toMatchAriaInlineSnapshot(`
      - listitem:
        - paragraph: 4 dagen te laat
        - heading "Bij elke bel komt een nieuw naambordje." [level=3]
        - paragraph: Beloofd voor 29 oktober 2026. Wie doet wat? Woonservice.
        - list:
          - listitem: "Andere datum: 19 november 2026. De drukker had te weinig bordjes. 27 oktober 2026. Karim, Opzichter"
        - list:
          - listitem:
            - text: Nu, sinds 24 oktober 2026
            - paragraph: De bordjes voor De Linde zijn klaar. De Kade volgt.
            - paragraph: Karim, Opzichter
          - listitem:
            - text: Straks
            - paragraph: De datum is voorbij. Dit is nog niet klaar.
        - group "Merk je hier iets van? Bij elke bel komt een nieuw naambordje.":
          - heading "Merk je hier iets van?" [level=4]
          - button "Ja"
          - button "Nog niet Jouw antwoord" [pressed]
          - button "Weet ik niet"
          - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
        - status:
          - paragraph: "Bedankt. Jij zei: nog niet. Toch anders? Druk op een ander antwoord."
        - paragraph: Woon je hier? Log in. Dan tel je mee bij de bewoners.
        - button "Log in"
        - heading "Dit zeiden anderen" [level=4]
        - paragraph: Er zijn nog te weinig antwoorden. Dit is niet iedereen in de wijk.
        - group:
          - text: Wil je horen hoe dit afloopt?
          - status
          - paragraph: Wij mailen je als dit klaar is of verandert. Andere bewoners zien niet wat je volgt. De mail leest alleen jij.
          - button "Mail mij"
    `);
  });

  it('hears of one that is done what was done, and where that can be seen', async () => {
    const story = await tell(stories, stories.KeptLate);
    await expect.element(heard(story, '[part=promise]')).toMatchAriaInlineSnapshot(`
      - listitem:
        - paragraph: Gedaan, 4 dagen te laat
        - heading "Bij elke bel komt een nieuw naambordje." [level=3]
        - paragraph: Beloofd voor 29 oktober 2026. Wie doet wat? Woonservice.
        - list:
          - listitem: "Andere datum: 19 november 2026. De drukker had te weinig bordjes. 27 oktober 2026. Karim, Opzichter"
        - list:
          - listitem:
            - text: Klaar, 24 oktober 2026
            - paragraph: De bordjes voor De Linde zijn klaar. De Kade volgt.
            - paragraph: Karim, Opzichter
          - listitem:
            - text: Klaar, 23 november 2026
            - paragraph: Elke bel heeft een bordje.
            - paragraph:
              - link "Bekijk wat er is gedaan":
                - /url: https://wonen.example/licht
            - paragraph: Karim, Opzichter
        - group "Merk je hier iets van? Bij elke bel komt een nieuw naambordje.":
          - heading "Merk je hier iets van?" [level=4]
          - button "Ja"
          - button "Nog niet"
          - button "Weet ik niet"
          - paragraph: Niemand ziet wat jij kiest. We tellen alleen.
        - status
    `);
  });
});
