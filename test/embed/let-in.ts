import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Started } from '../e2e/start-for-tests.ts';

const cli = fileURLToPath(new URL('../../packages/server/src/bin/wederkerig.ts', import.meta.url));

/** Lets the pages of a site in, as the corporation does; without an origin it is shut out again. */
export async function letIn(demo: Started, slug: string, origin: string): Promise<void> {
  await promisify(execFile)(process.execPath, [cli, 'site', slug, '--origins', origin], {
    env: { ...process.env, WEDERKERIG_DATA: demo.data },
  });
}
