import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { press, says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './help-board.stories.ts';
import * as guideStories from './help-guide.stories.ts';
import * as postStories from './help-post.stories.ts';
import type { HelpStory } from './help-stage.ts';
import * as talkStories from './help-talk.stories.ts';
import { HelpAgreed, HelpAnswered, HelpAsked } from './index.ts';

everybody(stories);

describe('<wk-help-board>', () => {
  const heard = async (name: string, story: () => Promise<unknown>): Promise<Event[]> => {
    const told: Event[] = [];
    const hear = (event: Event) => told.push(event);
    addEventListener(name, hear);
    await story();
    removeEventListener(name, hear);
    return told;
  };

  it('tells the page that somebody asked something, and not what', async () => {
    const told = await heard('wk-help-asked', () => tell(guideStories, guideStories.Placed));
    expect(told).toHaveLength(1);
    expect(told[0]).toBeInstanceOf(HelpAsked);
    expect(told[0]).toMatchObject({ kind: 'REQUEST', waiting: false });
    expect(JSON.stringify(told[0])).not.toContain('lamp');
  });

  it('tells the page that somebody answered a neighbour, and not whom', async () => {
    const told = await heard('wk-help-answered', () => tell(postStories, postStories.Responding));
    expect(told).toHaveLength(1);
    expect(told[0]).toBeInstanceOf(HelpAnswered);
    expect(Object.keys(told[0]!)).not.toContain('post');
  });

  it('tells the page that two neighbours agreed', async () => {
    const told = await heard('wk-help-agreed', () => tell(talkStories, talkStories.OtherSaysYes));
    expect(told.map((one) => one instanceof HelpAgreed)).toEqual([true]);
  });

  it('stores nothing in the browser of a visitor who only reads', async () => {
    await tell(stories, stories.Visitor);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });

  it('keeps what was typed through a reload of the page', async () => {
    await tell(guideStories, guideStories.When);
    const kept = sessionStorage.getItem('wk-draft:help-guide:REQUEST')!;
    document.body.replaceChildren();
    const beforeEach = (context: { args: HelpStory }) => {
      (guideStories.default.beforeEach as (context: object) => void)(context);
      sessionStorage.setItem('wk-draft:help-guide:REQUEST', kept);
    };
    await tell(
      { default: { ...guideStories.default, beforeEach } },
      {
        args: guideStories.When.args!,
        play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
          says(canvasElement, 'Hier was je gebleven.'),
      },
    );
  });

  it('keeps through a reload what a writer typed over a post, until it is kept or given up', async () => {
    const title = 'Wie leest twee brieven met mij?';
    await tell(postStories, postStories.Changing);
    const place = Object.keys(sessionStorage).find((name) => name.includes('help-edit'))!;
    const kept = sessionStorage.getItem(place)!;
    expect(JSON.parse(kept)).toMatchObject({ title });
    document.body.replaceChildren();
    const beforeEach = (context: { args: HelpStory }) => {
      (postStories.default.beforeEach as (context: object) => void)(context);
      sessionStorage.setItem(place, kept);
    };
    const reloaded = { default: { ...postStories.default, beforeEach } };
    const { args } = postStories.Changing;
    const field = (canvas: HTMLElement) =>
      canvas
        .querySelector('wk-help-board')!
        .shadowRoot!.querySelector('wk-help-post')!
        .shadowRoot!.querySelector<HTMLTextAreaElement>('#title');
    const play = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      await says(canvasElement, 'Je buren lezen dit. Zonder je naam.');
      expect(field(canvasElement)!.value).toBe(title);
      await press(canvasElement, 'Bewaar');
      await says(canvasElement, 'Het is veranderd.');
      await expect.poll(() => field(canvasElement)).toBeNull();
      expect(sessionStorage.getItem(place)).toBeNull();
    };
    await tell(reloaded, { args: args!, play });
    document.body.replaceChildren();
    const giveUp = async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      await press(canvasElement, 'Nee, terug');
      await says(canvasElement, 'Haal weg');
      await expect.poll(() => field(canvasElement)).toBeNull();
      expect(sessionStorage.getItem(place)).toBeNull();
    };
    await tell(reloaded, { args: args!, play: giveUp });
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const shown = await tell(talkStories, talkStories.Talking);
    const board = shown.querySelector('wk-help-board')!.shadowRoot!;
    const talk = board.querySelector('wk-help-talk')!.shadowRoot!;
    expect(board.querySelectorAll('[style]')).toHaveLength(0);
    expect(talk.querySelectorAll('[style]')).toHaveLength(0);
  });
});
