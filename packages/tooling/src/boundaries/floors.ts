import { importsOf } from './imports.ts';
import { roleOf, type Rule, type Source, type Violation } from './source.ts';

/** The floors of the server from the top down. Arrows run down only: never up, never to the side. */
const FLOORS: readonly (readonly string[])[] = [
  ['bin'],
  ['index.ts'],
  ['http'],
  ['server.ts'],
  ['jobs'],
  ['slices.ts'],
  ['signal'],
  ['commitments', 'embed', 'thanks', 'welcome'],
  ['core-values'],
  ['help-board', 'lab-feedback', 'mix'],
  ['profile-card'],
  ['moderation', 'notifications'],
  ['residency'],
  ['today'],
  ['groups', 'letters'],
  ['account'],
  ['residents'],
  ['community'],
  ['foreign-files'],
];
const GROUND = FLOORS.length;
const PLUMBING = new Set(['bin', 'index.ts', 'http', 'server.ts', 'jobs', 'slices.ts']);
const NO_SLICE = new Set(['database', 'foreign-files', 'testing']);
const SERVER = 'packages/server/src/';

const FROM_TESTING = {
  wrong: 'code that runs for people imports testing',
  instead: 'only a *.test.ts may; move it out of testing',
};

/** Keeps every arrow in the server running down. */
export const serverFloors: Rule = (sources) =>
  sources.filter(standsInServer).flatMap((source) => [...withoutFloor(source), ...upOrSideways(source)]);

function standsInServer({ path }: Source): boolean {
  return path.startsWith(SERVER) && roomOf(path) !== 'testing';
}

function withoutFloor({ path }: Source): Violation[] {
  if (floorOf(roomOf(path)) !== undefined) return [];
  return [
    {
      path,
      line: 1,
      wrong: `the folder ${roomOf(path)} has no floor`,
      instead: 'decide which slices may lean on it, and add it to packages/tooling/src/boundaries/floors.ts',
    },
  ];
}

function upOrSideways(source: Source): Violation[] {
  const here = roomOf(source.path);
  return importsOf(source).flatMap(({ file, line }) => {
    if (!file?.startsWith(SERVER)) return [];
    const there = roomOf(file);
    if (isTest(source) && (there === 'testing' || PLUMBING.has(there))) return [];
    const found = there === 'testing' ? FROM_TESTING : upward(here, there);
    return found ? [{ path: source.path, line, ...found }] : [];
  });
}

/** A test goes in by the doors that everybody goes in by, and those are above. */
function isTest({ path }: Source): boolean {
  return roleOf(path) === 'test';
}

function upward(here: string, there: string): Pick<Violation, 'wrong' | 'instead'> | undefined {
  const [from, to] = [floorOf(here), floorOf(there)];
  if (here === there || from === undefined || to === undefined || to > from) return undefined;
  if (from === GROUND && to === GROUND) return undefined;
  const wrong =
    to === from ? `${here} imports ${there}, its neighbour` : `${here} imports ${there}, a floor above it`;
  return { wrong, instead: wayUp(here, there) };
}

function wayUp(here: string, there: string): string {
  if (PLUMBING.has(there)) return `take what you need through the context (builder.ts); ${there} hands it in`;
  return `write an event in the action's transaction (events.ts) and let ${there} subscribe to it in slices.ts, or extend ${here} from the folder of ${there}`;
}

function roomOf(filePath: string): string {
  return filePath.slice(SERVER.length).split('/')[0]!;
}

/** Files beside index.ts, such as builder.ts and errors.ts, lie at the ground with the database. */
function floorOf(room: string): number | undefined {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor >= 0) return floor;
  return room === 'database' || room.endsWith('.ts') ? GROUND : undefined;
}

/** Whether it was decided which slices may lean on this one. */
export function hasFloor(word: string): boolean {
  return floorOf(word) !== undefined;
}

/** Whether a word is no slice, but a part of the house that knows none. */
export function isNoSlice(word: string): boolean {
  return PLUMBING.has(word) || NO_SLICE.has(word);
}

/** The slice a server file belongs to, if it belongs to one. */
export function sliceOf(filePath: string): string | undefined {
  if (!filePath.startsWith(SERVER)) return undefined;
  const room = roomOf(filePath);
  return isNoSlice(room) || room.endsWith('.ts') ? undefined : room;
}
