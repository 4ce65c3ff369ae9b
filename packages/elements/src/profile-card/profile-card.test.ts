import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell, type StoriesFile } from '../shared/told-story.ts';
import { HelloSaid, ProfileAnswered } from './index.ts';
import * as stories from './profile-card.stories.ts';
import * as guideStories from './profile-guide.stories.ts';
import * as neighbourStories from './profile-neighbour.stories.ts';
import * as ownStories from './profile-own.stories.ts';
import * as whoStories from './profile-who.stories.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(name: string, file: StoriesFile, story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener(name, hear);
  await tell(file, story);
  removeEventListener(name, hear);
  return events;
}

describe('<wk-profile-card>', () => {
  it('tells the page that somebody told something, and not what', async () => {
    const events = await told('wk-profile-answered', whoStories, whoStories.Saved);
    expect(events.map((one) => one instanceof ProfileAnswered)).toEqual([true]);
    expect(JSON.stringify(events[0])).not.toMatch(/cooking|GOOD_AT/);
  });

  it('tells the page that something was taken back, and nothing where that failed', async () => {
    expect(await told('wk-profile-answered', ownStories, ownStories.Removed)).toHaveLength(1);
    expect(await told('wk-profile-answered', ownStories, ownStories.NotRemoved)).toHaveLength(0);
  });

  it('tells the page that somebody said hello, and not to whom; not now is told to nobody', async () => {
    const events = await told('wk-hello-said', neighbourStories, neighbourStories.HelloSaid);
    expect(events.map((one) => one instanceof HelloSaid)).toEqual([true]);
    expect(JSON.stringify(events[0])).not.toContain('Olena');
    expect(await told('wk-hello-said', neighbourStories, neighbourStories.NotNow)).toHaveLength(0);
  });

  it('shows a given card without asking anybody anything', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (...request) => {
      asked.push(request);
      return fetch(...request);
    };
    const element = await tell(stories, stories.GivenData);
    globalThis.fetch = fetch;
    const card = element.querySelector('wk-profile-card')!;
    expect([card.client, asked.length]).toEqual([undefined, 0]);
    expect(card.shadowRoot!.querySelector('#title')?.textContent?.trim()).toBe('Fatma');
  });

  it('stores nothing in the browser of who only reads', async () => {
    await tell(stories, stories.Visitor);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('keeps what was chosen through a reload of the page', async () => {
    await tell(guideStories, guideStories.Choosing);
    const kept = sessionStorage.getItem('wk-draft:profile-guide')!;
    expect(kept).toContain('cooking');
    document.body.replaceChildren();
    const meta = guideStories.default;
    const again = {
      default: {
        ...meta,
        beforeEach: (context: never) => {
          (meta.beforeEach as (context: never) => void)(context);
          sessionStorage.setItem('wk-draft:profile-guide', kept);
        },
      },
    };
    await tell(again, {
      args: guideStories.FirstQuestion.args!,
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
        await says(canvasElement, '2 gekozen');
        await says(canvasElement, 'Hier was je gebleven.');
      },
    });
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    for (const [file, story] of [
      [stories, stories.Own],
      [whoStories, whoStories.WhoMaySee],
      [neighbourStories, neighbourStories.SameStairwell],
    ] as const) {
      const shown = await tell(file, story);
      const { shadowRoot } = shown.querySelector('wk-profile-card')!;
      expect(shadowRoot!.querySelectorAll('*').length).toBeGreaterThan(20);
      expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
      document.body.replaceChildren();
    }
  });
});
