import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clientPlaying } from '../shared/played-answers.ts';
import { says } from '../shared/seen-in-story.ts';
import recordings from '../lab-feedback/lab-feedback.recordings.json';
import '../lab-feedback/index.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

function shown(content: unknown): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  render(content, page);
  return page;
}

describe('<wk-community>', () => {
  it('gives the elements in it a client and a language', async () => {
    const page = shown(
      html`<wk-community lang="en" .client=${clientPlaying(recordings.lab)}>
        <div><wk-lab-feedback lab="samen-in-de-hal"></wk-lab-feedback></div>
      </wk-community>`,
    );
    await says(page, 'Conversation with 14 residents, 12 March 2026');
  });

  it('gives them a colour scheme, whatever that of the page is', async () => {
    const page = shown(
      html`<wk-community theme="dark" .client=${clientPlaying(recordings.lab)}>
        <wk-lab-feedback lab="samen-in-de-hal"></wk-lab-feedback>
      </wk-community>`,
    );
    await says(page, 'Samen in de hal');
    const card = page.querySelector('wk-lab-feedback')!.shadowRoot!.querySelector('.widget')!;
    expect(getComputedStyle(card).backgroundColor).toBe('rgb(27, 35, 32)');
  });

  it('is not needed: without it, and without a server, an element shows what the page put in it', async () => {
    const page = shown(
      html`<wk-lab-feedback lab="samen-in-de-hal"><a href="tel:0">Bel ons</a></wk-lab-feedback>`,
    );
    await says(page, 'Bel ons');
  });
});
