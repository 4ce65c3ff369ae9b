// npx pnpm@12 pictures: takes the pictures of the README anew, from a demo that it starts and ends.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from '../browser/open-browser.ts';
import { runScript } from '../check/program.ts';
import { scenes } from '../pictures/scenes.ts';
import { takePicture } from '../pictures/take-picture.ts';
import { repositoryRoot } from '../repository-root.ts';
import { endOnCtrlC } from './ending.ts';
import { startWholeDemo } from './whole-demo.ts';

const folder = path.join(repositoryRoot, 'docs/pictures');
/** The day on the pictures, so that they change only when the product does. */
const clock = { now: () => new Date('2026-11-02T09:30:00Z') };
const leave: (() => Promise<unknown>)[] = [];
const end = async () => {
  for (const step of leave.splice(0)) await step();
};

endOnCtrlC({ inOrder: end, exitCode: 1 });

try {
  const built = await runScript('packages/tooling/src/build/build.ts');
  if (!built.ok) throw new Error(built.said);
  const data = await mkdtemp(path.join(os.tmpdir(), 'wederkerig-pictures-'));
  leave.unshift(() => rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  // Run by root, the database runs as another user, who has to get in.
  await chmod(data, 0o711);
  process.env['WEDERKERIG_DATA'] = data;
  const demo = await startWholeDemo(0, () => {}, clock);
  leave.unshift(() => demo.stop());
  const browser = await openBrowser({ blockThirdPartyCookies: true });
  leave.unshift(() => browser.close());
  await mkdir(folder, { recursive: true });
  for (const scene of scenes) {
    const picture = await takePicture(browser, demo[scene.site], scene, clock.now());
    await writeFile(path.join(folder, `${scene.name}.webp`), picture);
    console.log(`${`${scene.name}.webp`.padEnd(20)} ${(picture.length / 1000).toFixed(1).padStart(6)} KB`);
  }
} finally {
  await end();
}
process.exit(0);
