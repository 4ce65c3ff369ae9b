import { spawn } from 'node:child_process';
import { expect } from 'vitest';
import { copyCheckout, removeCopy } from './copied-checkout.ts';

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** A program that came to a good end, whatever it said. */
export const passes = { code: 0, said: expect.any(String) as string };

/** A copy of this checkout in which a feature is made, as by somebody who just cloned it. */
export interface MadeCheckout {
  readonly folder: string;
  /** Runs what a script of package.json stands for. */
  run(script: keyof typeof scripts, ...args: string[]): Promise<Ran>;
  remove(): void;
}

const vitest = 'node_modules/vitest/vitest.mjs';

const scripts = {
  new: ['packages/tooling/src/commands/new.ts'],
  contracts: ['packages/tooling/src/commands/contracts.ts'],
  recordings: [vitest, 'run', '--project', 'node', 'test/stories', '--update'],
  check: ['packages/tooling/src/commands/check.ts'],
  build: ['packages/tooling/src/build/build.ts'],
  test: [vitest, 'run'],
} as const;

export function makeCheckout(root: string): MadeCheckout {
  const folder = copyCheckout(root);
  return {
    folder,
    run: (script, ...args) => node(folder, [...scripts[script], ...args]),
    remove: () => removeCopy(folder),
  };
}

function node(folder: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: ofOurOwn(process.env) });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text));
    child.stderr.on('data', (text: Buffer) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** A test that starts tests hands nothing over of how it was started itself. */
function ofOurOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const outside = Object.entries(env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_OPTIONS|NODE_ENV|WEDERKERIG_LONG)/.test(name),
  );
  return { ...Object.fromEntries(outside), NO_COLOR: '1' };
}
