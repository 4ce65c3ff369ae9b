import { randomUUID } from 'node:crypto';
import { websiteOrigin, type TestCommunity } from '@wederkerig/server/testing';
import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { Page } from 'playwright-core';
import { listen } from '../../../packages/server/src/bin/listen.ts';
import type { Role } from '../../../packages/server/src/builder.ts';
import { setSite } from '../../../packages/server/src/community/sites.actions.ts';
import type { Database } from '../../../packages/server/src/database/connect.ts';
import { hostSite } from '../../embed/host-site.ts';
import { hostilePage, signInOn } from './hostile-page.ts';
import type { Original, World } from './worlds.ts';

const roles = [
  'welcome-buddy',
  'committee-member',
  'moderator',
  'editor',
  'staff',
  'admin',
] as const satisfies readonly Role[];

/** Who comes to the page. All but the first two are Ina, whose the things are that are asked for. */
export const people = ['visitor', 'guest', 'newcomer', 'resident', ...roles, 'blocked resident'] as const;

export type Person = (typeof people)[number];

/** Somebody on the page, with the server behind it. */
export interface Visit {
  readonly world: World;
  readonly page: Page;
  readonly server: string;
  /** What was posted and done, whether the page could read the answer or not. */
  readonly taken: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Opens the page with a world of its own behind it, and signs somebody in on it as people do. */
export async function visit(first: Original, browser: OpenBrowser, person: Person): Promise<Visit> {
  const { organisation } = first.at.community;
  const world = await first.copy();
  const taken = new Set<string>();
  const server = await listen((request, from) => noted(taken, request, world.fetch(request, from)), {
    port: 0,
    host: 'localhost',
  });
  const address = `http://localhost:${server.port}`;
  // An address of their own for each: what a browser keeps for one, it does not show to another.
  const name = person.replaceAll(/\W/g, '-');
  const site = await hostSite(name, { hostile: hostilePage(address) });
  await world.rows(async (db) => {
    // The address it had stays one of its own: its tokens say that they come from there.
    const origins = [site.origin, websiteOrigin];
    await setSite(db, organisation.id, { slug: 'website', name: 'Website', origins });
    // What was begun, this page began.
    await db
      .updateTable('openid_trip')
      .set({ origin: site.origin })
      .where('origin', '=', websiteOrigin)
      .execute();
    await become(db, person, first.at.community);
  });
  const page = await browser.newPage();
  await page.goto(site.at('hostile'));
  await page.locator('wk-account').getByRole('button', { name: 'Log in' }).waitFor();
  const email = person === 'guest' ? 'gast@voorbeeld.nl' : 'ina@voorbeeld.nl';
  if (person !== 'visitor') await signInOn(page, email, world.codeOf);
  return {
    world,
    page,
    server: address,
    taken,
    async close() {
      await page.close();
      await Promise.all([server.close(), site.close()]);
      await world.close();
    },
  };
}

async function noted(taken: Set<string>, request: Request, answering: Promise<Response>): Promise<Response> {
  const { method, url } = request;
  const { pathname } = new URL(url);
  const response = await answering;
  if (method !== 'POST' || !response.ok || pathname === '/graphql') return response;
  const text = await response.clone().text();
  if (isDone(text)) taken.add(`POST ${pathname}`);
  return response;
}

/** A refusal is an answer, and so is that nobody is signed in. */
export function isDone(text: string): boolean {
  return !text.includes('"refusal"') && text !== '{"accessToken":null}';
}

/** Makes Ina who comes to the page. */
export async function become(
  db: Database,
  person: Person,
  { organisation, clock }: Pick<TestCommunity, 'organisation' | 'clock'>,
): Promise<void> {
  const organisation_id = organisation.id;
  const now = clock.now();
  const idOf = async (email: string) =>
    (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
  const id = await idOf('ina@voorbeeld.nl');
  const role = roles.find((one) => one === person);
  if (role) {
    const given = { given_at: now, given_by: null, from_directory: false, ends_at: null };
    await db
      .insertInto('resident_role')
      .values({ organisation_id, id: randomUUID(), resident_id: id, role, ...given })
      .execute();
  }
  if (person === 'newcomer')
    await db.updateTable('resident').set({ created_at: now }).where('id', '=', id).execute();
  if (person === 'blocked resident') {
    const blocker_id = await idOf('noor@voorbeeld.nl');
    await db
      .insertInto('resident_block')
      .values({ organisation_id, blocker_id, blocked_id: id, blocked_at: now })
      .execute();
  }
}
