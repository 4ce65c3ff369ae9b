import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { press, says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as commenting from './lab-commenting.stories.ts';
import * as stories from './lab-comments.stories.ts';

afterEach(cleared);

describe('Who listens to the comments', () => {
  it('hears who said what and when, which answers belong to it, and whom a button is about', async () => {
    const story = await tell(stories, stories.Reading);
    await expect.element(heard(story, 'wk-lab-comments')).toMatchAriaInlineSnapshot(`
      - region "Reacties":
        - heading "Reacties" [level=4]
        - list:
          - listitem:
            - paragraph: Ina, 23 november 2026
            - paragraph: Bij ons is dat ook zo. Ik ken alleen mijn buurman.
            - button "Antwoord: Ina": Antwoord
            - button "Dit klopt niet: Ina": Dit klopt niet
            - list "2 antwoorden":
              - listitem:
                - paragraph: Mo, 23 november 2026
                - paragraph: Ik woon op de derde. Kom eens langs!
                - paragraph: Later veranderd
                - button "Dit klopt niet: Mo": Dit klopt niet
              - listitem:
                - paragraph: Sam, 23 november 2026
                - paragraph: Fijn om te lezen. Wie zet een bank in de hal?
                - button "Dit klopt niet: Sam": Dit klopt niet
          - listitem:
            - paragraph: Deze reactie is weggehaald.
            - list "1 antwoord":
              - listitem:
                - paragraph: Els, 23 november 2026
                - paragraph: Of wij samen, Henk.
                - button "Dit klopt niet: Els": Dit klopt niet
          - listitem:
            - paragraph: Fatma, 23 november 2026
            - paragraph: أنا أيضاً لا أعرف أحداً هنا.
            - button "Antwoord: Fatma": Antwoord
            - button "Dit klopt niet: Fatma": Dit klopt niet
        - status
        - text: Schrijf je reactie
        - textbox "Schrijf je reactie"
        - paragraph: Iedereen op internet kan dit lezen. Je voornaam staat erbij. Beloven wij hier iets over? Dan mailen wij je. Je logt zo in. Je tekst blijft bewaard.
        - group: Zo praten we hier
        - button "Plaats mijn reactie"
    `);
  });

  it('hears which comment is the own one, and that it still waits', async () => {
    const story = await tell(stories, stories.Waiting);
    await expect.element(heard(story, '.comment.mine')).toMatchAriaInlineSnapshot(`
      - paragraph: Lotte, 24 november 2026 Van jou
      - paragraph: Ik woon hier pas een week.
      - paragraph: Wacht nog. Een medewerker kijkt er eerst naar.
      - button "Verander: Lotte": Verander
      - button "Haal weg: Lotte": Haal weg
    `);
  });

  it('hears that there is none yet', async () => {
    const story = await tell(stories, stories.NobodyYet);
    await expect.element(heard(story, '.list')).toMatchAriaInlineSnapshot(`
      - heading "Reacties" [level=4]
      - paragraph: Er zijn nog geen reacties. Wil jij de eerste zijn?
    `);
  });

  it('hears at each field what it is for and who reads it, before it is sent', async () => {
    const story = await tell(commenting, {
      ...commenting.FirstNameNeeded,
      play: ({ canvasElement }) => says(canvasElement, 'Wat is je voornaam?'),
    });
    await expect.element(heard(story, '.writing')).toMatchAriaInlineSnapshot(`
      - status
      - text: Schrijf je reactie
      - textbox "Schrijf je reactie"
      - paragraph: Iedereen op internet kan dit lezen. Je voornaam staat erbij. Beloven wij hier iets over? Dan mailen wij je.
      - text: Wat is je voornaam?
      - textbox "Wat is je voornaam?"
      - paragraph: Die staat bij wat je schrijft.
      - group: Zo praten we hier
      - button "Plaats mijn reactie"
    `);
    const talk = heard(story, 'wk-lab-comments');
    await expect
      .element(talk.getByRole('textbox', { name: 'Schrijf je reactie' }))
      .toHaveAccessibleDescription(
        'Iedereen op internet kan dit lezen. Je voornaam staat erbij. Beloven wij hier iets over? Dan mailen wij je.',
      );
    await expect
      .element(talk.getByRole('textbox', { name: 'Wat is je voornaam?' }))
      .toHaveAccessibleDescription('Die staat bij wat je schrijft.');
  });

  it('hears that it went too fast, with what was typed still there', async () => {
    const story = await tell(commenting, commenting.TooFast);
    await expect.element(heard(story, '.writing')).toMatchAriaInlineSnapshot(`
      - status
      - text: Schrijf je reactie
      - textbox "Schrijf je reactie": Ik wil nog iets zeggen.
      - paragraph: Iedereen op internet kan dit lezen. Je voornaam staat erbij. Beloven wij hier iets over? Dan mailen wij je.
      - group: Zo praten we hier
      - alert:
        - paragraph: Dit gaat te snel, wacht 60 minuten.
      - button "Plaats mijn reactie"
    `);
  });

  it('hears what is asked before a comment is taken back', async () => {
    const story = await tell(stories, stories.Waiting);
    await press(story, 'Haal weg');
    await says(story, 'Wil je deze reactie weghalen?');
    await expect.element(heard(story, '.comment.mine')).toMatchAriaInlineSnapshot(`
      - paragraph: Lotte, 24 november 2026 Van jou
      - paragraph: Ik woon hier pas een week.
      - paragraph: Wacht nog. Een medewerker kijkt er eerst naar.
      - group "Wil je deze reactie weghalen?":
        - paragraph: Wil je deze reactie weghalen?
        - button "Ja, haal weg"
        - button "Nee, terug"
    `);
  });

  it('hears what could be wrong with a comment, and at once to call in danger', async () => {
    const story = await tell(stories, stories.Reporting);
    await heard(story).getByRole('radio', { name: 'Iemand is in gevaar' }).click();
    await says(story, 'Bel 112');
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - dialog "Wat klopt er niet?":
        - heading "Wat klopt er niet?" [level=2]
        - button "Sluit"
        - group "Wat klopt er niet?":
          - text: Wat klopt er niet?
          - radio "Iemand is in gevaar" [checked]
          - text: Iemand is in gevaar
          - radio "Het gaat om een kind"
          - text: Het gaat om een kind
          - radio "Er staat iets in dat privé is"
          - text: Er staat iets in dat privé is
          - radio "Het doet mensen pijn"
          - text: Het doet mensen pijn
          - radio "Het is reclame of nep"
          - text: Het is reclame of nep
          - radio "Iets anders"
          - text: Iets anders
        - alert: Gevaar? Bel 112.
        - text: Wil je er iets bij zeggen? Dat hoeft niet.
        - textbox "Wil je er iets bij zeggen? Dat hoeft niet."
        - paragraph: Alleen wij lezen dit. De schrijver ziet je naam niet.
        - button "Meld dit"
        - button "Ik wil Fatma niet meer zien"
    `);
  });

  it('hears what it means not to see somebody any more', async () => {
    const story = await tell(stories, stories.Reporting);
    await press(story, 'Ik wil Fatma');
    await says(story, 'Je ziet dan');
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - dialog "Wil je Fatma niet meer zien?":
        - heading "Wil je Fatma niet meer zien?" [level=2]
        - button "Sluit"
        - paragraph: Je ziet dan niets meer van Fatma. En Fatma ziet niets van jou.
        - button "Ja, niet meer zien"
        - button "Nee, terug"
    `);
  });
});
