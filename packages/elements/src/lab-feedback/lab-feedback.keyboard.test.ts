import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleared } from '../shared/everybody.ts';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { onTop } from '../shared/on-screen.ts';
import { pressed, says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './lab-feedback.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

/** The first item of the lab, as a story leaves it for the keyboard to go on. */
const begun = (story: typeof stories.OneItem) =>
  tell(stories, { ...story, play: ({ canvasElement }) => says(canvasElement, 'Punt 1 van 4') });

describe('With only a keyboard', () => {
  it('somebody reads, answers, changes the answer, sees the table and goes on', async () => {
    const story = await begun(stories.OneItem);
    await tabTo('Ja');
    await keyboard('{Enter}');
    await says(story, 'Bedankt. Jij zei: ja.');
    expect(nameOf(focused())).toMatch(/^Ja/);
    await tabTo('Nee');
    await keyboard(' ');
    await says(story, 'Bedankt. Jij zei: nee.');
    expect(await pressed(story, 'Nee')).toBe('true');
    expect(await pressed(story, 'Ja')).toBe('false');
    await tabTo('Bekijk als tabel');
    await keyboard('{Enter}');
    await says(story, 'Ja Bewoners 60 Andere lezers 25');
    await tabTo('Volgende');
    await keyboard('{Enter}');
    await says(story, 'Punt 2 van 4');
    expect(focused()?.id).toBe('section');
    await tabTo('Vorige');
    await keyboard('{Enter}');
    await says(story, 'Punt 1 van 4');
    expect(focused()?.id).toBe('section');
  });

  it('somebody chooses another topic, and reads on from there', async () => {
    const story = await begun(stories.OneItem);
    await tabTo('Kies waar je over leest');
    await keyboard('{Enter}');
    await says(story, 'Beloofd en gedaan 1 punt');
    await tabTo('Wat kan helpen?');
    await keyboard('{Enter}');
    await says(story, 'Elke week koffie in de hal.');
    expect(nameOf(focused())).toBe('Wat kan helpen?');
    await tabTo('Kies waar je over leest', 'back');
    expect((focused()!.parentElement as HTMLDetailsElement).open).toBe(false);
  });

  it('somebody sees who reads this, and comes back to where that was asked', async () => {
    const story = await begun(stories.OneItem);
    await tabTo('Wie leest dit?');
    await keyboard('{Enter}');
    await says(story, 'Iedereen op internet kan dit gesprek lezen.');
    expect(focused()?.id).toBe('heading');
    for (let presses = 0; presses < 5; presses++) {
      await userEvent.tab();
      expect(focused() === document.body || nameOf(focused()) === 'Sluit').toBe(true);
    }
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Wie leest dit?');
    expect(onTop(story)).toBe(story);
    await keyboard('{Enter}');
    await says(story, 'Iedereen op internet kan dit gesprek lezen.');
    await tabTo('Sluit');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wie leest dit?');
  });

  it('somebody chooses another language, and stays at the choice', async () => {
    const story = await begun(stories.OneItem);
    await tabTo('Kies je taal');
    await keyboard('{ArrowDown}');
    await says(story, 'Do you recognise this?');
    expect(focused()?.localName).toBe('select');
    await keyboard('{End}');
    await says(story, 'حديث مع 14 من السكان');
    expect(focused()?.localName).toBe('select');
  });

  it('somebody lets the page be read aloud, and stops that', async () => {
    // A machine for tests has no voice; this one goes on until it is stopped.
    const said: string[] = [];
    const voice = vi.spyOn(speechSynthesis, 'speak').mockImplementation(({ text }) => void said.push(text));
    const story = await begun(stories.OneItem);
    await tabTo('Lees voor');
    await keyboard('{Enter}');
    await says(story, 'Stop met lezen');
    expect(nameOf(focused())).toBe('Stop met lezen');
    expect(said).toEqual(['Samen in de hal']);
    await keyboard('{Enter}');
    await says(story, 'Lees voor');
    expect(nameOf(focused())).toBe('Lees voor');
    voice.mockRestore();
  });

  it('somebody signs in after answering, and comes out at the heading once the button is gone', async () => {
    const story = await begun(stories.AdoptedAtSignIn);
    await tabTo('Nee');
    await keyboard('{Enter}');
    await says(story, 'Dan tel je mee bij de bewoners.');
    await tabTo('Log in');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Log in');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('ina@voorbeeld.nl{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('123456{Enter}');
    await says(story, 'Je telt mee bij de bewoners.');
    await expect.poll(() => nameOf(focused())).toBe('Samen in de hal');
  });

  it('somebody tries again when the network was away, and comes out at the heading', async () => {
    const story = await tell(stories, {
      ...stories.ReachableAgain,
      play: ({ canvasElement }) => says(canvasElement, 'Dit werkt nu even niet.'),
    });
    await tabTo('Probeer het weer');
    await keyboard('{Enter}');
    await says(story, 'Punt 1 van 4');
    expect(nameOf(focused())).toBe('Samen in de hal');
  });
});
