import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { communityForTests, hasPostgres, type TestCommunity } from '../testing/index.ts';

const card = 'card { firstName building why hello viewerCanSayHello answers { question } }';
const look = 'firstName building why hello viewerCanSayHello answers { question }';

describe.skipIf(!hasPostgres())('A hello', () => {
  let community: TestCommunity;
  let ina: Acting;
  let noor: Acting;
  let idOfIna: string;
  let idOfNoor: string;

  const idOf = async (who: Acting) =>
    (await who.ask('{ viewer { profile { seenBy(audience: NEIGHBOURHOOD) { id } } } }')).viewer.profile.seenBy
      .id;
  const tellSomething = async (home: string, firstName: string, audience = 'NEIGHBOURHOOD') => {
    const who = acting(community, await community.asResident(`${firstName}@voorbeeld.nl`, home, firstName));
    await who.act('answerProfileQuestion', {
      question: 'ENJOY',
      chosen: ['walking'],
      language: 'nl',
      audience,
    });
    return who;
  };
  const asks = async (who: Acting, id: string) =>
    (await who.ask(`query ($id: ID!) { viewer { neighbour(id: $id) { ${look} } } }`, { id })).viewer
      .neighbour;
  const waiting = async (who: Acting) => (await who.ask(`{ viewer { hellos { ${look} } } }`)).viewer.hellos;

  beforeAll(async () => {
    community = await communityForTests();
    ina = await tellSomething('De Linde 12', 'Ina');
    noor = await tellSomething('De Wilg 3', 'Noor');
    [idOfIna, idOfNoor] = [await idOf(ina), await idOf(noor)];
  });
  afterAll(() => community.close());
  beforeEach(() =>
    community.rows(async (db) => {
      await db.deleteFrom('neighbour_hello').execute();
      await db.deleteFrom('resident_block').execute();
      await db.deleteFrom('resident_pause').execute();
    }),
  );

  it('reaches the other with a name and a building, and both know each other after two yeses', async () => {
    expect(await noor.act('sayHello', { neighbour: idOfIna }, card)).toMatchObject({
      card: { firstName: 'Ina', building: null, hello: 'SAID', viewerCanSayHello: false },
    });
    expect(await waiting(ina)).toEqual([
      {
        firstName: 'Noor',
        building: 'De Wilg',
        why: 'NEIGHBOURHOOD',
        hello: 'RECEIVED',
        viewerCanSayHello: false,
        answers: [{ question: 'ENJOY' }],
      },
    ]);
    expect(await ina.act('answerHello', { neighbour: idOfNoor, yes: true }, card)).toMatchObject({
      card: { hello: 'BOTH', why: 'BOTH_YES' },
    });
    expect(await asks(noor, idOfIna)).toMatchObject({ hello: 'BOTH', why: 'BOTH_YES', building: 'De Linde' });
    expect(await waiting(ina)).toEqual([]);
  });

  it('is yes for both where both say it', async () => {
    await noor.act('sayHello', { neighbour: idOfIna });
    expect(await ina.act('sayHello', { neighbour: idOfNoor }, card)).toMatchObject({
      card: { hello: 'BOTH' },
    });
  });

  it('that was answered with not now looks the same to who said it as one that was never answered', async () => {
    await noor.act('sayHello', { neighbour: idOfIna });
    const silent = await asks(noor, idOfIna);
    const silentAgain = await noor.act('sayHello', { neighbour: idOfIna }, card);
    expect(await ina.act('answerHello', { neighbour: idOfNoor, yes: false }, card)).toMatchObject({
      card: { firstName: 'Noor', hello: 'NONE', viewerCanSayHello: true },
    });
    expect(await asks(noor, idOfIna)).toEqual(silent);
    expect(await noor.act('sayHello', { neighbour: idOfIna }, card)).toEqual(silentAgain);
    expect(await waiting(ina)).toEqual([]);
    // Who said not now can still say hello.
    expect(await ina.act('sayHello', { neighbour: idOfNoor }, card)).toMatchObject({
      card: { hello: 'BOTH' },
    });
  });

  it('takes a yes back without a word', async () => {
    await noor.act('sayHello', { neighbour: idOfIna });
    await ina.act('answerHello', { neighbour: idOfNoor, yes: true });
    await ina.act('answerHello', { neighbour: idOfNoor, yes: false });
    expect(await asks(noor, idOfIna)).toMatchObject({ hello: 'SAID' });
  });

  it('cannot be said to somebody whose card one cannot see, to oneself, or to nobody', async () => {
    const far = await tellSomething('De Schipper 1', 'Mo');
    const nobody = Buffer.from('ProfileCard:00000000-0000-7000-8000-00000000dead').toString('base64');
    for (const [who, neighbour] of [
      [far, idOfIna],
      [ina, idOfIna],
      [ina, nobody],
      [ina, 'x'],
    ] as const) {
      expect(await who.act('sayHello', { neighbour })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await who.act('answerHello', { neighbour, yes: true })).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await noor.act('sayHello', { neighbour: idOfIna })).toMatchObject({
      __typename: 'SayHelloPayload',
    });
    expect(await ina.act('answerHello', { neighbour: idOfNoor, yes: true })).toMatchObject({
      __typename: 'AnswerHelloPayload',
    });
  });

  it('cannot be answered before it was said', async () => {
    expect(await ina.act('answerHello', { neighbour: idOfNoor, yes: true })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('lets somebody see who it is from, though their card is for others', async () => {
    const shy = await tellSomething('De Linde 3', 'Els', 'ONLY_ME');
    expect(await shy.act('sayHello', { neighbour: idOfIna })).toMatchObject({
      __typename: 'SayHelloPayload',
    });
    expect(await waiting(ina)).toEqual([
      {
        firstName: 'Els',
        building: 'De Linde',
        why: 'STAIRWELL',
        hello: 'RECEIVED',
        viewerCanSayHello: false,
        answers: [],
      },
    ]);
  });

  it('of somebody blocked is not there, nor is their card', async () => {
    await noor.act('sayHello', { neighbour: idOfIna });
    expect(await waiting(ina)).toHaveLength(1);
    expect(await ina.act('block', { authorOf: idOfNoor })).toMatchObject({ __typename: 'BlockPayload' });
    expect(await waiting(ina)).toEqual([]);
    expect(await asks(ina, idOfNoor)).toBeNull();
    expect(await asks(noor, idOfIna)).toBeNull();
    expect(await noor.act('sayHello', { neighbour: idOfIna })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('waits while somebody wants to be left alone, and who said it sees nothing of that', async () => {
    await ina.act('pause');
    expect(await noor.act('sayHello', { neighbour: idOfIna }, card)).toMatchObject({
      card: { hello: 'SAID' },
    });
    expect(await waiting(ina)).toEqual([]);
    await ina.act('endPause');
    expect(await waiting(ina)).toHaveLength(1);
  });

  it('is said to ten neighbours a day, and once to each', async () => {
    const homes = Array.from({ length: 11 }, (_, at) => `De Esdoorn ${at + 1}`);
    const ids: string[] = [];
    for (const [at, home] of homes.entries())
      ids.push(await idOf(await tellSomething(home, `Buur${'abcdefghijk'[at]}`)));
    const greeter = await tellSomething('De Linde 9', 'Wim');
    for (const neighbour of ids.slice(0, 10)) {
      expect(await greeter.act('sayHello', { neighbour })).toMatchObject({ __typename: 'SayHelloPayload' });
      expect(await greeter.act('sayHello', { neighbour })).toMatchObject({ __typename: 'SayHelloPayload' });
    }
    expect(await greeter.act('sayHello', { neighbour: ids[10] })).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
  });
});
