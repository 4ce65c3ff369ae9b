import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { hasPostgres } from '@wederkerig/server/testing';
import { describe, expect, it } from 'vitest';
import { recordAccount } from './account.recorder.ts';
import { recordSignal } from './signal.recorder.ts';
import { recordCommitments } from './commitments.recorder.ts';
import { recordConsoleModeration } from './console-moderation.recorder.ts';
import { recordConsoleSignIn } from './console-sign-in.recorder.ts';
import { recordConsoleToday } from './console-today.recorder.ts';
import { recordConsoleEmbed } from './console-embed.recorder.ts';
import { recordConsoleAnswers } from './console-answers.recorder.ts';
import { recordConsoleSignal } from './console-signal.recorder.ts';
import { recordConsoleCommitments } from './console-commitments.recorder.ts';
import { recordConsoleGroups } from './console-groups.recorder.ts';
import { recordConsoleHelpBoard } from './console-help-board.recorder.ts';
import { recordConsoleLabPublishing } from './console-lab-publishing.recorder.ts';
import { recordConsoleLabFeedback } from './console-lab-feedback.recorder.ts';
import { recordConsoleLabJoining } from './console-lab-joining.recorder.ts';
import { recordConsoleLabSharing } from './console-lab-sharing.recorder.ts';
import { recordConsoleLabSlips } from './console-lab-slips.recorder.ts';
import { recordConsoleNotifications } from './console-notifications.recorder.ts';
import { recordConsoleLetters } from './console-letters.recorder.ts';
import { recordConsoleResidents } from './console-residents.recorder.ts';
import { recordConsoleOpenid } from './console-openid.recorder.ts';
import { recordConsoleSites } from './console-sites.recorder.ts';
import { recordHelpBoard } from './help-board.recorder.ts';
import { recordLabFeedback } from './lab-feedback.recorder.ts';
import { recordProfileCard } from './profile-card.recorder.ts';
import { withLastingNames } from './lasting-names.ts';
import type { Recordings } from './recorder.ts';
import { recordConsoleThanks } from './console-thanks.recorder.ts';
import { recordThanks } from './thanks.recorder.ts';
import { recordConsoleMix } from './console-mix.recorder.ts';
import { recordMix } from './mix.recorder.ts';
import { recordConsoleCoreValues } from './console-core-values.recorder.ts';
import { recordCoreValues } from './core-values.recorder.ts';
import { recordConsoleWelcome } from './console-welcome.recorder.ts';
import { recordWelcome } from './welcome.recorder.ts';

/** Whose answers are recorded, by the folder that plays them: of the elements, or of the console. */
const recorders: Readonly<Record<string, () => Promise<Recordings>>> = {
  account: recordAccount,
  commitments: recordCommitments,
  signal: recordSignal,
  'console/moderation': recordConsoleModeration,
  'console/sign-in': recordConsoleSignIn,
  'console/today': recordConsoleToday,
  'console/embed': recordConsoleEmbed,
  'console/answers': recordConsoleAnswers,
  'console/commitments': recordConsoleCommitments,
  'console/signal': recordConsoleSignal,
  'console/thanks': recordConsoleThanks,
  'console/groups': recordConsoleGroups,
  'console/help-board': recordConsoleHelpBoard,
  'console/lab-feedback': recordConsoleLabFeedback,
  'console/lab-publishing': recordConsoleLabPublishing,
  'console/lab-joining': recordConsoleLabJoining,
  'console/lab-sharing': recordConsoleLabSharing,
  'console/lab-slips': recordConsoleLabSlips,
  'console/letters': recordConsoleLetters,
  'console/mix': recordConsoleMix,
  'console/notifications': recordConsoleNotifications,
  'console/residents': recordConsoleResidents,
  'console/openid': recordConsoleOpenid,
  'console/sites': recordConsoleSites,
  'help-board': recordHelpBoard,
  'lab-feedback': recordLabFeedback,
  'profile-card': recordProfileCard,
  thanks: recordThanks,
  mix: recordMix,
  'core-values': recordCoreValues,
  'console/core-values': recordConsoleCoreValues,
  'console/welcome': recordConsoleWelcome,
  welcome: recordWelcome,
};

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const fileOf = (folder: string) => {
  const [word = '', shelf = 'elements'] = folder.split('/').toReversed();
  return `${packages}${shelf}/src/${word}/${word}.recordings.json`;
};

const otherwise =
  'The server answers otherwise than the stories play. If that is meant: npx pnpm@12 recordings';

describe.skipIf(!hasPostgres())('What the stories play', () => {
  it.each(Object.entries(recorders))(
    'of %s is what the server answers, to the letter',
    async (word, record) => {
      const recordings = withLastingNames(await record());
      const layout = { ...(await resolveConfig(fileOf(word))), parser: 'json' };
      const written = await format(JSON.stringify(recordings), layout);
      await expect(written, otherwise).toMatchFileSnapshot(fileOf(word));
      expect(Object.keys(recordings).filter(isPlayedNowhere)).toEqual([]);
    },
  );

  it('is all recorded', () => {
    const files = globSync(`${packages}{elements,console}/src/*/*.recordings.json`);
    expect(files.sort()).toEqual(Object.keys(recorders).map(fileOf).sort());
  });
});

const players = globSync(`${packages}{elements,console}/src/*/*.{stories,test}.ts`).map((file) =>
  readFileSync(file, 'utf8'),
);

function isPlayedNowhere(name: string): boolean {
  return !players.some((text) => new RegExp(`\\b${name}\\b`).test(text));
}
