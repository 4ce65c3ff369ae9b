import { afterEach, describe, expect, it } from 'vitest';
import { cleared, everybody } from '../shared/everybody.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import recordings from './mix.recordings.json';
import * as stories from './mix.stories.ts';

everybody(stories);
afterEach(cleared);

const shown = (story: HTMLElement) => story.querySelector('wk-mix')!.shadowRoot!;

describe('<wk-mix>', () => {
  it('draws bars as long as their numbers, and has each of them in its table', async () => {
    const root = shown(await tell(stories, stories.Neighbourhood));
    const { interests } = recordings.molenveld.answer.data.mix;
    const [picture] = root.querySelectorAll('[part=picture]');
    const widths = [...picture!.querySelectorAll('rect')].map((one) => Number(one.getAttribute('width')));
    expect(widths).toEqual(
      interests.slice(0, 6).map(({ people }) => Number(((100 * people) / interests[0]!.people).toFixed(1))),
    );
    expect(picture!.querySelectorAll('tbody tr')).toHaveLength(interests.length);
  });

  it('says languages without a number, and none of them beside a vacant home', async () => {
    const languages = shown(await tell(stories, stories.Neighbourhood)).querySelector('[part=languages]');
    expect(languages!.textContent).toContain('Nederlands');
    expect(languages!.textContent).not.toMatch(/\d/);
    const advert = shown(await tell(stories, stories.VacantHome)).querySelector('[part=advert]')!;
    expect(advert.querySelectorAll('li')).toHaveLength(5);
    // But for the year and the day it ends.
    expect(advert.textContent!.replace(/tot en met .* \d{4}/, '')).not.toMatch(/\d|Nederlands/);
  });

  it('is gone where the text beside a vacant home is, and so is what the page put in it', async () => {
    const story = await tell(stories, {
      args: { answers: [recordings.noText], vacantHome: 'de-wilg' },
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
        await says(canvasElement, '');
        await expect.poll(() => shown(canvasElement).querySelector('slot, .outline')).toBeNull();
      },
    });
    expect(shown(story).textContent).toBe('');
  });

  it('stores nothing in the browser of who reads', async () => {
    await tell(stories, stories.Neighbourhood);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('needs no style attribute, so that a strict page can show it', async () => {
    const root = shown(await tell(stories, stories.Neighbourhood));
    expect(root.querySelectorAll('*').length).toBeGreaterThan(60);
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  });
});
