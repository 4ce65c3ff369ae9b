import { html, type TemplateResult } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';

/** What a story tells of the page that a lab stands on. */
export interface LabOnPage {
  answers: PlayedAnswer[];
  /** The lab that the element shows; that of the hall if absent. */
  lab?: string;
  /** The item in the page's address. */
  item?: string;
  /** Whether the page's address has the comments open. */
  comments?: boolean;
  /** Whether this browser signed in before. */
  before?: boolean;
}

/** Puts a lab on the page of a story, with what an editor would put in the element. */
export const labOnPage = (usually: Omit<LabOnPage, 'answers'> = {}) => ({
  render: ({ answers, lab = 'samen-in-de-hal' }: LabOnPage): TemplateResult =>
    html`<wk-lab-feedback lab=${lab} .client=${clientPlaying(...answers)}>
      <p>
        <a href="https://example.org/verslag">Lees het verslag</a>.
        <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
      </p>
    </wk-lab-feedback>`,
  beforeEach: ({ args }: { args: Partial<LabOnPage> }): void => {
    const { item, comments, before } = { ...usually, ...args };
    localStorage.clear();
    sessionStorage.clear();
    if (before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    url.searchParams.delete('wk-lab-feedback.item');
    url.searchParams.delete('wk-lab-feedback.comments');
    if (item) url.searchParams.set('wk-lab-feedback.item', item);
    if (comments) url.searchParams.set('wk-lab-feedback.comments', 'open');
    history.replaceState(null, '', url);
  },
});
