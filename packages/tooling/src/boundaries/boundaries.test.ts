import { describe, expect, test } from 'vitest';
import { boundaryViolations, inWords } from './boundaries.ts';

type Files = Readonly<Record<string, string>>;

interface Planted {
  readonly title: string;
  /** The files around it, which break nothing. */
  readonly house?: Files;
  readonly wrong: Files;
  /** The same, mended in the one place that made it bad. */
  readonly mended: Files;
  readonly says: string;
  readonly sends: string;
}

const SERVER = 'packages/server/src';
const POSTS: Files = {
  [`${SERVER}/help-board/help-board.table.ts`]: "export const helpPost = table('help_post', {});",
  [`${SERVER}/help-board/help-board.actions.ts`]: 'export const askForHelp = 1;',
  [`${SERVER}/help-board/help-board.rules.ts`]: 'export const mayAsk = 1;',
  [`${SERVER}/residents/residents.actions.ts`]: 'export const findPerson = 1;',
  [`${SERVER}/builder.ts`]: 'export const builder = 1;',
  [`${SERVER}/events.ts`]: 'export const events = 1;',
  [`${SERVER}/jobs/jobs.ts`]: 'export const startJobs = 1;',
};

const PACKAGES: Planted[] = [
  {
    title: 'an element takes a house style of somebody else along',
    house: {
      'packages/elements/src/shared/published-themes.ts':
        "export const themes = () => import('@somebody/design-tokens/dist/theme.css?inline');",
      'packages/elements/src/shared/themes.test.ts': "import { themes } from './published-themes.ts';",
      '.storybook/preview.ts':
        "import { themes } from '../packages/elements/src/shared/published-themes.ts';",
    },
    wrong: {
      'packages/elements/src/thanks/thanks.element.ts':
        "import { themes } from '../shared/published-themes.ts';",
    },
    mended: {
      'packages/elements/src/thanks/thanks.test.ts':
        "import { themes } from '../shared/published-themes.ts';",
    },
    says: 'house style of somebody else',
    sends: 'worn by the page',
  },
  {
    title: 'an element takes code of the server',
    wrong: { 'packages/elements/src/thanks/thanks.element.ts': "import { x } from '@wederkerig/server';" },
    mended: { 'packages/elements/src/thanks/thanks.element.ts': "import { x } from '@wederkerig/client';" },
    says: 'elements imports server',
    sends: 'schema.graphql',
  },
  {
    title: 'the server takes code of the client, and be it only a type',
    wrong: { [`${SERVER}/thanks/thanks.actions.ts`]: "import type { X } from '@wederkerig/client';" },
    mended: { [`${SERVER}/thanks/thanks.actions.ts`]: "import type { X } from '@wederkerig/words';" },
    says: 'server imports client',
    sends: 'travel as data',
  },
  {
    title: 'the sentences know the client',
    wrong: { 'packages/words/src/thanks/index.ts': "import { x } from '@wederkerig/client';" },
    mended: { 'packages/words/src/thanks/index.ts': "import { x } from '../feature.ts';" },
    says: 'words imports client',
    sends: 'value of its function',
  },
  {
    title: 'the loader loads the elements it should only name',
    wrong: { 'packages/embed/src/embed.ts': "await import('@wederkerig/elements/thanks');" },
    mended: { 'packages/embed/src/embed.ts': "await import('@wederkerig/client');" },
    says: 'embed imports elements',
    sends: 'load it when needed',
  },
  {
    title: 'the client draws',
    wrong: { 'packages/client/src/session.ts': "import { html } from 'lit';" },
    mended: { 'packages/client/src/session.ts': "import { gql } from '@urql/core';" },
    says: 'client imports lit',
    sends: 'stands in elements',
  },
  {
    title: 'a path leads from one package into another',
    wrong: {
      'packages/elements/src/mix/mix.controller.ts': "import { x } from '../../../client/src/client.ts';",
    },
    mended: { 'packages/elements/src/mix/mix.controller.ts': "import { x } from '@wederkerig/client';" },
    says: 'a path leads into packages/client',
    sends: '@wederkerig/client',
  },
  {
    title: 'one element takes another into its code',
    wrong: { 'packages/elements/src/mix/mix.element.ts': "import '../thanks/index.ts';" },
    mended: { 'packages/elements/src/mix/mix.element.ts': "import '../shared/define.ts';" },
    says: 'the element of mix imports the one of thanks',
    sends: '<wk-thanks> in the HTML',
  },
  {
    title: 'one element asks the questions of another; a story may show both',
    wrong: { 'packages/elements/src/mix/mix.controller.ts': "import '../thanks/thanks.operations.ts';" },
    mended: { 'packages/elements/src/mix/mix.stories.ts': "import '../thanks/thanks.operations.ts';" },
    says: 'the element of mix imports the one of thanks',
    sends: '<wk-thanks> in the HTML',
  },
  {
    title: 'what all elements share knows a feature',
    wrong: { 'packages/elements/src/shared/dialog.ts': "import { x } from '../thanks/thanks.events.ts';" },
    mended: { 'packages/elements/src/shared/dialog.ts': "import { x } from './tokens.ts';" },
    says: 'shared imports thanks',
    sends: 'featureless',
  },
];

const FLOORS: Planted[] = [
  {
    title: 'a slice calls one on a floor above it',
    house: POSTS,
    wrong: {
      [`${SERVER}/profile-card/a.actions.ts`]: "import { x } from '../help-board/help-board.actions.ts';",
    },
    mended: { [`${SERVER}/profile-card/a.actions.ts`]: "import { x } from '../events.ts';" },
    says: 'profile-card imports help-board, a floor above it',
    sends: 'events.ts',
  },
  {
    title: 'a slice calls its neighbour on the same floor',
    house: POSTS,
    wrong: { [`${SERVER}/mix/mix.actions.ts`]: "import { x } from '../help-board/help-board.actions.ts';" },
    mended: { [`${SERVER}/mix/mix.actions.ts`]: "import { x } from '../residents/residents.actions.ts';" },
    says: 'mix imports help-board, its neighbour',
    sends: 'subscribe to it in slices.ts',
  },
  {
    title: 'a slice reaches for the jobs that run it',
    house: POSTS,
    wrong: { [`${SERVER}/mix/mix.actions.ts`]: "import { x } from '../jobs/jobs.ts';" },
    mended: { [`${SERVER}/mix/mix.actions.ts`]: "import { x } from '../builder.ts';" },
    says: 'mix imports jobs, a floor above it',
    sends: 'through the context',
  },
  {
    title: 'the ground leans on a slice',
    house: POSTS,
    wrong: { [`${SERVER}/database/a.ts`]: "import type { X } from '../residents/residents.actions.ts';" },
    mended: { [`${SERVER}/database/a.ts`]: "import type { X } from '../builder.ts';" },
    says: 'database imports residents, a floor above it',
    sends: 'events.ts',
  },
  {
    title: 'a folder that nobody has given a floor',
    wrong: { [`${SERVER}/barbecue/barbecue.actions.ts`]: '' },
    mended: { [`${SERVER}/welcome/welcome.actions.ts`]: '' },
    says: 'the folder barbecue has no floor',
    sends: 'floors.ts',
  },
  {
    title: 'a test of a slice looks at what a slice above it does',
    house: POSTS,
    wrong: { [`${SERVER}/residents/a.test.ts`]: "import { x } from '../help-board/help-board.actions.ts';" },
    mended: { [`${SERVER}/residents/a.test.ts`]: "import { x } from '../jobs/jobs.ts';" },
    says: 'residents imports help-board, a floor above it',
    sends: 'events.ts',
  },
  {
    title: 'code that runs for people leans on what is made for tests',
    wrong: { [`${SERVER}/mix/mix.actions.ts`]: "import { x } from '../testing/index.ts';" },
    mended: { [`${SERVER}/mix/mix.test.ts`]: "import { x } from '../testing/index.ts';" },
    says: 'imports testing',
    sends: 'only a *.test.ts may',
  },
];

const SLICES: Planted[] = [
  {
    title: 'a rule calls an action',
    house: POSTS,
    wrong: { [`${SERVER}/help-board/close.rules.ts`]: "import { x } from './help-board.actions.ts';" },
    mended: { [`${SERVER}/help-board/close.rules.ts`]: "import type { X } from './help-board.table.ts';" },
    says: 'rules import actions',
    sends: 'let the action load them',
  },
  {
    title: 'a rule reads a file',
    wrong: { [`${SERVER}/help-board/close.rules.ts`]: "import { readFile } from 'node:fs/promises';" },
    mended: { [`${SERVER}/help-board/close.rules.ts`]: "import { Refused } from '../errors.ts';" },
    says: 'rules import node:fs/promises',
    sends: 'values it is handed',
  },
  {
    title: 'an action makes GraphQL types',
    wrong: { [`${SERVER}/help-board/close.actions.ts`]: "import { x } from './help-board.graphql.ts';" },
    mended: { [`${SERVER}/help-board/close.actions.ts`]: "import { x } from './help-board.rules.ts';" },
    says: 'actions import graphql',
    sends: 'an action returns rows',
  },
  {
    title: 'an action asks for what its slice says of the day',
    house: { ...POSTS, [`${SERVER}/help-board/help-board.today.ts`]: 'export const today = 1;' },
    wrong: { [`${SERVER}/help-board/close.actions.ts`]: "import { x } from './help-board.today.ts';" },
    mended: { [`${SERVER}/help-board/help-board.today.ts`]: "import { x } from './help-board.actions.ts';" },
    says: 'actions import today',
    sends: 'the *.today.ts into what waits',
  },
  {
    title: 'a slice judges by the rules of another',
    house: POSTS,
    wrong: {
      [`${SERVER}/thanks/thanks.actions.ts`]: "import { x } from '../help-board/help-board.rules.ts';",
    },
    mended: {
      [`${SERVER}/thanks/thanks.actions.ts`]: "import { x } from '../help-board/help-board.actions.ts';",
    },
    says: 'the rules of help-board are imported from another slice',
    sends: 'call an action of help-board',
  },
];

const TABLES: Planted[] = [
  ...["db.selectFrom('help_post as post')", "db.insertInto('help_post')", "db.deleteFrom('help_post')"].map(
    (query): Planted => ({
      title: `another slice asks ${query}`,
      house: POSTS,
      wrong: { [`${SERVER}/thanks/thanks.actions.ts`]: query },
      mended: { [`${SERVER}/help-board/more.actions.ts`]: query },
      says: 'the table help_post is named outside help-board',
      sends: 'call an action of help-board',
    }),
  ),
  {
    title: 'another slice writes it into SQL of its own',
    house: POSTS,
    wrong: { [`${SERVER}/thanks/thanks.actions.ts`]: 'sql`select count(*) from help_post where x = ${1}`' },
    mended: { [`${SERVER}/thanks/thanks.actions.ts`]: 'sql`select count(*) from thanks where x = ${1}`' },
    says: 'the table help_post is named outside help-board',
    sends: 'call an action of help-board',
  },
  {
    title: 'the plumbing asks for it in plain SQL',
    house: POSTS,
    wrong: { [`${SERVER}/http/health.ts`]: "pool.query('select 1 from help_post')" },
    mended: { [`${SERVER}/http/health.ts`]: "explain('An answer from help_post cannot be read.')" },
    says: 'the table help_post is named outside help-board',
    sends: 'call an action of help-board',
  },
];

const SHAPE: Planted[] = [
  {
    title: 'three files import each other in a circle',
    wrong: {
      'packages/client/src/a.ts': "import './b.ts';",
      'packages/client/src/b.ts': "export * from './c.ts';",
      'packages/client/src/c.ts': "import { a } from './a.ts';",
    },
    mended: {
      'packages/client/src/a.ts': "import './b.ts';",
      'packages/client/src/b.ts': "export * from './c.ts';",
      'packages/client/src/c.ts': "import type { a } from './a.ts'; const later = () => import('./a.ts');",
    },
    says: 'a.ts -> packages/client/src/b.ts -> packages/client/src/c.ts -> packages/client/src/a.ts',
    sends: 'move what both need',
  },
  {
    title: 'a folder called after nothing',
    wrong: { 'packages/client/src/utils/dates.ts': '', 'packages/client/src/utils/names.ts': '' },
    mended: { 'packages/client/src/dates/dates.ts': '', 'packages/client/src/dates/names.ts': '' },
    says: 'packages/client/src/utils:1  "utils" does not say what is inside',
    sends: 'words of the glossary',
  },
  {
    title: 'a file called after nothing',
    wrong: { 'test/e2e/sign-in-helpers.ts': '' },
    mended: { 'test/e2e/sign-in.ts': '' },
    says: '"helpers" does not say what is inside',
    sends: 'put it beside what uses it',
  },
];

describe.each([
  ['packages', PACKAGES],
  ['floors of the server', FLOORS],
  ['inside a slice', SLICES],
  ['tables', TABLES],
  ['circles and names', SHAPE],
])('%s', (_name, planted) => {
  test.each(planted)('$title: refused, with the way to go', ({ house, wrong, says, sends }) => {
    const told = toldAbout({ ...house, ...wrong });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(says);
    expect(told[0]).toContain(sends);
  });

  test.each(planted)('$title: mended, it is fine', ({ house, mended }) => {
    expect(toldAbout({ ...house, ...mended })).toEqual([]);
  });
});

function toldAbout(files: Files): string[] {
  return boundaryViolations(Object.entries(files).map(([path, text]) => ({ path, text }))).map(inWords);
}
