// Copied to rows.test.ts in a copy of the checkout where a feature was just made: holds the rows of that feature alone.
import { inject, it, expect } from 'vitest';
import { createCommunity } from '../../packages/server/src/index.ts';
import { copyTemplate } from '../../packages/server/src/testing/template.ts';
import { buildSchema } from '../../packages/server/src/slices.ts';
import { graphqlDoors } from '../security/input/doors.ts';
import { all } from '../security/matrix/all.matrix.ts';
import { viewers } from '../security/matrix/matrix.ts';
import { now, serverKey } from '../security/matrix/people.ts';
import { runMatrix } from '../security/matrix/run-matrix.ts';
import { subjectsOf } from '../security/matrix/subjects.ts';
import { makeWorld } from '../security/matrix/world.ts';

const isOfFeature = (subject: string) => /toolShed/i.test(subject);
const rows = Object.fromEntries(Object.entries(all).filter(([subject]) => isOfFeature(subject)));

it('everything that was made has its rows, and its doors', () => {
  const subjects = subjectsOf(buildSchema()).filter(isOfFeature);
  expect(Object.keys(rows).sort()).toEqual(subjects.sort());
  const inputs = subjects.filter((subject) => subject.includes('Input.'));
  const doors = graphqlDoors().map(({ place }) => place);
  expect(doors.filter(isOfFeature).sort()).toEqual(inputs);
  expect(inputs.length).toBeGreaterThan(1);
});

it('everybody sees of it what was decided', async () => {
  const database = await copyTemplate(inject('postgres')!);
  const world = await makeWorld(database);
  const community = await createCommunity({
    database,
    secret: serverKey,
    publicUrl: 'http://localhost:4000',
    mail: 'demo',
    freeOperations: true,
    clock: now,
    limitFactor: 1000,
    works: false,
  });
  const { cells, wrong } = await runMatrix(world, rows, (path, init) =>
    community.fetch(new Request(`http://localhost:4000${path}`, init)),
  );
  await community.close();
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(Object.keys(rows).length * viewers.length - 1);
});
