import type { PlayedAnswer } from '../shared/played-answers.ts';
import type { HelpPost, HelpTalkLine, MyHelpBoardData, ViewerHelpBoard } from './help-post.operations.ts';

/** The board as a resident sees it, in the exact shape of the operations. The people and the place are made up. */

type Typed<Name extends string> = { __typename: Name };

export const post = (
  id: string,
  title: string,
  more: Partial<HelpPost> = {},
): HelpPost & Typed<'HelpPost'> => ({
  __typename: 'HelpPost',
  id: `HelpPost:${id}`,
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title,
  text: null,
  language: 'nl',
  timing: 'ONCE',
  onDate: null,
  atTime: null,
  place: null,
  building: 'De Linde',
  reach: 'BUILDING',
  openUntil: '2026-12-03',
  state: 'OPEN',
  writtenOn: '2026-11-03',
  edited: false,
  version: 1,
  waiting: false,
  mine: false,
  planner: null,
  coming: [],
  viewerComing: null,
  full: false,
  calendarAddress: null,
  talk: null,
  fits: [],
  asksWhetherOpen: false,
  asksHowItWent: false,
  viewerCanRespond: true,
  viewerCanEdit: false,
  viewerCanWithdraw: false,
  ...more,
});

type Reason = HelpPost['fits'][number];
export const reason = (kind: Reason['kind'], about: string | null = null) => ({
  __typename: 'HelpReason' as const,
  kind,
  about,
});

const own = { mine: true, viewerCanRespond: false, viewerCanWithdraw: true };

export const lamp = post('lamp', 'Wie hangt mijn lamp op?', {
  text: 'Ik kan er zelf niet bij. Ik heb een trap. De koffie staat klaar.',
  timing: 'DATE',
  onDate: '2026-11-14',
  fits: [reason('ACTIVITY', 'hanging-lamps'), reason('SAME_BUILDING')],
});
export const soup = post('soup', 'Ik kook graag voor twee.', {
  kind: 'OFFER',
  category: 'COOKING',
  text: 'Elke donderdag maak ik soep. Er is altijd een bord over.',
  timing: 'REGULARLY',
  reach: 'NEIGHBOURHOOD',
});
export const coffee = post('coffee', 'Koffie in de hal', {
  kind: 'GATHERING',
  category: 'COMPANY',
  timing: 'DATE',
  onDate: '2026-11-17',
  atTime: '10:00',
  place: 'In de hal van De Linde',
  planner: 'Ina',
  coming: ['Ina', 'Mo'],
  viewerCanRespond: false,
});
export const plants = post('plants', 'Wie geeft mijn planten water?', {
  category: 'PLANTS',
  building: null,
  timing: 'DATE',
  openUntil: null,
});
export const arabic = post('arabic', 'من يقرأ معي رسالة؟', {
  category: 'LETTERS',
  text: 'رسالة من البلدية. لا أفهم كل شيء.',
  language: 'ar',
  timing: 'FLEXIBLE',
});
export const longWords = post(
  'long',
  'Gemeenschappelijkeberginginrichtingscommissievergaderingsvoorbereiding',
  {
    text: 'Meervoudigepersoonlijkheidsvragenlijstinvulhulp_zonder_een_enkele_spatie_ertussen '.repeat(3),
    building: 'Woongebouw De Burgemeester van Rijckevorselstraatweg',
  },
);
export const myRequest = post('mine', 'Wie leest een brief met mij?', {
  ...own,
  category: 'LETTERS',
  viewerCanEdit: true,
});

const about = (id: string, title: string) => ({
  __typename: 'HelpPost' as const,
  id: `HelpPost:${id}`,
  title,
});

export const talkLine = (
  id: string,
  title: string,
  more: Partial<HelpTalkLine> = {},
): HelpTalkLine & Typed<'HelpTalk'> => ({
  __typename: 'HelpTalk',
  id: `HelpTalk:${id}`,
  with: 'Mo',
  unread: false,
  lastSaidOn: '2026-11-03',
  agreedByMe: false,
  otherAgreed: false,
  agreed: false,
  done: false,
  asksHowItWent: false,
  post: about(id, title),
  ...more,
});

const board = (more: Partial<ViewerHelpBoard> = {}): ViewerHelpBoard => ({
  open: true,
  opensOn: null,
  building: 'De Linde',
  neighbourhood: 'Molenveld',
  reaches: ['BUILDING', 'NEIGHBOURHOOD'],
  today: '2026-11-03',
  latestDay: '2027-01-02',
  mine: [],
  gatherings: [],
  talks: [],
  posts: { nodes: [lamp, soup, coffee, plants, arabic], hasMore: true, endCursor: lamp.id },
  ...more,
});

export const myBoard = (
  more: Partial<ViewerHelpBoard> = {},
  firstName: string | null = 'Fatma',
): PlayedAnswer => ({
  to: 'MyHelpBoard',
  answer: {
    data: { viewer: { firstName, helpBoard: board(more) } } satisfies MyHelpBoardData,
  },
});

export const noHome: PlayedAnswer = {
  to: 'MyHelpBoard',
  answer: { data: { viewer: { firstName: null, helpBoard: null } } satisfies MyHelpBoardData },
};

export const busyBoard = myBoard({
  mine: [
    { ...myRequest, asksWhetherOpen: true },
    post('waits', 'Wie zet een kast in elkaar?', { ...own, waiting: true }),
  ],
  gatherings: [{ ...coffee, viewerComing: true, coming: ['Ina', 'Mo', 'Fatma'] }],
  talks: [
    talkLine('lamp', 'Wie plakt mijn band?', { otherAgreed: true, with: 'Henk' }),
    talkLine('soup', 'Ik kook graag voor twee.', { unread: true }),
    talkLine('walk', 'Wie loopt een rondje met mij?', { agreed: true, agreedByMe: true, with: 'Ria' }),
    talkLine('done', 'Wie tilt een kast met mij?', { agreed: true, done: true, with: 'Ali' }),
  ],
});

export const emptyBoard = myBoard({ posts: { nodes: [], hasMore: false, endCursor: null } });
export const onePost = myBoard({ posts: { nodes: [lamp], hasMore: false, endCursor: null } });

export const morePosts: PlayedAnswer = {
  to: 'MoreHelpPosts',
  answer: {
    data: {
      viewer: {
        helpBoard: {
          posts: {
            nodes: [post('bike', 'Wie plakt mijn band?', { category: 'BICYCLES' })],
            hasMore: false,
            endCursor: null,
          },
        },
      },
    },
  },
};

/** One post, as it is read by its id. */
export const onePostRead = (read: HelpPost | null): PlayedAnswer => ({
  to: 'HelpPost',
  answer: { data: { viewer: { helpPost: read } } },
});

/** What comes of an act on a post. */
export const postActed = (to: string, field: string, changed: HelpPost): PlayedAnswer => ({
  to,
  answer: { data: { [field]: { __typename: `${to}Payload`, post: changed } } },
});

export const placed = (to: 'AskForHelp' | 'OfferHelp' | 'PlanGathering', waiting = false): PlayedAnswer => ({
  to,
  answer: {
    data: {
      [to[0]!.toLowerCase() + to.slice(1)]: {
        __typename: `${to}Payload`,
        post: { __typename: 'HelpPost', id: 'HelpPost:mine', kind: 'REQUEST', waiting },
      },
    },
  },
});

export const refused = (to: string, field: string, code: string, message: string): PlayedAnswer => ({
  to,
  answer: { data: { [field]: { __typename: 'Refusal', code, message, retryAfter: null } } },
});

export const responded: PlayedAnswer = {
  to: 'RespondToHelp',
  answer: {
    data: {
      respondToHelp: {
        __typename: 'RespondToHelpPayload',
        talk: { __typename: 'HelpTalk', id: 'HelpTalk:lamp' },
      },
    },
  },
};

export const newsOfBoard: PlayedAnswer = {
  to: 'HelpNews',
  answer: { data: { helpNews: { about: 'BOARD' } } },
  live: true,
};

export const noNews: PlayedAnswer = { to: 'HelpNews', answer: 'never' };
