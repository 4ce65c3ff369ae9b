import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { onTop } from '../shared/on-screen.ts';
import { says, saysNot } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as commenting from './lab-commenting.stories.ts';
import * as stories from './lab-comments.stories.ts';
import type { LabOnPage } from './lab-on-page.ts';
import recordings from './lab-feedback.recordings.json';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

/** A story with its comments open, and nothing done yet; of somebody who is signed in, once that is known. */
const begun = ({ args }: { args?: Partial<LabOnPage> }) =>
  tell(stories, {
    args,
    play: (async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      await says(canvasElement, 'Bij ons is dat ook zo.');
      if (args?.before) await says(canvasElement, 'Je bent ingelogd als Bas.');
    }) as never,
  });

describe('With only a keyboard', () => {
  it('somebody opens the comments, and closes them again', async () => {
    const story = await tell(stories, {
      ...stories.Reading,
      play: ({ canvasElement }) => says(canvasElement, 'Lees 5 reacties'),
    });
    await tabTo('Lees 5 reacties');
    await keyboard('{Enter}');
    await says(story, 'Bij ons is dat ook zo.');
    expect(nameOf(focused())).toBe('Verberg de reacties');
    await keyboard('{Enter}');
    await saysNot(story, 'Bij ons is dat ook zo.');
    expect(nameOf(focused())).toBe('Lees 5 reacties');
  });

  it('somebody writes, signs in in between, and hears that the comment stands there', async () => {
    const story = await begun(commenting.WrittenAsVisitor);
    await tabTo('Schrijf je reactie');
    await keyboard('Ik maak graag een keer soep.');
    await tabTo('Plaats mijn reactie');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Plaats mijn reactie');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('ina@voorbeeld.nl{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('123456');
    await tabTo('Log in');
    await keyboard('{Enter}');
    await says(story, 'Ik maak graag een keer soep.');
    await expect.poll(() => nameOf(focused())).toBe('Bedankt. Je reactie staat erbij.');
  });

  it('somebody changes a comment, or leaves it as it was, and takes it back', async () => {
    const { answers } = commenting.TakingBack.args!;
    const story = await begun({ args: { answers: [...answers!, recordings.commentChanged], before: true } });
    await tabTo('Verander: Bas');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Je kunt je tekst nog even veranderen.');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Verander: Bas');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Je kunt je tekst nog even veranderen.');
    await keyboard('{Control>}{End}{/Control} Donderdag in de hal?');
    await tabTo('Bewaar mijn tekst');
    await keyboard('{Enter}');
    await says(story, 'Donderdag in de hal?');
    await expect.poll(() => nameOf(focused())).toBe('Je tekst is veranderd.');
    await tabTo('Haal weg: Bas', 'back');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ja, haal weg');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Haal weg: Bas');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ja, haal weg');
    await keyboard('{Enter}');
    await saysNot(story, 'Donderdag in de hal?');
    await expect.poll(() => nameOf(focused())).toBe('Je reactie is weg.');
  });

  it('somebody replies, or thinks better of it', async () => {
    const { lab, comments, nothingOfBas, basIsBack, commentPlaced } = recordings;
    await begun({ args: { answers: [lab, comments, nothingOfBas, basIsBack, commentPlaced], before: true } });
    await tabTo('Antwoord: Ina');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Jouw antwoord aan Ina');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Antwoord: Ina');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Jouw antwoord aan Ina');
    await keyboard('Ik kom graag.');
    await tabTo('Plaats mijn antwoord');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Bedankt. Je reactie staat erbij.');
  });

  it('somebody says that something is not right, or closes that with Escape', async () => {
    const story = await begun(stories.Reporting);
    await tabTo('Dit klopt niet: Fatma');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat klopt er niet?');
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Dit klopt niet: Fatma');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat klopt er niet?');
    await tabTo('Iemand is in gevaar');
    await keyboard(' ');
    await says(story, 'Bel 112.');
    await keyboard('{ArrowDown}');
    await saysNot(story, 'Bel 112.');
    expect(nameOf(focused())).toBe('Het gaat om een kind');
    await tabTo('Wil je er iets bij zeggen?');
    await keyboard('Een foto van mijn zoon.');
    await tabTo('Meld dit');
    await keyboard('{Enter}');
    await says(story, 'Bedankt. Wij kijken ernaar.');
    expect(nameOf(focused())).toBe('Wat klopt er niet?');
    await tabTo('Sluit');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Dit klopt niet: Fatma');
    expect(onTop(story)).toBe(story);
  });

  it('somebody no longer wants to see a neighbour, and reads on at the comments', async () => {
    const story = await begun(stories.Blocked);
    await tabTo('Dit klopt niet: Fatma');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat klopt er niet?');
    await tabTo('Ik wil Fatma niet meer zien');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wil je Fatma niet meer zien?');
    await tabTo('Nee, terug');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat klopt er niet?');
    await tabTo('Ik wil Fatma niet meer zien');
    await keyboard('{Enter}');
    await tabTo('Ja, niet meer zien');
    await keyboard('{Enter}');
    await says(story, 'Je ziet deze persoon niet meer.');
    await keyboard('{Escape}');
    await saysNot(story, 'Fatma');
    await expect.poll(() => nameOf(focused())).toBe('Reacties');
  });
});
