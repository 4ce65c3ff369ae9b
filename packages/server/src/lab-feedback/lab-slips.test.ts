import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { closeLab, doTheMorning } from './lab-results.actions.ts';

const slug = 'samen-in-de-buurt';
const slips = `labSlips { lab count next slips { number source enteredOn by answers removable } }`;
const asked = `{ console { labsWithSlips { slug title } labSlips(slug: "${slug}") {
  lab closesOn questions { item text question choices } count next
} } }`;

describe.skipIf(!hasPostgres())('Reactions from paper and phone', () => {
  let community: TestCommunity;
  let sam: Acting;
  let lab: string;
  let questions: { item: string; text: string; question: string; choices: string[] }[];

  beforeAll(async () => {
    community = await communityForTests();
    sam = await at('sam@wonen.example', 'staff', 'Sam');
    ({ lab, questions } = (await sam.ask(asked)).console.labSlips);
  });
  afterAll(() => community.close());

  const at = async (email: string, role: 'staff' | 'editor' | 'moderator', name: string) => {
    const { graphql } = await community.asStaff(email, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const slip = (number: number, choice = 'YES', item = recognise().item) => ({
    number,
    answers: [{ item, choice }],
  });
  const recognise = () => questions.find(({ question }) => question === 'RECOGNISE')!;
  const enter = (more: object[], by = sam, source = 'PAPER') =>
    by.act('enterLabSlips', { lab, source, slips: more }, slips);
  const results = async () => {
    const { data } = await community.graphql(`{ lab(slug: "${slug}") { sections { items { id results {
      enough residents { choice count } visitors { choice count } paper { choice count }
    } } } } }`);
    return data.lab.sections
      .flatMap((section: any) => section.items)
      .find((one: any) => one.id === recognise().item).results;
  };
  const answersIn = () =>
    community.rows((db) =>
      db
        .selectFrom('lab_answer')
        .select(['voice', 'slip_id'])
        .where('voice', 'in', ['paper', 'phone'])
        .execute(),
    );

  it('are entered with what the lab asks before them, in the order of the report', async () => {
    const { labsWithSlips, labSlips } = (await sam.ask(asked)).console;
    expect(labsWithSlips.map((one: any) => one.slug)).toContain(slug);
    expect(labSlips).toMatchObject({ count: 0, next: 1 });
    expect(recognise().choices).toEqual(['YES', 'NO', 'DONT_KNOW']);
    expect(questions.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('are entered by slip number, which are then there, with who entered them and never what they say', async () => {
    const done = await enter([slip(1), slip(2, 'NO')]);
    expect(done.labSlips).toMatchObject({ count: 2, next: 3 });
    expect(done.labSlips.slips).toEqual([
      { number: 2, source: 'PAPER', enteredOn: '2026-11-23', by: 'Sam', answers: 1, removable: true },
      { number: 1, source: 'PAPER', enteredOn: '2026-11-23', by: 'Sam', answers: 1, removable: true },
    ]);
    const noor = await at('noor@wonen.example', 'editor', 'Noor');
    const byPhone = await enter([slip(40)], noor, 'PHONE');
    expect(byPhone.labSlips.slips[0]).toMatchObject({ number: 40, source: 'PHONE', by: 'Noor' });
    expect(byPhone.labSlips.next).toBe(41);
  });

  it('are entered all or not at all', async () => {
    const before = (await answersIn()).length;
    expect(await enter([slip(50), slip(1)])).toMatchObject({
      code: 'SLIP_KNOWN',
      message: 'Dit nummer is er al, kijk naar het nummer op de bon.',
    });
    const pile = Array.from({ length: 201 }, (_, index) => slip(1000 + index));
    expect(await enter(pile)).toMatchObject({ code: 'TOO_MANY_SLIPS' });
    expect(await enter([{ number: 51, answers: [] }])).toMatchObject({ code: 'SLIP_EMPTY' });
    expect(await enter([slip(0)])).toMatchObject({ code: 'SLIP_NUMBER_NOT_READABLE' });
    expect(await enter([slip(52, 'TOGETHER')])).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect((await answersIn()).length).toBe(before);
    expect((await enter([slip(50), slip(51)])).labSlips.slips[0].number).toBe(51);
  });

  it('are no business of a moderator, nor of anybody on a host page', async () => {
    const moderator = await at('mila@wonen.example', 'moderator', 'Mila');
    expect((await moderator.ask(asked)).console).toEqual({ labsWithSlips: null, labSlips: null });
    expect(await enter([slip(60)], moderator)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await moderator.act('removeLabSlip', { lab, number: 1 })).toMatchObject({ code: 'NOT_FOUND' });
    const ina = acting(community, await community.asResident('ina@voorbeeld.nl'));
    expect(await enter([slip(60)], ina)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await enter([slip(60)])).labSlips.slips[0].number).toBe(60);
  });

  it('are taken away whole, to be entered anew', async () => {
    const before = (await answersIn()).length;
    expect(await sam.act('removeLabSlip', { lab, number: 777 })).toMatchObject({ code: 'NOT_FOUND' });
    const done = await sam.act('removeLabSlip', { lab, number: 60 }, slips);
    expect(done.labSlips.slips.map(({ number }: any) => number)).not.toContain(60);
    expect((await answersIn()).length).toBe(before - 1);
    expect((await enter([slip(60)])).labSlips.slips[0].number).toBe(60);
  });

  it('have one effect, however often they are sent', async () => {
    const input = { clientMutationId: 'een-stapel', lab, source: 'PAPER', slips: [slip(70)] };
    const once = await sam.act('enterLabSlips', input, slips);
    expect(await sam.act('enterLabSlips', input, slips)).toEqual(once);
  });

  it('are counted the next morning, apart from what was answered on pages', async () => {
    expect((await results()).paper).toEqual([]);
    const many = (from: number, count: number, choice: string) =>
      Array.from({ length: count }, (_, index) => slip(from + index, choice));
    await enter([...many(100, 20, 'YES'), ...many(200, 10, 'NO')]);
    expect((await results()).paper).toEqual([]);
    community.clock.passDays(1);
    await community.rows((db) => doTheMorning({ ...community, db }));
    const shown = await results();
    expect(shown).toMatchObject({ enough: true, residents: [], visitors: [] });
    expect(shown.paper.map(({ choice }: any) => choice)).toEqual(['YES', 'NO', 'DONT_KNOW']);
    expect(shown.paper[0].count % 5).toBe(0);
    expect(shown.paper[0].count).toBeGreaterThanOrEqual(20);
  });

  it('stay once they were counted, so that no two pictures tell what stood on one', async () => {
    sam = await at('sam@wonen.example', 'staff', 'Sam');
    expect(await sam.act('removeLabSlip', { lab, number: 1 })).toMatchObject({ code: 'SLIP_COUNTED' });
    const today = await enter([slip(300)]);
    const byNumber = Object.fromEntries(today.labSlips.slips.map((one: any) => [one.number, one.removable]));
    expect(byNumber).toMatchObject({ 300: true, 209: false });
    expect((await sam.act('removeLabSlip', { lab, number: 300 }, slips)).labSlips).toBeTruthy();
  });

  it('lose the slip they stood on when the lab closes, and nothing can be entered or taken away then', async () => {
    sam = await at('sam@wonen.example', 'staff', 'Sam');
    expect((await answersIn()).some(({ slip_id }) => slip_id)).toBe(true);
    await community.rows(async (db) => {
      const { id } = await db
        .selectFrom('lab')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await closeLab({ ...community, db }, id);
    });
    expect((await answersIn()).some(({ slip_id }) => slip_id)).toBe(false);
    expect(await enter([slip(900)])).toMatchObject({ code: 'LAB_CLOSED' });
    expect(await sam.act('removeLabSlip', { lab, number: 1 })).toMatchObject({ code: 'LAB_CLOSED' });
    expect((await sam.ask(asked)).console.labSlips).toBeNull();
  });
});
