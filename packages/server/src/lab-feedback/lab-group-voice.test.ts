import { encodeGlobalID } from '@pothos/plugin-relay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterAsMember, groupForTests } from '../testing/groups.ts';
import {
  communityForTests,
  hasPostgres,
  mutationId,
  type SignedInForTests,
  type StaffForTests,
  type TestCommunity,
} from '../testing/index.ts';
import { seedLab } from './lab-feedback.seed.ts';

const voiceFields = 'id group lab item about text writer writtenOn lapsesOn state viewerWrote';

describe.skipIf(!hasPostgres())('The voice of a group', () => {
  let community: TestCommunity;
  let ina: StaffForTests;
  let mo: StaffForTests;
  let item: string;
  let group: string;
  let residents: Record<string, SignedInForTests>;

  beforeAll(async () => {
    community = await communityForTests();
    const { organisation, clock } = community;
    await community.rows((db) => seedLab({ db, organisation, clock }));
    residents = {};
    for (const [name, home] of Object.entries({ Ina: 12, Mo: 14, Riet: 16, Henk: 18 }))
      residents[name] = await community.asResident(
        `${name.toLowerCase()}@voorbeeld.nl`,
        `De Linde ${home}`,
        name,
      );
    await community.rows((db) =>
      db
        .updateTable('resident')
        .set({ created_at: new Date('2026-01-01T00:00:00Z') })
        .execute(),
    );
    const members = ['ina@voorbeeld.nl', 'mo@voorbeeld.nl'];
    group = encodeGlobalID(
      'ResidentGroup',
      await groupForTests(community, { name: 'Commissie De Linde', members }),
    );
    item = await itemCalled('b-taal');
    [ina, mo] = [await enterAsMember(community, members[0]!), await enterAsMember(community, members[1]!)];
  });
  afterAll(() => community.close());

  const itemCalled = async (anchor: string) => {
    const row = await community.rows((db) =>
      db.selectFrom('lab_item').select('id').where('anchor', '=', anchor).executeTakeFirstOrThrow(),
    );
    return encodeGlobalID('LabItem', row.id);
  };
  const act = async (who: StaffForTests, name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await who.graphql(
      `mutation ($input: ${type}Input!) { done: ${name}(input: $input) {
        ... on ${type}Payload { voice { ${voiceFields} } } ... on Refusal { code } } }`,
      { input: { clientMutationId: mutationId(), ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done.voice ?? data.done;
  };
  const speak = (who: StaffForTests, more: object = {}) =>
    act(who, 'speakForGroup', { group, item, text: 'Wij willen een taalcafé.', language: 'nl', ...more });
  const say = (who: StaffForTests, voice: string) => act(who, 'agreeWithGroup', { voice });
  const onPage = (who: SignedInForTests): StaffForTests => ({
    ...who,
    graphql: (query, variables = {}) => community.graphql(query, variables, { token: who.token }),
  });
  const talk = async (of = item) => {
    const { data } = await community.graphql(
      `query ($id: ID!) { labItem(id: $id) { commentCount comments { nodes {
        id author group job text replies { author group text } } } } }`,
      { id: of },
    );
    return data.labItem.comments.nodes;
  };
  const waitingFor = async (who: StaffForTests) =>
    (await who.graphql('{ console { today { kind by words page } } }')).data.console.today.filter(
      ({ kind }: { kind: string }) => kind === 'GROUP_YES',
    );

  it('waits for a second yes, and is heard by nobody else until then', async () => {
    const voice = await speak(ina);
    expect(voice).toMatchObject({
      group: 'Commissie De Linde',
      writer: 'Ina',
      state: 'WAITING',
      lapsesOn: '2026-11-30',
      viewerWrote: true,
    });
    expect(await talk()).toEqual([]);
    expect(await waitingFor(ina)).toEqual([]);
    expect(await waitingFor(mo)).toEqual([
      {
        kind: 'GROUP_YES',
        by: '2026-11-30',
        words: 'Commissie De Linde: Wij willen een taalcafé.',
        page: `groups/voices/${voice.id}`,
      },
    ]);
    const riet = onPage(residents['Riet']!);
    expect(
      (await riet.graphql('{ viewer { groupVoicesToAgree { text } } }')).data.viewer.groupVoicesToAgree,
    ).toEqual([]);
    expect(await say(riet, voice.id)).toEqual({ code: 'NOT_FOUND' });
  });

  it('is not said by one member alone; with the yes of a second it stands in public, with who entered it', async () => {
    const [{ id }] = (await ina.graphql(`{ console { groupVoices { id } } }`)).data.console.groupVoices;
    expect(await say(ina, id)).toEqual({ code: 'YOUR_OWN_WORDS' });
    expect(await talk()).toEqual([]);
    expect(await say(mo, id)).toMatchObject({ state: 'SAID' });
    expect(await talk()).toMatchObject([
      { author: 'Ina', group: 'Commissie De Linde', job: null, text: 'Wij willen een taalcafé.' },
    ]);
    expect(await waitingFor(mo)).toEqual([]);
    expect(await say(mo, id)).toEqual({ code: 'VOICE_OVER' });
  });

  it('answers a comment that others read', async () => {
    const [comment] = await talk();
    const voice = await speak(mo, { replyTo: comment.id, text: 'Wij regelen de zaal.' });
    expect(voice.about).toBe('Wij willen een taalcafé.');
    // A member asked for a yes as a neighbour says it on the page of a site.
    const neighbour = onPage(residents['Ina']!);
    const asked = await neighbour.graphql(`{ viewer { groupVoicesToAgree { id writer } } }`);
    expect(asked.data.viewer.groupVoicesToAgree).toEqual([{ id: voice.id, writer: 'Mo' }]);
    expect(await say(neighbour, voice.id)).toMatchObject({ state: 'SAID' });
    expect((await talk())[0].replies).toEqual([
      { author: 'Mo', group: 'Commissie De Linde', text: 'Wij regelen de zaal.' },
    ]);
  });

  it('is written in the console alone: on the page of a site the role counts for nothing', async () => {
    expect(await speak(onPage(residents['Ina']!))).toEqual({ code: 'NOT_FOUND' });
  });

  it('is not changed by whoever entered it once others said yes', async () => {
    const [comment] = await talk();
    const neighbour = onPage(residents['Ina']!);
    const { data } = await neighbour.graphql(
      'mutation ($input: WithdrawLabCommentInput!) { done: withdrawLabComment(input: $input) { ... on Refusal { code } } }',
      { input: { clientMutationId: mutationId(), comment: comment.id } },
    );
    expect(data.done).toEqual({ code: 'NOT_FOUND' });
    const own = await neighbour.graphql('{ viewer { labComments(slug: "samen-in-de-buurt") { id } } }');
    expect(own.data.viewer.labComments).toEqual([]);
  });

  it.each([
    ['nothing', '   ', 'TEXT_EMPTY'],
    ['ten thousand characters', 'a'.repeat(10_000), 'TEXT_TOO_LONG'],
    ['signs alone', '🙂', 'TEXT_NOT_READABLE'],
  ])('says not %s', async (_, text, code) => {
    expect(await speak(ina, { text })).toEqual({ code });
  });

  it('refuses a telephone number or an e-mail address, since everybody reads it, and takes the same without', async () => {
    for (const told of ['Bel 06 12345678 voor de zaal.', 'Schrijf naar mo@voorbeeld.nl voor de zaal.'])
      expect(await speak(ina, { text: told }), told).toMatchObject({ code: 'NOT_FOR_EVERYBODY' });
    expect(await speak(ina, { text: 'Bel aan voor de zaal.' })).toMatchObject({ state: 'WAITING' });
  });

  it('says markup as the text it is', async () => {
    const voice = await speak(ina, { text: '<b>Wij</b> zijn <script>alert(1)</script>' });
    await say(mo, voice.id);
    expect((await talk()).at(-1).text).toBe('<b>Wij</b> zijn <script>alert(1)</script>');
  });

  it('is looked at first like the words of anybody, where they hold what patterns hold', async () => {
    const voice = await speak(ina, { text: 'Stuur een foto van je bankpas.' });
    const before = (await talk()).length;
    expect(await say(mo, voice.id)).toMatchObject({ state: 'HELD' });
    expect(await talk()).toHaveLength(before);
  });

  it('is taken back by its writer, and by nobody else; then nobody says yes to it', async () => {
    const { id } = await speak(ina, { text: 'Dit willen wij toch niet.' });
    expect(await act(mo, 'takeBackGroupVoice', { voice: id })).toEqual({ code: 'NOT_FOUND' });
    expect(await act(ina, 'takeBackGroupVoice', { voice: id })).toMatchObject({ state: 'TAKEN_BACK' });
    expect(await act(ina, 'takeBackGroupVoice', { voice: id })).toEqual({ code: 'ALREADY_WITHDRAWN' });
    expect(await say(mo, id)).toEqual({ code: 'VOICE_OVER' });
  });

  it('is none of a group with one member', async () => {
    const alone = await groupForTests(community, { name: 'Alleen', members: ['ina@voorbeeld.nl'] });
    expect(await speak(ina, { group: encodeGlobalID('ResidentGroup', alone) })).toEqual({
      code: 'SECOND_MEMBER_NEEDED',
    });
    const others = await groupForTests(community, { name: 'Zonder Ina', members: ['mo@voorbeeld.nl'] });
    expect(await speak(ina, { group: encodeGlobalID('ResidentGroup', others) })).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('lapses after seven days', async () => {
    const { id } = await speak(ina, { text: 'Wie zegt hier ja op?' });
    community.clock.passDays(7);
    [ina, mo] = [
      await enterAsMember(community, 'ina@voorbeeld.nl'),
      await enterAsMember(community, 'mo@voorbeeld.nl'),
    ];
    expect(await say(mo, id)).toEqual({ code: 'VOICE_OVER' });
    expect(await act(ina, 'takeBackGroupVoice', { voice: id })).toEqual({ code: 'VOICE_OVER' });
    expect(await waitingFor(mo)).toEqual([]);
    const seenBy = async (who: StaffForTests) =>
      (await who.graphql(`{ console { groupVoices { id state } } }`)).data.console.groupVoices;
    expect((await seenBy(ina))[0]).toEqual({ id, state: 'LAPSED' });
    // What nobody stood behind is its writer's alone.
    expect((await seenBy(mo)).map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it('needs two who are members at that moment: whoever was one says no yes, and stands behind nothing', async () => {
    const until = '2026-12-01';
    const members = ['ina@voorbeeld.nl', 'mo@voorbeeld.nl', 'riet@voorbeeld.nl'];
    const short = await groupForTests(community, { name: 'Kort', members, until });
    await community.rows((db) =>
      db
        .updateTable('resident_group_member')
        .set({ ends_on: '2027-11-01' })
        .where('group_id', '=', short)
        .where('resident_id', 'in', db.selectFrom('resident').select('id').where('first_name', '=', 'Mo'))
        .execute(),
    );
    const riet = await enterAsMember(community, 'riet@voorbeeld.nl');
    const ofRiet = await speak(riet, { group: encodeGlobalID('ResidentGroup', short), text: 'Van Riet' });
    const ofMo = await speak(mo, { group: encodeGlobalID('ResidentGroup', short), text: 'Van Mo' });
    community.clock.passDays(1);
    // Ina is a member of another group still, and so comes into the console.
    ina = await enterAsMember(community, 'ina@voorbeeld.nl');
    mo = await enterAsMember(community, 'mo@voorbeeld.nl');
    expect(await say(ina, ofMo.id)).toEqual({ code: 'MEMBERSHIP_OVER' });
    expect(await speak(ina, { group: encodeGlobalID('ResidentGroup', short) })).toEqual({
      code: 'MEMBERSHIP_OVER',
    });
    expect(await say(mo, ofRiet.id)).toEqual({ code: 'VOICE_OVER' });
  });

  it('says nothing under a lab that is closed, nor what waited until then', async () => {
    const waiting = await speak(ina, { text: 'Nog net op tijd.' });
    await community.rows((db) => db.updateTable('lab').set({ state: 'closed' }).execute());
    expect(await speak(ina)).toEqual({ code: 'LAB_CLOSED' });
    expect(await say(mo, waiting.id)).toEqual({ code: 'LAB_CLOSED' });
    await community.rows((db) => db.updateTable('lab').set({ state: 'open', comments: 'off' }).execute());
    expect(await speak(ina)).toEqual({ code: 'COMMENTS_OFF' });
    await community.rows((db) => db.updateTable('lab').set({ comments: 'on' }).execute());
    expect(await say(mo, waiting.id)).toMatchObject({ state: 'SAID' });
  });

  it('is counted in no result', async () => {
    const answers = await community.rows((db) => db.selectFrom('lab_answer').select('id').execute());
    expect(answers).toEqual([]);
  });

  it('ends with the group', async () => {
    const waiting = await speak(ina, { text: 'Ons laatste woord.' });
    await community.rows((db) =>
      db.updateTable('resident_group').set({ closed_at: community.clock.now() }).execute(),
    );
    const neighbour = onPage(await community.asGuest('mo@voorbeeld.nl'));
    expect(await say(neighbour, waiting.id)).toEqual({ code: 'GROUP_CLOSED' });
    // What it said before stands, under its name.
    expect((await talk())[0].group).toBe('Commissie De Linde');
  });
});
