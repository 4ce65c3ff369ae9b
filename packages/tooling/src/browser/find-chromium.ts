import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium, isBundled } from './bundled-chromium.ts';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const USUAL_FOLDERS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Gives the browser that tests run in, on any machine: the one `CHROMIUM_PATH` names, one that is
 * installed, Playwright's own, or else the one that came along from npm.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return asNamed(named);
  const installed = chromiumOnThisMachine() ?? chromiumOfPlaywright();
  if (installed) return { executablePath: installed, args: argsFor({ bundled: false }) };
  return { executablePath: await bundledChromium(), args: argsFor({ bundled: true }) };
}

function asNamed(executablePath: string): Chromium {
  if (!isExecutable(executablePath)) {
    throw new Error(
      `CHROMIUM_PATH names ${executablePath}, which cannot be started. Give the path of a Chromium, or leave CHROMIUM_PATH out.`,
    );
  }
  return { executablePath, args: argsFor({ bundled: isBundled(executablePath) }) };
}

function argsFor({ bundled }: { bundled: boolean }): string[] {
  // Chromium refuses its sandbox to root, and the bundled one has no helper to make one with.
  // The browser opens pages of this project only.
  const noSandbox = bundled || process.getuid?.() === 0;
  return noSandbox ? ['--no-sandbox', ...QUIET] : QUIET;
}

function chromiumOnThisMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...USUAL_FOLDERS].find((place) => isExecutable(place) && isUsable(place));
}

function chromiumOfPlaywright(): string | undefined {
  const place = chromium.executablePath();
  return place && isExecutable(place) ? place : undefined;
}

function isExecutable(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A snap cannot read our temporary folders, and on some systems the command only says where to get it. */
function isUsable(place: string): boolean {
  if (/\/snap(\/|$)/.test(realpathSync(place))) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return answer.status === 0 && /\b(Chromium|Chrome)\b.* \d+\./.test(answer.stdout);
}
