import { randomBytes } from 'node:crypto';
import { openEmbeddedPostgres } from '@wederkerig/server/testing/embedded';
import type { Context } from '../../packages/server/src/builder.ts';
import { daysAfter, systemClock } from '../../packages/server/src/clock.ts';
import { listOrganisations } from '../../packages/server/src/community/community.actions.ts';
import {
  addBuilding,
  findHome,
  neighbourhoodOfPage,
} from '../../packages/server/src/community/places.actions.ts';
import { connect } from '../../packages/server/src/database/connect.ts';
import { onlyInStreams } from '../../packages/server/src/http/context.ts';
import {
  answerProfileQuestion,
  type Answering,
} from '../../packages/server/src/profile-card/profile-answer.actions.ts';
import {
  confirmResidency,
  findOrMakeResident,
  findPerson,
  residentOfAddress,
} from '../../packages/server/src/residents/residents.actions.ts';
import { ServerSecret } from '../../packages/server/src/secrets.ts';
import { addressOf } from './neighbour.ts';
import type { Started } from './start-for-tests.ts';

/** Somebody who comes to live in a building, and what they tell of themselves in the guide. */
export interface Settler {
  readonly name: string;
  readonly tells: readonly Omit<Answering, 'language'>[];
}

type Telling = Settler['tells'][number];
type Beside = Omit<Context, 'viewer'>;

/** Fills a new building of Molenveld by what the product does when people come to live somewhere. */
export function settle(demo: Started, building: string, people: readonly Settler[]): Promise<void> {
  return beside(demo, async (context) => {
    await addBuilding(context.db, context.organisation.id, {
      slug: building.toLowerCase().replaceAll(' ', '-'),
      name: building,
      kind: 'block',
      neighbourhoodId: (await neighbourhoodOfPage(context, { neighbourhood: 'molenveld' }))!,
      homes: people.map((_, index) => String(index + 1)),
    });
    for (const [index, { name, tells }] of people.entries()) {
      await comeToLive(context, `${building} ${index + 1}`, name);
      for (const told of tells) await tellAs(context, name, told);
    }
  });
}

/** Lets somebody tell of themselves, as in the guide. */
export function tell(demo: Started, name: string, told: Telling): Promise<void> {
  return beside(demo, (context) => tellAs(context, name, told));
}

/** Does something in the database of a demo that runs, from beside it. */
async function beside(demo: Started, work: (context: Beside) => Promise<void>): Promise<void> {
  const postgres = await openEmbeddedPostgres({ folder: `${demo.data}/postgres` });
  const connection = connect({ ...postgres.app, max: 1 });
  try {
    const [organisation] = await listOrganisations(connection);
    const context = { ...withoutPage, organisation: organisation! };
    await connection.inOrganisation(organisation!.id, (db) => work({ ...context, db }));
  } finally {
    await connection.close();
    await postgres.stop();
  }
}

async function comeToLive(context: Beside, at: string, firstName: string): Promise<void> {
  // Nobody but a newcomer is slowed down.
  const longAgo = { ...context, clock: { now: () => daysAfter(systemClock.now(), -200) } };
  const person = { email: addressOf(firstName), firstName, language: 'nl' };
  const residentId = await findOrMakeResident(longAgo, person);
  await confirmResidency(longAgo, { residentId, homeId: (await findHome(context.db, at))!, how: 'letter' });
}

async function tellAs(context: Beside, name: string, told: Telling): Promise<void> {
  const residentId = await residentOfAddress(context, addressOf(name));
  const viewer = {
    ...(await findPerson(context, residentId!))!,
    sessionId: '',
    roles: [],
    reach: 'embed',
  } as const;
  await answerProfileQuestion({ ...context, viewer }, { language: 'nl', ...told });
}

/** What an action has at hand where nobody has a page open. */
const withoutPage: Omit<Context, 'db' | 'organisation' | 'viewer'> = {
  clock: systemClock,
  secret: new ServerSecret(randomBytes(32)),
  limits: { use: async () => {}, notSpent: async () => {} },
  outbox: { send: async () => {} },
  news: { tell: () => {}, hear: onlyInStreams },
  ownPages: '',
  network: 'test',
  device: null,
  language: 'nl',
  sentenceFor: async ({ code }) => code,
};
