import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import { CoreValuesDone } from './index.ts';
import * as stories from './core-values.stories.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener('wk-core-values-done', hear);
  await tell(stories, story);
  removeEventListener('wk-core-values-done', hear);
  return events;
}

describe('<wk-core-values>', () => {
  it('tells the page that somebody voted and not what, and nothing where that was refused', async () => {
    const events = await told(stories.Voted);
    expect(events.map((one) => one instanceof CoreValuesDone && one.what)).toEqual(['voted']);
    expect(JSON.stringify(events[0])).not.toContain('BEHIND');
    expect(await told(stories.VotedBefore)).toHaveLength(0);
  });

  it('keeps a vote nowhere in the browser, while it is made and after', async () => {
    for (const story of [stories.Objects, stories.Voted]) {
      await tell(stories, story);
      const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
      expect(kept).not.toMatch(/BEHIND|OBJECTION|Niet iedereen/);
    }
  });

  it('shows no vote once it was sent, and none to whoever signs in next', async () => {
    const story = await tell(stories, stories.Voted);
    const { shadowRoot } = story.querySelector('wk-core-values')!;
    expect(shadowRoot!.querySelectorAll('[aria-pressed]')).toHaveLength(0);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const { shadowRoot } = (await tell(stories, stories.Talk)).querySelector('wk-core-values')!;
    expect(shadowRoot!.querySelectorAll('*').length).toBeGreaterThan(20);
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
  });
});
