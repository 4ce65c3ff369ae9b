import { isDeepStrictEqual } from 'node:util';
import { consoleViewers, viewers, type Ask, type Cells, type Matrix, type Viewer } from './matrix.ts';
import { ownOrigin, websiteOrigin } from './people.ts';
import { elsewhere, here, type World } from './world.ts';

/** How a request reaches the server: over a port, or into its function. */
export type Reach = (path: string, init: RequestInit) => Promise<Response>;

export interface Outcome {
  readonly cells: number;
  /** One line for each cell that is not as it was decided. */
  readonly wrong: readonly string[];
  /** Everything that each viewer was answered, as it went over the line. */
  readonly heard: Readonly<Record<Viewer, string>>;
}

/** Asks everything as everybody. Questions come first, then what changes something. */
export async function runMatrix(
  world: World,
  matrix: Matrix,
  reach: Reach,
  only: { firstWrong?: boolean; viewers?: readonly Viewer[] } = {},
): Promise<Outcome> {
  const everybody = [...viewers.slice(0, -1), ...consoleViewers, ...viewers.slice(-1)];
  const heard = Object.fromEntries(everybody.map((viewer) => [viewer, ''])) as Record<Viewer, string>;
  const wrong: string[] = [];
  let cells = 0;
  for (const [ask, rows] of inOrder(matrix)) {
    for (const viewer of only.viewers ?? everybody) {
      const decided = rows.filter(({ row }) => isDecided(viewer, row));
      if (decided.length === 0) continue;
      const answer = await askAs(viewer, ask, world, reach);
      heard[viewer] += answer.text;
      for (const { subject, row } of decided) {
        cells += 1;
        const found = valueAt(answer, row.at);
        if (!isDeepStrictEqual(found, expectedBy(viewer, row)))
          wrong.push(difference(subject, viewer, row, found));
      }
      if (only.firstWrong && wrong.length > 0) return { cells, wrong, heard };
    }
  }
  return { cells, wrong, heard };
}

/** Els reads in the console what she reads elsewhere; what she does there is said. Who moved out is a guest. */
function isDecided(viewer: Viewer, { ask, sees }: Cells): boolean {
  return viewer in sees || viewer === 'moved-out' || (viewer === 'admin-in-console' && !isAct(ask));
}

function expectedBy(viewer: Viewer, { sees }: Cells): unknown {
  if (viewer in sees) return sees[viewer];
  return viewer === 'moved-out' ? sees.guest : sees['embed-session-of-staff'];
}

interface Named {
  readonly subject: string;
  readonly row: Cells;
}

function inOrder(matrix: Matrix): [Ask, Named[]][] {
  const byAsk = new Map<Ask, Named[]>();
  for (const [subject, rows] of Object.entries(matrix)) {
    for (const row of Array.isArray(rows) ? (rows as Cells[]) : [rows as Cells]) {
      byAsk.set(row.ask, [...(byAsk.get(row.ask) ?? []), { subject, row }]);
    }
  }
  return [...byAsk].sort(([one], [other]) => Number(isAct(one)) - Number(isAct(other)));
}

function isAct(ask: Ask): boolean {
  return ask.text.startsWith('mutation');
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };
}

let fresh = 0;

async function askAs(viewer: Viewer, ask: Ask, world: World, reach: Reach): Promise<Answered> {
  const names: Record<string, string> = {
    ...world.names,
    'own-browser': world.names[`browser of ${viewer}`] ?? '',
    'new-id': `matrix-${process.pid}-${(fresh += 1)}`,
    'new-browser': fresh.toString(16).padStart(64, '0'),
  };
  const variables = JSON.stringify(ask.variables ?? {}).replace(
    /\{([a-z-]+)\}/g,
    (whole, name) => names[name] ?? whole,
  );
  const response = await send(viewer, ask.text, variables, world, reach);
  const text = await response.text();
  const named = Object.entries(names).reduce(
    (found, [name, value]) => (value ? found.replaceAll(`"${value}"`, `"{${name}}"`) : found),
    text,
  );
  return { status: response.status, text, body: JSON.parse(named) as Answered['body'] };
}

const tokenOf: Partial<Record<Viewer, string>> = {
  guest: 'gijs',
  'moved-out': 'riet',
  'resident-of-same-building': 'noor',
  'resident-of-other-building': 'mo',
  'resident-of-other-organisation': 'bob',
  'token-of-other-organisation': 'bob',
  'signed-out': 'piet',
  'token-too-old': 'lies',
  'embed-session-of-staff': 'els',
  'author-by-get': 'ina',
  'editor-in-console': 'karim-in-console',
  'admin-in-console': 'els-in-console',
  author: 'ina',
};

function send(
  viewer: Viewer,
  query: string,
  variables: string,
  world: World,
  reach: Reach,
): Promise<Response> {
  const path = `${viewer === 'resident-of-other-organisation' ? elsewhere : here}/graphql`;
  const name = tokenOf[viewer];
  const headers = {
    origin: viewer === 'editor-in-console' || viewer === 'admin-in-console' ? ownOrigin : websiteOrigin,
    accept: 'application/json',
    ...(name ? { authorization: `Bearer ${world.tokens[name]}` } : {}),
  };
  if (viewer === 'author-by-get') {
    return reach(`${path}?${new URLSearchParams({ query, variables }).toString()}`, { headers });
  }
  return reach(path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
}

/** The value at a path such as `lab.sections.2.heading`; null where there is nothing. */
function valueAt({ status, body }: Answered, path: string): unknown {
  if (status === 401 || status === 405) return `turned away (${status})`;
  if (body.errors) return `error (${status}): ${body.errors.map(({ message }) => message).join('; ')}`;
  let value: unknown = body.data;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value ?? null;
}

function difference(subject: string, viewer: Viewer, cells: Cells, found: unknown): string {
  return `${subject}: ${viewer} must see ${JSON.stringify(expectedBy(viewer, cells))} and sees ${JSON.stringify(found)}`;
}
