import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The user PostgreSQL runs as. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const ownName = 'wederkerig-db';

/** Whether this process is root, which PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The user this process runs as. */
export function currentAccount(): Account {
  const uid = process.getuid?.() ?? -1;
  return accountOfUid(uid, process.getgid?.() ?? -1);
}

/** The user with this number; PostgreSQL itself does not mind one without a name. */
export function accountOfUid(uid: number, gid: number): Account {
  return { name: accounts().find((account) => account.uid === uid)?.name ?? `user ${uid}`, uid, gid };
}

/**
 * For a server started as root: an unprivileged user of its own, made when it is not there. Where
 * users cannot be made it is `nobody`; a bare number would not do, because initdb looks up the name.
 */
export async function unprivilegedAccount(): Promise<Account> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const found = findAccount(ownName);
    if (found) return found;
    if (!makeAccount()) break;
    await sleep(25);
  }
  return findAccount(ownName) ?? findAccount('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 };
}

/** How to start a program as this user; only root has anything to change. */
export function runningAs(account: Account): { uid?: number; gid?: number } {
  return isRoot() ? { uid: account.uid, gid: account.gid } : {};
}

/** True when it is worth looking again: the user was made, or another process holds the list of users. */
function makeAccount(): boolean {
  const settings = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  const made = spawnSync('useradd', [...settings, '--shell', '/usr/sbin/nologin', ownName], {
    env: { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin:/usr/bin:/bin` },
    stdio: 'ignore',
  });
  const listIsLocked = 1;
  const alreadyThere = 9;
  const cannotUpdate = 10;
  return [0, listIsLocked, alreadyThere, cannotUpdate].includes(made.status ?? -1);
}

function findAccount(name: string): Account | undefined {
  return accounts().find((account) => account.name === name && account.uid !== 0);
}

function accounts(): Account[] {
  return readPasswd()
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
