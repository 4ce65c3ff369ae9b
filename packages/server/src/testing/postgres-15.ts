import { existsSync } from 'node:fs';

/** Where this machine keeps the programs of a PostgreSQL 15, if it has one. */
export function programsOf15(): string | undefined {
  const folder = '/usr/lib/postgresql/15/bin';
  return existsSync(`${folder}/initdb`) ? folder : undefined;
}
