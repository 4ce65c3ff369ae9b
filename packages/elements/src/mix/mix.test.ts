import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import { MixSaved } from './index.ts';
import * as stories from './mix.stories.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener('wk-mix-saved', hear);
  await tell(stories, story);
  removeEventListener('wk-mix-saved', hear);
  return events;
}

const fieldIn = (story: HTMLElement) => story.querySelector('wk-mix')!.shadowRoot!.querySelector('textarea')!;

describe('<wk-mix>', () => {
  it('tells the page that somebody saved something and not what, and nothing where that failed', async () => {
    const events = await told(stories.Saved);
    expect(events.map((one) => one instanceof MixSaved)).toEqual([true]);
    expect(JSON.stringify(events[0])).not.toContain('planten');
    expect(await told(stories.NotSaved)).toHaveLength(0);
  });

  it('shows what was written before, and keeps what is typed over it when that is refused', async () => {
    expect(fieldIn(await tell(stories, stories.Written)).value).toContain('planten');
    expect(fieldIn(await tell(stories, stories.NotReadable)).value).toBe('😀');
  });

  it('stores nothing in the browser of who only reads', async () => {
    await tell(stories, stories.Visitor);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const { shadowRoot } = (await tell(stories, stories.Saved)).querySelector('wk-mix')!;
    expect(shadowRoot!.querySelectorAll('*').length).toBeGreaterThan(20);
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
  });
});
