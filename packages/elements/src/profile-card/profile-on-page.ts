import { html, type TemplateResult } from 'lit';
import type { GivenCard } from './profile-card-view.ts';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';

/** What a story tells of the page that a card stands on. */
export interface ProfileOnPage {
  answers: PlayedAnswer[];
  /** A card that is given, without a client. */
  card?: GivenCard;
  /** What the page's address says: `neighbour`, `tell`, `as`. */
  at?: Record<string, string>;
  /** Whether this browser signed in before. */
  before?: boolean;
}

/** Puts the element on the page of a story, with what an editor would put in it. */
export const profileOnPage = (usually: Omit<ProfileOnPage, 'answers'> = {}) => ({
  render: ({ answers, card }: ProfileOnPage): TemplateResult =>
    card
      ? html`<wk-profile-card .card=${card}></wk-profile-card>`
      : html`<wk-profile-card .client=${clientPlaying(...answers)}>
          <p>
            <a href="https://example.org/over-mij">Over mij</a>.
            <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
          </p>
        </wk-profile-card>`,
  beforeEach: ({ args }: { args: Partial<ProfileOnPage> }): void => {
    const { at = {}, before } = { ...usually, ...args };
    localStorage.clear();
    sessionStorage.clear();
    if (before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    for (const name of ['neighbour', 'tell', 'as']) url.searchParams.delete(`wk-profile-card.${name}`);
    for (const [name, value] of Object.entries(at)) url.searchParams.set(`wk-profile-card.${name}`, value);
    history.replaceState(null, '', url);
  },
});
