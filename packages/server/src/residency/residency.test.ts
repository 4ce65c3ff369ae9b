import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeBuddy } from '../residents/buddy.actions.ts';
import { carryOutEndings, endResidencies, type Leaving } from '../residents/leaving.actions.ts';
import { beginPause } from '../residents/pause.actions.ts';
import { residencyOf } from '../residents/own-residency.actions.ts';
import { hasPostgres, type SignedInForTests, type StaffForTests } from '../testing/index.ts';
import { lettersFor } from '../testing/letters.ts';
import { neighboursForTests, type Neighbours } from '../testing/neighbours.ts';
import { mailForBuddy } from './moved-out.actions.ts';
import { askStillHere, mailForStillHere } from './still-here.actions.ts';

interface Sent {
  queue: string;
  data: Record<string, string>;
}

const nobodyHears = () => {
  throw new Error('Only a subscription hears news');
};

describe.skipIf(!hasPostgres())('A residency', () => {
  let here: Neighbours;
  let els: StaffForTests;
  let count = 0;
  const sent: Sent[] = [];

  beforeAll(async () => {
    here = await neighboursForTests();
    els = await here.community.asStaff('els@wonen.example', 'staff', 'Els');
  });
  afterAll(() => here.community.close());
  beforeEach(() => {
    sent.length = 0;
  });

  /** Somebody new in a home of their own, by their address. */
  async function resident(
    home: string,
  ): Promise<SignedInForTests & { email: string; id: string; home: string }> {
    const name = `Riet${'abcdefghijklmnopqrstuvwxyz'[(count += 1)]}`;
    const signedIn = await here.neighbour(name, home);
    const id = await here.community.rows(async (db) => {
      const row = db.selectFrom('resident').select('id').where('first_name', '=', name);
      return (await row.executeTakeFirstOrThrow()).id;
    });
    return { ...signedIn, email: `${name.toLowerCase()}@voorbeeld.nl`, id, home };
  }

  async function within<T>(work: (context: Leaving) => Promise<T>): Promise<T> {
    const { organisation, clock } = here.community;
    const news = { tell: () => {}, hear: nobodyHears };
    const outbox = {
      send: async (_: unknown, queue: string, data: Record<string, string>) =>
        void sent.push({ queue, data }),
    };
    return here.community.rows((db) => work({ db, organisation, clock, news, outbox }));
  }

  const kindOf = async ({ token }: { token: string }) =>
    (await here.community.graphql('{ viewer { kind } }', {}, { token })).data?.viewer?.kind ??
    'asked to come back';
  const afresh = async ({ cookie }: SignedInForTests) =>
    (await here.community.session('refresh', {}, { cookie })).body;

  const file = (text: string, take = true, token = els.token) =>
    here.community.fetch(`/residency-file${take ? '?take=yes' : ''}`, {
      method: 'POST',
      headers: { origin: 'http://localhost:4000', authorization: `Bearer ${token}` },
      body: text,
    });
  const head = 'woning;e-mail;vanaf;tot;nieuwe sleutels';

  it('ends by a file: looked at first, then taken, and the open page is asked to come back as a guest', async () => {
    const riet = await resident('De Linde 7');
    const text = `${head}\nDe Linde 7;${riet.email};;2026-11-23;`;
    expect(await (await file(text, false)).json()).toMatchObject({ done: false, end: 1, wrong: [] });
    expect(await kindOf(riet)).toBe('RESIDENT');
    expect(await (await file(text)).json()).toMatchObject({
      done: true,
      end: 1,
      changes: [{ row: 2, what: 'ends', home: 'De Linde 7', day: '2026-11-23' }],
    });
    expect(await kindOf(riet)).toBe('asked to come back');
    expect((await afresh(riet)).viewer.kind).toBe('GUEST');
    // A file that comes every week says it again.
    expect(await (await file(text)).json()).toMatchObject({ done: true, end: 0, nothing: 1 });
  });

  it('takes in none of a file with wrong rows, and tells them all at once', async () => {
    const riet = await resident('De Linde 9');
    const right = `De Linde 9;${riet.email};;2026-11-23;`;
    const wrong = `${head}\n${right}\nDe Linde 999;mo@voorbeeld.nl;2026-12-01;;\nDe Linde 9;geen adres;2026-12-01;;\n`;
    const told = await (await file(wrong)).json();
    expect(told.done).toBe(false);
    expect(told.wrong.map(({ row, code }: any) => [row, code])).toEqual([
      [3, 'HOME_NOT_FOUND'],
      [4, 'EMAIL_NOT_READABLE'],
    ]);
    expect(await kindOf(riet)).toBe('RESIDENT');
    expect((await (await file(`${head}\n${right}`)).json()).done).toBe(true);
  });

  it('is nobody else’s to bring in, and no larger than anybody needs', async () => {
    const riet = await resident('De Linde 10');
    const text = `${head}\nDe Linde 10;${riet.email};;2026-11-23;`;
    expect((await (await file(text, true, riet.token)).json()).refusal.code).toBe('NOT_FOUND');
    const big = await file(`${text}\n${' '.repeat(2_000_001)}`);
    expect([big.status, (await big.json()).refusal.code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect((await (await file(text)).json()).done).toBe(true);
  });

  it('ends by new keys, on the day of the keys, and invites who comes', async () => {
    const riet = await resident('De Linde 11');
    const text = `${head}\nDe Linde 11;nieuw@voorbeeld.nl;2026-12-01;;ja`;
    expect(await (await file(text)).json()).toMatchObject({ done: true, invited: 1, end: 1 });
    expect(await kindOf(riet)).toBe('RESIDENT');
    const nieuw = await here.community.asGuest('nieuw@voorbeeld.nl');
    expect(nieuw.viewer.kind).toBe('GUEST');
    here.community.clock.passDays(8);
    await within(carryOutEndings);
    expect((await afresh(riet)).viewer.kind).toBe('GUEST');
    expect((await afresh(nieuw)).viewer.kind).toBe('RESIDENT');
    here.community.clock.passDays(-8);
  });

  it('takes with it the letter of the home, so that it lets in nobody of those who left; other letters go on', async () => {
    const letterFor = async (number: string) =>
      (await lettersFor(here.community, 'De Linde', { number }))[0]!.code;
    const join = async (code: string) =>
      (
        await here.community.session('letter/join', {
          code,
          attempt: randomUUID(),
          firstName: 'Roos',
          sixteen: true,
        })
      ).body;
    const [ofOld, ofNeighbour] = [await letterFor('12'), await letterFor('13')];
    expect((await join(ofOld)).viewer.kind).toBe('RESIDENT');
    expect(await (await file(`${head}\nDe Linde 12;komt@voorbeeld.nl;2026-12-01;;ja`)).json()).toMatchObject({
      done: true,
      end: 1,
    });
    expect((await join(ofOld)).refusal.code).toBe('LETTER_REPLACED');
    expect((await join(ofNeighbour)).viewer.kind).toBe('RESIDENT');
  });

  it('is told in talks in one line without a reason, and closes what was open', async () => {
    const ina = await resident('De Linde 12');
    const riet = await resident('De Linde 13');
    const { talk } = await here.talkBetween(ina, riet);
    const post = await here.ask(riet, { title: 'Wie wil mijn kast?' });
    expect((await here.readPost(ina, post)).state).toBe('OPEN');
    await within((context) =>
      endResidencies(context, { residentId: riet.id }, { on: '2026-11-23', how: 'staff' }),
    );
    const seen = await here.readTalk(ina, talk);
    expect(seen.messages.at(-1)).toMatchObject({ kind: 'MOVED_OUT', text: null, mine: false });
    const say = () => here.act(ina, 'sayInHelpTalk', { talk, sentence: 'YES_PLEASE' });
    expect((await say()).code).toBe('POST_OVER');
    const other = await here.talkBetween(ina, await resident('De Linde 14'));
    expect(
      (await here.act(ina, 'sayInHelpTalk', { talk: other.talk, sentence: 'YES_PLEASE' })).code,
    ).toBeUndefined();
    const states = await here.community.rows((db) =>
      db.selectFrom('help_post').select('state').where('title', '=', 'Wie wil mijn kast?').execute(),
    );
    expect(states).toEqual([{ state: 'lapsed' }]);
    const guest = { token: (await afresh(riet)).accessToken };
    const { data } = await here.community.graphql(
      '{ viewer { helpStory { title } helpBoard { open } } }',
      {},
      guest,
    );
    expect(data.viewer).toEqual({ helpStory: [{ title: 'Wie wil mijn kast?' }], helpBoard: null });
  });

  it('is told to buddies by its first name alone, and only to them', async () => {
    const [riet, mo, noor] = [
      await resident('De Linde 15'),
      await resident('De Linde 16'),
      await resident('De Linde 17'),
    ];
    await within((context) => makeBuddy(context, { residentId: riet.id, buddyId: mo.id }));
    await within((context) =>
      endResidencies(context, { residentId: riet.id }, { on: '2026-11-23', how: 'staff' }),
    );
    const told = sent.filter(({ queue }) => queue === 'moved-out-mail').map(({ data }) => data['toId']);
    expect(told).toEqual([mo.id]);
    expect(told).not.toContain(noor.id);
    const mail = await within((context) => mailForBuddy(context, { residentId: riet.id, toId: mo.id }));
    expect(mail).toMatchObject({ email: mo.email, firstName: expect.stringMatching(/^Riet/) });
  });

  it('is moved out of by oneself, on a day that can be taken back until it has come', async () => {
    const riet = await resident('De Linde 20');
    const ends = async () =>
      (await here.community.graphql('{ viewer { residency { endsOn canStay } } }', {}, riet)).data.viewer
        .residency;
    const move = (day: string) => here.act(riet, 'moveOut', { day });
    expect((await act(move('2026-11-23'))).code).toBe('DATE_PASSED');
    expect((await act(move('2026-12-01'))).code).toBeUndefined();
    expect(await ends()).toEqual({ endsOn: '2026-12-01', canStay: true });
    expect((await act(here.act(riet, 'stay', {}))).code).toBeUndefined();
    expect(await ends()).toEqual({ endsOn: null, canStay: false });
    // What somebody at work said is not the resident's to take back.
    await within((context) =>
      endResidencies(context, { residentId: riet.id }, { on: '2026-12-02', how: 'staff' }),
    );
    expect((await act(here.act(riet, 'stay', {}))).code).toBe('NOT_FOUND');
    expect(await ends()).toEqual({ endsOn: '2026-12-02', canStay: false });
  });

  describe('is asked about once a year', () => {
    const days = async (count: number) => {
      here.community.clock.passDays(count);
      sent.length = 0;
      await within(askStillHere);
    };
    const mails = ({ id }: { id: string }) => isAsked(id);
    async function isAsked(residentId: string) {
      const residency = await within((context) => residencyOf(context, residentId));
      return sent.filter(
        ({ queue, data }) => queue === 'still-here-mail' && data['residencyId'] === residency?.id,
      ).length;
    }
    const codeIn = async (id: string) => {
      const residency = await within((context) => residencyOf(context, id));
      const mail = await within((context) =>
        mailForStillHere({ ...context, secret: here.community.secret }, residency!.id),
      );
      return mail!.code;
    };
    const answer = (code: string, living: boolean) =>
      here.community.fetch('/still-here', {
        method: 'POST',
        headers: { origin: 'http://localhost:4000', 'content-type': 'application/json' },
        body: JSON.stringify({ code, here: living }),
      });
    const lives = async ({ id }: { id: string }) =>
      (await within((context) => residencyOf(context, id))) !== undefined;

    it('by mail, with a reminder; ends without an answer, and stays with one', async () => {
      const [silent, says] = [await resident('De Linde 22'), await resident('De Linde 23')];
      await days(364);
      expect([await mails(silent), await mails(says)]).toEqual([0, 0]);
      await days(1);
      expect([await mails(silent), await mails(says)]).toEqual([1, 1]);
      const code = await codeIn(says.id);
      // A mail scanner that opens the link changes nothing.
      expect((await here.community.fetch('/still-here')).status).toBe(200);
      expect((await answer(`${code.slice(0, -1)}x`, true)).status).toBe(400);
      expect((await answer(code, true)).status).toBe(200);
      expect((await answer(code, true)).status).toBe(400);
      await days(14);
      expect([await mails(silent), await mails(says)]).toEqual([1, 0]);
      await days(27);
      expect(await lives(silent)).toBe(true);
      await days(1);
      expect([await lives(silent), await lives(says)]).toEqual([false, true]);
    });

    it('never ends for whom no mail reaches before the desk was told, and could ring', async () => {
      const [quiet, kept] = [await resident('De Linde 24'), await resident('De Linde 25')];
      for (const { id } of [quiet, kept]) await within((context) => beginPause(context, id, null));
      await days(365);
      await days(13);
      const rows = async () => {
        // A session of the console is over after a night.
        els = await here.community.asStaff('els@wonen.example', 'staff', 'Els');
        return (await els.graphql('{ console { today { kind page building } } }')).data.console.today.filter(
          ({ kind }: any) => kind === 'STILL_HERE',
        );
      };
      const before = (await rows()).filter(({ building }: any) => /2[45]$/.test(building)).length;
      await days(1);
      expect(await lives(quiet)).toBe(true);
      const told = (await rows())
        .filter(({ building }: any) => /2[45]$/.test(building))
        .toSorted((one: any, other: any) => one.building.localeCompare(other.building));
      expect([before, told.map(({ building }: any) => building)]).toEqual([
        0,
        ['De Linde 24', 'De Linde 25'],
      ]);
      const settle = (page: string, livesHere: boolean) =>
        els.graphql(
          `mutation ($input: SettleStillHereInput!) { done: settleStillHere(input: $input) { __typename ... on Refusal { code } } }`,
          {
            input: { clientMutationId: `settle-${livesHere}`, residency: page.split('/').at(-1), livesHere },
          },
        );
      await settle(told[1].page, true);
      await days(27);
      expect(await lives(quiet)).toBe(true);
      await days(1);
      expect([await lives(quiet), await lives(kept)]).toEqual([false, true]);
    });
  });
});

const act = async (done: Promise<{ code?: string }>): Promise<{ code?: string }> => done;
