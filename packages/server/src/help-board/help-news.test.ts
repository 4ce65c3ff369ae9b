import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen as listenOn } from '../bin/listen.ts';
import { communityForTests, hasPostgres, mutationId, websiteOrigin } from '../testing/index.ts';
import { atOwnAccount, openOwnAccountOf } from '../testing/own-account.ts';
import type { SignedInForTests, TestCommunity } from '../testing/index.ts';
import { openBoard } from './help-board.seed.ts';

const news = /* GraphQL */ `
  subscription News($building: String) {
    helpNews(building: $building) {
      about
    }
  }
`;
const askForHelp = /* GraphQL */ `
  mutation Ask($input: AskForHelpInput!) {
    askForHelp(input: $input) {
      __typename
      ... on Refusal {
        code
      }
    }
  }
`;

describe.skipIf(!hasPostgres())('News of the board', () => {
  let community: TestCommunity;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let els: SignedInForTests;
  let kees: SignedInForTests;
  const open: Listener[] = [];

  beforeAll(async () => {
    community = await communityForTests({
      limitFactor: 100,
      streams: { lookEverySeconds: 0.3, endAfterSeconds: 20 },
    });
    const { organisation, clock } = community;
    await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));
    ina = await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina');
    noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
    els = await community.asResident('els@voorbeeld.nl', 'De Wilg 3', 'Els');
    kees = await community.asResident('kees@voorbeeld.nl', 'De Sluis 3', 'Kees');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((listener) => listener.stop()));
  });
  afterAll(() => community.close());

  async function listen(who?: SignedInForTests, variables: object = {}): Promise<Listener> {
    const response = await community.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        origin: websiteOrigin,
        ...(who ? { authorization: `Bearer ${who.token}` } : {}),
      },
      body: JSON.stringify({ query: news, variables }),
    });
    const listener = new Listener(response);
    open.push(listener);
    return listener;
  }

  const ask = async (who: SignedInForTests, more: object = {}) =>
    (
      await community.graphql(
        askForHelp,
        {
          input: {
            clientMutationId: mutationId(),
            category: 'ODD_JOBS',
            title: 'Geheime lamp',
            language: 'nl',
            timing: 'FLEXIBLE',
            ...more,
          },
        },
        who,
      )
    ).data.askForHelp.__typename;

  const once = { next: [{ data: { helpNews: { about: 'BOARD' } } }] };

  it('reaches those who live in the building, at once, and says that, never what', async () => {
    const [ofNoor, ofEls] = [await listen(noor), await listen(els)];
    expect(await ask(ina)).toBe('AskForHelpPayload');
    expect(await ofNoor.heard(1)).toMatchObject(once);
    expect(ofNoor.text).not.toContain('Geheime');
    expect(await ask(ina, { reach: 'NEIGHBOURHOOD' })).toBe('AskForHelpPayload');
    // The second reaches both; what the first said to the other building would have come before it.
    expect(await ofEls.heard(1)).toMatchObject(once);
    expect((await ofNoor.heard(2)).next).toHaveLength(2);
    expect(ofEls.events().next).toHaveLength(1);
  });

  it('stays in the neighbourhood', async () => {
    const [ofNoor, ofKees] = [await listen(noor), await listen(kees)];
    await ask(ina, { reach: 'NEIGHBOURHOOD' });
    await ofNoor.heard(1);
    await ofNoor.beat(2);
    expect(ofKees.events().next).toEqual([]);
  });

  it('is not told of what was refused', async () => {
    const ofNoor = await listen(noor);
    expect(await ask(ina, { title: ' ' })).toBe('Refusal');
    await ofNoor.beat(2);
    expect(ofNoor.events().next).toEqual([]);
    expect(await ask(ina)).toBe('AskForHelpPayload');
    expect(await ofNoor.heard(1)).toMatchObject(once);
  });

  it('narrows to the building of a page, but not where that would tell whose home stands empty', async () => {
    const [ofLinde, ofWilg] = [
      await listen(noor, { building: 'de-linde' }),
      await listen(noor, { building: 'de-wilg' }),
    ];
    await ask(ina, { reach: 'NEIGHBOURHOOD' });
    expect(await ofLinde.heard(1)).toMatchObject(once);
    await ofWilg.beat(2);
    expect(ofWilg.events().next).toEqual([]);
    await ask(ina, { reach: 'NEIGHBOURHOOD', category: 'PLANTS' });
    expect(await ofWilg.heard(1)).toMatchObject(once);
    expect((await ofLinde.heard(2)).next).toHaveLength(2);
  });

  it('does not pass between two of whom one blocked the other', async () => {
    const bas = await community.asResident('bas@voorbeeld.nl', 'De Linde 7', 'Bas');
    const [ofNoor, ofBas] = [await listen(noor), await listen(bas)];
    await ask(ina);
    await ofBas.heard(1);
    const [blocker, blocked] = await Promise.all(['bas', 'ina'].map((name) => idOf(`${name}@voorbeeld.nl`)));
    await community.rows((db) =>
      db
        .insertInto('resident_block')
        .values({
          organisation_id: community.organisation.id,
          blocker_id: blocker!,
          blocked_id: blocked!,
          blocked_at: community.clock.now(),
        })
        .execute(),
    );
    await ask(ina);
    await ofNoor.heard(2);
    await ofNoor.beat(2);
    expect(ofBas.events().next).toHaveLength(1);
  });

  it('is for nobody who is not signed in, and for nobody by an address', async () => {
    const asVisitor = await listen();
    expect(asVisitor.response.status).toBe(401);
    const address = `/graphql?query=${encodeURIComponent('subscription{helpNews{about}}')}`;
    const byGet = await community.fetch(address, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${noor.token}` },
    });
    expect(byGet.headers.get('content-type')).not.toContain('event-stream');
    expect(byGet.status).not.toBe(200);
    expect((await listen(noor)).response.status).toBe(200);
  });

  it('is given as a stream alone', async () => {
    const response = await community.graphql(news, {}, noor);
    expect(response.errors[0].extensions.code).toBe('NOT_A_STREAM');
  });

  it('ends soon after signing out, and not while somebody is signed in', async () => {
    const tom = await community.asResident('tom@voorbeeld.nl', 'De Linde 9', 'Tom');
    const [ofTom, ofNoor] = [await listen(tom), await listen(noor)];
    await ofTom.beat(3);
    expect(ofTom.over).toBe(false);
    await community.session('sign-out', {}, tom);
    await expect.poll(() => ofTom.over, { timeout: 5_000 }).toBe(true);
    expect(ofTom.text).toContain('event: complete');
    expect(ofNoor.over).toBe(false);
  });

  it('ends soon after somebody signs out everywhere, on the page of their own account', async () => {
    const tom = await community.asResident('tom@voorbeeld.nl', 'De Linde 9', 'Tom');
    const [ofTom, ofNoor] = [await listen(tom), await listen(noor)];
    await ofTom.beat(3);
    expect(ofTom.over).toBe(false);
    const { proof } = (await openOwnAccountOf(community, 'tom@voorbeeld.nl')).body;
    expect(await atOwnAccount(community, 'sign-out-everywhere', { proof })).toMatchObject({ status: 200 });
    await expect.poll(() => ofTom.over, { timeout: 5_000 }).toBe(true);
    expect(ofNoor.over).toBe(false);
  });

  it('holds no connection of the database while nothing happens', async () => {
    // Ten is all there is in the pool.
    const many: Listener[] = [];
    for (const who of [noor, els, kees]) for (let n = 0; n < 5; n++) many.push(await listen(who));
    expect(many.every(({ response }) => response.status === 200)).toBe(true);
    // Looking whether somebody is still signed in takes one for a moment, which has an end.
    await expect.poll(held, { timeout: 5_000, interval: 20 }).toBe(0);
    expect(await ask(ina)).toBe('AskForHelpPayload');
    expect(await many[0]!.heard(1)).toMatchObject(once);
  });

  it('gives one person so many streams, and one more when another is closed', async () => {
    const ria = await community.asResident('ria@voorbeeld.nl', 'De Linde 8', 'Ria');
    const eight = [];
    for (let n = 0; n < 8; n++) eight.push(await listen(ria));
    expect(eight.map(({ response }) => response.status)).toEqual(eight.map(() => 200));
    const tooMany = await listen(ria);
    expect(tooMany.response.status).toBe(429);
    expect(await tooMany.all()).toContain('TOO_MANY_REQUESTS');
    await eight[0]!.stop();
    expect((await listen(ria)).response.status).toBe(200);
  });

  it('ends when a browser goes away in the middle of it', async () => {
    const loes = await community.asResident('loes@voorbeeld.nl', 'De Linde 11', 'Loes');
    const answer = async (request: Request) =>
      community.fetch('/graphql', { method: 'POST', headers: request.headers, body: await request.text() });
    const listening = await listenOn(answer, { port: 0, host: '127.0.0.1' });
    const browsers = Array.from({ length: 8 }, () => new AbortController());
    const ask = (signal: AbortSignal | null) =>
      fetch(`http://127.0.0.1:${listening.port}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          origin: websiteOrigin,
          authorization: `Bearer ${loes.token}`,
        },
        body: JSON.stringify({ query: news }),
        signal,
      });
    try {
      for (const { signal } of browsers) expect((await ask(signal)).status).toBe(200);
      expect((await ask(null)).status).toBe(429);
      browsers[0]!.abort();
      // The server hears of it a moment later.
      await expect.poll(async () => (await ask(browsers[1]!.signal)).status, { timeout: 5_000 }).toBe(200);
    } finally {
      for (const browser of browsers) browser.abort();
      await listening.close();
    }
  });

  async function held(): Promise<number> {
    const { rows } = await community.connection.pool.query(
      `select count(*)::int as held from pg_stat_activity
       where datname = current_database() and state like 'idle in transaction%'`,
    );
    return rows[0].held;
  }

  async function idOf(email: string): Promise<string> {
    const row = await community.rows((db) =>
      db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
    );
    return row.id;
  }
});

/** Reads a stream as a page does. */
class Listener {
  readonly response: Response;
  text = '';
  over = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #reading: Promise<void>;

  constructor(response: Response) {
    this.response = response;
    this.#reader = response.body!.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    this.#reading = this.#read();
  }

  events() {
    const next = [...this.text.matchAll(/event: next\ndata: (.*)\n/g)].map(
      ([, data]) => JSON.parse(data!) as object,
    );
    return { next };
  }

  async heard(count: number) {
    await expect.poll(() => this.events().next.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(count);
    return this.events();
  }

  /** Waits until the connection was kept alive some times more. */
  async beat(times: number): Promise<void> {
    const beats = () => this.text.match(/^:$/gm)?.length ?? 0;
    const before = beats();
    await expect.poll(beats, { timeout: 5_000 }).toBeGreaterThanOrEqual(before + times);
  }

  async all(): Promise<string> {
    await this.#reading;
    return this.text;
  }

  async stop(): Promise<void> {
    await this.#reader.cancel();
  }

  async #read(): Promise<void> {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await this.#reader.read();
      if (done) break;
      this.text += decoder.decode(value, { stream: true });
    }
    this.over = true;
  }
}
