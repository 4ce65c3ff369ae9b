import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isBundled } from '../browser/bundled-chromium.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { repositoryRoot } from '../repository-root.ts';
import { endLeftovers } from './leftovers.ts';
import { runBin } from './program.ts';
import { type Counts, NOTHING, sum } from './run-steps.ts';
import {
  countsOf,
  filesToTryAgain,
  readReport,
  type Report,
  unnamedSkips,
  withSecondTry,
} from './vitest-report.ts';

const LONG = [
  '--project',
  'node',
  '--project',
  'server-on-15',
  'packages/server/src',
  'test/reliability',
  'test/security',
  'test/new-feature',
  'test/packages',
  'test/wordpress',
];

/**
 * Runs all tests in a temporary folder of their own, and looks afterwards whether anything that they
 * started still runs. Long, the tests of faults and attacks take many more rounds.
 */
export async function runTests({ long }: { long: boolean }): Promise<Counts> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-test-'));
  // The user that a database runs as for root writes below it too.
  await chmod(folder, 0o1777);
  try {
    const tests = await vitest(folder, long);
    return sum([tests, await nothingLeftRunning(folder)]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function vitest(folder: string, long: boolean): Promise<Counts> {
  const first = await runVitest(folder, 'first', long ? LONG : [], long);
  if (!first.report) return { ...NOTHING, failed: 1 };
  const again = filesToTryAgain(first.report);
  if (again.length === 0) return counted(first.report, first.ok);
  console.log(`\n↻ once more, with nothing beside it: ${again.join(', ')}`);
  const second = await runVitest(folder, 'second', again, long);
  const report = second.report ? withSecondTry(first.report, second.report) : first.report;
  return counted(report, second.ok);
}

interface Run {
  readonly ok: boolean;
  readonly report: Report | undefined;
}

async function runVitest(
  folder: string,
  name: string,
  which: readonly string[],
  long: boolean,
): Promise<Run> {
  const reportFile = path.join(folder, `${name}.json`);
  const { ok } = await runBin(
    'vitest',
    ['run', ...which, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    {
      aloud: true,
      env: { ...(await browserOfAll()), TMPDIR: folder, ...(long && { WEDERKERIG_LONG: '1' }) },
    },
  );
  return { ok, report: await readReport(reportFile) };
}

async function counted(report: Report, ok: boolean): Promise<Counts> {
  const counts = countsOf(report);
  const passedOver = unnamedSkips(report, await readme());
  for (const name of passedOver) console.log(`✗ skipped, and the README does not say why: ${name}`);
  const unexplained = !ok && counts.failed === 0 ? 1 : 0;
  return { ...counts, failed: counts.failed + passedOver.length + unexplained };
}

/** The browser that comes along is inflated once, outside the folder that goes away. */
async function browserOfAll(): Promise<NodeJS.ProcessEnv> {
  const { executablePath } = await findChromium();
  return isBundled(executablePath) ? { CHROMIUM_PATH: executablePath } : {};
}

function readme(): Promise<string> {
  return readFile(path.join(repositoryRoot, 'README.md'), 'utf8').catch(() => '');
}

async function nothingLeftRunning(folder: string): Promise<Counts> {
  const left = await endLeftovers(folder);
  console.log(
    left.length === 0 ? '✓ nothing is left running' : '✗ still running after the tests, now ended:',
  );
  for (const { pid, command } of left) console.log(`    ${pid} ${command}`);
  return { ...NOTHING, [left.length === 0 ? 'passed' : 'failed']: 1 };
}
