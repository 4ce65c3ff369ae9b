import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import { ThanksGiven } from './index.ts';
import * as stories from './thanks.stories.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener('wk-thanks-given', hear);
  await tell(stories, story);
  removeEventListener('wk-thanks-given', hear);
  return events;
}

describe('<wk-thanks>', () => {
  it('tells the page that somebody said thank you, not to whom and not how; and nothing where that failed', async () => {
    const events = await told(stories.Given);
    expect(events.map((one) => one instanceof ThanksGiven)).toEqual([true]);
    expect(JSON.stringify(events[0])).not.toContain('kast');
    expect(await told(stories.NotGiven)).toHaveLength(0);
  });

  it('stores nothing in the browser of who only reads', async () => {
    await tell(stories, stories.Visitor);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const { shadowRoot } = (await tell(stories, stories.Given)).querySelector('wk-thanks')!;
    expect(shadowRoot!.querySelectorAll('*').length).toBeGreaterThan(20);
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('counts nobody', async () => {
    const story = await tell(stories, stories.Yours);
    const { textContent } = story.querySelector('wk-thanks')!.shadowRoot!;
    expect(textContent!.replace(/\d{3} \d{3} \d{2} \d{2}|000/g, '')).not.toMatch(
      /\b\d+ (?:keer|bedankjes)\b/,
    );
  });
});
