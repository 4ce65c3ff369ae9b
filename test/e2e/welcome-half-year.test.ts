import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayOf } from '../../packages/server/src/clock.ts';
import { openBoard } from '../../packages/server/src/help-board/help-board.seed.ts';
import { acting, type Acting } from '../../packages/server/src/testing/acting.ts';
import { areTogether } from '../../packages/server/src/testing/buddies.ts';
import {
  communityForTests,
  hasPostgres,
  type TestCommunity,
} from '../../packages/server/src/testing/index.ts';
import { mailHowItGoes } from '../../packages/server/src/welcome/check-in-mail.actions.ts';
import { welcomeMorning } from '../../packages/server/src/welcome/welcome.jobs.ts';
import { dayLater } from '../../packages/server/src/clock.ts';

const opened = 'welcome { row { id waits } contactCount checkIns { step face line } }';

/** What is said to a newcomer, in the two languages of this walk. */
const spoken = {
  nl: { subject: 'Hoe gaat het met je?', bad: 'Het gaat niet goed met de buren.' },
  pl: { subject: 'Jak się masz?', bad: 'Nie jest dobrze z sąsiadami.' },
} as const;

describe.skipIf(!hasPostgres()).each(['nl', 'pl'] as const)('A half year of welcome in %s', (language) => {
  let community: TestCommunity;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    await community.rows((db) => openBoard({ ...community, db }, 'molenveld'));
    await atWork();
  });
  afterAll(() => community.close());

  async function atWork() {
    const { graphql } = await community.asStaff('els@wonen.example', 'staff', 'Els');
    els = acting({ ...community, graphql } as TestCommunity, { token: '' });
  }
  async function passDays(days: number) {
    community.clock.passDays(days);
    await community.connection.pool.query('delete from rate_limit');
    await atWork();
    await community.rows((db) => welcomeMorning({ ...community, db }));
  }
  const today = () => todayOf(community);
  /** Whoever lives here signs in again on each day. */
  function livesAs(email: string, first: Acting): () => Promise<Acting> {
    const began = today();
    return async () => (today() === began ? first : acting(community, await community.asGuest(email)));
  }

  it('is announced, greeted, accompanied, met, missed once, called back, thanked and over', async () => {
    const [email, buddysEmail] = ['ania@voorbeeld.nl', 'mo@voorbeeld.nl'];
    const announced = await els.act(
      'announceWelcome',
      { home: 'De Linde 14', keyOn: dayLater(today(), 1), language, firstName: 'Ania', job: 'Wijkbeheerder' },
      opened,
    );
    const welcome: string = announced.welcome.row.id;
    const todays = async () =>
      (await els.ask('{ console { today { kind page late } } }')).console.today
        .filter(({ page }: { page: string | null }) => page === `welcome/${welcome}`)
        .map(({ kind }: { kind: string }) => kind);
    const record = (how: string) => els.act('recordWelcomeContact', { welcome, how, on: today() }, opened);
    expect(await todays()).toEqual(['WELCOME_VISIT']);

    // The day of the keys: a person at the door, then the newcomer's own yes.
    await passDays(1);
    expect(await record('DOOR')).toMatchObject({ welcome: { contactCount: 1 } });
    expect(await todays()).toEqual([]);
    const ania = livesAs(email, acting(community, await community.asResident(email, 'De Linde 14', 'Ania')));
    const mo = livesAs(
      buddysEmail,
      acting(community, await community.asResident(buddysEmail, 'De Linde 1', 'Mo')),
    );
    const neighbours = async () =>
      (await (await mo()).ask('{ viewer { newNeighbours { firstName } } }')).viewer.newNeighbours;
    expect(await neighbours()).toEqual([]);
    await (await ania()).act('agreeToWelcome', { neighboursHear: 'FIRST_NAME' });
    expect(await neighbours()).toEqual([{ firstName: 'Ania' }]);

    // A buddy whom a person appointed, and the newcomer chose.
    await (await mo()).act('wishToBuddy', { hours: 4, languages: [language] });
    const [willing] = (await els.ask('{ console { buddies { id } } }')).console.buddies;
    await els.act('appointBuddy', { buddy: willing.id, appointed: true, talked: true });
    await (await ania()).act('wantBuddy', { wants: true });
    const [proposal] = (await els.ask('{ console { buddyProposals { welcome buddies { id } } } }')).console
      .buddyProposals;
    await els.act('offerBuddies', { offers: [{ welcome, buddies: [proposal.buddies[0].id] }] });
    const offersOf = async () =>
      (await (await ania()).ask('{ viewer { welcomeBuddy { state offers { id reasons { kind name } } } } }'))
        .viewer.welcomeBuddy;
    const { offers } = await offersOf();
    expect(offers[0].reasons).toContainEqual({ kind: 'BUILDING', name: 'De Linde' });
    await (await ania()).act('chooseBuddy', { offer: offers[0].id });
    await (await mo()).act('answerBuddyAsk', { newcomer: offers[0].id, yes: true });
    expect(await offersOf()).toMatchObject({ state: 'TOGETHER' });

    // They meet; it counts as contact, and calls nobody in the place of the organisation.
    const helped = async () =>
      (await (await mo()).ask('{ viewer { buddyWelcomes { id contactOn gathering { state } } } }')).viewer
        .buddyWelcomes;
    const [{ id: buddys }] = await helped();
    await (await mo()).act('noteBuddyContact', { welcome: buddys, how: 'MET' });
    await (await ania()).act('wantWelcomeGathering', { wants: true });
    await (
      await mo()
    ).act('proposeWelcomeGathering', {
      welcome: buddys,
      onDate: dayLater(today(), 5),
      atTime: '15:00',
      place: 'De gezamenlijke ruimte',
    });
    await (await ania()).act('answerWelcomeGathering', { yes: true });
    expect(await helped()).toMatchObject([{ contactOn: today(), gathering: { state: 'PLANNED' } }]);

    // Week 1: asked by mail in their language; nobody calls in time.
    await passDays(7);
    await community.rows((db) => mailHowItGoes({ ...community, db }));
    await expect
      .poll(async () => (await community.mails()).filter(({ recipient }) => recipient === email), {
        timeout: 25_000,
      })
      .toContainEqual(expect.objectContaining({ subject: spoken[language].subject }));
    const says = async (step: string, face: string, more: object = {}) =>
      (await ania()).act('checkInToWelcome', { step, face, language, ...more });
    expect(await says('WEEK_1', 'GOOD')).not.toHaveProperty('code');
    expect(await todays()).toEqual(['WELCOME_CALL']);
    await passDays(8);
    const stepOf = async (step: string) =>
      (await (await ania()).ask('{ viewer { welcome { steps { step state } } } }')).viewer.welcome.steps.find(
        (one: { step: string }) => one.step === step,
      ).state;
    expect(await stepOf('WEEK_1')).toBe('MISSED');
    await record('PHONE');

    // Month 1: not good, asks for a call, and gets one.
    await passDays(16);
    await says('MONTH_1', 'BAD', { line: spoken[language].bad, phone: '06 12345678' });
    expect(await todays()).toEqual(['WELCOME_ASKED']);
    expect(await record('PHONE')).toMatchObject({
      welcome: {
        row: { waits: [] },
        checkIns: expect.arrayContaining([{ step: 'MONTH_1', face: 'BAD', line: spoken[language].bad }]),
      },
    });
    expect(await todays()).toEqual([]);

    // The organisation thanks who helped; then the half year is over, and with it what a buddy may.
    await passDays(140);
    const { toThank } = (await els.ask('{ console { thanks { toThank { id firstName } } } }')).console.thanks;
    const thanked = await els.act('thankActiveResident', {
      resident: toThank.find(({ firstName }: { firstName: string }) => firstName === 'Mo').id,
      deed: 'Welkom aan een nieuwe buur',
      text: 'Wij zijn blij met wat je doet.',
      language: 'nl',
      job: 'Wijkbeheerder',
      audience: 'TWO',
    });
    expect(thanked).not.toHaveProperty('code');
    expect(await areTogether(community, 'Ania', 'Mo')).toBe(true);
    expect(await helped()).toHaveLength(1);
    await passDays(40);
    expect((await (await ania()).ask('{ viewer { welcome { agreed } } }')).viewer.welcome).toBeNull();
    expect(await areTogether(community, 'Ania', 'Mo')).toBe(false);
    expect(await helped()).toEqual([]);
    expect(await (await mo()).act('noteBuddyContact', { welcome: buddys, how: 'MET' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await neighbours()).toEqual([]);
  }, 90_000);
});
