import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { says, saysNot } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './profile-card.stories.ts';
import * as guideStories from './profile-guide.stories.ts';
import * as neighbourStories from './profile-neighbour.stories.ts';
import * as ownStories from './profile-own.stories.ts';
import * as whoStories from './profile-who.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

const shows = (text: string) => ({
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, text),
});

describe('With only a keyboard', () => {
  it('somebody tells what they are good at, chooses who sees it, and comes to the next question', async () => {
    const story = await tell(whoStories, {
      ...whoStories.Saved,
      ...shows('Waar ben je goed in?'),
    });
    await tabTo('Zelf maken');
    await keyboard('{Enter}');
    await tabTo('Koken');
    await keyboard(' ');
    await says(story, '1 gekozen');
    expect(nameOf(focused())).toBe('✓ Koken');
    await tabTo('Wil je er zelf iets bij schrijven?');
    await keyboard('Vooral soep.');
    await tabTo('Verder');
    await keyboard('{Enter}');
    await says(story, 'Wie mag dit zien?');
    expect(nameOf(focused())).toBe('Wie mag dit zien?');
    await tabTo('Alle buren in De Linde');
    await keyboard('{ArrowUp}');
    expect(nameOf(focused())).toBe('Buren in mijn trappenhuis');
    await tabTo('Bewaar en ga verder');
    await keyboard('{Enter}');
    await says(story, 'Bewaard.');
    expect(nameOf(focused())).toBe('Wat doe je graag?');
    await tabTo('Terug', 'on');
    await keyboard('{Enter}');
    await says(story, 'Waar ben je goed in?');
    expect(nameOf(focused())).toBe('Waar ben je goed in?');
  });

  it('somebody changes one answer from the card and is back at its heading', async () => {
    const story = await tell(guideStories, { ...guideStories.Changing, ...shows('Wandelen') });
    await tabTo('Verander: Dit doe ik graag');
    await keyboard('{Enter}');
    await says(story, 'Wat doe je graag?');
    expect(nameOf(focused())).toBe('Wat doe je graag?');
    await tabTo('Terug naar mijn kaart', 'back');
    await keyboard('{Enter}');
    await says(story, 'Dit is je kaart.');
    expect(nameOf(focused())).toBe('Over mij');
  });

  it('somebody takes an answer back, and is not lost when it is gone', async () => {
    const story = await tell(ownStories, { ...ownStories.Removed, ...shows('Wandelen') });
    await tabTo('Haal weg: Dit doe ik graag');
    await keyboard('{Enter}');
    await says(story, 'Wil je dit weghalen?');
    await tabTo('Ja, haal weg');
    await keyboard('{Enter}');
    await says(story, 'Het is weg.');
    await expect.poll(() => nameOf(focused())).toBe('Over mij');
  });

  it('somebody looks through the eyes of neighbours, and stays at the choice', async () => {
    const story = await tell(stories, { ...stories.AsANeighbourSeesMe, ...shows('Ina') });
    await tabTo('Zo ziet een buur mij');
    await keyboard('{Enter}');
    await says(story, 'Welke buur kijkt?');
    expect(nameOf(focused())).toBe('✓ Zo ziet een buur mij');
    await tabTo('Mijn welkomstbuur');
    await keyboard('{Enter}');
    await says(story, 'Schilderen en behangen');
    expect(nameOf(focused())).toBe('✓ Mijn welkomstbuur');
  });

  it('somebody says not now to a hello, and reads on', async () => {
    const story = await tell(ownStories, {
      ...ownStories.HelloNotNow,
      ...shows('Els uit De Linde zegt hallo.'),
    });
    await tabTo('Nu niet');
    await keyboard('{Enter}');
    await says(story, 'Goed. Wij zeggen niets.');
    await saysNot(story, 'zegt hallo');
    await expect.poll(() => nameOf(focused())).toBe('Over mij');
  });

  it('somebody turns "Even niet" on and off', async () => {
    const story = await tell(ownStories, { ...ownStories.BackAgain, ...shows('Even niet staat aan') });
    await tabTo('Zet Even niet uit');
    await keyboard('{Enter}');
    await says(story, 'Even niet staat uit.');
    await tabTo('Even niet');
    await keyboard('{Enter}');
    await says(story, 'Niemand ziet dat.');
  });

  it('somebody says hello, reports, and comes back to where that was asked', async () => {
    const story = await tell(neighbourStories, { ...neighbourStories.HelloSaid, ...shows('Olena') });
    await tabTo('Zeg hallo');
    await keyboard('{Enter}');
    await says(story, 'Je zei hallo.');
    await expect.poll(() => nameOf(focused())).toBe('Olena');
    await tabTo('Dit klopt niet');
    await keyboard('{Enter}');
    await says(story, 'Wat klopt er niet?');
    await keyboard('{Escape}');
    await expect.poll(() => nameOf(focused())).toBe('Dit klopt niet');
  });
});
