import { afterEach, describe, expect, it } from 'vitest';
import { focused, nameOf } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './account.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-account>', () => {
  it('hears that nobody is signed in, why one would, and how to call', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - region "Inloggen":
        - heading "Inloggen" [level=2]
        - paragraph: Je bent niet ingelogd. Log in als je iets wilt schrijven.
        - button "Log in"
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

  it('hears who is signed in, and how to get out', async () => {
    const story = await tell(stories, stories.Resident);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Dag Ina" [level=2]
      - paragraph: Je doet mee als bewoner.
      - paragraph:
        - link "Mijn apparaten en gegevens":
          - /url: http://localhost:4000/account
      - button "Log uit"
    `);
  });

  it('hears that it does not work now, and still how to call', async () => {
    const story = await tell(stories, stories.Unreachable);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Inloggen" [level=2]
      - paragraph: Je bent niet ingelogd. Log in als je iets wilt schrijven.
      - button "Log in"
      - alert:
        - paragraph: Dit werkt nu even niet. We proberen het zo weer.
        - button "Probeer het weer"
      - link "Bel ons: 000 000 00 00":
        - /url: tel:0000000000
    `);
  });

  it('hears one question at a time in the dialog, with who reads the answer: first the address', async () => {
    const story = await tell(stories, stories.AskAddress);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - dialog "Inloggen":
        - heading "Inloggen" [level=2]
        - button "Sluit"
        - paragraph: We sturen je een mail met een code.
        - text: Wat is je e-mailadres?
        - textbox "Wat is je e-mailadres?"
        - paragraph: Andere bewoners zien je e-mailadres niet.
        - button "Stuur mij de code"
    `);
    const field = heard(story, 'wk-sign-in').getByRole('textbox');
    await expect.element(field).toHaveAccessibleDescription('Andere bewoners zien je e-mailadres niet.');
    expect(nameOf(focused())).toBe('Wat is je e-mailadres?');
  });

  it('hears then where the code is, and at once that a code was wrong', async () => {
    const story = await tell(stories, stories.WrongCode);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - dialog "Inloggen":
        - heading "Inloggen" [level=2]
        - button "Sluit"
        - status: We stuurden een mail naar ina.1@voorbeeld.example.
        - text: Typ de code uit de mail
        - textbox "Typ de code uit de mail": 123 456
        - paragraph: De code heeft 6 cijfers. Wat je deed, blijft bewaard.
        - alert:
          - paragraph: Deze code klopt niet, kijk nog eens in de mail.
        - button "Log in"
        - paragraph: Geen mail? Kijk ook bij ongewenste mail.
        - button "Stuur een nieuwe code"
        - button "Kies een ander e-mailadres"
    `);
    await expect.element(heard(story, 'wk-sign-in').getByRole('textbox')).toBeInvalid();
  });
});
