import { expect, it } from 'vitest';
import { inEachOrganisation } from './each-organisation.ts';

const organisations = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];

function serverFor(done: string[], failing: readonly string[]) {
  const connection = {
    inOrganisation: async (id: string, work: (db: object) => Promise<unknown>) => {
      await work({});
      if (failing.includes(id)) throw new Error(`${id} fails`);
      done.push(id);
    },
  };
  return { connection, organisations, clock: {}, jobs: {} } as never;
}

it('does the work of every organisation, also after one where it fails, and says so', async () => {
  const done: string[] = [];
  await inEachOrganisation(serverFor(done, []), async () => {})({});
  expect(done).toEqual(['one', 'two', 'three']);

  const despite: string[] = [];
  const work = inEachOrganisation(serverFor(despite, ['one']), async () => {})({});
  await expect(work).rejects.toThrow('one fails');
  expect(despite).toEqual(['two', 'three']);

  const many = inEachOrganisation(serverFor([], ['one', 'three']), async () => {})({});
  await expect(many).rejects.toThrow('several organisations');
});
