import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const own = `viewer { signals(first: 20) { nodes {
  id number kind text sentOn answerBy late state promise verdict callAsked canJudge canWithdraw
  answers { text on author job }
} hasMore endCursor } }`;
const opened = `signal {
  row { id number state ownedBy mine late source verdict } text sender callPhone mayAnswer promise
  answers { text author job } notes { text author }
}`;
const complaint = { kind: 'COMPLAINT', text: 'De trap is niet schoon.', language: 'nl' };
const job = 'Opzichter';

describe.skipIf(!hasPostgres())('A complaint or tip', () => {
  let community: TestCommunity;
  let ina: Acting;
  let omar: Acting;
  let sam: Acting;
  let noor: Acting;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    ina = acting(community, await community.asResident('ina@voorbeeld.nl', 'De Linde 12', 'Ina'));
    omar = acting(community, await community.asGuest('omar@voorbeeld.nl'));
    [sam, noor, els] = [await at('sam', 'staff'), await at('noor', 'staff'), await at('els', 'admin')];
  });
  afterAll(() => community.close());

  const at = async (name: string, role: 'staff' | 'editor' | 'admin') => {
    const { graphql } = await community.asStaff(`${name}@wonen.example`, role, name);
    return acting({ ...community, graphql } as TestCommunity, { token: '' });
  };
  const sent = async (
    more: object = {},
    by = ina,
  ): Promise<{ id: string; number: string; answerBy: string }> => {
    const { signal } = await by.act('sendSignal', { ...complaint, ...more }, 'signal { id number answerBy }');
    return signal;
  };
  const mine = async (id: string, by = ina) =>
    (await by.ask(`{ ${own} }`)).viewer.signals.nodes.find((one: { id: string }) => one.id === id);
  const listed = async (show: string, by = sam) =>
    (await by.ask(`{ console { signals(show: ${show}) { id number late ownedBy } } }`)).console.signals;
  const open = async (id: string, by = sam) =>
    (await by.ask(`query ($id: ID!) { console { ${opened.replace('signal', 'signal(id: $id)')} } }`, { id }))
      .console.signal;
  const mailsTo = async (who: string) =>
    (await community.mails())
      .filter(({ recipient, subject }) => recipient === who && !/Je code|Doe mee/.test(subject))
      .map(({ subject, body }) => subject + body);

  it('gets a number and the day of its answer at once, and a receipt by mail that does not say what it is about', async () => {
    const { id, number, answerBy } = await sent();
    expect(number).toMatch(/^[1-9]\d\d\u00a0\d{3}$/);
    expect(answerBy).toBe('2026-11-30');
    expect(await mine(id)).toMatchObject({
      kind: 'COMPLAINT',
      text: complaint.text,
      state: 'WAITING',
      late: false,
    });
    await expect
      .poll(() => mailsTo('ina@voorbeeld.nl'), { timeout: 25_000 })
      .toEqual([expect.stringContaining(number)]);
    expect((await mailsTo('ina@voorbeeld.nl'))[0]).not.toContain('trap');
  });

  it('is read by its sender and the staff, and by nobody else', async () => {
    const { id } = await sent({ text: 'Alleen voor jullie.' }, omar);
    expect(await mine(id, omar)).toMatchObject({ text: 'Alleen voor jullie.' });
    expect(await mine(id, ina)).toBeUndefined();
    expect(await open(id)).toMatchObject({ text: 'Alleen voor jullie.', sender: null });
    const editor = await at('karim', 'editor');
    expect(await open(id, editor)).toBeNull();
    expect(await listed('WAITING', editor)).toBeNull();
    expect(await ina.act('withdrawSignal', { signal: id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ina.act('judgeSignal', { signal: id, verdict: 'HELPED' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const visitor = acting(community, { token: '' } as never);
    await expect(visitor.act('sendSignal', complaint)).resolves.toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('is seen by its sender to have been opened, by whom and why', async () => {
    const { id } = await sent({ text: 'Wie las dit?' });
    await open(id, noor);
    const reads = await community.rows((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'reason', 'whose_id'])
        .where('about_id', '=', Buffer.from(id, 'base64').toString().split(':')[1]!)
        .execute(),
    );
    expect(reads).toEqual([{ action: 'read:signal', reason: 'answering', whose_id: expect.any(String) }]);
  });

  it('names a promise that there is, where it is about one', async () => {
    const made = { text: 'Wij maken de lampen.', owner: 'Woonservice', due: '2026-12-01' };
    const { commitment } = await els.act('makeCommitment', made, 'commitment { id }');
    const about = { kind: 'PROMISE', text: 'Dit is niet gedaan.', commitment: commitment.id };
    const { id } = await sent(about);
    expect(await mine(id)).toMatchObject({ promise: 'Wij maken de lampen.' });
    expect(await ina.act('sendSignal', { ...complaint, ...about, kind: 'TIP' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await ina.act('sendSignal', { ...complaint, ...about, commitment: 'onzin' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is taken, handed over, noted on and answered; its sender hears that there is an answer, and reads it here alone', async () => {
    const { id, number } = await sent({ text: 'De lift doet het niet.' });
    expect(await sam.act('takeSignal', { signal: id }, opened)).toMatchObject({
      signal: { row: { state: 'TAKEN', ownedBy: 'sam', mine: true } },
    });
    expect(await mine(id)).toMatchObject({ state: 'TAKEN' });
    const { console: around } = await sam.ask('{ console { signalOwners { id firstName } } }');
    const to = around.signalOwners.find((one: { firstName: string }) => one.firstName === 'noor').id;
    expect(await sam.act('handOverSignal', { signal: id, to: 'onzin' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await sam.act('handOverSignal', { signal: id, to }, opened)).toMatchObject({
      signal: { row: { ownedBy: 'noor', mine: false } },
    });
    expect(await noor.act('noteOnSignal', { signal: id, text: 'Monteur gebeld.' }, opened)).toMatchObject({
      signal: { notes: [{ text: 'Monteur gebeld.', author: 'noor' }] },
    });
    expect(await noor.act('answerSignal', { signal: id, text: '  ', job })).toMatchObject({
      code: 'TEXT_EMPTY',
    });
    await noor.act('answerSignal', { signal: id, text: 'De monteur komt morgen.', job });
    const seen = await mine(id);
    expect(seen).toMatchObject({
      state: 'ANSWERED',
      canJudge: true,
      canWithdraw: false,
      answers: [{ text: 'De monteur komt morgen.', author: 'noor', job }],
    });
    expect(JSON.stringify(seen)).not.toContain('Monteur gebeld');
    await expect
      .poll(() => mailsTo('ina@voorbeeld.nl'), { timeout: 25_000 })
      .toContainEqual(expect.stringMatching(new RegExp(`Er is antwoord[^]*${number}`)));
    expect((await mailsTo('ina@voorbeeld.nl')).join()).not.toContain('monteur');
    expect(await noor.act('answerSignal', { signal: id, text: 'Nog iets.', job })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    expect(await ina.act('withdrawSignal', { signal: id })).toMatchObject({ code: 'ALREADY_ANSWERED' });
  });

  it('waits again where the answer did not help, with a number to call only where its sender gave one', async () => {
    const { id } = await sent({ text: 'Het licht is stuk.' });
    await sam.act('answerSignal', { signal: id, text: 'Wij kijken ernaar.', job });
    expect(await ina.act('judgeSignal', { signal: id, verdict: 'NOT_HELPED', phone: '12' })).toMatchObject({
      code: 'PHONE_NOT_READABLE',
    });
    await ina.act('judgeSignal', { signal: id, verdict: 'NOT_HELPED' });
    expect(await open(id)).toMatchObject({ callPhone: null, mayAnswer: true });
    await ina.act('judgeSignal', { signal: id, verdict: 'NOT_HELPED', phone: '06 12345678' });
    expect(await open(id)).toMatchObject({ callPhone: '06 12345678' });
    expect((await listed('WAITING')).map((one: { id: string }) => one.id)).toContain(id);
    const { viewer: _, ...today } = await sam.ask('{ console { today { kind page } } }');
    expect(today.console.today).toContainEqual({ kind: 'SIGNAL_NOT_HELPED', page: `signal/${id}` });
    await sam.act('answerSignal', { signal: id, text: 'De lamp is nieuw.', job });
    expect(await mine(id)).toMatchObject({ verdict: null, answers: [{}, { text: 'De lamp is nieuw.' }] });
    expect(await open(id)).toMatchObject({ callPhone: null, mayAnswer: false });
    await ina.act('judgeSignal', { signal: id, verdict: 'HELPED' });
  });

  it('is everybody’s again where a colleague left it unopened for two working days', async () => {
    const { id } = await sent({ text: 'De brievenbus klemt.' });
    const { console: around } = await sam.ask('{ console { signalOwners { id firstName } } }');
    const to = around.signalOwners.find((one: { firstName: string }) => one.firstName === 'noor').id;
    await sam.act('handOverSignal', { signal: id, to });
    const waitsForSam = async () =>
      JSON.stringify((await sam.ask('{ console { today { page } } }')).console.today).includes(id);
    const handedOn = (day: string) =>
      community.rows((db) =>
        db
          .updateTable('signal')
          .set({ handed_on: day })
          .where('text', '=', 'De brievenbus klemt.')
          .where('handed_on', 'is not', null)
          .execute(),
      );
    // Today is a Monday: the Thursday before is two working days ago.
    await handedOn('2026-11-19');
    expect(await waitsForSam()).toBe(false);
    await handedOn('2026-11-18');
    expect(await waitsForSam()).toBe(true);
    // Who looks over a shoulder does not open it for whoever it was handed to.
    await open(id);
    expect(await waitsForSam()).toBe(true);
    await open(id, noor);
    expect(await waitsForSam()).toBe(false);
    await ina.act('withdrawSignal', { signal: id });
  });

  it('is taken back before an answer, and nothing of it is kept', async () => {
    const { id } = await sent({ text: 'Dit is al opgelost.' });
    expect(await ina.act('withdrawSignal', { signal: id }, 'signal')).toMatchObject({ signal: id });
    expect(await open(id)).toBeNull();
    const left = await community.rows((db) =>
      db.selectFrom('signal').select('id').where('text', '=', 'Dit is al opgelost.').execute(),
    );
    expect(left).toEqual([]);
  });

  it('is entered by the staff for somebody who called, who has no account', async () => {
    const entered = { kind: 'COMPLAINT', source: 'PHONE', text: 'De lift piept.' };
    const { signal } = await sam.act('enterSignal', entered, opened);
    expect(signal).toMatchObject({ text: 'De lift piept.', sender: null, row: { source: 'PHONE' } });
    expect(await ina.act('enterSignal', entered)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has no more than ten of one person a day', async () => {
    const eva = acting(community, await community.asResident('eva@voorbeeld.nl', 'De Linde 14', 'Eva'));
    for (let at = 0; at < 10; at++) expect(await sent({}, eva)).toMatchObject({ number: expect.any(String) });
    expect(await eva.act('sendSignal', complaint)).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  it('does not count what was refused', async () => {
    const mo = acting(community, await community.asResident('mo@voorbeeld.nl', 'De Linde 18', 'Mo'));
    for (let at = 0; at < 11; at++)
      expect(await mo.act('sendSignal', { ...complaint, text: ' ' })).toMatchObject({ code: 'TEXT_EMPTY' });
    expect(await sent({}, mo)).toMatchObject({ number: expect.any(String) });
  });

  it('is nobody’s where it is not the work any more of whoever took it', async () => {
    const wim = await at('wim', 'staff');
    const { id } = await sent({ text: 'De bel doet het niet.' });
    await wim.act('takeSignal', { signal: id });
    const waitsForSam = async () =>
      JSON.stringify((await sam.ask('{ console { today { page } } }')).console.today).includes(id);
    expect(await waitsForSam()).toBe(false);
    await community.rows(async (db) => {
      const { id: resident_id } = await db
        .selectFrom('resident')
        .select('id')
        .where('email', '=', 'wim@wonen.example')
        .executeTakeFirstOrThrow();
      const ended = { role: 'editor', ends_at: null } as const;
      await db.updateTable('resident_role').set(ended).where('resident_id', '=', resident_id).execute();
    });
    expect(await waitsForSam()).toBe(true);
    await ina.act('withdrawSignal', { signal: id });
  });

  it('is not sent twice when the network loses the answer', async () => {
    const fatma = acting(community, await community.asResident('fatma@voorbeeld.nl', 'De Linde 16', 'Fatma'));
    const once = { ...complaint, clientMutationId: 'een-keer-is-genoeg' };
    const first = await fatma.act('sendSignal', once, 'signal { id }');
    expect(await fatma.act('sendSignal', once, 'signal { id }')).toEqual(first);
    expect((await fatma.ask(`{ ${own} }`)).viewer.signals.nodes).toHaveLength(1);
  });

  it('has days and numbers that an admin decides, and staff do not', async () => {
    const { console: around } = await els.ask(
      '{ console { signalSettings { version daysComplaint daysTip } } }',
    );
    const changed = {
      ...around.signalSettings,
      daysComplaint: 3,
      repairPhone: '010 765 43 21',
      committeeName: 'Klachtencommissie Maas',
      committeeLink: 'https://klachten.example/',
    };
    expect(await sam.act('changeSignalSettings', changed)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await els.act('changeSignalSettings', { ...changed, daysTip: 21 })).toMatchObject({
      code: 'CHOICE_NOT_OFFERED',
    });
    expect(await els.act('changeSignalSettings', { ...changed, committeeLink: 'http://x' })).toMatchObject({
      code: 'LINK_NOT_READABLE',
    });
    expect(await els.act('changeSignalSettings', changed, 'settings { version }')).toMatchObject({
      settings: { version: around.signalSettings.version + 1 },
    });
    expect(await els.act('changeSignalSettings', changed)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const { data } = await community.graphql(
      '{ signalGuide { repairPhone nuisancePhone answerDays tipDays committee { name link phone } times { inTimeOfTen } } }',
    );
    expect(data.signalGuide).toEqual({
      repairPhone: '010 765 43 21',
      nuisancePhone: '000 000 00 00',
      answerDays: 3,
      tipDays: 10,
      committee: { name: 'Klachtencommissie Maas', link: 'https://klachten.example/', phone: null },
      times: null,
    });
  });
});
