import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import { WelcomeChanged } from './index.ts';
import * as stories from './welcome.stories.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener('wk-welcome-changed', hear);
  await tell(stories, story);
  removeEventListener('wk-welcome-changed', hear);
  return events;
}

describe('<wk-welcome>', () => {
  it('tells the page that something was done and not what, and nothing where that failed', async () => {
    const events = await told(stories.CallComes);
    expect(events.map((one) => one instanceof WelcomeChanged)).toEqual([true]);
    expect(JSON.stringify(events[0])).not.toContain('buren');
    expect(await told(stories.WrongNumber)).toHaveLength(0);
  });

  it('keeps what was typed where that was refused', async () => {
    const { shadowRoot } = (await tell(stories, stories.WrongNumber)).querySelector('wk-welcome')!;
    expect(shadowRoot!.querySelector<HTMLInputElement>('#phone')!.value).toBe('12');
  });

  it('stores nothing in the browser of who only reads', async () => {
    await tell(stories, stories.Visitor);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const { shadowRoot } = (await tell(stories, stories.HowItGoes)).querySelector('wk-welcome')!;
    expect(shadowRoot!.querySelectorAll('*').length).toBeGreaterThan(20);
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
  });
});
