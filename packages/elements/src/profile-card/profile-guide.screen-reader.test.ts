import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as guideStories from './profile-guide.stories.ts';
import * as pictureStories from './profile-picture.stories.ts';
import * as whoStories from './profile-who.stories.ts';

afterEach(cleared);

describe('Who listens to the guide of <wk-profile-card>', () => {
  it('hears a question with its place in the row, the groups, the field and who reads it', async () => {
    const story = await tell(guideStories, guideStories.Choosing);
    await expect.element(heard(story, 'form')).toMatchAriaInlineSnapshot(`
      - paragraph: Mijn kaart Vraag 1 van 7
      - status
      - heading "Waar ben je goed in?" [level=2]
      - paragraph: Druk op een groep. Kies wat bij je past.
      - group: Klussen in huis
      - group: Buiten
      - group: Boodschappen en dieren
      - group: Computer en brieven
      - group: Taal en kinderen
      - group:
        - text: Zelf maken 2 gekozen
        - button "✓ Koken" [pressed]
        - button "Bakken"
        - button "✓ Naaien" [pressed]
        - button "Breien en haken"
        - button "Knutselen"
        - button "Tekenen en schilderen"
        - button "Foto’s maken"
        - button "Iets van hout maken"
      - group: Samen
      - text: Wil je er zelf iets bij schrijven?
      - textbox "Wil je er zelf iets bij schrijven?"
      - paragraph: Straks kies je wie dit leest.
      - status
      - alert
      - button "Terug"
      - button "Verder"
      - paragraph: Wat je kiest en typt, blijft staan.
    `);
  });

  it('hears who may see an answer, one of several, and until when', async () => {
    const story = await tell(whoStories, whoStories.WhoMaySee);
    await expect.element(heard(story, 'form')).toMatchAriaInlineSnapshot(`
      - paragraph: Mijn kaart Vraag 1 van 7
      - status
      - heading "Wie mag dit zien?" [level=2]
      - paragraph: "Hier ben ik goed in: Koken, Naaien"
      - radiogroup "Wie mag dit zien?":
        - radio "Alleen ik"
        - text: Alleen ik
        - radio "Alleen mijn welkomstbuur"
        - text: Alleen mijn welkomstbuur
        - radio "Alleen een buur die ook hallo zei"
        - text: Alleen een buur die ook hallo zei
        - radio "Buren in mijn trappenhuis"
        - text: Buren in mijn trappenhuis
        - radio "Alle buren in De Linde" [checked]
        - text: Alle buren in De Linde
        - radio "Alle buren in Molenveld"
        - text: Alle buren in Molenveld
      - group "Tot wanneer?":
        - text: Tot wanneer?
        - radio "Tot ik het weghaal" [checked]
        - text: Tot ik het weghaal
        - radio "Tot en met een dag die ik kies"
        - text: Tot en met een dag die ik kies
      - alert
      - button "Terug"
      - button "Bewaar en ga verder"
      - paragraph: Wat je kiest en typt, blijft staan.
    `);
  });

  it('hears what is wrong with a photo, and which one it was', async () => {
    const story = await tell(pictureStories, pictureStories.PictureNotReadable);
    await expect.element(heard(story, 'form')).toMatchAriaInlineSnapshot(`
      - paragraph: Mijn kaart Vraag 7 van 7
      - status
      - heading "Wil je een foto laten zien?" [level=2]
      - paragraph: Zonder foto ziet een buur deze letter.
      - text: Kies een foto
      - button "Kies een foto"
      - paragraph: De plaats en de tijd halen wij uit de foto.
      - paragraph: "Je koos: vakantie.jpg"
      - alert:
        - paragraph: Deze foto lukt niet, kies een andere foto.
      - alert
      - button "Terug"
      - button "Sla over"
      - paragraph: Wat je kiest en typt, blijft staan.
    `);
  });
});
