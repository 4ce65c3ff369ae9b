import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isRoot } from './account.ts';
import { alive, ask, Trial } from './embedded.testing.ts';

const trial = new Trial();

describe('the first start', () => {
  test('three servers that start at the same moment make one database and share it', async () => {
    const folder = join(trial.root, 'three');
    const servers = await Promise.all([1, 2, 3].map(() => trial.otherServer(folder)));
    expect(new Set(servers.map((server) => server.postmasterPid)).size).toBe(1);
    await Promise.all(servers.map((server) => server.leave()));
    expect(alive(servers[0]?.postmasterPid ?? 0)).toBe(false);
  });

  test('a server killed half-way through it leaves nothing that stops the next', async () => {
    const folder = join(trial.root, 'half');
    const server = trial.startOther(folder);
    while (!halfMade(folder).some((name) => existsSync(join(folder, name, 'data', 'global')))) await sleep(5);
    server.kill('SIGKILL');
    const postgres = await trial.open(folder);
    expect(await ask(postgres.app, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(halfMade(folder)).toEqual([]);
  });

  test('works in a folder with a path of 180 characters, and its socket is in a short private folder', async () => {
    const folder = join(trial.root, 'l'.repeat(179 - trial.root.length));
    expect(folder).toHaveLength(180);
    const postgres = await trial.open(folder);
    expect(await ask(postgres.app, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(statSync(postgres.app.host).mode & 0o777).toBe(0o700);
    const other = await trial.otherServer(folder);
    expect(other.postmasterPid).toBe(postgres.postmasterPid);
    await other.kill();
    await postgres.stop();
    expect(existsSync(postgres.app.host)).toBe(false);
  });

  test('works in a folder that others may not enter, and finds its rows there again', async () => {
    const closed = join(trial.root, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const folder = join(closed, 'data');
    const lines: string[] = [];
    const before = await trial.open(folder, { log: (line) => lines.push(line) });
    if (before.folder !== folder) trial.toRemove.push(before.folder);
    expect(lines.join(' ')).toContain(before.folder);
    expect(dirname(before.folder)).toBe(isRoot() ? '/var/lib/wederkerig' : closed);
    await ask(before.owner, 'create table notice (text text)');
    await before.stop();
    const after = await trial.open(folder);
    expect(await ask(after.owner, 'select text from notice')).toEqual([]);
  });
});

function halfMade(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('postgres.new-')) : [];
}
