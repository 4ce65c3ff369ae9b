import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasPostgres, mutationId, type SignedInForTests, type StaffForTests } from '../testing/index.ts';
import { neighboursForTests, type Neighbours } from '../testing/neighbours.ts';
import { askWhetherOpen, endWhatIsOver } from './board-days.actions.ts';

const post = `post { id state neighbour home building onPaper waiting talks {
  id with waits agreed agreedByOffice otherAgreed messages { mine sentence text } } }`;
const lamp = {
  firstName: 'Annie',
  home: 'De Linde 9',
  consent: 'AT_THE_DOOR',
  source: 'PAPER',
  onPaper: true,
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title: 'Wie hangt een lamp op?',
  text: 'De ladder staat klaar.',
  language: 'nl',
  timing: 'FLEXIBLE',
};

describe.skipIf(!hasPostgres())('A post for a neighbour without internet', () => {
  let at: Neighbours;
  let els: StaffForTests;
  let sam: StaffForTests;
  let noor: SignedInForTests;

  beforeAll(async () => {
    at = await neighboursForTests();
    els = await at.community.asStaff('els@wonen.example', 'staff', 'Els');
    sam = await at.community.asStaff('sam@wonen.example', 'staff', 'Sam');
  });
  afterAll(() => at.community.close());
  beforeEach(async () => {
    await at.startAgain();
    noor = await at.neighbour('Noor', 'De Linde 3');
  });

  async function act(who: { graphql: StaffForTests['graphql'] }, name: string, input: object) {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
        ... on Refusal { code } ... on ${type}Payload { ${post} } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }
  const place = async (more: object = {}, who: StaffForTests = els) =>
    act(who, 'placeForNeighbour', { ...lamp, ...more });
  const read = async (who: SignedInForTests, id: string) =>
    (
      await at.community.graphql(
        `query ($id: ID!) { viewer { helpPost(id: $id) {
          title mine planner placedFor { by as phone } viewerCanRespond coming } } }`,
        { id },
        who,
      )
    ).data.viewer.helpPost;
  const answer = (id: string, who = noor) =>
    at.act(who, 'respondToHelp', { post: id, text: 'Ik kom graag helpen.', language: 'nl' });
  const today = async (who: StaffForTests) =>
    (await who.graphql('{ console { today { kind page building } } }')).data.console.today.filter(
      ({ kind }: { kind: string }) => kind.startsWith('NEIGHBOUR'),
    );
  const own = async (who: StaffForTests) =>
    (await who.graphql('{ console { neighbourPosts { id } } }')).data.console.neighbourPosts;

  it('says who placed it and where to call, and nothing about whom it is for', async () => {
    const { post: placed } = await place();
    expect(placed).toMatchObject({ neighbour: 'Annie', home: '9', building: 'De Linde', onPaper: true });
    const seen = await read(noor, placed.id);
    expect(seen).toEqual({
      title: 'Wie hangt een lamp op?',
      mine: false,
      planner: null,
      placedFor: { by: 'Els', as: 'STAFF', phone: at.community.organisation.phone },
      viewerCanRespond: true,
      coming: [],
    });
    const whole = await at.community.graphql(
      `query ($id: ID!) { viewer { helpPost(id: $id) { ${'title text building placedFor { by as phone }'} } } }`,
      { id: placed.id },
      noor,
    );
    expect(JSON.stringify(whole)).not.toContain('Annie');
  });

  it('lets whoever answers through to the office, which sees it wait, answers, passes it on and ends it', async () => {
    const { post: placed } = await place();
    expect(await today(els)).toEqual([]);
    const { talk } = await answer(placed.id);
    expect(talk).toMatchObject({ with: 'Els', mine: false });
    const page = `help-board/for-neighbour/${placed.id}`;
    const row = { kind: 'NEIGHBOUR_ANSWERED', page, building: 'De Linde' };
    expect(await today(els)).toEqual([row]);
    // A colleague takes over; nobody waits for who is on holiday.
    expect(await today(sam)).toEqual([row]);
    at.community.clock.passSeconds(60);
    const passed = await act(sam, 'answerForNeighbour', { talk: talk.id, act: 'PASS_ON' });
    expect(passed.post.talks).toMatchObject([
      { with: 'Noor', waits: false, messages: [{ mine: false }, { mine: true, sentence: 'PASSED_ON' }] },
    ]);
    expect(await today(els)).toEqual([]);
    expect((await at.readTalk(noor, talk.id)).messages.at(-1)).toMatchObject({
      mine: false,
      sentence: 'PASSED_ON',
    });
    at.community.clock.passSeconds(60);
    const text = 'Annie zegt: dinsdag om tien uur.';
    await act(els, 'answerForNeighbour', { talk: talk.id, act: 'ANSWER', text, language: 'nl' });
    await at.act(noor, 'agreeInHelpTalk', { talk: talk.id });
    const agreed = await act(els, 'answerForNeighbour', { talk: talk.id, act: 'AGREE' });
    expect(agreed.post).toMatchObject({ state: 'AGREED', talks: [{ agreed: true }] });
    const done = await act(els, 'endNeighbourPost', { post: placed.id, end: 'DONE' });
    expect(done.post.state).toBe('DONE');
    expect(await at.readTalk(noor, talk.id)).toMatchObject({ done: true, asksHowItWent: true });
    expect(await act(els, 'endNeighbourPost', { post: placed.id, end: 'DONE' })).toEqual({
      code: 'POST_OVER',
    });
  });

  it('is no post and no talk of who placed it, on any page of the website', async () => {
    const ella = await at.neighbour('Ella', 'De Linde 5');
    const atWork = await at.community.asStaff('ella@voorbeeld.nl', 'committee-member', 'Ella');
    const { post: placed } = await place({}, atWork);
    const { talk } = await answer(placed.id);
    expect(await own(atWork)).toEqual([{ id: placed.id }]);
    expect(await at.readTalk(ella, talk.id)).toBeNull();
    expect(await at.listTalks(ella)).toEqual([]);
    expect(await read(ella, placed.id)).toMatchObject({ mine: false, viewerCanRespond: false });
    for (const [name, input] of [
      ['sayInHelpTalk', { talk: talk.id, sentence: 'HELLO' }],
      ['withdrawHelpPost', { post: placed.id }],
      ['agreeInHelpTalk', { talk: talk.id }],
    ] as const)
      expect(
        await act(
          {
            graphql: (query, sent) =>
              at.community.graphql(query.replace(post, 'clientMutationId'), sent, ella),
          },
          name,
          input,
        ),
      ).toEqual({
        code: 'NOT_FOUND',
      });
    // A committee member sees what they placed themselves, and no more.
    const { post: ofEls } = await place();
    expect(await own(atWork)).toEqual([{ id: placed.id }]);
    expect(await act(atWork, 'endNeighbourPost', { post: ofEls.id, end: 'WITHDRAWN' })).toEqual({
      code: 'NOT_FOUND',
    });
    expect((await act(atWork, 'endNeighbourPost', { post: placed.id, end: 'WITHDRAWN' })).post.state).toBe(
      'WITHDRAWN',
    );
  });

  it('is placed by staff for everybody, by a committee member for the own neighbourhood, and by nobody else', async () => {
    await at.neighbour('Ella', 'De Linde 5');
    const ella = await at.community.asStaff('ella@voorbeeld.nl', 'committee-member', 'Ella');
    expect(await place({ home: 'De Kade 2' }, ella)).toEqual({ code: 'REACH_NOT_YOURS' });
    expect((await place({}, ella)).post.building).toBe('De Linde');
    const karim = await at.community.asStaff('karim@wonen.example', 'editor', 'Karim');
    expect(await place({}, karim)).toEqual({ code: 'NOT_FOUND' });
    expect(await own(karim)).toBeNull();
    const embedded = { graphql: (query: string, sent?: object) => at.community.graphql(query, sent, noor) };
    expect(await act(embedded, 'placeForNeighbour', lamp)).toEqual({ code: 'NOT_FOUND' });
  });

  it('is checked as what neighbours write themselves', async () => {
    const refused = async (more: object) => (await place(more)).code;
    expect(await refused({ firstName: ' ' })).toBe('FIRST_NAME_NEEDED');
    expect(await refused({ home: 'De Linde 999' })).toBe('HOME_NOT_FOUND');
    expect(await refused({ title: '' })).toBe('TEXT_EMPTY');
    expect(await refused({ timing: 'DATE', onDate: '2026-11-01' })).toBe('DATE_PASSED');
    expect(await refused({ kind: 'GATHERING', onDate: '2026-12-01', place: 'De hal' })).toBe(
      'TIME_NOT_READABLE',
    );
    const held = await place({ text: 'De sleutel ligt onder de mat, ik ben een week weg.' });
    expect(held.post.waiting).toBe(true);
    expect(await read(noor, held.post.id)).toBeNull();
    expect((await place()).post.waiting).toBe(false);
  });

  it('is hidden from whom the neighbour blocked, where we know who that is, and ends when they move', async () => {
    const annie = await at.neighbour('Annie', 'De Linde 9');
    const posted = await at.ask(noor);
    const { post: placed } = await place();
    expect(await read(noor, placed.id)).not.toBeNull();
    await at.act(annie, 'block', { authorOf: posted });
    expect(await read(noor, placed.id)).toBeNull();
    const mo = await at.neighbour('Mo', 'De Linde 7');
    expect(await read(mo, placed.id)).not.toBeNull();
    const { organisation, clock, rows } = at.community;
    const night = () => rows((db) => endWhatIsOver({ db, organisation, clock }));
    const { post: ofStranger } = await place({ firstName: 'Wim', home: 'De Linde 10' });
    await night();
    expect(await read(mo, placed.id)).not.toBeNull();
    await rows((db) =>
      db
        .updateTable('residency')
        .set({ ends_on: '2026-11-23' })
        .where('resident_id', 'in', (from) =>
          from.selectFrom('resident').select('id').where('first_name', '=', 'Annie'),
        )
        .execute(),
    );
    await night();
    expect(await read(mo, placed.id)).toBeNull();
    expect(await read(mo, ofStranger.id)).not.toBeNull();
  });

  it('asks those at work whether it is still needed, and nobody by mail', async () => {
    const { post: placed } = await place();
    const { organisation, clock, rows } = at.community;
    const sent: string[] = [];
    const outbox = { send: async (_: unknown, queue: string) => void sent.push(queue) };
    await rows((db) =>
      db
        .updateTable('help_post')
        .set({ open_until: '2026-11-25', written_at: new Date('2026-11-01T09:00:00Z') })
        .execute(),
    );
    await rows((db) => askWhetherOpen({ db, organisation, clock, outbox }));
    expect(sent).toEqual([]);
    expect(await today(els)).toMatchObject([{ kind: 'NEIGHBOUR_POST_ENDS' }]);
    await act(els, 'endNeighbourPost', { post: placed.id, end: 'KEPT' });
    expect(await today(els)).toEqual([]);
  });

  it('hangs in the hall only where the neighbour agrees, and never where it tells that a home stands empty', async () => {
    await place({ title: 'Op papier' });
    await place({ title: 'Niet op papier', onPaper: false });
    await place({ title: 'Planten water geven', category: 'PLANTS' });
    await place({ title: 'Voor de buurt', home: 'De Wilg 2', reach: 'NEIGHBOURHOOD' });
    await place({ title: 'Voor een ander gebouw', home: 'De Wilg 2', reach: 'BUILDING' });
    await at.ask(noor, { title: 'Van Noor zelf' });
    const { hallPapers } = (await els.graphql('{ console { hallPapers { id building } } }')).data.console;
    const { id } = hallPapers.find(({ building }: { building: string }) => building === 'De Linde');
    const paper = await els.graphql(
      'query ($id: ID!) { console { hallPaper(id: $id) { address phone posts { title onDate } } } }',
      { id },
    );
    expect(paper.data.console.hallPaper).toEqual({
      address: expect.stringContaining('http'),
      phone: at.community.organisation.phone,
      posts: [
        { title: 'Voor de buurt', onDate: null },
        { title: 'Op papier', onDate: null },
      ],
    });
  });
});
