import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJobs } from '../jobs/jobs.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import { emptyTheOutbox } from '../testing/emptied-outbox.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { localIdOf, neighboursForTests, type Neighbours } from '../testing/neighbours.ts';
import { mailAboutTalk, mailUnread } from './help-talk-mail.actions.ts';

const nobodyHears = () => {
  throw new Error('Only a subscription hears news');
};

describe.skipIf(!hasPostgres())('Mail about a talk', () => {
  let at: Neighbours;
  let ina: SignedInForTests;
  let noor: SignedInForTests;
  let outbox: Awaited<ReturnType<typeof startJobs>>;

  beforeAll(async () => {
    at = await neighboursForTests();
    outbox = await startJobs(at.community.connection.settings, () => {});
  });
  afterAll(async () => {
    await outbox.stop();
    await at.community.close();
  });
  beforeEach(async () => {
    await at.startAgain();
    await emptyTheOutbox(at.community);
    await at.community.connection.pool.query('delete from pgboss.job');
    ina = await at.neighbour('Ina', 'De Linde 12');
    noor = await at.neighbour('Noor', 'De Linde 3');
  });

  const lookForUnread = () => at.community.rows((db) => mailUnread({ db, outbox, ...facts() }));
  const facts = () => ({ organisation: at.community.organisation, clock: at.community.clock });
  const jobs = async (queue: string) =>
    (
      await at.community.connection.pool.query<{ data: Record<string, string>; state: string }>(
        'select data, state from pgboss.job where name = $1 order by created_on',
        [queue],
      )
    ).rows;
  const responded = () => jobs('help-responded-mail');
  const unread = () => jobs('help-unread-mail');
  const arrives = (recipient: string, subject: string) =>
    vi.waitFor(
      async () => {
        const mails = (await at.community.mails()).filter((mail) => mail.subject === subject);
        expect(mails.map((mail) => mail.recipient)).toEqual([recipient]);
        return mails[0]!;
      },
      { timeout: 20_000, interval: 100 },
    );

  it('goes to the writer at the first answer, and says nothing of what was said or by whom', async () => {
    const post = await at.ask(ina);
    await at.act(noor, 'respondToHelp', { post, text: 'Ik heb een trap.', language: 'nl' });
    const { body } = await arrives('ina@voorbeeld.nl', 'Iemand reageert op je bericht');
    expect(body).toContain('Een buur heeft gereageerd.');
    expect(body).not.toMatch(/trap|Noor|lamp/);
    expect((await responded()).map(({ data }) => Object.keys(data).sort())).toEqual([
      ['organisationId', 'residentId', 'talkId'],
    ]);
  });

  it('goes to either when something new was not read for half an hour, once a day at most', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    await at.act(ina, 'readHelpTalk', { talk });
    await at.act(ina, 'sayInHelpTalk', { talk, text: 'Hoe laat kom je?', language: 'nl' });
    at.community.clock.passSeconds(29 * 60);
    await lookForUnread();
    expect(await unread()).toEqual([]);
    at.community.clock.passSeconds(60);
    await lookForUnread();
    const { body } = await arrives('noor@voorbeeld.nl', 'Een buur heeft je iets geschreven');
    expect(body).not.toMatch(/laat|Ina/);
    at.community.clock.passSeconds(60);
    await sayAgain(talk);
    at.community.clock.passSeconds(3600);
    await lookForUnread();
    expect(await unread()).toHaveLength(1);
    at.community.clock.passSeconds(23 * 3600);
    await lookForUnread();
    expect(await unread()).toHaveLength(2);
    at.community.clock.passDays(2);
    await lookForUnread();
    expect(await unread(), 'what was told is not told again').toHaveLength(2);
  });

  it('does not go to whoever read it', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    await at.act(ina, 'sayInHelpTalk', { talk, sentence: 'WHAT_TIME_CAN_YOU' });
    at.community.clock.passSeconds(60);
    await at.act(noor, 'readHelpTalk', { talk });
    at.community.clock.passSeconds(3600);
    await lookForUnread();
    expect(await unread()).toEqual([]);
  });

  it('is held back for whoever left, is absent for the other, moved away, wants to be left alone, or read it meanwhile', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const { data } = (await responded())[0]!;
    const isWanted = async () =>
      (await at.community.rows((db) =>
        mailAboutTalk({ db, ...facts() }, { talkId: data['talkId']!, residentId: data['residentId']! }),
      )) !== undefined;
    const set = (change: object) =>
      at.community.rows((db) => db.updateTable('help_talk_side').set(change).execute());
    expect(await isWanted()).toBe(true);
    await set({ left_at: at.community.clock.now() });
    expect(await isWanted()).toBe(false);
    await set({ left_at: null, read_at: at.community.clock.now() });
    expect(await isWanted()).toBe(false);
    await set({ read_at: null });
    expect(await isWanted()).toBe(true);
    await at.community.rows((db) => db.updateTable('residency').set({ ends_on: '2026-01-01' }).execute());
    expect(await isWanted()).toBe(false);
    await at.community.rows((db) => db.updateTable('residency').set({ ends_on: null }).execute());
    expect(await isWanted()).toBe(true);
    await at.community.rows((db) =>
      db.insertInto('resident_pause').values(pausing(data['residentId']!)).execute(),
    );
    expect(await isWanted()).toBe(false);
    await at.community.rows((db) => db.deleteFrom('resident_pause').execute());
    expect(await isWanted()).toBe(true);
    const [message] = (await at.readTalk(ina, talk)).messages;
    await at.act(ina, 'block', { authorOf: message.id });
    expect(await isWanted()).toBe(false);
  });

  it('does not go to whoever turned off what is on the board, or all of it', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const { data } = (await responded())[0]!;
    const residentId = data['residentId']!;
    const isWanted = async () =>
      (await at.community.rows((db) =>
        mailAboutTalk({ db, ...facts() }, { talkId: localIdOf(talk), residentId }),
      )) !== undefined;
    const choose = (choice: { rhythm: 'weekly' | 'never'; hears_board: boolean }) =>
      at.community.rows(async (db) => {
        await db.deleteFrom('notification_choice').execute();
        await db
          .insertInto('notification_choice')
          .values({
            organisation_id: at.community.organisation.id,
            resident_id: residentId,
            channel: 'mail',
            phone: null,
            hears_promises: true,
            hears_labs: true,
            hears_values: true,
            chosen_on: '2026-11-23',
            ...choice,
          })
          .execute();
      });
    expect(await isWanted()).toBe(true);
    await choose({ rhythm: 'weekly', hears_board: false });
    expect(await isWanted()).toBe(false);
    await choose({ rhythm: 'never', hears_board: true });
    expect(await isWanted()).toBe(false);
    await choose({ rhythm: 'weekly', hears_board: true });
    expect(await isWanted()).toBe(true);
  });

  it('does not go while the answer waits for somebody to look at it', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    await at.community.rows((db) => db.updateTable('help_message').set({ visibility: 'waiting' }).execute());
    const { data } = (await responded())[0]!;
    const wanted = await at.community.rows((db) =>
      mailAboutTalk({ db, ...facts() }, { talkId: localIdOf(talk), residentId: data['residentId']! }),
    );
    expect(wanted).toBeUndefined();
    at.community.clock.passSeconds(3600);
    await lookForUnread();
    expect(await unread()).toEqual([]);
  });

  const pausing = (resident_id: string) => ({
    organisation_id: at.community.organisation.id,
    resident_id,
    since: at.community.clock.now(),
    until: null,
  });

  async function sayAgain(talk: string): Promise<void> {
    ina = await at.community.asGuest('ina@voorbeeld.nl');
    await at.act(ina, 'sayInHelpTalk', { talk, sentence: 'I_COME_NOW' });
  }

  it('does not go to somebody whose residency ended, and did before', async () => {
    const { talk } = await at.talkBetween(ina, noor);
    const on = '2026-11-23';
    const residentId = await at.community.rows(async (db) => {
      const row = db.selectFrom('resident').select('id').where('first_name', '=', 'Ina');
      return (await row.executeTakeFirstOrThrow()).id;
    });
    const about = () =>
      at.community.rows((db) => mailAboutTalk({ db, ...facts() }, { talkId: localIdOf(talk), residentId }));
    expect(await about()).toMatchObject({ email: 'ina@voorbeeld.nl' });
    const told = { news: { tell: () => {}, hear: nobodyHears }, outbox: { send: async () => {} } };
    await at.community.rows((db) =>
      endResidencies({ db, ...facts(), ...told }, { residentId }, { on, how: 'staff' }),
    );
    expect(await about()).toBeUndefined();
  });
});
