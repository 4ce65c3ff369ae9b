import { html } from 'lit';
import { createClient } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import './index.ts';

/** How every story of the help board is shown: on a page of its own, with an address of its own. */
export interface HelpStory {
  answers: PlayedAnswer[];
  /** What the page's address says: `post`, `talk`, `new`, `q` and so on. */
  at?: Record<string, string>;
  /** Whether this browser signed in before. */
  before?: boolean;
}

/** Each file of stories has a server of its own: pages of one server share who is signed in, and tests run side by side. */
export const stageFor = (part: string) => {
  const server = `https://${part}.example/`;
  return {
    render: ({ answers }: HelpStory) =>
      html`<wk-help-board
        neighbourhood="molenveld"
        .client=${createClient({ server, transport: playing(...answers) })}
      >
        <a href="https://example.org/hulp">Hulp in de buurt</a> <a href="tel:0000000000">Bel ons</a>
      </wk-help-board>`,
    beforeEach: ({ args }: { args: HelpStory }) => {
      localStorage.clear();
      sessionStorage.clear();
      if (args.before) localStorage.setItem(`wk-signed-in ${server}`, '1');
      const url = new URL(location.href);
      const others = [...url.searchParams].filter(([name]) => !name.startsWith('wk-help-board.'));
      url.search = String(new URLSearchParams(others));
      for (const [name, value] of Object.entries(args.at ?? {}))
        url.searchParams.set(`wk-help-board.${name}`, value);
      history.replaceState(null, '', url);
    },
  };
};
