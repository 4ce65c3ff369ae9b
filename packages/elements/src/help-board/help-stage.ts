import { html } from 'lit';
import { clientPlaying, type PlayedAnswer } from '../shared/played-answers.ts';
import './index.ts';

/** How every story of the help board is shown: on a page of its own, with an address of its own. */
export interface HelpStory {
  answers: PlayedAnswer[];
  /** What the page's address says: `post`, `talk`, `new`, `q` and so on. */
  at?: Record<string, string>;
  /** Whether this browser signed in before. */
  before?: boolean;
}

export const stage = {
  render: ({ answers }: HelpStory) =>
    html`<wk-help-board neighbourhood="molenveld" .client=${clientPlaying(...answers)}>
      <a href="https://example.org/hulp">Hulp in de buurt</a> <a href="tel:0000000000">Bel ons</a>
    </wk-help-board>`,
  beforeEach: ({ args }: { args: HelpStory }) => {
    localStorage.clear();
    sessionStorage.clear();
    if (args.before) localStorage.setItem('wk-signed-in https://community.example/', '1');
    const url = new URL(location.href);
    const others = [...url.searchParams].filter(([name]) => !name.startsWith('wk-help-board.'));
    url.search = String(new URLSearchParams(others));
    for (const [name, value] of Object.entries(args.at ?? {}))
      url.searchParams.set(`wk-help-board.${name}`, value);
    history.replaceState(null, '', url);
  },
};
