import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { mailCameTo } from '../testing/own-account.ts';

const ina = 'ina@voorbeeld.nl';

describe.skipIf(!hasPostgres())('What a sender and the staff decide about a signal', () => {
  let community: TestCommunity;
  let asIna: Acting;
  let asOmar: Acting;
  let els: Acting;
  let sam: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    const atWork = async (email: string, name: string) => {
      const { graphql } = await community.asStaff(email, 'staff', name);
      return acting({ ...community, graphql } as TestCommunity, { token: '' });
    };
    els = await atWork('els@wonen.example', 'Els');
    sam = await atWork('sam@wonen.example', 'Sam');
    asIna = acting(community, await community.asResident(ina, 'De Linde 12', 'Ina'));
    asOmar = acting(community, await community.asResident('omar@voorbeeld.nl', 'De Linde 14', 'Omar'));
  });
  afterAll(() => community.close());

  const tell = async (text = 'De lamp in de hal is stuk.') =>
    (await asIna.act('sendSignal', { kind: 'COMPLAINT', text, language: 'nl' }, 'signal { id }')).signal
      .id as string;
  const answer = (signal: string, text = 'Er komt een nieuwe lamp.') =>
    els.act('answerSignal', { signal, text, job: 'Opzichter' }, 'signal { row { state } }');
  const mine = async (by = asIna) =>
    (
      await by.ask(
        '{ viewer { signals { nodes { id text source letsAllRead verdict shown { text answer } answers { id text } } } } }',
      )
    ).viewer.signals.nodes as any[];
  const one = async (signal: string) => (await mine()).find(({ id }) => id === signal);
  const forAll = async () =>
    (await community.graphql('{ signalGuide { forAll { kind text answer on } } }')).data.signalGuide
      .forAll as any[];

  it('is read by everybody only where its sender and the staff both want it, in words of the organisation', async () => {
    const signal = await tell();
    const story = { signal, text: 'Een lamp in een hal was stuk.', answer: 'Hij is gemaakt.' };
    const show = () => els.act('showSignalToAll', story, 'signal { shown { text } }');
    const allow = (allowed: boolean, by = asIna) =>
      by.act('letAllReadSignal', { signal, allowed }, 'signal { letsAllRead }');
    // There is nothing to show before an answer.
    expect(await allow(true)).toMatchObject({ code: 'NOT_FOR_ALL' });
    await answer(signal);
    expect(await show()).toMatchObject({ code: 'NOT_FOR_ALL' });
    expect(await allow(true, asOmar)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await allow(true)).toMatchObject({ signal: { letsAllRead: true } });
    // Its sender alone is not enough.
    expect(await forAll()).toEqual([]);
    expect(await els.act('showSignalToAll', { ...story, text: 'x'.repeat(501) })).toMatchObject({
      code: 'TEXT_TOO_LONG',
    });
    expect(await show()).toMatchObject({ signal: { shown: { text: story.text } } });
    expect(await forAll()).toEqual([
      { kind: 'COMPLAINT', text: story.text, answer: story.answer, on: '2026-11-23' },
    ]);
    expect(await one(signal)).toMatchObject({ shown: { text: story.text, answer: story.answer } });
    // Either takes it back, at once.
    expect(
      await els.act('hideSignalFromAll', { signal }, 'signal { shown { text } letsAllRead }'),
    ).toMatchObject({ signal: { shown: null, letsAllRead: true } });
    expect(await forAll()).toEqual([]);
    await show();
    expect(await forAll()).toHaveLength(1);
    expect(await allow(false)).toMatchObject({ signal: { letsAllRead: false } });
    expect(await forAll()).toEqual([]);
    expect(await show()).toMatchObject({ code: 'NOT_FOR_ALL' });
  });

  it('is taken over from a colleague by who knows that they work on it, and that colleague hears of it', async () => {
    const signal = await tell('Het hek piept.');
    await els.act('takeSignal', { signal });
    expect(await sam.act('takeSignal', { signal })).toMatchObject({ code: 'COLLEAGUE_WORKS_ON_IT' });
    expect(
      (await sam.act('takeSignal', { signal, over: true }, 'signal { row { mine } }')).signal.row.mine,
    ).toBe(true);
    const { body } = await mailCameTo(community, 'els@wonen.example', 'Overgenomen: nummer');
    expect(body).toContain('Sam nam nummer');
    expect(body).not.toContain('hek');
  });

  it('has a verdict about the answer that was read: a later one asks again', async () => {
    const signal = await tell('De deur klemt.');
    await answer(signal, 'Eerste antwoord.');
    const first = (await one(signal)).answers[0].id as string;
    const judge = (verdict: string, read: string) =>
      asIna.act('judgeSignal', { signal, verdict, answer: read }, 'signal { verdict }');
    expect(await judge('PARTLY', first)).toMatchObject({ signal: { verdict: 'PARTLY' } });
    await answer(signal, 'Tweede antwoord.');
    expect((await one(signal)).verdict).toBeNull();
    expect(await judge('HELPED', first)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const second = (await one(signal)).answers[1].id as string;
    expect(await judge('HELPED', second)).toMatchObject({ signal: { verdict: 'HELPED' } });
  });

  it('stands with the account of whoever it was entered for, who sees that and can say it is not theirs', async () => {
    const entered = await els.act(
      'enterSignal',
      { kind: 'TIP', source: 'PHONE', text: 'Een bank bij de vijver.' },
      'signal { row { id } mayLink }',
    );
    expect(entered.signal.mayLink).toBe(true);
    const signal = entered.signal.row.id as string;
    const link = (email: string, of = signal) =>
      els.act('linkSignal', { signal: of, email, consent: 'PHONE' }, 'signal { sender mayLink }');
    expect(await link('onzin')).toMatchObject({ code: 'EMAIL_NOT_READABLE' });
    expect(await link('niemand@voorbeeld.nl')).toMatchObject({ code: 'RESIDENT_NOT_KNOWN' });
    expect(await link(ina, await tell('Zelf gestuurd.'))).toMatchObject({ code: 'CHOICE_NOT_OFFERED' });
    expect(await one(signal)).toBeUndefined();
    expect(await link(ina)).toMatchObject({ signal: { sender: 'Ina', mayLink: false } });
    expect(await link('omar@voorbeeld.nl')).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await one(signal)).toMatchObject({ text: 'Een bank bij de vijver.', source: 'PHONE' });
    // That the address was looked up is written down, and its owner can see it.
    const reads = await community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .innerJoin('resident', 'resident.id', 'audit_entry.whose_id')
        .select(['action', 'reason'])
        .where('resident.email', '=', ina)
        .where('action', '=', 'read-resident')
        .where('reason', '=', 'question')
        .execute(),
    );
    expect(reads).toHaveLength(1);
    const unlink = (by: Acting) => by.act('unlinkSignal', { signal });
    expect(await unlink(asOmar)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asIna.act('unlinkSignal', { signal: await tell('Weer zelf.') })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    expect(await unlink(asIna)).toMatchObject({ __typename: 'UnlinkSignalPayload' });
    expect(await one(signal)).toBeUndefined();
    expect(await link(ina)).toMatchObject({ signal: { sender: 'Ina' } });
  });
});
