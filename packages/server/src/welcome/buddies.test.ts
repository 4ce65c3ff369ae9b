import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { removeWhatIsOld } from '../database/retention.ts';
import { turnOff } from '../notifications/choice.actions.ts';
import { endResidencies } from '../residents/leaving.actions.ts';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';
import { both, buddiesIn, roster } from '../testing/buddies-in.ts';
import { workingDaysLater } from '../working-days.ts';
import { mailForBuddyAsk } from './buddy-mail.actions.ts';

describe.skipIf(!hasPostgres())('A welcome buddy', () => {
  let community: TestCommunity;
  let els: Acting;

  beforeAll(async () => {
    community = await communityForTests();
    await again();
  });
  afterAll(() => community.close());

  async function again() {
    const { graphql } = await community.asStaff('els@wonen.example', 'staff', 'Els');
    els = acting({ ...community, graphql } as TestCommunity, { token: '' });
  }
  const { idOf, lives, newcomer, wish, willing, known, proposed, offered, sees, away, isBuddyNow } =
    buddiesIn(() => ({
      community,
      els,
    }));

  it('says so, is appointed by a person, and stops whenever they want', async () => {
    const ina = await lives('Ina');
    expect(await els.ask(`{ console { ${roster} } }`)).toEqual({ console: { buddies: [] } });
    for (const [wrong, code] of [
      [{ hours: 0 }, 'HOURS_NOT_OFFERED'],
      [{ hours: 21 }, 'HOURS_NOT_OFFERED'],
      [{ languages: [] }, 'CHOICE_NEEDED'],
      [{ languages: ['xx'] }, 'CHOICE_NOT_OFFERED'],
      [{ awayUntil: 'ooit' }, 'DATE_NEEDED'],
      [{ awayUntil: '2020-01-01' }, 'DATE_PASSED'],
      [{ awayUntil: '2090-01-01' }, 'DATE_TOO_FAR'],
    ] as const)
      expect(await ina.act('wishToBuddy', wish(wrong))).toMatchObject({ code });
    expect(await ina.act('wishToBuddy', wish({ languages: ['pl', 'nl'] }), both)).toMatchObject({
      viewer: { buddying: { hours: 4, languages: ['nl', 'pl'], appointed: false, newcomers: [] } },
    });
    const { id } = await known('Ina');
    const guest = acting(community, await community.asGuest('gast@voorbeeld.nl'));
    expect(await guest.act('wishToBuddy', wish())).toMatchObject({ code: 'RESIDENT_NEEDED' });
    expect(await ina.act('appointBuddy', { buddy: id, appointed: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const waits = async () =>
      (await els.ask('{ console { today { kind since by building page } } }')).console.today.filter(
        ({ kind }: { kind: string }) => kind === 'BUDDY_WISHED',
      );
    expect(await waits()).toHaveLength(1);
    expect(await ina.act('wishToBuddy', wish({ phone: '12' }))).toMatchObject({ code: 'PHONE_NOT_READABLE' });
    expect(await ina.act('wishToBuddy', wish({ phone: '0612345678' }))).not.toHaveProperty('code');
    // Said again without a number, the one they gave stays.
    await ina.act('wishToBuddy', wish({ hours: 5 }));
    const read = () =>
      community.rows((db) =>
        db.selectFrom('audit_entry').select('reason').where('action', '=', 'read:buddy-wish').execute(),
      );
    expect(await read()).toEqual([]);
    expect(await known('Ina')).toMatchObject({ phone: '06 12345678', talkedOn: null });
    expect(await read()).toEqual([{ reason: 'calling' }]);
    const today = todayOf(community);
    expect(await waits()).toEqual([
      {
        kind: 'BUDDY_WISHED',
        since: today,
        by: workingDaysLater(today, 2),
        building: 'De Linde',
        page: 'welcome/buddies',
      },
    ]);
    expect(await els.act('appointBuddy', { buddy: id, appointed: true })).toMatchObject({
      code: 'TALK_FIRST',
    });
    expect(
      await els.act('appointBuddy', { buddy: id, appointed: false, talked: true }, roster),
    ).toMatchObject({
      buddies: [{ appointed: false, phone: null, talkedOn: today }],
    });
    expect(await waits()).toEqual([]);
    expect(await els.act('appointBuddy', { buddy: id, appointed: true }, roster)).toMatchObject({
      buddies: [{ firstName: 'Ina', building: 'De Linde', appointed: true }],
    });
    await ina.act('stopWishToBuddy');
    expect(await known('Ina')).toBeUndefined();
    expect(await els.act('appointBuddy', { buddy: id, appointed: false })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is chosen by the newcomer out of those a person sent, says yes, and sees the steps until one stops', async () => {
    const [mo, noor] = [await willing('Mo', { languages: ['nl', 'pl'] }), await willing('Noor')];
    const ania = await newcomer('Ania');
    expect((await sees(ania)).welcomeBuddy).toMatchObject({ state: 'UNASKED', offers: [] });
    expect(await proposed('Ania')).toBeUndefined();
    const offers = await offered('Ania', ania);
    expect(offers).toEqual([
      {
        id: expect.any(String),
        firstName: 'Mo',
        reasons: [
          { kind: 'LANGUAGE', name: 'pl' },
          { kind: 'BUILDING', name: 'De Linde' },
        ],
      },
      { id: expect.any(String), firstName: 'Noor', reasons: [{ kind: 'BUILDING', name: 'De Linde' }] },
    ]);
    // Who was only offered hears nothing, and can answer nothing.
    expect((await sees(mo)).buddying.newcomers).toEqual([]);
    const [first, second] = offers.map(({ id }) => id);
    expect(await mo.act('answerBuddyAsk', { newcomer: first, yes: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const piet = await newcomer('Piet');
    expect(await piet.act('chooseBuddy', { offer: first })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ania.act('chooseBuddy', { offer: first }, both)).toMatchObject({
      viewer: { welcomeBuddy: { state: 'ASKED', firstName: 'Mo', offers: [] } },
    });
    expect(await ania.act('chooseBuddy', { offer: second })).toMatchObject({ code: 'ALREADY_ANSWERED' });
    const [asked] = (await sees(mo)).buddying.newcomers;
    expect(asked).toEqual({
      id: first,
      firstName: 'Ania',
      until: dayLater(todayOf(community), 4),
      steps: [],
    });
    expect((await sees(noor)).buddying.newcomers).toEqual([]);
    expect(await noor.act('answerBuddyAsk', { newcomer: first, yes: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await mo.act('answerBuddyAsk', { newcomer: first, yes: true }, both)).toMatchObject({
      viewer: { buddying: { newcomers: [{ firstName: 'Ania', until: null }] } },
    });
    expect((await sees(mo)).buddying.newcomers[0].steps[0]).toEqual({ step: 'BEFORE' });
    expect(await mo.act('answerBuddyAsk', { newcomer: first, yes: false })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
    expect((await sees(ania)).welcomeBuddy).toMatchObject({ state: 'TOGETHER', firstName: 'Mo' });
    expect(await isBuddyNow('Ania', 'Mo')).toBe(true);
    expect(await noor.act('stopBuddy', { newcomer: first })).toMatchObject({ code: 'NOT_FOUND' });
    await mo.act('stopBuddy', { newcomer: first });
    expect((await sees(mo)).buddying.newcomers).toEqual([]);
    expect(await isBuddyNow('Ania', 'Mo')).toBe(false);
    // The other one who was offered can still be chosen; the end of the half year ends it all.
    await ania.act('chooseBuddy', { offer: second });
    await noor.act('answerBuddyAsk', { newcomer: second, yes: true });
    expect(await isBuddyNow('Ania', 'Noor')).toBe(true);
    await ania.act('stopWelcome');
    expect((await sees(noor)).buddying.newcomers).toEqual([]);
    expect(await isBuddyNow('Ania', 'Noor')).toBe(false);
    expect((await sees(ania)).welcomeBuddy).toBeNull();
    // Of whoever stops themselves not even the offers are left.
    expect(await ania.act('chooseBuddy', { offer: second })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await noor.act('answerBuddyAsk', { newcomer: second, yes: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await away('Mo', 'Noor');
  });

  it('who said no looks for days like who said nothing', async () => {
    const bo = await willing('Bo');
    await willing('Cas');
    const [one, other] = [await newcomer('Eva'), await newcomer('Fien')];
    const [eva, fien] = [await offered('Eva', one), await offered('Fien', other)];
    const byName = (offers: { id: string; firstName: string }[], name: string) =>
      offers.find(({ firstName }) => firstName === name)!.id;
    await one.act('chooseBuddy', { offer: byName(eva, 'Bo') });
    await other.act('chooseBuddy', { offer: byName(fien, 'Cas') });
    await bo.act('answerBuddyAsk', { newcomer: byName(eva, 'Bo'), yes: false });
    const said = async () => [(await sees(one)).welcomeBuddy, (await sees(other)).welcomeBuddy];
    expect(await said()).toMatchObject([
      { state: 'ASKED', firstName: 'Bo', offers: [] },
      { state: 'ASKED', firstName: 'Cas', offers: [] },
    ]);
    const mail = (id: string) =>
      community.rows((db) =>
        mailForBuddyAsk({ ...community, db }, Buffer.from(id, 'base64').toString().split(':')[1]!),
      );
    expect(await mail(byName(fien, 'Cas'))).toMatchObject({ email: 'cas@voorbeeld.nl' });
    expect(await mail(byName(eva, 'Bo'))).toBeUndefined();
    const { off } = (await mail(byName(fien, 'Cas')))!;
    await community.rows((db) =>
      turnOff({ ...community, db, limits: { use: async () => {} } } as unknown as Context, off),
    );
    expect(await mail(byName(fien, 'Cas'))).toBeUndefined();
    community.clock.passDays(5);
    await community.connection.pool.query('delete from rate_limit');
    await again();
    const back = async (name: string) => acting(community, await community.asGuest(`${name}@voorbeeld.nl`));
    const [evaNow, fienNow, casNow] = [await back('eva'), await back('fien'), await back('cas')];
    expect((await sees(evaNow)).welcomeBuddy).toMatchObject({
      state: 'CHOOSING',
      offers: [{ firstName: 'Cas' }],
    });
    expect((await sees(fienNow)).welcomeBuddy).toMatchObject({
      state: 'CHOOSING',
      offers: [{ firstName: 'Bo' }],
    });
    expect(await casNow.act('answerBuddyAsk', { newcomer: byName(fien, 'Cas'), yes: true })).toMatchObject({
      code: 'ASK_OVER',
    });
    // Chosen again is refused; the other one is taken.
    expect(await fienNow.act('chooseBuddy', { offer: byName(fien, 'Cas') })).toMatchObject({
      code: 'BUDDY_NOT_FREE',
    });
    expect(await fienNow.act('chooseBuddy', { offer: byName(fien, 'Bo') })).toMatchObject({
      __typename: 'ChooseBuddyPayload',
    });
    for (const who of [evaNow, fienNow]) await who.act('stopWelcome');
    await away('Bo', 'Cas');
  });

  it('is not offered who is away, left alone, blocked, or no longer willing', async () => {
    for (const name of ['Gijs', 'Hanna', 'Iris']) await willing(name);
    const jan = await newcomer('Jan');
    await jan.act('wantBuddy', { wants: true });
    const names = async () =>
      (await proposed('Jan')).buddies.map(({ firstName }: { firstName: string }) => firstName).toSorted();
    expect(await names()).toEqual(['Gijs', 'Hanna', 'Iris']);
    const back = async (name: string) => acting(community, await community.asGuest(`${name}@voorbeeld.nl`));
    const gijs = await back('gijs');
    await gijs.act('wishToBuddy', wish({ awayUntil: dayLater(todayOf(community), 3) }));
    const [janId, hannaId, irisId] = [await idOf('Jan'), await idOf('Hanna'), await idOf('Iris')];
    const { id: organisation_id } = community.organisation;
    const block = (blocker_id: string, blocked_id: string) =>
      community.rows((db) =>
        db
          .insertInto('resident_block')
          .values({ organisation_id, blocker_id, blocked_id, blocked_at: community.clock.now() })
          .execute(),
      );
    await block(hannaId, janId);
    expect(await names()).toEqual(['Iris']);
    await community.rows((db) => db.deleteFrom('resident_block').execute());
    expect(await names()).toEqual(['Hanna', 'Iris']);
    await community.rows((db) =>
      db
        .insertInto('resident_pause')
        .values({ organisation_id, resident_id: irisId, since: community.clock.now(), until: null })
        .execute(),
    );
    expect(await names()).toEqual(['Hanna']);
    await community.rows((db) => db.deleteFrom('resident_pause').execute());
    const hanna = (await proposed('Jan')).buddies.find(
      ({ firstName }: { firstName: string }) => firstName === 'Hanna',
    );
    const { welcome } = await proposed('Jan');
    // Less than was proposed is fine, anybody else is not.
    const gijsId = (await known('Gijs')).id;
    expect(
      await els.act('offerBuddies', { offers: [{ welcome, buddies: [hanna.id, gijsId] }] }),
    ).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await els.act('offerBuddies', { offers: [{ welcome, buddies: [] }] })).toMatchObject({
      code: 'CHOICE_NEEDED',
    });
    expect(await els.act('offerBuddies', { offers: [] })).toMatchObject({ code: 'CHOICE_NEEDED' });
    expect((await sees(jan)).welcomeBuddy).toMatchObject({ state: 'WAITING' });
    await els.act('offerBuddies', { offers: [{ welcome, buddies: [hanna.id] }] });
    const [offer] = (await sees(jan)).welcomeBuddy.offers;
    await (await back('hanna')).act('stopWishToBuddy');
    expect((await sees(jan)).welcomeBuddy.offers).toEqual([]);
    expect(await jan.act('chooseBuddy', { offer: offer.id })).toMatchObject({ code: 'BUDDY_NOT_FREE' });
    await (await back('hanna')).act('wishToBuddy', wish());
    expect(await jan.act('chooseBuddy', { offer: offer.id })).toMatchObject({
      __typename: 'ChooseBuddyPayload',
    });
    // A block ends it that minute, for both.
    const asked = await back('hanna');
    await asked.act('answerBuddyAsk', { newcomer: offer.id, yes: true });
    expect((await sees(asked)).buddying.newcomers).toHaveLength(1);
    await block(janId, hannaId);
    expect((await sees(asked)).buddying.newcomers).toEqual([]);
    expect((await sees(jan)).welcomeBuddy).toMatchObject({ state: 'WAITING', firstName: null });
    await community.rows((db) => db.deleteFrom('resident_block').execute());
    await jan.act('stopWelcome');
    await away('Gijs', 'Hanna', 'Iris');
  });

  it('can be others than were offered once, or nobody', async () => {
    for (const name of ['Kees', 'Lot', 'Mia', 'Nel', 'Oda', 'Pim']) await willing(name);
    const rik = await newcomer('Rik');
    const first = (await offered('Rik', rik)).map(({ firstName }) => firstName);
    expect(first).toHaveLength(3);
    expect((await sees(rik)).welcomeBuddy.canAskOthers).toBe(true);
    expect(await rik.act('askOtherBuddies', {}, both)).toMatchObject({
      viewer: { welcomeBuddy: { state: 'WAITING', offers: [] } },
    });
    const second = await offered('Rik', rik);
    expect(second.filter(({ firstName }) => first.includes(firstName))).toEqual([]);
    expect((await sees(rik)).welcomeBuddy.canAskOthers).toBe(false);
    expect(await rik.act('askOtherBuddies')).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await rik.act('wantBuddy', { wants: false }, both)).toMatchObject({
      viewer: { welcomeBuddy: { state: 'NOBODY', offers: [] } },
    });
    expect(await rik.act('chooseBuddy', { offer: second[0]!.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await proposed('Rik')).toBeUndefined();
    await rik.act('stopWelcome');
  });

  it('loses it with the role, and with the home; what was asked is forgotten after a year', async () => {
    const [ton, ugo] = [await newcomer('Ton'), await newcomer('Ugo')];
    const [forTon, forUgo] = [await offered('Ton', ton), await offered('Ugo', ugo)];
    const [one] = forTon;
    const other = forUgo.find(({ firstName }) => firstName !== one!.firstName)!;
    const back = async (name: string) =>
      acting(community, await community.asGuest(`${name.toLowerCase()}@voorbeeld.nl`));
    const together = async (who: Acting, offer: { id: string; firstName: string }) => {
      await who.act('chooseBuddy', { offer: offer.id });
      await (await back(offer.firstName)).act('answerBuddyAsk', { newcomer: offer.id, yes: true });
      expect((await sees(who)).welcomeBuddy.state).toBe('TOGETHER');
    };
    await together(ton, one!);
    await together(ugo, other);
    const { id } = await known(one!.firstName);
    await els.act('appointBuddy', { buddy: id, appointed: false });
    expect(await isBuddyNow('Ton', one!.firstName)).toBe(false);
    expect((await sees(ton)).welcomeBuddy.firstName).toBeNull();
    await els.act('appointBuddy', { buddy: id, appointed: true });
    expect((await sees(await back(one!.firstName))).buddying.newcomers).toEqual([]);
    const residentId = await idOf(other.firstName);
    await community.rows((db) =>
      endResidencies(
        {
          ...community,
          db,
          outbox: { send: async () => {} },
          news: { tell: () => {}, hear: undefined as never },
        },
        { residentId },
        { on: todayOf(community), how: 'staff' },
      ),
    );
    expect(await isBuddyNow('Ugo', other.firstName)).toBe(false);
    expect((await sees(ugo)).welcomeBuddy.firstName).toBeNull();
    const asks = () => community.rows((db) => db.selectFrom('welcome_buddy_ask').selectAll().execute());
    expect((await asks()).length).toBeGreaterThan(1);
    community.clock.passDays(370);
    await community.rows((db) => removeWhatIsOld(db as never, community.clock.now()));
    expect(await asks()).toEqual([]);
  });
});
