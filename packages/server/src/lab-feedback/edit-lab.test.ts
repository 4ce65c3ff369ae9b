import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDocx } from './report/fixtures/written-as.ts';
import { madeUpReport } from './report/fixtures/made-up-report.ts';
import { realReport, skippedWithout } from './report/fixtures/real-report.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  websiteOrigin,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';

const texts = 'texts { language text state version }';
const fields = `{ id slug title heldOn place participants state version source missing { language count } ${texts}
  sections { id kind heading paragraphs version ${texts}
    items { id text asksMoreThanOne owner due withdrawn version ${texts} } } }`;
const doing = (name: string) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) {
    done: ${name}(input: $input) { ... on Refusal { code message } ... on ${type}Payload { lab ${fields} } }
  }`;
};
const pages = 'http://localhost:4000';
const short =
  'Gesprek\n\nKnelpunten\n\nDe hal is koud.\n\nDe lift is vaak stuk.\n\nOplossingen\n\n- Een bank in de hal';

describe.skipIf(!hasPostgres())('The editor of labs', () => {
  let community: TestCommunity;
  let karim: StaffForTests;

  beforeAll(async () => {
    community = await communityForTests();
    karim = await community.asStaff('karim@wonen.example', 'editor');
  });
  afterAll(() => community.close());

  const bring = async (body: string | Uint8Array, { heldOn = '', by = karim.token, origin = pages } = {}) => {
    const response = await community.fetch(`/lab-report${heldOn && `?held-on=${heldOn}`}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin, authorization: `Bearer ${by}` },
      body: body as string,
    });
    return { status: response.status, ...((await response.json()) as any) };
  };
  const read = async (slug: string, who = karim) =>
    (await who.graphql(`query ($slug: String!) { console { lab(slug: $slug) ${fields} } }`, { slug })).data
      .console.lab;
  const act = async (name: string, input: object, who = karim) => {
    const sent = { input: { clientMutationId: mutationId(), ...input } };
    return (await who.graphql(doing(name), sent)).data.done;
  };
  const fresh = async () => read((await bring(short, { heldOn: '2026-11-02' })).slug);
  const publicLab = async (slug: string) => {
    const query = `{ lab(slug: "${slug}") { title { text } sections { kind heading { text } items { text plain { text } } } } }`;
    return (await community.graphql(query)).data.lab;
  };
  const open = (slug: string) =>
    community.rows((db) => db.updateTable('lab').set({ state: 'open' }).where('slug', '=', slug).execute());
  const asRead = ({ id, version }: { id: string; version: number }) => ({ id, version });

  it.skipIf(!realReport.exists)(
    `finds in the real report what is in it, beside its text${skippedWithout}`,
    async () => {
      const { slug } = await bring(realReport.text);
      const lab = await read(slug);
      const counts = lab.sections.map(({ kind, items }: any) => [kind, items.length]);
      expect(Object.fromEntries(counts)).toMatchObject({
        MEANING: 5,
        BOTTLENECKS: 4,
        SOLUTIONS: 6,
        ACTION_POINTS: 9,
      });
      const said = lab.sections.flatMap(({ items }: any) => items.map(({ text }: any) => text));
      expect(said.filter((text: string) => !lab.source.includes(text))).toEqual([]);
    },
  );

  it('makes a draft of a Word file, which residents do not see', async () => {
    const { slug, status } = await bring(asDocx(madeUpReport));
    expect(status).toBe(200);
    const lab = await read(slug);
    expect(lab).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(lab.source).toContain(lab.sections.flatMap(({ items }: any) => items)[0].text);
    expect(await publicLab(slug)).toBe(null);
    await open(slug);
    expect(await publicLab(slug)).not.toBe(null);
  });

  it('keeps the language of the report, in which nothing of it has to be written again', async () => {
    const english =
      'A talk about the hall\n\nWhat goes wrong\n\nThe hall is cold and it is dark.\n\nWhat could help\n\n- A heater by the door';
    const languages = async (body: string) => {
      const { slug } = await bring(body, { heldOn: '2026-11-02' });
      return community.rows((db) =>
        db.selectFrom('lab').select('language').where('slug', '=', slug).execute(),
      );
    };
    expect(await languages(english)).toEqual([{ language: 'en' }]);
    expect(await languages(short)).toEqual([{ language: 'nl' }]);
  });

  it('asks for the day where the report does not say it, and takes the report with one', async () => {
    expect(await bring(short)).toMatchObject({ status: 400, refusal: { code: 'DATE_NEEDED' } });
    expect(await bring(short, { heldOn: '2026-02-30' })).toMatchObject({ refusal: { code: 'DATE_NEEDED' } });
    expect(await bring(short, { heldOn: '2026-11-02' })).toMatchObject({ status: 200 });
  });

  it('says why a file is no report, and takes one with headings', async () => {
    expect(await bring('Zomaar een zin.')).toMatchObject({ refusal: { code: 'REPORT_WITHOUT_SECTIONS' } });
    expect(await bring('')).toMatchObject({ refusal: { code: 'TEXT_EMPTY' } });
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex');
    expect(await bring(png)).toMatchObject({ refusal: { code: 'REPORT_NOT_READABLE' } });
    expect(await bring(short, { heldOn: '2026-11-02' })).toMatchObject({ status: 200 });
  });

  it('takes a report from an editor in the console, and from nobody else', async () => {
    const ina = await community.asResident('ina@example.nl');
    const heldOn = '2026-11-02';
    expect(await bring(short, { heldOn, by: ina.token })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await bring(short, { heldOn, by: 'nobody' })).toMatchObject({
      refusal: { code: 'SIGN_IN_NEEDED' },
    });
    const elsewhere = await bring(short, { heldOn, origin: websiteOrigin });
    expect(elsewhere).toMatchObject({ refusal: { code: 'SIGN_IN_NEEDED' } });
    const mo = await community.asStaff('mo@wonen.example', 'staff');
    expect(await bring(short, { heldOn, by: mo.token })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await bring(short, { heldOn })).toMatchObject({ status: 200 });
  });

  it('sets what stands above a report, unless somebody else did meanwhile', async () => {
    const lab = await fresh();
    const head = { ...asRead(lab), title: 'Samen in de hal', heldOn: '2026-11-03', place: 'De hal' };
    const edited = await act('editLab', { ...head, participants: 12 });
    expect(edited.lab).toMatchObject({ title: 'Samen in de hal', heldOn: '2026-11-03', place: 'De hal' });
    expect(await act('editLab', head)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await read(lab.slug)).participants).toBe(12);
    const again = await act('editLab', { ...head, version: edited.lab.version });
    expect(again.lab.participants).toBe(null);
    expect(await act('editLab', { ...head, version: 3, participants: 0 })).toMatchObject({
      code: 'NUMBER_NOT_OFFERED',
    });
  });

  it('changes the kind of a section, and makes items of its paragraphs', async () => {
    const lab = await fresh();
    const [section] = lab.sections;
    const as = { kind: 'MEANING', heading: 'Wat is dat?', paragraphs: ['Vooraf.', 'Een eerste.', ' '] };
    const { lab: edited } = await act('editLabSection', { ...asRead(section), ...as });
    expect(edited.sections[0]).toMatchObject({ ...as, paragraphs: ['Vooraf.', 'Een eerste.'] });
    const made = await act('makeLabItems', { ...asRead(edited.sections[0]), paragraph: 1 });
    expect(made.lab.sections[0].paragraphs).toEqual(['Vooraf.']);
    expect(textsOf(made.lab.sections[0])).toEqual([
      'De hal is koud.',
      'De lift is vaak stuk.',
      'Een eerste.',
    ]);
    const none = await act('makeLabItems', { ...asRead(made.lab.sections[0]), paragraph: 7 });
    expect(none).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
  });

  it('splits, joins, moves and lifts items, which keep their ids', async () => {
    const lab = await fresh();
    const [cold, lift] = lab.sections[0].items;
    const split = await shape(cold, 'SPLIT', { at: 7 });
    expect(textsOf(split.lab.sections[0])).toEqual(['De hal', 'is koud.', 'De lift is vaak stuk.']);
    expect(split.lab.sections[0].items[0].id).toBe(cold.id);
    expect(await shape(split.lab.sections[0].items[0], 'SPLIT', { at: 0 })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    const joined = await shape(split.lab.sections[0].items[1], 'JOIN_PREVIOUS');
    expect(textsOf(joined.lab.sections[0])).toEqual(['De hal is koud.', 'De lift is vaak stuk.']);
    const lifted = await shape(itemIn(joined.lab, lift.id), 'UP');
    expect(textsOf(lifted.lab.sections[0])).toEqual(['De lift is vaak stuk.', 'De hal is koud.']);
    expect(await shape(itemIn(lifted.lab, lift.id), 'UP')).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    const moved = await shape(itemIn(lifted.lab, lift.id), 'MOVE', { section: lab.sections[1].id });
    expect(textsOf(moved.lab.sections[1])).toEqual(['Een bank in de hal', 'De lift is vaak stuk.']);
    const headed = await shape(itemIn(moved.lab, lab.sections[1].items[0].id), 'TO_HEADING');
    expect(headed.lab.sections.map(({ heading }: any) => heading)).toEqual([
      'Knelpunten',
      'Oplossingen',
      'Een bank in de hal',
    ]);
    expect(textsOf(headed.lab.sections[2])).toEqual(['De lift is vaak stuk.']);
  });

  it('withdraws an item with its answers, and gives it back with them', async () => {
    const lab = await fresh();
    const [cold] = lab.sections[0].items;
    await open(lab.slug);
    const ina = await community.asResident('ina@example.nl');
    const answer = `mutation ($input: AnswerLabItemInput!) { done: answerLabItem(input: $input) { __typename } }`;
    await community.graphql(
      answer,
      { input: { clientMutationId: mutationId(), item: cold.id, choice: 'YES' } },
      { token: ina.token },
    );
    const answered = () =>
      community
        .rows((db) => db.selectFrom('lab_answer').select('choice').execute())
        .then((rows) => rows.length);
    const before = await answered();
    expect(before).toBeGreaterThan(0);
    const { lab: without } = await shape(cold, 'TO_TEXT');
    expect(without.sections[0].paragraphs).toEqual(['De hal is koud.']);
    expect((await publicLab(lab.slug)).sections[0].items).toHaveLength(1);
    const { lab: back } = await act('makeLabItems', asRead(without.sections[0]));
    expect(itemIn(back, cold.id)).toMatchObject({ withdrawn: false, text: 'De hal is koud.' });
    const { lab: gone } = await shape(itemIn(back, cold.id), 'WITHDRAW');
    expect(itemIn(gone, cold.id).withdrawn).toBe(true);
    const restored = await shape(itemIn(gone, cold.id), 'RESTORE');
    expect(itemIn(restored.lab, cold.id).withdrawn).toBe(false);
    expect(await answered()).toBe(before);
  });

  it('keeps a plain text and its translation, and says a translation has to be looked at again', async () => {
    const lab = await fresh();
    const [cold] = lab.sections[0].items;
    expect(missing(lab)).toEqual({ nl: 3, en: 6 });
    const text = { about: cold.id, text: 'De hal is te koud.', checked: false, version: 0 };
    await act('writeLabText', { ...text, language: 'nl' });
    const en = { ...text, language: 'en', text: 'The hall is too cold.', checked: true };
    const { lab: both } = await act('writeLabText', en);
    expect(missing(both)).toEqual({ nl: 2, en: 5 });
    expect(await act('writeLabText', en)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(stateOf(both, cold.id, 'en')).toBe('CHECKED');
    const { lab: after } = await act('writeLabText', { ...text, language: 'nl', version: 1, text: 'Brr.' });
    expect(stateOf(after, cold.id, 'en')).toBe('WRITTEN');
    expect(await act('writeLabText', { ...en, language: 'fr', version: 1 })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    const { lab: gone } = await act('writeLabText', { ...en, text: ' ', version: 1 });
    expect(missing(gone)).toEqual({ nl: 2, en: 6 });
    await open(lab.slug);
    expect((await publicLab(lab.slug)).sections[0].items[0].plain.text).toBe('Brr.');
  });

  it('lists labs for an editor with what is missing, and writes down who changed what', async () => {
    const { data } = await karim.graphql('{ console { labs { slug missing { language count } } } }');
    expect(data.console.labs.length).toBeGreaterThan(3);
    const rows = await community.rows((db) =>
      db.selectFrom('audit_entry').select('action').where('reason', '=', 'labs').distinct().execute(),
    );
    const actions = rows.map(({ action }) => action).sort();
    expect(actions).toEqual(['bring-lab', 'edit-lab', 'shape-lab', 'write-lab-text']);
  });

  const shape = (item: any, how: string, more: object = {}) =>
    act('shapeLabItem', { ...asRead(item), how, ...more });
});

const textsOf = (section: any) =>
  section.items.filter(({ withdrawn }: any) => !withdrawn).map(({ text }: any) => text);
const itemIn = (lab: any, id: string) =>
  lab.sections.flatMap(({ items }: any) => items).find((item: any) => item.id === id);
const stateOf = (lab: any, id: string, language: string) =>
  itemIn(lab, id).texts.find((text: any) => text.language === language).state;
const missing = (lab: any) =>
  Object.fromEntries(
    lab.missing
      .filter(({ language }: any) => ['nl', 'en'].includes(language))
      .map(({ language, count }: any) => [language, count]),
  );
