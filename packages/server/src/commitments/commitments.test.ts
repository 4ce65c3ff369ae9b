import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const all = `id slug text { text language state } owner due firstDue state late daysLate endedOn neighbourhood building
  place { lab anchor } asksNotice
  updates { kind on text link place { anchor } author job } moves { from to reason on author job }`;
const atWork = `commitment { commitment { id slug due firstDue state } ownedBy mine handedTo handedToMe mayAct mayReopen }`;
const job = 'Opzichter';

describe.skipIf(!hasPostgres())('What was promised', () => {
  let community: TestCommunity;
  let sam: Acting;
  let noor: Acting;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    sam = await at('sam@wonen.example', 'staff', 'Sam');
    noor = await at('noor@wonen.example', 'editor', 'Noor');
    els = await at('els@wonen.example', 'admin', 'Els');
  });
  afterAll(() => community.close());

  const at = async (email: string, role: 'staff' | 'editor' | 'admin' | 'moderator', name: string) => {
    const { graphql } = await community.asStaff(email, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const promise = async (more: object = {}, by = sam) => {
    const input = {
      text: 'Wij maken de lampen in de hal.',
      owner: 'Woonservice',
      due: '2026-12-01',
      ...more,
    };
    return by.act('makeCommitment', input, atWork);
  };
  const made = async (more: object = {}, by = sam): Promise<{ id: string; slug: string }> =>
    (await promise(more, by)).commitment.commitment;
  const read = async (slug: string, language = 'nl') => {
    const { data } = await community.graphql(
      `query ($slug: String!, $language: String) { commitment(slug: $slug, language: $language) { ${all} } }`,
      { slug, language },
    );
    return data.commitment;
  };
  const list = async (args: string) => {
    const { data } = await community.graphql(
      `{ commitments(${args}) { nodes { slug due state } hasMore endCursor } }`,
    );
    return data.commitments;
  };
  const items = async (): Promise<{ id: string; anchor: string; commitment: any }[]> => {
    const { data } = await community.graphql(
      '{ lab(slug: "samen-in-de-buurt") { sections { items { id anchor commitment { slug } } } } }',
    );
    return data.lab.sections.flatMap((section: any) => section.items);
  };
  const item = async (anchor: string) => (await items()).find((one) => one.anchor === anchor)!;

  it('is made by somebody at work, and read by everybody', async () => {
    const { slug } = await made({ neighbourhood: 'molenveld', building: 'de-linde' });
    expect(slug).toMatch(/^wij-maken-de-lampen-in-de-hal-[0-9a-f]{6}$/);
    expect(await read(slug)).toMatchObject({
      text: { text: 'Wij maken de lampen in de hal.', language: 'nl', state: 'WRITTEN' },
      owner: 'Woonservice',
      due: '2026-12-01',
      firstDue: '2026-12-01',
      state: 'PLANNED',
      late: false,
      daysLate: 0,
      endedOn: null,
      neighbourhood: 'Molenveld',
      building: 'De Linde',
      place: null,
      updates: [],
      moves: [],
    });
    const onAPage = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    expect(await promise({}, onAPage)).toMatchObject({ code: 'NOT_FOUND' });
    const wies = await at('wies@wonen.example', 'moderator', 'Wies');
    expect(await promise({}, wies)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has a day that is not over, and a short text in plain words', async () => {
    expect(await promise({ due: '2026-11-22' })).toMatchObject({
      code: 'DATE_PASSED',
      message: 'Deze dag is al voorbij, kies een andere dag.',
    });
    expect(await promise({ due: '2026-11-23' })).toHaveProperty('commitment.mayAct', true);
    expect(await promise({ text: 'a'.repeat(301) })).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(await promise({ text: 'a'.repeat(300) })).toHaveProperty('commitment.mayAct', true);
    expect(await promise({ building: 'nergens' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes from a point of a lab, which shows it and becomes one promise only', async () => {
    const light = await item('a-licht');
    expect(light.commitment).toBeNull();
    const { slug } = await made({ item: light.id });
    expect(await read(slug)).toMatchObject({ place: { lab: 'samen-in-de-buurt', anchor: 'a-licht' } });
    expect((await item('a-licht')).commitment).toEqual({ slug });
    expect(await promise({ item: light.id })).toMatchObject({ code: 'PROMISED_ALREADY' });
    expect(await promise({ item: (await item('a-bellen')).id })).toHaveProperty('commitment.mayAct', true);
  });

  it('comes from an answer of a colleague, and never from the words of a resident', async () => {
    const place = {
      item: (await item('b-antwoord')).id,
      language: 'nl',
      text: 'Wij gaan sneller bellen.',
      job,
    };
    const { comment } = await noor.act('answerAsStaff', place, 'comment { id }');
    const { slug } = await made({ answer: comment.id });
    expect(await read(slug)).toMatchObject({ place: { anchor: 'b-antwoord' } });
    expect((await item('b-antwoord')).commitment).toBeNull();
    expect(await promise({ answer: comment.id })).toMatchObject({ code: 'PROMISED_ALREADY' });
    const ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    const said = { item: place.item, text: 'Wij gaan wachten.', language: 'nl' };
    const own = await ina.act('commentOnLabItem', said, 'comment { id }');
    expect(await promise({ answer: own.comment.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is read in other languages, and says where a translation is missing', async () => {
    const { id, slug } = await made();
    expect((await read(slug, 'pl')).text).toMatchObject({ language: 'nl', state: 'MISSING' });
    const polish = { commitment: id, language: 'pl', text: 'Naprawimy lampy.', checked: true };
    expect(await noor.act('translateCommitment', { ...polish, language: 'nl' })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    await noor.act('translateCommitment', polish);
    expect((await read(slug, 'pl')).text).toEqual({
      text: 'Naprawimy lampy.',
      language: 'pl',
      state: 'CHECKED',
    });
  });

  it('is under way with the first word about it, which its owner says and nobody else', async () => {
    const { id, slug } = await made();
    const said = {
      commitment: id,
      text: 'De lampen zijn besteld.',
      job,
      link: 'https://wonen.example/lampen',
    };
    expect(await noor.act('updateCommitment', said)).toMatchObject({
      code: 'NOT_YOUR_TURN',
      message: 'Dit is het werk van een collega, vraag het die collega.',
    });
    expect((await read(slug)).updates).toEqual([]);
    await sam.act('updateCommitment', said);
    await els.act('updateCommitment', { ...said, text: 'Zij komen maandag.', link: null, job: 'Directeur' });
    expect(await read(slug)).toMatchObject({
      state: 'UNDER_WAY',
      updates: [
        { kind: 'UPDATE', text: 'Zij komen maandag.', author: 'Els', job: 'Directeur', link: null },
        { text: 'De lampen zijn besteld.', author: 'Sam', job, link: 'https://wonen.example/lampen' },
      ],
    });
    expect(await sam.act('updateCommitment', { ...said, link: 'http://wonen.example' })).toMatchObject({
      code: 'LINK_NOT_READABLE',
    });
  });

  it('gets another day with a reason, and keeps the first one', async () => {
    const { id, slug } = await made();
    const moved = { commitment: id, to: '2026-12-10', reason: 'De lampen komen later.', job };
    expect(await sam.act('moveCommitment', { ...moved, to: '2026-11-20' })).toMatchObject({
      code: 'DATE_PASSED',
    });
    expect(await sam.act('moveCommitment', { ...moved, reason: ' ' })).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await noor.act('moveCommitment', moved)).toMatchObject({ code: 'NOT_YOUR_TURN' });
    expect(await read(slug)).toMatchObject({ due: '2026-12-01', moves: [] });
    await sam.act('moveCommitment', moved);
    await sam.act('moveCommitment', { ...moved, to: '2026-12-24', reason: 'De kabel is oud.' });
    expect(await read(slug)).toMatchObject({
      due: '2026-12-24',
      firstDue: '2026-12-01',
      moves: [
        { from: '2026-12-10', to: '2026-12-24', reason: 'De kabel is oud.', author: 'Sam' },
        { from: '2026-12-01', to: '2026-12-10', reason: 'De lampen komen later.', on: '2026-11-23' },
      ],
    });
  });

  it('is handed over once the other says yes, and stays where it was until then', async () => {
    const { id } = await made();
    const { console: found } = await sam.ask('{ console { commitmentOwners { id firstName } } }');
    const called = (name: string) => found.commitmentOwners.find((one: any) => one.firstName === name).id;
    expect(found.commitmentOwners.map((one: any) => one.firstName)).not.toContain('Wies');
    const over = { commitment: id, to: called('Noor') };
    expect(await noor.act('handOverCommitment', over)).toMatchObject({ code: 'NOT_YOUR_TURN' });
    expect(await sam.act('handOverCommitment', over, atWork)).toMatchObject({
      commitment: { ownedBy: 'Sam', mine: true, handedTo: 'Noor', mayAct: true },
    });
    expect(await els.act('acceptCommitment', { commitment: id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await noor.act('giveBackCommitment', { commitment: id }, atWork)).toMatchObject({
      commitment: { ownedBy: 'Sam', handedTo: null },
    });
    expect(await noor.act('acceptCommitment', { commitment: id })).toMatchObject({ code: 'NOT_FOUND' });
    await sam.act('handOverCommitment', over);
    expect(await noor.act('acceptCommitment', { commitment: id }, atWork)).toMatchObject({
      commitment: { ownedBy: 'Noor', mine: true, handedTo: null },
    });
    expect(await sam.act('keepCommitment', { commitment: id, text: 'Klaar.', job })).toMatchObject({
      code: 'NOT_YOUR_TURN',
    });
  });

  it('is kept once, on the day it is said, and taken up again within a week where that was wrong', async () => {
    const { id, slug } = await made();
    const said = { commitment: id, text: 'Alle lampen branden.', job };
    expect(await sam.act('keepCommitment', said, atWork)).toMatchObject({
      commitment: { commitment: { state: 'KEPT' }, mayAct: false, mayReopen: true },
    });
    expect(await sam.act('keepCommitment', said)).toMatchObject({ code: 'COMMITMENT_OVER' });
    expect(await sam.act('dropCommitment', said)).toMatchObject({ code: 'COMMITMENT_OVER' });
    expect(await read(slug)).toMatchObject({ state: 'KEPT', endedOn: '2026-11-23', asksNotice: true });
    await sam.act('reopenCommitment', { ...said, text: 'Eén lamp is stuk.' });
    const again = await read(slug);
    expect(again).toMatchObject({ state: 'UNDER_WAY', endedOn: null });
    expect(again.updates.map(({ kind }: any) => kind)).toEqual(['REOPENED', 'KEPT']);
    await sam.act('dropCommitment', { ...said, text: 'De hal wordt verbouwd.' });
    expect(await read(slug)).toMatchObject({ state: 'DROPPED', asksNotice: false });
  });

  it('is listed with what is due soonest first, page by page, and narrowed to a place', async () => {
    const page = await list('first: 2, show: OPEN');
    expect(page).toMatchObject({ hasMore: true });
    const rest = await list(`first: 50, show: OPEN, after: "${page.endCursor}"`);
    const days = [...page.nodes, ...rest.nodes].map(({ due }: any) => due);
    expect(days).toEqual(days.toSorted());
    expect(new Set([...page.nodes, ...rest.nodes].map(({ slug }: any) => slug)).size).toBe(days.length);
    const { slug } = await made({ building: 'de-linde' });
    const slugs = async (args: string) => (await list(args)).nodes.map((one: any) => one.slug);
    expect(await slugs('building: "de-linde"')).toContain(slug);
    expect(await slugs('building: "de-vlier"')).not.toContain(slug);
    expect(await slugs('building: "nergens"')).toEqual([]);
    expect(new Set((await list('show: KEPT')).nodes.map((one: any) => one.state))).toEqual(new Set());
  });

  it('is late by itself once its day passed, also in the record', async () => {
    const record = async () =>
      (
        await community.graphql(
          '{ commitmentRecord { total keptInTime keptInTimeMoved keptLate lateNow underWay dropped } }',
        )
      ).data.commitmentRecord;
    const before = await record();
    const { slug } = await made({ due: '2026-11-25' });
    const kept = await made({ due: '2026-11-25' });
    community.clock.passDays(3);
    expect(await read(slug)).toMatchObject({ late: true, daysLate: 1, asksNotice: true, state: 'PLANNED' });
    expect((await list('show: LATE')).nodes.map((one: any) => one.slug)).toContain(slug);
    const later = await at('bo@wonen.example', 'admin', 'Bo');
    await later.act('keepCommitment', { commitment: kept.id, text: 'Klaar.', job });
    expect(await read(kept.slug)).toMatchObject({ late: false, daysLate: 1, state: 'KEPT' });
    expect(await record()).toMatchObject({ total: before.total + 2, keptLate: before.keptLate + 1 });
  });
});
