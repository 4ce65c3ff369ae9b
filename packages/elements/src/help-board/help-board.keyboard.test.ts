import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, nameOf, tabTo } from '../shared/by-keyboard.ts';
import { cleared } from '../shared/everybody.ts';
import { shownText } from '../shared/on-screen.ts';
import { says } from '../shared/seen-in-story.ts';
import { surround } from '../shared/surroundings.ts';
import { tell, type StoriesFile } from '../shared/told-story.ts';
import * as stories from './help-board.stories.ts';
import * as askStories from './help-asks.stories.ts';
import * as guideStories from './help-guide.stories.ts';
import * as postStories from './help-post.stories.ts';
import * as suggestionStories from './help-suggestions.stories.ts';
import * as talkStories from './help-talk.stories.ts';

const { keyboard } = userEvent;

beforeEach(() => surround({ width: 360 }));
afterEach(cleared);

/** What a story shows first, for the keyboard to go on. */
const begun = (file: StoriesFile, { args }: { args?: object }, first: string) =>
  tell(file, {
    ...(args && { args }),
    play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, first),
  });

describe('With only a keyboard', () => {
  it('somebody signs in on the spot, and comes out at the heading of the board', async () => {
    const story = await begun(stories, stories.SigningIn, 'Log in. Dan lees je');
    await tabTo('Log in');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Wat is je e-mailadres?');
    await keyboard('bas.16@voorbeeld.example{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Typ de code uit de mail');
    await keyboard('123456{Enter}');
    await says(story, 'Soep eten in de hal');
    await expect.poll(() => nameOf(focused())).toBe('Hulp in de buurt');
  });

  it('somebody asks for help, one question after another, and hears each as it comes', async () => {
    const story = await begun(guideStories, guideStories.Placed, 'Waar zoek je hulp bij?');
    const heading = () => nameOf(focused());
    await tabTo('Klusje in huis');
    await keyboard('{Enter}');
    await says(story, 'Vraag 2 van 6');
    await expect.poll(heading).toBe('Wat vraag je?');
    await tabTo('Wie hangt een lamp voor mij op?');
    await keyboard(' ');
    await tabTo('Verder');
    await keyboard('{Enter}');
    await says(story, 'Vraag 3 van 6');
    await tabTo('Nee, verder');
    await keyboard('{Enter}');
    await expect.poll(heading).toBe('Wanneer?');
    await tabTo('Vaker');
    await keyboard('{Enter}');
    await says(story, 'Vraag 5 van 6');
    await tabTo('Iedereen in Molenveld');
    await keyboard('{Enter}');
    await expect.poll(heading).toBe('Klopt het zo?');
    await tabTo('Zet het op het bord');
    await keyboard('{Enter}');
    await says(story, 'Bedankt. Het staat op het bord.');
    await expect.poll(heading).toBe('Wie hangt een lamp voor mij op?');
  });

  it('somebody answers a neighbour with a ready sentence, and comes into the talk', async () => {
    const story = await begun(postStories, postStories.Responding, 'Ik kan je helpen.');
    await tabTo('Ik kan je helpen.');
    await keyboard('{Enter}');
    await says(story, 'Dit zeg je: Ik kan je helpen.');
    expect(nameOf(focused())).toBe('Ik kan je helpen.');
    await tabTo('Stuur aan je buur');
    await keyboard('{Enter}');
    await says(story, 'Praten met Ina');
    await expect.poll(() => nameOf(focused())).toBe('Praten met Ina');
  });

  it('somebody changes their mind about a sentence, and writes instead', async () => {
    await begun(postStories, postStories.Request, 'Ik kan je helpen.');
    await tabTo('Ik kan je helpen.');
    await keyboard('{Enter}');
    await tabTo('Kies een andere zin');
    await keyboard('{Enter}');
    await expect.poll(() => nameOf(focused())).toBe('Ik kan je helpen.');
    await tabTo('Zelf schrijven');
    await keyboard('{Enter}');
    await expect.poll(() => focused()?.id).toBe('own');
  });

  it('somebody says yes too, says how it went, and leaves no place that is gone', async () => {
    const agreeing = await begun(talkStories, talkStories.OtherSaysYes, 'Zeg jij ook ja?');
    await tabTo('Ja, we spreken af');
    await keyboard('{Enter}');
    await says(agreeing, 'Jullie hebben afgesproken.');
    expect(focused()).not.toBe(document.body);
    agreeing.remove();
    const done = await begun(talkStories, talkStories.HowDidItGo, 'Hoe ging het?');
    await tabTo('Goed');
    await keyboard('{Enter}');
    await says(done, 'Bedankt dat je het zegt.');
    expect(focused()).not.toBe(document.body);
  });

  it('somebody has a neighbour asked, and reads on above the boxes', async () => {
    const story = await begun(suggestionStories, suggestionStories.Asked, 'Misschien kan een buur dit');
    await tabTo('Vraag deze buur');
    await keyboard('{Enter}');
    await says(story, 'Gevraagd. Zegt je buur ja? Dan hoor je het.');
    await expect.poll(() => nameOf(focused())).toBe('Misschien kan een buur dit');
    await tabTo('Vraag deze buur');
  });

  it('somebody says no to what is asked, reads that nobody sees it, and goes on from there', async () => {
    const story = await begun(askStories, askStories.SayingNo, 'Een buur zoekt hulp.');
    await tabTo('Nee, nu niet: Twee lampen boven de tafel');
    await keyboard('{Enter}');
    await says(story, 'Goed. Niemand ziet dat je nee zei.');
    await expect.poll(() => nameOf(focused())).toBe('Goed. Niemand ziet dat je nee zei.');
    await tabTo('Nee, nu niet: Wie hangt een lamp op in mijn gang?');
    await keyboard('{Enter}');
    await expect.poll(() => shownText(story)).not.toContain('Een buur zoekt hulp.');
    expect(nameOf(focused())).toBe('Goed. Niemand ziet dat je nee zei.');
  });

  it('somebody says yes to what is asked, and comes into the talk', async () => {
    const story = await begun(askStories, askStories.SayingYes, 'Een buur zoekt hulp.');
    await tabTo('Ja, ik help: Wie hangt een lamp op in mijn gang?');
    await keyboard('{Enter}');
    await says(story, 'Praten met Els');
    await expect.poll(() => nameOf(focused())).toBe('Praten met Els');
  });

  it('somebody sees more posts, and reads on at the first of them', async () => {
    const story = await begun(stories, stories.MorePosts, 'Toon meer');
    await tabTo('Toon meer');
    await keyboard('{Enter}');
    await says(story, 'Nederlands oefenen bij de thee');
    await expect.poll(() => nameOf(focused())).toBe('Birlikte köfte yapalım');
  });
});
