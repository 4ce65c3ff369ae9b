import type { TestCommunity } from '@wederkerig/server/testing';
import { openBoard } from '../../../packages/server/src/help-board/help-board.seed.ts';
import { actingIn, localIdOf } from '../../../packages/server/src/testing/neighbours.ts';

/** Talks of Ina with a neighbour, for each thing that can be done once as many as there are doors to it. */
export interface HelpTalks {
  /** Where everything can be said and shared, again and again. */
  readonly talk: string;
  readonly post: string;
  /** The id by which the page of contact details knows a talk in which both shared. */
  readonly sharedTalk: string;
  /** Codes for that page, with the attempts they belong to: two that work, and one to guess at. */
  readonly contactCodes: readonly { readonly attempt: string; readonly code: string }[];
  postToAnswer(): string;
  talkToThank(): string;
  talkToLeave(): string;
  postToTell(): string;
  /** A request of Ina with a neighbour who was suggested for it. */
  postToAskFor(): { post: string; suggestion: string };
  /** A request that Ina is asked for. */
  postAskedFor(): string;
}

const ownOrigin = 'http://localhost:4000';

/** How often the good value is sent to what can be done once: at each of its fields. */
const doors = 6;

export async function helpTalks(community: TestCommunity, ina: { token: string }): Promise<HelpTalks> {
  const { organisation, clock } = community;
  const act = actingIn(community);
  await community.rows((db) => openBoard({ db, organisation, clock }, 'molenveld'));
  const noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
  const residentId = async (name: string) =>
    (
      await community.rows((db) =>
        db.selectFrom('resident').select('id').where('first_name', '=', name).executeTakeFirstOrThrow(),
      )
    ).id;
  await community.rows(async (db) =>
    db
      .insertInto('profile_answer')
      .values({
        organisation_id: organisation.id,
        resident_id: await residentId('Noor'),
        question: 'good-at',
        chosen: ['hanging-lamps'],
        words: null,
        words_wait: false,
        counted: false,
        language: 'nl',
        audience: 'building',
        until: null,
        answered_at: clock.now(),
      })
      .execute(),
  );
  const suggest = async () => {
    const post = await ask(ina);
    const { data } = await community.graphql(
      'query ($id: ID!) { viewer { helpPost(id: $id) { suggestions { id } } } }',
      { id: post },
      ina,
    );
    return { post, suggestion: data.viewer.helpPost.suggestions[0].id as string };
  };
  const beAsked = async () => {
    const post = await ask();
    const asked = { post_id: localIdOf(post), resident_id: await residentId('Ina') };
    const open = { asked_at: clock.now(), answer: null, answered_at: null, mailed_at: null };
    await community.rows((db) =>
      db
        .insertInto('help_asked')
        .values({ organisation_id: organisation.id, ...asked, ...open })
        .execute(),
    );
    return post;
  };
  const ask = async (who: { token: string } = noor): Promise<string> => {
    const lamp = {
      category: 'ODD_JOBS',
      title: 'Wie hangt een lamp op?',
      language: 'nl',
      timing: 'FLEXIBLE',
    };
    return (await act(who, 'askForHelp', lamp)).post.id;
  };
  const begin = async () => {
    const post = await ask();
    const { talk } = await act(ina, 'respondToHelp', { post, sentence: 'YES' });
    return { post, talk: talk.id as string };
  };
  const agree = async () => {
    const begun = await begin();
    for (const who of [ina, noor]) await act(who, 'agreeInHelpTalk', { talk: begun.talk });
    return begun;
  };
  const finish = async () => {
    const agreed = await agree();
    await act(noor, 'finishHelp', { talk: agreed.talk });
    return agreed;
  };
  const spare = async <T>(make: () => Promise<T>): Promise<() => T> => {
    const made: T[] = [];
    for (let count = 0; count < doors; count++) made.push(await make());
    let taken = 0;
    return () => made[taken++ % made.length]!;
  };
  const { talk, post } = await agree();
  const shared = await agree();
  for (const who of [ina, noor])
    await act(who, 'shareContact', { talk: shared.talk, phone: '06 12345678', email: true });
  const sharedTalk = localIdOf(shared.talk);
  const leaving = await spare(begin);
  const thanking = await spare(agree);
  const telling = await spare(finish);
  return {
    talk,
    post,
    sharedTalk,
    contactCodes: await contactCodes(community, sharedTalk),
    postToAnswer: await spare(() => ask()),
    talkToThank: () => thanking().talk,
    talkToLeave: () => leaving().talk,
    postToTell: () => telling().post,
    postToAskFor: await spare(suggest),
    postAskedFor: await spare(beAsked),
  };
}

async function contactCodes(community: TestCommunity, talk: string) {
  const codes = [];
  for (const name of ['ina', 'noor', 'niemand']) {
    const response = await community.fetch('/contact/code', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ownOrigin },
      body: JSON.stringify({ talk, email: `${name}@voorbeeld.nl` }),
    });
    const { attempt } = (await response.json()) as { attempt: string };
    const { id } = await community.rows((db) =>
      db.selectFrom('fresh_code').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow(),
    );
    codes.push({ attempt, code: community.secret.digits('fresh-code', id) });
  }
  return codes;
}
