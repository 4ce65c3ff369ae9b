import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './account.stories.ts';

everybody(stories);

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
