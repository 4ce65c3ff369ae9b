import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './signal.stories.ts';
import { SignalSent } from './index.ts';

everybody(stories);

describe('<wk-signal>', () => {
  it('tells the page that something was sent, and nothing of what it is', async () => {
    const events: Event[] = [];
    const hear = (event: Event) => events.push(event);
    addEventListener('wk-signal-sent', hear);
    await tell(stories, stories.Sent);
    await tell(stories, stories.NotSentYet);
    removeEventListener('wk-signal-sent', hear);
    expect(events).toHaveLength(1);
    expect(events[0]).toBeInstanceOf(SignalSent);
    expect(JSON.stringify(events[0])).not.toContain('voordeur');
  });

  it('stores nothing in the browser before somebody types', async () => {
    await tell(stories, stories.Guide);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('writes what it is about into the address, so that going back leads to the choices', async () => {
    const story = await tell(stories, stories.Guide);
    const { shadowRoot } = story.querySelector('wk-signal')!;
    [...shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('tip'))!
      .click();
    expect(new URL(location.href).searchParams.get('wk-signal.about')).toBe('tip');
    history.back();
    await expect.poll(() => new URL(location.href).searchParams.has('wk-signal.about')).toBe(false);
    await expect.poll(() => shadowRoot!.querySelector('#question')).not.toBeNull();
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    await tell(stories, stories.Sent);
    const { shadowRoot } = document.querySelector('wk-signal')!;
    expect(shadowRoot!.querySelectorAll('[style]')).toHaveLength(0);
  });
});
