import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '../shared/findings.ts';
import { storiesIn, tell } from '../shared/told-story.ts';
import * as stories from './lab-commenting.stories.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

describe.each(storiesIn(stories))('the story of commenting %s', (_name, story) => {
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
