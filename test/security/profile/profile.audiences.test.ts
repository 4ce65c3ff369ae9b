import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { listen, type Listening } from '../../../packages/server/src/bin/listen.ts';
import { connect, type Connection, type Database } from '../../../packages/server/src/database/connect.ts';
import { createCommunity, type Community } from '../../../packages/server/src/index.ts';
import { copyTemplate } from '../../../packages/server/src/testing/template.ts';
import { now, serverKey, websiteOrigin } from '../matrix/people.ts';
import {
  audiences,
  sees,
  things,
  viewers,
  why,
  type Audience,
  type Thing,
  type Viewer,
} from './profile.audiences.ts';
import { elsewhere, here, makeProfileWorld, type ProfileWorld } from './profile.world.ts';

/** All that a page of somebody can hold about a neighbour. */
const card =
  'id firstName letter picture small: picture(size: SMALL) welcomeBuddy building why hello viewerCanSayHello answers { question chosen words language }';
const page = `query ($id: ID!) { viewer { neighbour(id: $id) { ${card} } hellos { ${card} } } }`;
const ownPage = `{ viewer { profile { picture { address } answers { question chosen words } } } }`;

describe.skipIf(!inject('postgres'))('What Ina tells', () => {
  let community: Community;
  let listening: Listening;
  let connection: Connection;
  let world: ProfileWorld;

  beforeAll(async () => {
    const database = await copyTemplate(inject('postgres')!);
    world = await makeProfileWorld(database);
    connection = connect({ ...database, max: 1 });
    community = await createCommunity({
      database,
      secret: serverKey,
      publicUrl: 'http://localhost:4000',
      mail: 'demo',
      freeOperations: true,
      clock: now,
      limitFactor: 1000,
      works: false,
    });
    listening = await listen(community.fetch, { port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await listening.close();
    await community.close();
    await connection.close();
  });
  beforeEach(() => inTables(forgetAll));

  const inTables = <T>(work: (db: Database) => Promise<T>) =>
    connection.inOrganisation(world.organisation, work);
  const tell = (thing: Thing, audience: Audience) => inTables((db) => place(db, world, thing, audience));
  const idOfCard = () => Buffer.from(`ProfileCard:${world.ina}`).toString('base64');

  /** The page of a viewer, byte by byte. */
  async function pageOf(viewer: Viewer): Promise<string> {
    const isElsewhere = viewer === 'a resident of another organisation';
    const token = viewer === 'a visitor' ? undefined : world.tokens[viewer];
    const response = await fetch(
      `http://127.0.0.1:${listening.port}${isElsewhere ? elsewhere : here}/graphql`,
      {
        method: 'POST',
        headers: {
          origin: websiteOrigin,
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(
          viewer === 'Ina herself' ? { query: ownPage } : { query: page, variables: { id: idOfCard() } },
        ),
      },
    );
    return response.status === 200 ? response.text() : String(response.status);
  }

  const namesHer = (text: string) => text.includes('"firstName":"Ina"');

  describe.each(things)('$question', (thing) => {
    it.each(audiences)('shown to: %s', async (audience) => {
      await tell(thing, audience);
      const column = audiences.indexOf(audience);
      const wrong: string[] = [];
      for (const viewer of viewers) {
        const text = await pageOf(viewer);
        const expected = sees[viewer][column]!;
        const reads = thing.reads.every((part) => text.includes(part));
        const readsSome = thing.reads.some((part) => text.includes(part));
        const seen = text === '401' ? '401' : reads ? 'yes' : namesHer(text) ? 'name' : '-';
        if (seen !== expected || (readsSome && !reads)) wrong.push(`${viewer}: ${seen}, not ${expected}`);
        const isSeen = viewer !== 'Ina herself' && (expected === 'yes' || expected === 'name');
        if (isSeen && !(namesHer(text) && text.includes(`"why":"${why[viewer]}"`)))
          wrong.push(`${viewer}: no name, or seen through something else: ${text}`);
      }
      expect(wrong).toEqual([]);
    });
  });

  describe('leaves no trace for whom it is hidden from', () => {
    // Beside it stands something that whoever is near enough sees, so that there is a page to leave a trace in.
    const beside = (thing: Thing) => things[(things.indexOf(thing) + 1) % things.length]!;

    it.each(things)('$question', async (thing) => {
      let compared = 0;
      for (const rest of ['neighbourhood', 'only-me'] as const) {
        await inTables(forgetAll);
        await tell(beside(thing), rest);
        const without = await pages();
        for (const audience of audiences) {
          await tell(thing, audience);
          expect(await pageOf('Ina herself')).toContain(thing.reads[0]);
          const withIt = await pages();
          await inTables((db) => takeBack(db, thing));
          for (const viewer of viewers) {
            if (sees[viewer][audiences.indexOf(audience)] === 'yes') {
              expect(withIt[viewer], `${viewer} sees ${audience}`).not.toBe(without[viewer]);
            } else {
              expect(withIt[viewer], `${viewer} does not see ${audience}`).toBe(without[viewer]);
              compared += 1;
            }
          }
        }
      }
      // Each cell above that hides something, with something else to see beside it and without.
      expect(compared).toBe(hiddenCells * 2);
    });

    const hiddenCells = viewers.flatMap((viewer) => sees[viewer]).filter((seen) => seen !== 'yes').length;
    const pages = async () => {
      const all: Partial<Record<Viewer, string>> = {};
      for (const viewer of viewers) all[viewer] = await pageOf(viewer);
      return all as Record<Viewer, string>;
    };
  });

  it('is seen by nobody else once it has ended, or once she moved', async () => {
    const near = 'somebody of her stairwell';
    await tell(things[1]!, 'stairwell');
    expect(namesHer(await pageOf(near))).toBe(true);
    await inTables((db) => db.updateTable('profile_answer').set({ until: '2026-11-22' }).execute());
    expect(namesHer(await pageOf(near))).toBe(false);
    expect(await pageOf('Ina herself')).toContain('chess');
    await inTables((db) => db.updateTable('profile_answer').set({ until: null }).execute());
    expect(namesHer(await pageOf(near))).toBe(true);
    const moves = (ends_on: string | null) =>
      inTables((db) =>
        db.updateTable('residency').set({ ends_on }).where('resident_id', '=', world.ina).execute(),
      );
    await moves('2026-11-23');
    expect(namesHer(await pageOf(near))).toBe(false);
    expect(namesHer(await pageOf('somebody she knows, who lives elsewhere'))).toBe(false);
    await moves(null);
    expect(namesHer(await pageOf(near))).toBe(true);
  });

  it('is one and the same nothing as somebody who never was', async () => {
    await tell(things[0]!, 'only-me');
    const hidden = await pageOf('somebody of her stairwell');
    const blocked = await pageOf('somebody she blocked');
    const id = world.ina;
    world = { ...world, ina: '00000000-0000-7000-8000-00000000dead' };
    expect([await pageOf('somebody of her stairwell'), await pageOf('somebody she blocked')]).toEqual([
      hidden,
      blocked,
    ]);
    world = { ...world, ina: id };
    expect(await pageOf('Ina herself')).toContain('Geheim een');
  });
});

async function forgetAll(db: Database): Promise<void> {
  await db.deleteFrom('profile_answer').execute();
  await db.deleteFrom('profile_picture').execute();
}

async function takeBack(db: Database, { question }: Thing): Promise<void> {
  if (question === 'picture') await db.deleteFrom('profile_picture').execute();
  else await db.deleteFrom('profile_answer').where('question', '=', question).execute();
}

async function place(
  db: Database,
  { organisation, ina }: ProfileWorld,
  { question, chosen, words }: Thing,
  audience: Audience,
): Promise<void> {
  const whose = { organisation_id: organisation, resident_id: ina };
  if (question === 'picture') {
    const bytes = randomBytes(20);
    await db
      .insertInto('profile_picture')
      .values({ ...whose, id: ina, large: bytes, small: bytes, audience, until: null, placed_at: now.now() })
      .execute();
    return;
  }
  await db
    .insertInto('profile_answer')
    .values({
      ...whose,
      question,
      chosen: [...chosen],
      words,
      words_wait: false,
      counted: false,
      language: 'nl',
      audience,
      until: null,
      answered_at: now.now(),
    })
    .execute();
}
