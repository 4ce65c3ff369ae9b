import { askedBy, askHash, listsOf, moreHash, searches, sentBy } from './board/board-questions.ts';
import { inTurn, pairsOf, type Cost, type Pair, type Side } from './board/board-rounds.ts';
import { startBoard, startFree, type BoardServers } from './board/board-servers.ts';
import {
  globalPostId,
  large,
  small,
  type BoardSize,
  viewerTokens,
  writerTokens,
} from './board/board-world.ts';
import { answerOf, differing } from './server/same-answers.ts';
import type { Asked } from './server/sender.ts';
import { judged, median, spread, type Row } from './table.ts';

const rounds = 3;
const roundSeconds = 1.5;

/**
 * The help board of somebody signed in, small and large, beside a hand-written server and beside itself.
 *
 * @param sizes the small one alone takes a minute: for whoever is changing what it measures
 */
export async function boards(
  progress: (what: string) => void,
  sizes: readonly BoardSize[] = [small, large],
): Promise<Row[]> {
  const started: BoardServers[] = [];
  try {
    for (const size of sizes) {
      progress(`making a board of ${size.posts} posts`);
      started.push(await startBoard(size));
    }
    const [few, many] = started as [BoardServers, BoardServers | undefined];
    const rows: Row[] = many
      ? [{ what: `making a board of ${large.posts} posts`, ours: `${Math.round(many.seconds)} s` }]
      : [];
    for (const [name, questions] of [
      ['board, ', listsOf],
      ['search, ', () => searches],
    ] as const) {
      for (const what of Object.keys(questions(small))) {
        progress(name + what);
        const asks = (board: BoardServers) => asking(questions(board.size)[what]!);
        rows.push(...(await compared(name + what, few, many, asks)));
      }
    }
    if (many) {
      progress('suggestions');
      rows.push(...(await suggested(few, many)));
    }
    progress('posting');
    rows.push(await posted(few));
    return rows;
  } finally {
    for (const board of started) await board.stop();
  }
}

const asking = (variables: object) => viewerTokens.map((token) => sentBy(token, moreHash, variables));

/** Both sizes beside the hand-written server, and the large beside the small. */
async function compared(
  what: string,
  few: BoardServers,
  many: BoardServers | undefined,
  asks: (board: BoardServers) => readonly Asked[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const board of many ? [few, many] : [few]) {
    const difference = await firstDifference(board, asks(board));
    const named = `${what}, ${board.size.posts} posts`;
    if (difference) rows.push({ what: `${named} NOT MEASURED, answers differ: ${difference}`, ours: '' });
    else
      rows.push(
        besideRival(
          named,
          await pairsOf(ours(board, asks(board)), rival(board, asks(board)), rounds, roundSeconds),
        ),
      );
  }
  if (!many) return rows;
  const pairs = await pairsOf(ours(many, asks(many)), ours(few, asks(few)), rounds, roundSeconds);
  rows.push(growth(`${what}, ${large.posts} posts beside ${small.posts}`, pairs));
  return rows;
}

const ours = ({ ours: server, database }: BoardServers, asked: readonly Asked[]): Side => ({
  server,
  database,
  name: 'ours',
  ask: inTurn(asked),
});
const rival = ({ rival: server, database }: BoardServers, asked: readonly Asked[]): Side => ({
  server,
  database,
  name: 'rival',
  ask: inTurn(asked),
});

const both = ({ server, database }: Cost) => server + database;
const ms = (values: readonly number[]) => `${median(values).toFixed(2)} ms`;
const noise = (ratios: readonly number[]) => `noise ${Math.round(spread(ratios) * 100)} %`;

/** Requests per core-second, the database counted. */
function besideRival(what: string, pairs: readonly Pair[]): Row {
  const ratios = pairs.map(({ one, other }) => both(other) / both(one));
  const ratio = median(ratios);
  return {
    what: `${what}, with the database, ${noise(ratios)}`,
    ours: ms(pairs.map(({ one }) => both(one))),
    other: ms(pairs.map(({ other }) => both(other))),
    ratio,
    goal: 'at least 0.4, aim 0.5',
    met: judged(ratio >= 0.4, ratios),
  };
}

function growth(what: string, pairs: readonly Pair[]): Row {
  const ratios = pairs.map(({ one, other }) => both(one) / both(other));
  const ratio = median(ratios);
  return {
    what: `${what}, ${noise(ratios)}`,
    ours: ms(pairs.map(({ one }) => both(one))),
    other: ms(pairs.map(({ other }) => both(other))),
    ratio,
    goal: 'at most 2',
    met: judged(ratio <= 2, ratios),
  };
}

const suggestions =
  'query ($id: ID!) { viewer { helpPost(id: $id) { suggestions { id asked reasons { kind about } } } } }';
/** The same without the suggestions: what reading the post alone takes. */
const postAlone = 'query ($id: ID!) { viewer { helpPost(id: $id) { id } } }';

/** Suggestions for one post; of the time of the database, what reading the post takes too is left out. */
async function suggested(few: BoardServers, many: BoardServers): Promise<Row[]> {
  const [onFew, onMany] = [await startFree(few.app), await startFree(many.app)];
  try {
    const side = (board: BoardServers, server: Side['server'], query: string): Side => ({
      server,
      database: board.database,
      name: 'ours',
      ask: () => askedBy(viewerTokens[0]!, query, { id: globalPostId(board.size.posts + 1) }),
    });
    const cost = (query: string) =>
      pairsOf(side(many, onMany, query), side(few, onFew, query), rounds, roundSeconds);
    const [whole, alone] = [await cost(suggestions), await cost(postAlone)];
    const inDatabase = (of: 'one' | 'other') =>
      whole.map((pair, round) => pair[of].database - alone[round]![of].database);
    const [large_, small_] = [inDatabase('one'), inDatabase('other')];
    const ratios = large_.map((time, round) => time / small_[round]!);
    const most = median(large_);
    return [
      {
        what: `suggestions among ${large.residents} residents beside ${small.residents}, processor time of the database, ${noise(ratios)}`,
        ours: ms(large_),
        other: ms(small_),
        ratio: median(ratios),
        goal: 'at most 2',
        met: judged(median(ratios) <= 2, ratios),
      },
      {
        what: `suggestions among ${large.residents} residents, processor time of the database`,
        ours: ms(large_),
        goal: 'at most 10 ms',
        met: judged(most <= 10, large_),
      },
      growth(
        `suggestions with the post and the server, ${large.residents} residents beside ${small.residents}`,
        whole,
      ),
    ];
  } finally {
    await Promise.all([onFew.stop(), onMany.stop()]);
  }
}

/** Two people place two posts: their ids differ, and nothing else may. */
const withoutIds = (answer: string) => answer.replace(/"id":"[^"]+"/, '"id":""');

let sent = 0;

/** A request for help, placed by people who did not reach their limit yet. */
async function posted(board: BoardServers): Promise<Row> {
  const half = Math.floor(writerTokens.length / 2);
  const ask = (tokens: readonly string[]) => {
    const next = inTurn(tokens);
    return () => sentBy(next(), askHash, { input: requestFor((sent += 1)) });
  };
  const [mine, theirs] = [ask(writerTokens.slice(0, half)), ask(writerTokens.slice(half))];
  const [one, other] = await Promise.all([answerOf(board.ours, mine()), answerOf(board.rival, theirs())]);
  const difference = differing(withoutIds(one), withoutIds(other));
  if (difference) return { what: `posting NOT MEASURED, answers differ: ${difference}`, ours: '' };
  const side = { server: board.ours, database: board.database, name: 'ours', ask: mine } as const;
  const beside = { server: board.rival, database: board.database, name: 'rival', ask: theirs } as const;
  return besideRival('placing a request', await pairsOf(side, beside, rounds, roundSeconds));
}

const requestFor = (number: number) => ({
  clientMutationId: `bench-${number}-${process.pid}`,
  category: 'ODD_JOBS',
  title: `Wie helpt met lamp ${number}?`,
  text: 'Het gaat om een lamp in de gang, het liefst deze week.',
  language: 'nl',
  timing: 'FLEXIBLE',
});

async function firstDifference(board: BoardServers, asks: readonly Asked[]): Promise<string | undefined> {
  for (const asked of asks) {
    const [one, other] = await Promise.all([answerOf(board.ours, asked), answerOf(board.rival, asked)]);
    const difference = differing(one, other);
    if (difference) return difference;
  }
  return undefined;
}
