import { html, nothing, type TemplateResult } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';

/** What a story tells of the page that the element stands on. */
export interface SignalOnPage {
  answers: PlayedAnswer[];
  neighbourhood?: string;
  /** What the page's address says somebody wants to tell about. */
  about?: string;
  /** Whether this browser signed in before. */
  before?: boolean;
}

/** Puts the element on the page of a story, with what an editor would put in it. */
export const signalOnPage = () => ({
  render: ({ answers, neighbourhood }: SignalOnPage): TemplateResult =>
    html`<wk-signal neighbourhood=${neighbourhood ?? nothing} .client=${clientPlaying(...answers)}>
      <p>
        <a href="https://example.org/klacht">Klacht of tip</a>.
        <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
      </p>
    </wk-signal>`,
  beforeEach: ({ args }: { args: Partial<SignalOnPage> }): void => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    url.searchParams.delete('wk-signal.about');
    if (args.about) url.searchParams.set('wk-signal.about', args.about);
    history.replaceState(null, '', url);
  },
});
