import { todayOf } from '../../packages/server/src/clock.ts';
import type { TestCommunity } from '../../packages/server/src/testing/index.ts';
import { openRecorder, type Recordings, type SignedIn } from './recorder.ts';
import { announcedAt } from './welcome.world.ts';

const neighbours = [
  ['mo', 'De Linde 1', ['nl', 'pl']],
  ['noor', 'De Linde 2', ['nl']],
  ['ina', 'De Esdoorn 4', ['nl', 'tr']],
] as const;

/** Neighbours who want to be buddies and were appointed, and Ania, who said yes to her half year. */
async function buddyWorld() {
  const recorder = await openRecorder();
  const { community, act, mine, signIn } = recorder;
  const by = await community.asStaff('els@wonen.example', 'staff', 'Els');
  const els = { by, inConsole: true } as const;
  const people: Record<string, { by: SignedIn }> = {};
  const comes = async (name: string, home: string) => {
    const email = `${name}@voorbeeld.example`;
    await community.asResident(email, home, `${name[0]!.toUpperCase()}${name.slice(1)}`);
    people[name] = { by: await signIn(email) };
  };
  for (const [name, home] of neighbours) await comes(name, home);
  await comes('ania', 'De Linde 14');
  await announcedAt(community, 'De Linde 14', 0, 'Ania', await ofAnia(community));
  const wish = (name: string, languages: readonly string[]) =>
    act(
      'WishToBuddy',
      { hours: 4, languages, awayUntil: null, firstName: null, phone: '06 12345678' },
      people[name]!,
    );
  return { recorder, by, els, people, comes, wish, act, mine };
}

async function ofAnia(community: TestCommunity): Promise<object> {
  const { id } = await community.rows((db) =>
    db.selectFrom('resident').select('id').where('first_name', '=', 'Ania').executeTakeFirstOrThrow(),
  );
  return { resident_id: id, agreed_on: todayOf(community) };
}

/** A newcomer and a buddy, from the wish of each until they stop. */
export async function recordBuddies(): Promise<Recordings> {
  const { recorder, els, people, wish, act, mine } = await buddyWorld();
  try {
    const [ania, mo] = [people['ania']!, people['mo']!];
    const noBuddies = await mine('MyBuddies', {}, mo);
    const buddyUnasked = await mine('MyBuddies', {}, ania);
    const hoursWrong = await act(
      'WishToBuddy',
      { hours: 0, languages: ['nl'], awayUntil: null, firstName: null, phone: '06 12345678' },
      mo,
    );
    const wished = await wish('mo', ['nl', 'pl']);
    await wish('noor', ['nl']);
    await wish('ina', ['nl', 'tr']);
    const list = await mine('WelcomeBuddies', {}, els);
    for (const { id } of list.answer.data.console.buddies)
      await act('AppointBuddy', { buddy: id, appointed: true, talked: true }, els);
    const wishing = await mine('MyBuddies', {}, mo);
    const wanted = await act('WantBuddy', { wants: true }, ania);
    const proposing = await mine('WelcomeBuddies', {}, els);
    await act('OfferBuddies', { offers: offersIn(proposing.answer) }, els);
    const choosing = await mine('MyBuddies', {}, ania);
    const [first] = choosing.answer.data.viewer.welcomeBuddy.offers;
    const chosen = await act('ChooseBuddy', { offer: first.id }, ania);
    const chosenTwice = await act('ChooseBuddy', { offer: first.id }, ania);
    const buddyAsked = await mine('MyBuddies', {}, mo);
    const saidYes = await act('AnswerBuddyAsk', { newcomer: first.id, yes: true }, mo);
    const aroundOfMo = await mine('WelcomeAround', { language: 'nl' }, mo);
    const met = await mine('MyBuddies', {}, ania);
    const stoppedBeing = await act('StopBuddy', { newcomer: first.id }, mo);
    const others = await act('AskOtherBuddies', {}, ania);
    const nobody = await act('WantBuddy', { wants: false }, ania);
    return {
      noBuddies,
      buddyUnasked,
      hoursWrong,
      wished,
      wishing,
      wanted,
      choosing,
      chosen,
      chosenTwice,
      buddyAsked,
      saidYes,
      aroundOfMo,
      met,
      stoppedBeing,
      others,
      nobody,
      stoppedWish: await act('StopWishToBuddy', {}, mo),
    };
  } finally {
    await recorder.community.close();
  }
}

/** The same for whoever appoints and proposes. */
export async function recordBuddiesAtWork(): Promise<Recordings> {
  const { recorder, els, people, comes, wish, act, mine } = await buddyWorld();
  try {
    const buddiesNone = await mine('WelcomeBuddies', {}, els);
    for (const [name, , languages] of neighbours) await wish(name, languages);
    await act('WantBuddy', { wants: true }, people['ania']!);
    const buddies = await mine('WelcomeBuddies', {}, els);
    const [first, ...rest] = buddies.answer.data.console.buddies as { id: string }[];
    const buddyAppointed = await act(
      'AppointBuddy',
      { buddy: first!.id, appointed: true, talked: true },
      els,
    );
    for (const { id } of rest) await act('AppointBuddy', { buddy: id, appointed: true, talked: true }, els);
    const proposed = await mine('WelcomeBuddies', {}, els);
    const offers = offersIn(proposed.answer);
    const nothingLeft = await act('OfferBuddies', { offers: [{ ...offers[0]!, buddies: [] }] }, els);
    const buddiesSent = await act('OfferBuddies', { offers }, els);
    const [chosen] = (await mine('MyBuddies', {}, people['ania']!)).answer.data.viewer.welcomeBuddy.offers;
    await act('ChooseBuddy', { offer: chosen.id }, people['ania']!);
    for (const [name, home] of [
      ['sara', 'De Linde 3'],
      ['bram', 'De Linde 4'],
    ] as const) {
      await comes(name, home);
      await wish(name, ['nl']);
    }
    const all = await mine('WelcomeBuddies', {}, els);
    for (const { id } of all.answer.data.console.buddies)
      await act('AppointBuddy', { buddy: id, appointed: true, talked: true }, els);
    return {
      asksSpread: await mine('WelcomeBuddies', {}, els),
      buddiesNone,
      buddies,
      buddyAppointed,
      proposed,
      nothingLeft,
      buddiesSent,
    };
  } finally {
    await recorder.community.close();
  }
}

function offersIn(answer: {
  data: { console: { buddyProposals: { welcome: string; buddies: { id: string }[] }[] } };
}) {
  return answer.data.console.buddyProposals.map(({ welcome, buddies }) => ({
    welcome,
    buddies: buddies.map(({ id }) => id),
  }));
}
