import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './commitments.stories.ts';
import { CommitmentFollowed, CommitmentNoticed } from './index.ts';

everybody(stories);

/** What the page is told while a story goes on. */
async function told(name: string, story: object): Promise<Event[]> {
  const events: Event[] = [];
  const hear = (event: Event) => events.push(event);
  addEventListener(name, hear);
  await tell(stories, story);
  removeEventListener(name, hear);
  return events;
}

describe('<wk-commitments>', () => {
  it('tells the page that somebody answered, and not which answer it was', async () => {
    const events = await told('wk-commitment-noticed', stories.Answered);
    expect(events.map((one) => one instanceof CommitmentNoticed && one.commitment)).toEqual([
      'fietsen-opruimen',
    ]);
    expect(JSON.stringify(events[0])).not.toContain('YES');
  });

  it('tells the page nothing of an answer that was not kept', async () => {
    expect(await told('wk-commitment-noticed', stories.AnswerNotKept)).toHaveLength(0);
    expect(await told('wk-commitment-noticed', stories.Refused)).toHaveLength(0);
  });

  it('tells the page that somebody follows or stops, and not which promise', async () => {
    const [followed] = await told('wk-commitment-followed', stories.Follows);
    const [stopped] = await told('wk-commitment-followed', stories.StopsFollowing);
    expect([followed, stopped].map((one) => one instanceof CommitmentFollowed && { ...one })).toMatchObject([
      { following: true },
      { following: false },
    ]);
    expect(await told('wk-commitment-followed', stories.NotFollowed)).toHaveLength(0);
  });

  it('stores nothing in the browser before the first press', async () => {
    await tell(stories, stories.Promised);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('leaves the rest of the address alone, and names each choice in its link', async () => {
    await tell(stories, stories.OnlyKept);
    const url = new URL(location.href);
    url.searchParams.set('search', 'lift');
    history.replaceState(null, '', url);
    const element = document.querySelector('wk-commitments')!;
    element.requestUpdate();
    await element.updateComplete;
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('nav a')];
    const params = links.map(({ href }) => new URL(href).searchParams);
    expect(params.map((one) => one.get('wk-commitments.show'))).toEqual([null, 'open', 'late', 'kept']);
    expect(params.every((one) => one.get('search') === 'lift')).toBe(true);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    await tell(stories, stories.Answered);
    const { shadowRoot } = document.querySelector('wk-commitments')!;
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
    expect(shadowRoot!.querySelectorAll('.bar').length).toBeGreaterThan(5);
  });
});
