import { globalPostId, type BoardSize, boardOrigin } from './board-world.ts';
import { newestHash } from '../server/lab-question.ts';

/** One request as a page sends it. */
export interface Sent {
  readonly path: string;
  readonly headers: string;
  readonly body: string;
}

export const moreHash = newestHash('MoreHelpPosts');
export const askHash = newestHash('AskForHelp');

/** A question of somebody signed in, by hash as a page asks it. */
export function sentBy(token: string, hash: string, variables: object): Sent {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  return asJson(token, { extensions, variables });
}

/** A question in full, for servers that take any. */
export const askedBy = (token: string, query: string, variables: object): Sent =>
  asJson(token, { query, variables });

function asJson(token: string, content: object): Sent {
  const headers = `Origin: ${boardOrigin}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\n`;
  return { path: '/graphql', headers, body: JSON.stringify(content) };
}

const page = { first: 20 };

/** What a list is asked for, by what it is called in the table. */
export function listsOf({ posts }: BoardSize): Readonly<Record<string, object>> {
  return {
    'the newest 20': page,
    'of the category that two in five have': { ...page, category: 'ODD_JOBS' },
    'of a rare category and kind': { ...page, category: 'KEYS', kind: 'OFFER' },
    'a deep page': { ...page, after: globalPostId(Math.round(posts * 0.3)) },
  };
}

export const searches: Readonly<Record<string, object>> = {
  'a word of many posts': { ...page, search: 'fiets' },
  'a rare word': { ...page, search: 'zonnewijzer' },
  'two words': { ...page, search: 'lamp zonnewijzer' },
  'a rare word with a slip': { ...page, search: 'zonnewijsser' },
};
