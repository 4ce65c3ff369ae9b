import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../testing/acting.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  visitorHash,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { openPlannedLabs } from './lab-publishing.actions.ts';
import { doTheMorning } from './lab-results.actions.ts';
import { labTextChanged } from './lab-text.actions.ts';
import { saveLab } from './save-lab.actions.ts';

const fields = `id state opensOn closesOn correctedOn comments needs steps viewerMayPublish secondPerson askedBy askedOn
  textVersion previews { id name address until withdrawn answers { id right words saidOn read } }`;

/** As much as the element asks, registered as the operations of the elements are. */
const asked = 'query L($slug: String!) { lab(slug: $slug) { state title { text } } }';
const hash = createHash('sha256').update(asked).digest('hex');

describe.skipIf(!hasPostgres())('Publishing a lab', () => {
  let community: TestCommunity;
  let karim: StaffForTests;
  let noor: StaffForTests;
  let els: StaffForTests;
  let slug: string;
  let made = 0;

  beforeAll(async () => {
    community = await communityForTests({ operations: new Map([[hash, asked]]) });
    await again();
  });
  afterAll(() => community.close());

  /** A lab that nothing was done with yet. */
  const newLab = async (kind: 'meaning' | 'other' = 'meaning') => {
    slug = `gesprek-${++made}`;
    const item = { id: 'm-1', text: 'Een punt.', plain: null, asksMoreThanOne: false };
    const section = { kind, heading: 'Wat is dat?', text: [], items: [item] };
    return inside((context) =>
      saveLab(
        context,
        { title: 'Gesprek', date: '2026-11-01', participants: 5, language: 'nl', sections: [section] },
        { slug },
      ),
    );
  };
  const inside = <T>(work: (context: any) => Promise<T>): Promise<T> =>
    community.rows((db) =>
      work({ db, organisation: community.organisation, clock: community.clock } as never),
    );
  const morning = () =>
    inside(async (context) => {
      await openPlannedLabs(context);
      await doTheMorning(context);
    });
  const now = async (who = karim) =>
    (await who.graphql(`{ console { labPublishing(slug: "${slug}") { ${fields} } } }`)).data.console
      .labPublishing;
  const act = async (name: string, input: object, who = karim) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const lab = name === 'needSecondPerson' ? '' : `lab { ${fields} }`;
    const answer = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
        ... on Refusal { code } ... on ${type}Payload { clientMutationId ${lab} } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    return answer.data.done;
  };
  const take = async (step: string, who = karim, changes: object = {}) => {
    const { id, textVersion } = await now(who);
    return act('takeLabStep', { lab: id, step, textVersion, ...changes }, who);
  };
  const arrange = async (opensOn: string | null, closesOn: string | null, comments = 'ON') =>
    act('arrangeLab', { lab: (await now()).id, opensOn, closesOn, comments });
  const forResidents = async () => {
    const asked = `{ lab(slug: "${slug}") { state closesOn correctedOn comments sections { items { id } } } }`;
    return (await community.graphql(asked)).data.lab;
  };
  const waiting = async (who: StaffForTests) => {
    const { data } = await who.graphql('{ console { today { kind words page } } }');
    return data.console.today.filter(({ page }: { page: string }) => page === `lab-feedback/${slug}`);
  };
  const atPreview = async (path: string, body: object) => {
    const response = await community.fetch(`/preview/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: JSON.stringify(body),
    });
    return response.json() as any;
  };

  it('is for editors alone; for everybody else nothing is there', async () => {
    await newLab();
    const sam = await community.asStaff('sam@wonen.example', 'staff', 'Sam');
    expect(await now(sam)).toBeNull();
    const { id, textVersion } = await now();
    expect(await act('takeLabStep', { lab: id, step: 'PUBLISH', textVersion }, sam)).toEqual({
      code: 'NOT_FOUND',
    });
    expect(await forResidents()).toBeNull();
    expect((await act('takeLabStep', { lab: id, step: 'PUBLISH', textVersion })).lab).toMatchObject({
      state: 'OPEN',
      opensOn: '2026-11-23',
      steps: ['CLOSE'],
    });
    expect(await forResidents()).toMatchObject({ state: 'OPEN', closesOn: null });
  });

  it('waits until every point asks something, and says what is missing', async () => {
    await newLab('other');
    expect(await now()).toMatchObject({ state: 'DRAFT', needs: ['QUESTIONS'] });
    expect(await take('PUBLISH')).toEqual({ code: 'LAB_NOT_READY' });
    await community.rows((db) =>
      db
        .updateTable('lab_section')
        .set({ kind: 'meaning' })
        .where('lab_id', 'in', db.selectFrom('lab').select('id').where('slug', '=', slug))
        .execute(),
    );
    expect((await take('PUBLISH')).lab).toMatchObject({ state: 'OPEN', needs: [] });
  });

  it('does not publish a text that changed since it was seen', async () => {
    const id = await newLab();
    const { textVersion } = await now();
    await inside((context) => labTextChanged(context, id));
    expect(await take('PUBLISH', karim, { textVersion })).toEqual({ code: 'CHANGED_MEANWHILE' });
    expect((await take('PUBLISH')).lab.state).toBe('OPEN');
  });

  it('opens and closes a lab on its days, by itself, and forgets who answered', async () => {
    await newLab();
    expect(await arrange('2026-11-22', null)).toEqual({ code: 'DATE_PASSED' });
    expect(await arrange('2026-11-25', '2026-11-25')).toEqual({ code: 'DATES_CROSSED' });
    expect((await arrange('2026-11-25', '2026-11-26', 'LOOKED_AT_FIRST')).lab).toMatchObject({
      opensOn: '2026-11-25',
      closesOn: '2026-11-26',
      comments: 'LOOKED_AT_FIRST',
    });
    expect((await take('PUBLISH')).lab.state).toBe('PLANNED');
    await morning();
    expect(await forResidents()).toBeNull();
    community.clock.passDays(2);
    await morning();
    const lab = await forResidents();
    expect(lab).toMatchObject({ state: 'OPEN', closesOn: '2026-11-26', comments: 'LOOKED_AT_FIRST' });
    const [{ id: item }] = lab.sections[0].items;
    const visitor = visitorHash('key', item);
    const ina = await community.asResident('ina@voorbeeld.nl');
    await acting(community, ina).act('answerLabItem', { item, choice: 'YES' });
    await community.graphql(
      'mutation ($input: AnswerLabItemInput!) { answerLabItem(input: $input) { __typename } }',
      { input: { clientMutationId: mutationId(), item, choice: 'NO', visitor } },
    );
    const links = () =>
      community.rows((db) =>
        db
          .selectFrom('lab_answer')
          .select(['choice', 'resident_id', 'visitor_hash'])
          .orderBy('choice')
          .execute(),
      );
    const linked = expect.anything();
    expect(await links()).toEqual([
      { choice: 'no', resident_id: null, visitor_hash: linked },
      { choice: 'yes', resident_id: linked, visitor_hash: null },
    ]);
    community.clock.passDays(2);
    await again();
    await morning();
    expect(await forResidents()).toMatchObject({ state: 'CLOSED' });
    expect(await links()).toEqual([
      { choice: 'no', resident_id: null, visitor_hash: null },
      { choice: 'yes', resident_id: null, visitor_hash: null },
    ]);
    expect(await arrange(null, '2026-12-24')).toEqual({ code: 'LAB_CLOSED' });
    expect(await take('PUBLISH')).toEqual({ code: 'LAB_CLOSED' });
    expect((await take('ARCHIVE')).lab).toMatchObject({ state: 'ARCHIVED', steps: ['TAKE_BACK'] });
    expect((await take('TAKE_BACK')).lab.state).toBe('CLOSED');
  });

  it('closes a lab at once when an editor says so, and counts the answers of that day the next morning', async () => {
    await newLab();
    await take('PUBLISH');
    const [{ id: item }] = (await forResidents()).sections[0].items;
    for (let browser = 0; browser < 20; browser++)
      await community.graphql(
        'mutation ($input: AnswerLabItemInput!) { answerLabItem(input: $input) { __typename } }',
        {
          input: {
            clientMutationId: mutationId(),
            item,
            choice: browser < 10 ? 'YES' : 'NO',
            visitor: visitorHash(`browser ${browser}`, item),
          },
        },
      );
    expect((await take('CLOSE')).lab).toMatchObject({ state: 'CLOSED', closesOn: today() });
    expect(await take('CLOSE')).toEqual({ code: 'CHANGED_MEANWHILE' });
    expect(await answersLinked(item)).toBe(0);
    const results = async () => {
      const asked = `{ lab(slug: "${slug}") { sections { items { results { visitors { choice count } } } } } }`;
      return (await community.graphql(asked)).data.lab.sections[0].items[0].results.visitors;
    };
    expect(await results()).toEqual([]);
    community.clock.passDays(1);
    await morning();
    expect(await results()).toContainEqual({ choice: 'YES', count: 10 });
    await again();
  });

  it('tells residents on which day an open lab was corrected, and nobody of a draft', async () => {
    const id = await newLab();
    await inside((context) => labTextChanged(context, id));
    expect((await now()).correctedOn).toBeNull();
    await take('PUBLISH');
    expect((await forResidents()).correctedOn).toBeNull();
    await inside((context) => labTextChanged(context, id));
    expect((await forResidents()).correctedOn).toBe(today());
  });

  it('takes two people where an admin wants that: one asks, and another publishes', async () => {
    const id = await newLab();
    expect(await act('needSecondPerson', { needed: true })).toEqual({ code: 'NOT_FOUND' });
    await act('needSecondPerson', { needed: true }, els);
    expect(await take('PUBLISH')).toEqual({ code: 'SECOND_PERSON_NEEDED' });
    expect((await take('ASK')).lab).toMatchObject({
      state: 'TO_BE_CHECKED',
      askedBy: 'Karim',
      viewerMayPublish: false,
    });
    expect(await waiting(karim)).toEqual([]);
    expect(await waiting(noor)).toEqual([
      { kind: 'LAB_TO_CHECK', words: 'Gesprek', page: `lab-feedback/${slug}` },
    ]);
    expect(await take('PUBLISH')).toEqual({ code: 'SECOND_PERSON_NEEDED' });
    await inside(async (context) => labTextChanged(context, id, await idOf('noor@wonen.example')));
    expect(await waiting(noor)).toEqual([]);
    expect(await take('PUBLISH', noor)).toEqual({ code: 'SECOND_PERSON_NEEDED' });
    await arrange(dayLater(3), null);
    expect((await take('PUBLISH', els)).lab.state).toBe('PLANNED');
    // What was looked at is no longer what will open.
    await inside(async (context) => labTextChanged(context, id, await idOf('noor@wonen.example')));
    expect(await now(els)).toMatchObject({ state: 'TO_BE_CHECKED', askedBy: 'Noor' });
    expect((await take('PUBLISH', karim)).lab.state).toBe('PLANNED');
    await act('needSecondPerson', { needed: false }, els);
    await take('TAKE_BACK');
    expect((await take('PUBLISH', karim)).lab.state).toBe('PLANNED');
  });

  it('leaves a planned lab closed whose points went missing, and lets somebody look', async () => {
    const id = await newLab();
    await arrange(dayLater(1), null);
    await take('PUBLISH');
    await community.rows((db) =>
      db.updateTable('lab_item').set({ withdrawn_at: new Date() }).where('lab_id', '=', id).execute(),
    );
    community.clock.passDays(1);
    await morning();
    await again();
    expect(await forResidents()).toBeNull();
    expect(await now()).toMatchObject({ state: 'TO_BE_CHECKED', needs: ['ITEMS'], askedBy: null });
    expect(await waiting(karim)).toHaveLength(1);
  });

  it('shows a lab that nobody else can read to whoever has its link, and brings back what they say', async () => {
    await newLab();
    const { id } = await now();
    expect(await act('makeLabPreview', { lab: id, name: ' ' })).toEqual({ code: 'TEXT_EMPTY' });
    const { lab } = await act('makeLabPreview', { lab: id, name: 'voor de deelnemers' });
    expect(lab.previews).toMatchObject([
      { name: 'voor de deelnemers', until: dayLater(14), withdrawn: false, answers: [] },
    ]);
    const code = lab.previews[0].address.split('#')[1];
    expect(lab.previews[0].address).toBe(`http://localhost:4000/preview#${code}`);
    const stored = await community.rows((db) => db.selectFrom('lab_preview').selectAll().execute());
    expect(JSON.stringify(stored)).not.toContain(code);
    expect(await atPreview('open', { code })).toEqual({ slug });
    expect(await waiting(karim)).toEqual([]);
    // A scanner of mail opens the page, and nothing comes of it.
    expect((await community.fetch(`/preview?x=${code}`)).status).toBe(200);
    expect((await now()).previews[0].answers).toEqual([]);

    const empty = await atPreview('answer', { code, right: false, words: ' ' });
    expect(empty.refusal.code).toBe('TEXT_EMPTY');
    await atPreview('answer', { code, right: false, words: 'Wij waren met tien.' });
    await atPreview('answer', { code, right: true, words: '' });
    const { previews } = await now();
    expect(previews[0].answers).toMatchObject([
      { right: true, words: null, saidOn: today(), read: false },
      { right: false, words: 'Wij waren met tien.', read: false },
    ]);
    expect(await waiting(noor)).toEqual([
      { kind: 'PREVIEW_ANSWERED', words: 'Gesprek', page: `lab-feedback/${slug}` },
    ]);
    await act('readPreviewAnswers', { last: previews[0].answers[1].id });
    expect(await waiting(noor)).toHaveLength(1);
    await act('readPreviewAnswers', { last: previews[0].answers[0].id });
    expect(await waiting(noor)).toEqual([]);
  });

  it('answers what the element asks of the one lab of the link, and of no other draft', async () => {
    await newLab();
    const otherSlug = slug;
    await newLab();
    const { lab } = await act('makeLabPreview', { lab: (await now()).id, name: 'voor de directeur' });
    const code = lab.previews[0].address.split('#')[1];
    const ask = (of: string) => atPreview('ask', { code, hash, variables: { slug: of } });
    expect(await ask(slug)).toEqual({ data: { lab: { state: 'OPEN', title: { text: 'Gesprek' } } } });
    expect(await ask(otherSlug)).toEqual({ data: { lab: null } });
    expect(await forResidents()).toBeNull();
  });

  it('ends a link that is withdrawn, and every link after fourteen days', async () => {
    await newLab();
    const { id } = await now();
    const codes: string[] = [];
    for (const name of ['een', 'twee']) {
      const { lab } = await act('makeLabPreview', { lab: id, name });
      codes.push(lab.previews[0].address.split('#')[1]);
    }
    const [first, second] = codes;
    expect(await atPreview('open', { code: first })).toEqual({ slug });
    const [, preview] = (await now()).previews;
    expect((await act('withdrawLabPreview', { preview: preview.id })).lab.previews[1]).toMatchObject({
      name: 'een',
      withdrawn: true,
      address: null,
    });
    expect(await act('withdrawLabPreview', { preview: preview.id })).toEqual({ code: 'NOT_FOUND' });
    expect((await atPreview('open', { code: first })).refusal.code).toBe('CODE_EXPIRED');
    expect((await atPreview('answer', { code: first, right: true, words: '' })).refusal.code).toBe(
      'CODE_EXPIRED',
    );
    expect(await atPreview('open', { code: second })).toEqual({ slug });
    community.clock.passDays(15);
    await again();
    expect((await atPreview('open', { code: second })).refusal.code).toBe('CODE_EXPIRED');
    expect((await now()).previews[0]).toMatchObject({ name: 'twee', withdrawn: false, address: null });
  });

  /** Signs in once more: nobody stays at work for days. */
  async function again(): Promise<void> {
    karim = await community.asStaff('karim@wonen.example', 'editor', 'Karim');
    noor = await community.asStaff('noor@wonen.example', 'editor', 'Noor');
    els = await community.asStaff('els@wonen.example', 'admin', 'Els');
  }
  const today = () => community.clock.now().toISOString().slice(0, 10);
  const dayLater = (days: number) =>
    new Date(community.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const idOf = async (email: string) =>
    (
      await community.rows((db) =>
        db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
      )
    ).id;
  const answersLinked = async (item: string) => {
    const id = Buffer.from(item, 'base64').toString().split(':')[1]!;
    const rows = await community.rows((db) =>
      db.selectFrom('lab_answer').selectAll().where('item_id', '=', id).execute(),
    );
    expect(rows).toHaveLength(20);
    return rows.filter(({ visitor_hash }) => visitor_hash !== null).length;
  };
});
