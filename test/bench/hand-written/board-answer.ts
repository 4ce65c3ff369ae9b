import type { PostRow } from './board-statement.ts';

export interface Reading {
  readonly viewer: string;
  readonly today: string;
  readonly now: number;
  readonly dayOf: (moment: Date) => string;
}

/** What the page gets of the posts it asked for, one of which may be there to say that there are more. */
export function boardAnswer(rows: readonly PostRow[], first: number, reading: Reading): object {
  const nodes = rows.slice(0, first).map((row) => postAnswer(row, reading));
  return { nodes, hasMore: rows.length > first, endCursor: nodes.at(-1)?.id ?? null };
}

const tellingOfAbsence = new Set(['pets', 'plants', 'post', 'keys']);
const editMs = 30 * 60_000;

/** The fields in the order of the page's question. */
function postAnswer(row: PostRow, { viewer, today, now, dayOf }: Reading) {
  const gathering = row.kind === 'gathering';
  const mine = row.author_id === viewer;
  const hidden = !mine && !gathering && tellingOfAbsence.has(row.category) && !row.talk?.agreed;
  const coming = row.coming.filter(([, comes]) => comes);
  const viewerComing = row.coming.find(([id]) => id === viewer)?.[1] ?? null;
  // Neither a calendar nor a match is written by hand here: nobody who asks for them is measured.
  if (row.tells || (gathering && (viewerComing || mine))) throw new Error('This viewer is not measured.');
  return {
    id: globalId('HelpPost', row.id),
    kind: name(row.kind),
    category: name(row.category),
    title: row.title,
    text: row.text,
    language: row.language,
    timing: name(row.timing),
    onDate: hidden ? null : row.on_date,
    atTime: hidden ? null : row.at_time,
    place: row.place,
    building: hidden ? null : row.building_name,
    reach: name(row.reach),
    openUntil: hidden ? null : row.open_until,
    state: name(row.state),
    writtenOn: dayOf(row.written_at),
    edited: row.edited_at !== null,
    version: row.version,
    waiting: mine && row.visibility === 'waiting',
    mine,
    planner: gathering ? row.planner : null,
    coming: coming.flatMap(([, , first, absent]) => (absent || first === null ? [] : [first])),
    viewerComing,
    full: gathering && row.most_people !== null && coming.length >= row.most_people,
    calendarAddress: null,
    talk: row.talk && globalId('HelpTalk', row.talk.id),
    fits: [],
    asksWhetherOpen: false,
    asksHowItWent: !gathering && (row.talk?.done ?? false) && !row.told,
    viewerCanRespond: !row.talk && !mine && !gathering && row.open_until >= today,
    viewerCanEdit: mine && now - row.written_at.getTime() < editMs,
    viewerCanWithdraw: mine,
    __typename: 'HelpPost',
  };
}

const name = (value: string) => value.toUpperCase().replaceAll('-', '_');
export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
