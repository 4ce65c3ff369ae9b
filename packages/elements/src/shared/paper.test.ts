import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, it } from 'vitest';
import * as accountStories from '../account/account.stories.ts';
import * as helpBoardStories from '../help-board/help-board.stories.ts';
import * as helpPostStories from '../help-board/help-post.stories.ts';
import * as commentStories from '../lab-feedback/lab-comments.stories.ts';
import * as labStories from '../lab-feedback/lab-feedback.stories.ts';
import { says, saysNot } from './seen-in-story.ts';
import { tell } from './told-story.ts';

const showAs = (media: 'print' | '') =>
  (cdp() as unknown as { send(method: string, told: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { media },
  );

beforeEach(() => showAs(''));

afterEach(async () => {
  await showAs('');
  document.body.replaceChildren();
});

describe('On paper', () => {
  it('a point of a lab shows what was said, what others answered and whom to call, and nothing to press', async () => {
    const shown = await tell(labStories, labStories.Answered);
    await says(shown, 'Volgende');
    await showAs('print');
    await saysNot(shown, 'Volgende');
    await saysNot(shown, 'Jij zei: ja');
    for (const text of ['Samen in de hal', 'Wij zien elkaar alleen in de hal.', 'Ongeveer 85 antwoorden'])
      await says(shown, text);
    await says(shown, 'Bel ons: 000 000 00 00');
    await saysNot(shown, 'Lees voor');
  });

  it('comments that are open are printed, without the form', async () => {
    const shown = await tell(commentStories, commentStories.Reading);
    await says(shown, 'Schrijf je reactie');
    await showAs('print');
    await says(shown, 'Bij ons is dat ook zo.');
    await says(shown, 'Ik woon op de derde.');
    await saysNot(shown, 'Schrijf je reactie');
    await saysNot(shown, 'Dit klopt niet');
  });

  it('an account says who is signed in, and whom to call', async () => {
    const shown = await tell(accountStories, accountStories.Resident);
    await says(shown, 'Log uit');
    await showAs('print');
    await says(shown, 'Dag Ina');
    await says(shown, 'Bel ons: 000 000 00 00');
    await saysNot(shown, 'Log uit');
  });

  it('a post of the help board hangs on a wall as a notice, with nothing to press', async () => {
    const shown = await tell(helpPostStories, helpPostStories.Request);
    await says(shown, 'Ik kan je helpen.');
    await showAs('print');
    await saysNot(shown, 'Ik kan je helpen.');
    await saysNot(shown, 'Terug naar het bord');
    for (const text of ['Zoekt hulp', 'Lamp ophangen in de keuken', 'Bel ons: 000 000 00 00'])
      await says(shown, text);
  });

  it('the help board prints what neighbours ask, offer and plan, and nothing that is for one of them', async () => {
    const shown = await tell(helpBoardStories, helpBoardStories.ForYou);
    await says(shown, 'Voor jou');
    await showAs('print');
    await saysNot(shown, 'Voor jou');
    await saysNot(shown, 'Ik wil helpen');
    for (const text of [
      'Hulp in de buurt',
      'Wie leest een formulier met mij?',
      'Wie drinkt er thee met mij?',
    ])
      await says(shown, text);
  });
});
