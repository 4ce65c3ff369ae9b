import { html, nothing, type TemplateResult } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';

/** What a story tells of the page that the promises stand on. */
export interface CommitmentsOnPage {
  answers: PlayedAnswer[];
  neighbourhood?: string;
  /** What the page's address says a reader chose to see. */
  show?: string;
  /** Whether this browser signed in before. */
  before?: boolean;
}

/** Puts the element on the page of a story, with what an editor would put in it. */
export const commitmentsOnPage = () => ({
  render: ({ answers, neighbourhood }: CommitmentsOnPage): TemplateResult =>
    html`<wk-commitments neighbourhood=${neighbourhood ?? nothing} .client=${clientPlaying(...answers)}>
      <p>
        <a href="https://example.org/beloofd">Beloofd en gedaan</a>.
        <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
      </p>
    </wk-commitments>`,
  beforeEach: ({ args }: { args: Partial<CommitmentsOnPage> }): void => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    url.searchParams.delete('wk-commitments.show');
    if (args.show) url.searchParams.set('wk-commitments.show', args.show);
    history.replaceState(null, '', url);
  },
});
