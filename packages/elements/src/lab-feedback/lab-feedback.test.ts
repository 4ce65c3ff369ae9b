import { describe, expect, it } from 'vitest';
import { everybody } from '../shared/everybody.ts';
import { tell } from '../shared/told-story.ts';
import { LabItemAnswered } from './index.ts';
import * as stories from './lab-feedback.stories.ts';

everybody(stories);

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
});
