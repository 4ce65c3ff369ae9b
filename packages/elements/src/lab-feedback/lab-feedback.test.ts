import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '../shared/findings.ts';
import { storiesIn, tell } from '../shared/told-story.ts';
import { LabItemAnswered } from './index.ts';
import * as commentStories from './lab-comments.stories.ts';
import * as stories from './lab-feedback.stories.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

describe.each(storiesIn(stories))('the story %s', (_name, story) => {
  it('shows what it says it shows, and can be used by everybody, in light and in dark', async () => {
    const shown = await tell(stories, story);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const { wrong, checked } = await findings(shown);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(3);
    }
  });
});

describe.each(storiesIn(commentStories))('the story of comments %s', (_name, story) => {
  it('shows what it says it shows, and can be used by everybody, in light and in dark', async () => {
    const shown = await tell(commentStories, story);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const { wrong, checked } = await findings(shown);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(3);
    }
  });
});

describe('<wk-lab-feedback>', () => {
  it('tells the page that an item was answered, and not which answer it was', async () => {
    const told: Event[] = [];
    const hear = (event: Event) => told.push(event);
    addEventListener('wk-lab-item-answered', hear);
    await tell(stories, stories.Answered);
    removeEventListener('wk-lab-item-answered', hear);
    expect(told).toHaveLength(1);
    expect(told[0]).toBeInstanceOf(LabItemAnswered);
    expect({ ...(told[0] as LabItemAnswered) }).toMatchObject({ lab: 'samen-in-de-hal', item: 'hal' });
    expect(JSON.stringify(told[0])).not.toContain('YES');
  });

  it('stores nothing in the browser before the first press', async () => {
    await tell(stories, stories.OneItem);
    expect(localStorage).toHaveLength(0);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });

  it('keeps its place in the address, and leaves the rest of the address alone', async () => {
    await tell(stories, stories.OneItem);
    history.replaceState(
      { of: 'the host' },
      '',
      `${location.pathname}?search=lift&wk-lab-feedback.item=hal#top`,
    );
    const element = document.querySelector('wk-lab-feedback')!;
    const next = [...element.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === 'Volgende',
    );
    next!.click();
    await element.updateComplete;
    expect(new URL(location.href).searchParams.get('wk-lab-feedback.item')).toBe('namen');
    expect(new URL(location.href).searchParams.get('search')).toBe('lift');
    expect(location.hash).toBe('#top');
    expect(history.state).toEqual({ of: 'the host' });
    expect(element.shadowRoot!.activeElement?.id).toBe('section');
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    await tell(stories, stories.Answered);
    const element = document.querySelector('wk-lab-feedback')!;
    expect(element.shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
    expect(element.shadowRoot!.querySelectorAll('.bar').length).toBeGreaterThan(3);
  });

  it('has targets of at least 48 pixels for a thumb', async () => {
    await tell(stories, stories.Answered);
    const { shadowRoot } = document.querySelector('wk-lab-feedback')!;
    const targets = [...shadowRoot!.querySelectorAll<HTMLElement>('button, select, summary, .foot a')].filter(
      (one) => one.checkVisibility(),
    );
    expect(targets.length).toBeGreaterThan(8);
    expect(
      targets.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent),
    ).toEqual([]);
  });
});
