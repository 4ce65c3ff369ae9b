import { expect, it } from 'vitest';
import { residencyJobs } from './residency.jobs.ts';

it('ends the residencies of every organisation, also after one where it fails', async () => {
  const published: string[] = [];
  const serverFor = (failing: string) =>
    ({
      organisations: [{ id: 'one' }, { id: 'two' }],
      connection: {
        inOrganisation: (id: string) =>
          id === failing ? Promise.reject(new Error(`${id} fails`)) : Promise.resolve([]),
      },
      news: { publish: (id: string) => published.push(id) },
      clock: {},
      jobs: {},
    }) as never;
  const [ends] = residencyJobs(serverFor('nobody'));
  await ends!.run({});
  expect(published.splice(0)).toEqual(['one', 'two']);

  const [despite] = residencyJobs(serverFor('one'));
  await expect(despite!.run({})).rejects.toThrow('one fails');
  expect(published).toEqual(['two']);
});
