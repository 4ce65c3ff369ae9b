import { html } from 'lit';
import { createClient } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '../shared/played-answers.ts';
import recordings from './help-board.recordings.json';
import './index.ts';

/** How every story of the help board is shown: on a page of its own, with an address of its own. */
export interface HelpStory {
  answers: PlayedAnswer[];
  /** The neighbourhood of the page; empty for a page about no place. */
  neighbourhood?: string;
  /** What the page's address says: `post`, `talk`, `new`, `q` and so on. */
  at?: Record<string, string>;
  /** Whether this browser signed in before. */
  before?: boolean;
}

const { boardForAll, basSignedIn, basIsBack } = recordings;

/** Nothing happens meanwhile. */
export const noNews: PlayedAnswer = { to: 'HelpNews', answer: 'never' };

/** What every page of Bas hears, but for his board and news of it. */
export const asBas: readonly PlayedAnswer[] = [boardForAll, basSignedIn, basIsBack];

/** Bas at his board, and nothing happens meanwhile. */
export const ofBas: readonly PlayedAnswer[] = [...asBas, recordings.myBoard, noNews];

/** Each file of stories has a server of its own: pages of one server share who is signed in, and tests run side by side. */
export const stageFor = (part: string) => {
  const server = `https://${part}.example/`;
  return {
    render: ({ answers, neighbourhood = 'molenveld' }: HelpStory) =>
      html`<wk-help-board
        neighbourhood=${neighbourhood}
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
