import { readdirSync, readFileSync } from 'node:fs';
import type { Viewer } from './matrix.ts';

const source = new URL('../../../packages/server/src/', import.meta.url);

/** A change to one file of the server, made while it is loaded; the file itself stays as it is. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Which of several; all of them where it is absent. */
  readonly nth?: number;
}

/** One run of a part of the matrix on a server that misses something. */
export interface Removal {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** What is done to the database beside it. */
  readonly statement?: string;
  /** The rows that are asked. */
  readonly subjects: readonly string[];
  /** Everybody, where it is absent. */
  readonly viewers?: readonly Viewer[];
  /** Whether somebody must see what they may not, or everything must hold because another belt is left. */
  readonly expected: 'noticed' | 'holds';
}

/** Lets a visitor pass as somebody who does not exist. */
const anybody =
  "((viewer) => viewer.kind === 'visitor' ? { kind: 'guest', reach: 'embed', roles: [], firstName: 'Niemand', residentId: '00000000-0000-7000-8000-000000000000' } : viewer)";

const asked = 'authScopes: { signedIn: true }';
const called = 'signedIn(context.viewer)';
const worked = 'inConsole(context.viewer';

/** Lets a visitor pass as somebody at work who does not exist. */
const anybodyAtWork = `((viewer, ...roles) => viewer.kind === 'visitor' ? ${anybody}(viewer) : inConsole(viewer, ...roles))(context.viewer`;

/** No request of a visitor comes as far as these. */
const notReached = [
  // Below `viewer`, which is null for a visitor; that guard is taken away by itself.
  'ownAnswers',
  'ownPriorities',
  'ownJoinings',
  'ownStory',
  'ownComments',
  'fitsOf',
  'ownPosts',
  'listTalks',
  'postsOfTalks',
  'absentComments',
  'ownIdea',
  // Behind an action that has asked.
  'pagesOf',
  'ownCommentView',
  'ownAnswersTo',
  'respondToHelp',
  'readTalk',
  'messagesOf',
  'topLevelFor',
  'readPost',
  'mayRead',
  'ownPost',
  'ownOpenPost',
  'helpersFor',
  'tellingNeighbours',
  // Of two in one action: what it begins with asks as well.
  'placePost',
  'answerGathering',
  'holdOwnPost',
  'askNeighbour',
  'answerHelpAsk',
  'help-board/post-rows.actions.ts',
  'help-board/post-views.actions.ts',
  'help-board/gathering-views.actions.ts',
  // Moderation asks before it asks whose a thing is.
  'help-board/moderated-posts.actions.ts',
  // Below `console`, which is null for a visitor; and of several in one action each asks.
  'waitingAtDesk',
  'openAtDesk',
  'readAtDesk',
  'openCase',
  'decide',
  'loadCase',
  'writeDecision',
  // A file comes in by a route, which the test of the slice asks.
  'beginReport',
  'keepReport',
  // `inConsole` asks as well, in whatever way one comes there.
  'finishTodayRow',
  'waitingCases',
  'labsToCheck',
  // Below `console` or `viewer`, which are null for a visitor.
  'publishingForEditor',
  'readVoices',
  'passOnsOfViewer',
  'voicesToAgree',
  'lastJob',
  'todayRows',
  'followedAmong',
  'ownNotices',
  'commitmentsAtWork',
  'asSeenAtWork',
  'promisesToKeep',
  'promisesHanded',
  'ownSignals',
  'ownSignal',
  'signalsToAnswer',
  'signalsNotHelped',
  'signalsUnreached',
  'isUnreached',
  'standsInFor',
  'ownStandIn',
  'possibleStandIns',
  'unansweredAtOffice',
  'endingAtOffice',
  // Of core values and mix: below `viewer` or `console`, or one of two that ask in turn.
  'versionsOf',
  'advertsToCheck',
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const read = (file: string) => readFileSync(new URL(file, source), 'utf8');

/** Every place in the files of one kind where a text stands, as an edit that replaces it there alone. */
function everyPlace(kind: string, find: string, replace: string): Edit[] {
  return files
    .filter((file) => file.endsWith(`.${kind}.ts`))
    .flatMap((file) =>
      Array.from({ length: read(file).split(find).length - 1 }, (_, nth) => ({ file, find, replace, nth })),
    );
}

/** The function, or the mutation, that an edit stands in. */
function placeOf({ file, find, nth = 0 }: Edit): string {
  const before = read(file)
    .split(find)
    .slice(0, nth + 1)
    .join(find);
  return [...before.matchAll(/(?:async function |mutationField\(')(\w+)/g)].at(-1)?.[1] ?? file;
}

/**
 * A mutation is guarded three times: by what it says of itself, where it finds out who acts, and in the action. Each belt must
 * hold by itself; so the other two are taken off, and then each guard of the third in turn.
 */
export function signInGuards(mutations: readonly string[]): Removal[] {
  const belts = [
    { name: 'authScopes', guards: everyPlace('graphql', asked, 'authScopes: { everyone: true }') },
    {
      name: 'signedIn() in the resolver',
      guards: everyPlace('graphql', called, `${anybody}(context.viewer)`),
    },
    {
      name: 'signedIn() in the action',
      guards: [
        ...everyPlace('actions', called, `${anybody}(context.viewer)`),
        ...everyPlace('actions', worked, anybodyAtWork),
      ],
    },
  ];
  const subjects = mutations.map((mutation) => `Mutation.${mutation}`);
  const common = { subjects, viewers: ['visitor'] as const };
  return belts.flatMap((belt) => {
    const others = belts.filter((other) => other !== belt).flatMap(({ guards }) => guards);
    return [
      { name: `${belt.name} alone`, edits: others, expected: 'holds' as const, ...common },
      ...belt.guards
        .filter((guard) => !notReached.includes(placeOf(guard)))
        .map((guard) => ({
          name: `${belt.name} of ${placeOf(guard)}`,
          edits: [...others, guard],
          expected: 'noticed' as const,
          ...common,
        })),
    ];
  });
}

/** The source with the edits made; an edit that finds nothing means that a guard moved, and the list with it must. */
export function edited(file: string, text: string, edits: readonly Edit[]): string {
  let changed = text;
  // From the back, so that the places before keep their number.
  for (const edit of edits.filter((it) => it.file === file).sort((a, b) => (b.nth ?? 0) - (a.nth ?? 0))) {
    const parts = changed.split(edit.find);
    if (parts.length < (edit.nth ?? 0) + 2) throw new Error(`${file} no longer says: ${edit.find}`);
    changed =
      edit.nth === undefined
        ? parts.join(edit.replace)
        : parts.slice(0, edit.nth + 1).join(edit.find) +
          edit.replace +
          parts.slice(edit.nth + 1).join(edit.find);
  }
  return changed;
}
