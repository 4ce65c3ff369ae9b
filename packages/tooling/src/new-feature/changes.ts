import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Lists } from './lists.ts';
import { filledIn, type Names } from './names.ts';
import { NotMade } from './not-made.ts';

/** One file as it will be; `before` is what it says now, and absent where there is no such file. */
export interface Change {
  readonly path: string;
  readonly before?: string;
  readonly after: string;
}

const templates = path.join(import.meta.dirname, 'templates');
const ending = '.template';

/** The files that are new, made from the templates, which stand where their copies will. */
export async function newFiles(root: string, names: Names): Promise<Change[]> {
  const number = nextMigration(root);
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.replaceAll(path.sep, '/'));
  return Promise.all(
    files.sort().map(async (file) => {
      const target = filledIn(file.slice(0, -ending.length), names).replace('/0000-', `/${number}-`);
      if (existsSync(path.join(root, target))) throw new NotMade(`${target} is there already.`);
      const text = filledIn(readFileSync(path.join(templates, file), 'utf8'), names);
      return { path: target, after: await laidOut(root, target, text) };
    }),
  );
}

/** The files that list every feature, with this one in them. */
export async function longerLists(root: string, lists: Lists): Promise<Change[]> {
  return Promise.all(
    Object.entries(lists).map(async ([file, additions]) => {
      if (!existsSync(path.join(root, file))) throw new NotMade(`${file} is not there any more.`);
      const before = readFileSync(path.join(root, file), 'utf8');
      const longer = additions.reduce((text, add) => add({ path: file, text }), before);
      return { path: file, before, after: await laidOut(root, file, longer) };
    }),
  );
}

/** A list with changes of somebody's own is left alone: what is made must be easy to look at, and to undo. */
export function checkUnchanged(root: string, changes: readonly Change[]): void {
  const lists = changes.filter(({ before }) => before !== undefined).map((change) => change.path);
  const [first] = notCommitted(root, lists);
  if (first) throw new NotMade(`${first} has changes that are not committed: commit or undo them first.`);
}

function notCommitted(root: string, files: readonly string[]): string[] {
  try {
    const asked = ['status', '--porcelain', '-z', '--', ...files];
    const said = execFileSync('git', asked, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said
      .split('\0')
      .filter(Boolean)
      .map((line) => line.slice(3));
  } catch {
    // No git, or no checkout of it: then nothing there was ever committed, and nothing can be told apart.
    return [];
  }
}

/** Writes all of them, or none: what was written before one failed is taken back. */
export function write(root: string, changes: readonly Change[]): void {
  const takeBack: (() => void)[] = [];
  try {
    for (const { path: name, before, after } of changes) {
      const file = path.join(root, name);
      const made = mkdirSync(path.dirname(file), { recursive: true });
      if (made) takeBack.unshift(() => rmSync(made, { recursive: true, force: true }));
      if (before !== undefined) takeBack.unshift(() => writeFileSync(file, before));
      // What came there in the meantime is somebody's own.
      else if (!existsSync(file)) takeBack.unshift(() => rmSync(file, { force: true }));
      writeFileSync(file, after, { flag: before === undefined ? 'wx' : 'w' });
    }
  } catch (fault) {
    for (const step of takeBack) step();
    throw new NotMade(`Nothing was made, since a file could not be written: ${(fault as Error).message}`);
  }
}

function nextMigration(root: string): string {
  const numbers = readdirSync(path.join(root, 'packages/server/migrations')).map((file) =>
    parseInt(file, 10),
  );
  return String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1).padStart(4, '0');
}

/** Longer and shorter words break lines elsewhere. */
async function laidOut(root: string, file: string, text: string): Promise<string> {
  if (!file.endsWith('.ts')) return text;
  const filepath = path.join(root, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
