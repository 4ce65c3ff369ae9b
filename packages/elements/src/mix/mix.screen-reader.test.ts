import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './mix.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-mix>', () => {
  it('hears the sentence before the numbers', async () => {
    const story = await tell(stories, stories.Neighbourhood);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Wat doen mensen hier graag?" [level=2]
      - paragraph: In Molenveld
      - heading "Dit doen mensen graag" [level=3]
      - paragraph: Het meest gekozen: samen koffie drinken.
      - term: Samen koffie drinken
      - definition: 30
      - term: Wandelen
      - definition: 20
      - term: Kaarten
      - definition: 15
      - term: Fietsen
      - definition: 10
      - term: Puzzelen
      - definition: 10
      - term: Zwemmen
      - definition: 5
      - group: Bekijk als tabel : Dit doen mensen graag
      - heading "Dit kunnen mensen goed" [level=3]
      - paragraph: Het meest gekozen: koken.
      - term: Koken
      - definition: 20
      - term: In de tuin werken
      - definition: 15
      - term: Bakken
      - definition: 15
      - term: Muziek maken
      - definition: 10
      - term: Lampen ophangen
      - definition: 5
      - term: Boren en ophangen
      - definition: 5
      - group: Bekijk als tabel : Dit kunnen mensen goed
      - heading "Hier zijn mensen blij mee" [level=3]
      - paragraph: Tien of meer mensen kunnen hier hulp bij gebruiken.
      - term: Computer en brieven
      - definition: 20
      - term: Klussen in huis
      - definition: 10
      - group: Bekijk als tabel : Hier zijn mensen blij mee
      - heading "Deze talen spreken mensen" [level=3]
      - paragraph: Elke taal spreken tien mensen of meer.
      - list:
        - listitem: Nederlands
      - paragraph: Geteld op 23 november 2026. De getallen kloppen ongeveer. Dit is niet iedereen in de wijk.
      - paragraph: Woon je hier? Op je kaart kies je of dit meetelt.
    `);
  });

  it('hears beside a vacant home what neighbours do, and that everybody is welcome', async () => {
    const story = await tell(stories, stories.VacantHome);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Wat doen buren hier graag?" [level=2]
      - paragraph: "Dit doen buren in Molenveld graag:"
      - list:
        - listitem: Samen koffie drinken
        - listitem: Samen eten
        - listitem: Koken
        - listitem: In de tuin werken
        - listitem: Wandelen
      - paragraph: Beneden is een zaal met een keuken. Op donderdag drinken buren daar koffie.
      - paragraph: Iedereen is welkom. Je hoeft niets te kunnen. Dit telt niet mee voor de woning.
      - paragraph: Deze tekst staat hier tot en met 23 maart 2027.
    `);
  });
});
