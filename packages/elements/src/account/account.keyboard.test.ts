import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import recordings from './account.recordings.json';
import * as stories from './account.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

describe('With only a keyboard', () => {
  it('somebody signs in, asks for another address and another code on the way, and signs out', async () => {
    const story = await tell(stories, {
      ...stories.SignInAndOut,
      play: ({ canvasElement }) => says(canvasElement, 'Je bent niet ingelogd.'),
    });
    await tabTo('Log in');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('ina@voorbeeld.n{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await tabTo('Kies een ander e-mailadres');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('l{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await tabTo('Stuur een nieuwe code');
    await keyboard('{Enter}');
    await says(story, 'Je krijgt een nieuwe code.');
    expect(nameOf(focused())).toBe('Stuur een nieuwe code');
    await tabTo('Typ de code', 'back');
    await keyboard('123456{Enter}');
    await says(story, 'Dag Ina');
    await expect.poll(() => nameOf(focused())).toBe('Dag Ina');
    await tabTo('Log uit');
    await keyboard('{Enter}');
    await says(story, 'Je bent niet ingelogd.');
    await expect.poll(() => nameOf(focused())).toBe('Inloggen');
  });

  it('somebody who typed a wrong code is still in the field, and gets in with the right one', async () => {
    const { account, codeSent, codeWrong, inaSignedIn, inaIsBack } = recordings;
    const story = await tell(stories, {
      args: { answers: [account, codeSent, codeWrong, inaSignedIn, inaIsBack] },
      play: (({ canvasElement }: { canvasElement: HTMLElement }) =>
        says(canvasElement, 'Je bent niet')) as never,
    });
    await tabTo('Log in');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('ina@voorbeeld.nl{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('111111{Enter}');
    await says(story, 'Deze code klopt niet');
    expect(nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('{Control>}a{/Control}123456{Enter}');
    await says(story, 'Dag Ina');
    await expect.poll(() => nameOf(focused())).toBe('Dag Ina');
  });
});
