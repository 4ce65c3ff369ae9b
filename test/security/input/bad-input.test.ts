import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres } from '@wederkerig/server/testing';
import { buildSchema } from '../../../packages/server/src/slices.ts';
import { subjectsOf } from '../matrix/subjects.ts';
import { graphqlDoors } from './doors.ts';
import { httpDoors, routesOfServer } from './http-doors.ts';
import { naughtyStrings, propertyNames, wrongTypes } from './naughty-strings.ts';
import { neighbourhood, type Neighbourhood } from './neighbourhood.ts';
import { tryOut } from './try-out.ts';

/** Tried where their slice is tested, since what is taken there has to be signed, or a year old. */
const untried = [
  'POST /residencies',
  'POST /residency-file',
  'POST /still-here',
  'POST /still-needed',
  'POST /welcome-file',
  'POST /welcomes',
];

const everything = [...naughtyStrings, ...wrongTypes];

describe('The doors that are tried', () => {
  it('are all there are: every argument and every field of an input', () => {
    const doors = graphqlDoors().map(({ place }) => place);
    const inputs = subjectsOf(buildSchema()).filter((subject) =>
      /\(|Input\.|^Adopt(LabAnswer|CommitmentNotice)\./.test(subject),
    );
    expect([...doors].sort()).toEqual([...inputs].sort());
  });

  it('are all there are: every route that takes what a page sends', () => {
    const tried = new Set(httpDoors().map(({ place }) => `POST ${place.split(' ')[0]}`));
    const posted = routesOfServer().filter((route) => route.startsWith('POST '));
    expect(posted.filter((route) => !tried.has(route)).sort()).toEqual(untried);
  });
});

describe.skipIf(!hasPostgres())('Something nobody should send', () => {
  let at: Neighbourhood;

  beforeAll(async () => {
    at = await neighbourhood(3);
  });
  afterAll(() => at.community.close());

  it('is refused or dealt with, never stumbled over, at any door', { timeout: 420_000 }, async () => {
    const doors = [...graphqlDoors(), ...httpDoors()];
    // A twelfth of the values at each door, another twelfth at the next: all of them come by, and the long run tries each at all.
    const some = (index: number) => everything.filter((_, number) => (number + index) % 12 === 0);
    const { tried, twins, wrong } = await tryOut(at, doors, (_, index) => [...propertyNames, ...some(index)]);
    console.log(`${tried} bad values tried at ${doors.length} doors; the good value taken at ${twins}`);
    expect(wrong).toEqual([]);
    expect(at.faults).toEqual([]);
    expect(twins).toBe(doors.length);
    expect(tried).toBeGreaterThan(3_000);
  });

  it('left a server that can write', async () => {
    const ready = await at.community.fetch('/readyz');
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });
});
