import { readFile } from 'node:fs/promises';
import { type Counts, sum } from './run-steps.ts';

interface Assertion {
  readonly status: string;
  readonly fullName: string;
}

interface File {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly Assertion[];
}

export interface Report {
  readonly testResults: readonly File[];
}

const SKIPPED = ['skipped', 'pending', 'todo', 'disabled'];

/** Counts a test run. What did not run because its file or set-up broke has failed, if only once. */
export function countsOf({ testResults }: Report): Counts {
  return sum(testResults.map((file) => (isBroken(file) ? countsOfBroken(file) : countsOfFile(file))));
}

function countsOfFile({ assertionResults }: File): Counts {
  const having = (wanted: readonly string[]) =>
    assertionResults.filter(({ status }) => wanted.includes(status)).length;
  return { passed: having(['passed']), failed: having(['failed']), skipped: having(SKIPPED) };
}

function countsOfBroken(file: File): Counts {
  const { passed, skipped } = countsOfFile(file);
  return { passed, failed: Math.max(1, skipped), skipped: 0 };
}

function isBroken(file: File): boolean {
  return file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed');
}

/**
 * The tests that were passed over although the README does not name them. A bold phrase that begins a line under "Skips" names
 * every test that has it in its title.
 */
export function unnamedSkips({ testResults }: Report, readme: string): string[] {
  const [, list = ''] = /^### Skips\n([^]*?)(?=^#|$(?![^]))/m.exec(readme) ?? [];
  const phrases = [...list.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, phrase]) => phrase ?? '');
  return testResults
    .filter((file) => !isBroken(file))
    .flatMap((file) => file.assertionResults)
    .filter(
      ({ status, fullName }) =>
        SKIPPED.includes(status) && !phrases.some((phrase) => fullName.includes(phrase)),
    )
    .map(({ fullName }) => fullName);
}

/** More than this is no accident of a busy machine. */
const AT_MOST_AGAIN = 3;

/**
 * The files that a busy machine may have made fail: a few, and none of those that attack, for which once is once too often.
 */
export function filesToTryAgain({ testResults }: Report): string[] {
  const failed = [
    ...new Set(testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)),
  ];
  const perhapsByAccident = failed.every((name) => !name.includes('/test/security/'));
  return perhapsByAccident && failed.length <= AT_MOST_AGAIN ? failed : [];
}

/** The run as it stands after some of its files ran once more. */
export function withSecondTry(first: Report, second: Report): Report {
  const again = new Set(second.testResults.map(({ name }) => name));
  return {
    testResults: [...first.testResults.filter(({ name }) => !again.has(name)), ...second.testResults],
  };
}

/** A run that ended before it could write has no report. */
export async function readReport(file: string): Promise<Report | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Report);
}
