import { openSession } from '../../../packages/server/src/account/session.actions.ts';
import type { OrganisationOfRequest, Role } from '../../../packages/server/src/builder.ts';
import { daysAfter, type Clock } from '../../../packages/server/src/clock.ts';
import { findHome } from '../../../packages/server/src/community/places.actions.ts';
import { findSite, setSite } from '../../../packages/server/src/community/sites.actions.ts';
import type { Database } from '../../../packages/server/src/database/connect.ts';
import { findOrMakeResident } from '../../../packages/server/src/residents/newcomers.actions.ts';
import { confirmResidency, giveRole } from '../../../packages/server/src/residents/residents.actions.ts';
import { ServerSecret } from '../../../packages/server/src/secrets.ts';

export const websiteOrigin = 'http://website.localhost:4001';
/** Of the server's own pages, the console among them. */
export const ownOrigin = 'http://localhost:4000';
export const now: Clock = { now: () => new Date('2026-11-23T09:00:00Z') };
/** Two months ago, so that nobody is a newcomer. */
const then: Clock = { now: () => daysAfter(now.now(), -60) };

/** The key of the server under test; codes and tokens of the world come from it. */
export const serverKey = Buffer.alloc(32, 7);
const secret = new ServerSecret(serverKey);

/** Somebody who signed in from the website. */
export interface Person {
  readonly id: string;
  readonly token: string;
}

export interface Organisation {
  readonly organisation: OrganisationOfRequest;
  readonly db: Database;
}

export async function openWebsite({ db, organisation }: Organisation): Promise<void> {
  await setSite(db, organisation.id, { slug: 'website', name: 'Website', origins: [websiteOrigin] });
}

/** An account that is two months old, with a confirmed home where one is named, signed in a moment ago. */
export async function signIn(
  at: Organisation,
  person: { email: string; firstName: string | null; home?: string; signedInAt?: Date },
): Promise<Person> {
  const { db, organisation } = at;
  const id = await findOrMakeResident({ db, organisation, clock: then }, { ...person, language: 'nl' });
  const homeId = person.home ? await findHome(db, person.home) : null;
  if (homeId)
    await confirmResidency({ db, organisation, clock: then }, { residentId: id, homeId, how: 'letter' });
  const site = await findSite(db, websiteOrigin);
  const clock = person.signedInAt ? { now: () => person.signedInAt! } : now;
  const opened = await openSession(
    { db, organisation, clock, secret },
    { residentId: id, siteId: site!.id, reach: 'embed' },
  );
  return { id, token: opened.accessToken };
}

/** At work in the console, with the roles the account has. */
export async function atConsole({ db, organisation }: Organisation, { id }: { id: string }): Promise<string> {
  const opened = await openSession(
    { db, organisation, clock: now, secret },
    { residentId: id, siteId: null, reach: 'console' },
  );
  return opened.accessToken;
}

/** An account that does one thing here, and lives nowhere. */
export async function colleague(
  { db, organisation }: Organisation,
  person: { email: string; firstName: string; role: Role },
): Promise<{ id: string }> {
  const id = await findOrMakeResident({ db, organisation, clock: then }, { ...person, language: 'nl' });
  await giveRole({ db, organisation, clock: now }, { residentId: id, role: person.role });
  return { id };
}

/** Gives every role there is: on a page of the website they count for nothing. */
export async function makeStaff({ db, organisation }: Organisation, { id }: Person): Promise<void> {
  for (const role of ['moderator', 'editor', 'staff', 'admin'] as const) {
    await giveRole({ db, organisation, clock: now }, { residentId: id, role });
  }
}
