import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '../shared/findings.ts';
import { storiesIn, tell } from '../shared/told-story.ts';
import * as stories from './account.stories.ts';

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

describe('<wk-account>', () => {
  it('tells the page who came in and that somebody went out', async () => {
    const told: string[] = [];
    const hear = (event: Event) => told.push((event as Event & { kind: string }).kind);
    addEventListener('wk-account-changed', hear);
    await tell(stories, stories.SignInAndOut);
    removeEventListener('wk-account-changed', hear);
    expect(told).toEqual(['RESIDENT', 'VISITOR']);
  });

  it('puts the cursor in the field of each question', async () => {
    await tell(stories, stories.AskAddress);
    const part = document.querySelector('wk-account')!.shadowRoot!.querySelector('wk-sign-in')!;
    expect(part.shadowRoot!.activeElement?.getAttribute('name')).toBe('email');
  });
});
