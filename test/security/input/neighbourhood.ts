import { helpPosts, type HelpPosts } from './help-board-doors.ts';
import { consoleWays, type ConsoleWays } from './console-doors.ts';
import { ownAccounts, type OwnAccounts } from './account-doors.ts';
import { workOf, type Work } from './work-doors.ts';
import { helpTalks, type HelpTalks } from './help-talks.ts';
import { communityForTests, mutationId, websiteOrigin, type TestCommunity } from '@wederkerig/server/testing';
import { pngOf } from '../../../packages/server/src/profile-card/picture/fixtures/photos.ts';
import { residentsAtDesk } from './people-doors.ts';
import { placedAtWork, type PlacedAtWork } from './neighbour-doors.ts';
import { boardsToOpen, type BoardsToOpen } from './board-doors.ts';
import { lettersToUse, type LettersToUse } from './letters-to-use.ts';
import { labsToPublish, type LabsToPublish } from './lab-publishing-doors.ts';
import { passOnsToUse, type PassOnsToUse } from './pass-on-doors.ts';
import { wishesToMake, type WishesToMake } from './lab-wish-doors.ts';
import { slipsToEnter, type SlipsToEnter } from './lab-slip-doors.ts';
import { ideasToUse, type IdeasToUse } from './lab-idea-doors.ts';
import { promisesToUse, type PromisesToUse } from './commitment-doors.ts';
import { advertsToUse, type AdvertsToUse } from './mix-doors.ts';
import { valuesToUse, type ValuesToUse } from './core-values-doors.ts';
import { signalsToUse, type SignalsToUse } from './signal-doors.ts';
import { thanksToUse, type ThanksToUse } from './thanks-doors.ts';
import { welcomesToUse, type WelcomesToUse } from './welcome-doors.ts';
import { newsToHear, type NewsToHear } from './notification-doors.ts';
import { groupsToUse, type GroupsToUse } from './group-doors.ts';
import { labsToEdit, type LabsToEdit } from './lab-doors.ts';
import { issuersHere } from '@wederkerig/server/testing/openid';
import { passkeysAtDoors, type PasskeysAtDoors } from './passkey-doors.ts';
import { waysAway, type WaysAway } from './away-doors.ts';
import { issuersToChange, type IssuersToChange } from './openid-doors.ts';
import { sitesToChange, type SitesToChange } from './site-doors.ts';
import { hostOf } from '../../../packages/server/src/testing/host-identity.ts';
import { honest, written } from '../../../packages/server/src/testing/host-tokens.ts';
import { letTextsIn } from '../../../packages/server/src/testing/phones.ts';
import { acting, type Acting } from '../../../packages/server/src/testing/acting.ts';

/** A community with somebody in it who has said something, so that every question can be answered. */
export interface Neighbourhood {
  readonly community: TestCommunity;
  readonly token: string;
  readonly item: string;
  readonly comment: string;
  /** Of a session that has not handed its handle over yet, which it does once. */
  readonly tokenWithHandle: string;
  /** Sign-ins that were begun, with the code from their mail. */
  readonly signIns: readonly { readonly attempt: string; readonly code: string }[];
  /** The same by text messages. */
  readonly textSignIns: readonly { readonly attempt: string; readonly code: string }[];
  /** Of sessions that go on. */
  readonly handles: readonly string[];
  /** A token by which the website signs somebody in; another one each time. */
  hostToken(): string;
  /** The code of the link in an invitation. */
  readonly invitation: string;
  readonly letters: LettersToUse;
  /** The card of a neighbour who said hello. */
  readonly neighbour: string;
  /** The token in the address of that neighbour's picture. */
  readonly picture: string;
  /** A comment that is still there to be taken back; another one each time. */
  takeBack(): string;
  readonly talks: HelpTalks;
  readonly posts: HelpPosts;
  readonly console: ConsoleWays;
  readonly account: OwnAccounts;
  readonly passkeys: PasskeysAtDoors;
  readonly work: Work;
  /** The token of an admin at work in the console. */
  readonly admin: string;
  readonly sites: SitesToChange;
  readonly issuers: IssuersToChange;
  readonly ways: WaysAway;
  readonly boards: BoardsToOpen;
  readonly publishing: LabsToPublish;
  readonly slips: SlipsToEnter;
  readonly wishes: WishesToMake;
  readonly passOns: PassOnsToUse;
  readonly ideas: IdeasToUse;
  readonly labs: LabsToEdit;
  readonly groups: GroupsToUse;
  readonly promises: PromisesToUse;
  readonly signals: SignalsToUse;
  readonly thanks: ThanksToUse;
  readonly adverts: AdvertsToUse;
  readonly welcomes: WelcomesToUse;
  readonly news: NewsToHear;
  readonly values: ValuesToUse;
  readonly placed: PlacedAtWork;
  /** Somebody else who works in the console. */
  readonly colleague: string;
  /** Somebody whom no mail reaches; another one each time. */
  atDesk(): string;
  /** What the server itself noted as a fault of its own. */
  readonly faults: readonly string[];
}

const say = `mutation ($input: CommentOnLabItemInput!) {
  done: commentOnLabItem(input: $input) { ... on CommentOnLabItemPayload { comment { id } } ... on Refusal { code } }
}`;

export async function neighbourhood(
  spare: number,
  options: Parameters<typeof communityForTests>[0] = {},
): Promise<Neighbourhood> {
  const faults: string[] = [];
  const note = (told: unknown) => faults.push(String((told as { err?: unknown }).err));
  const log = { error: note, warn: () => {}, info: () => {}, debug: () => {} };
  const community = await communityForTests({
    ...issuersHere,
    sms: 'demo',
    limitFactor: 1_000_000,
    log: log as never,
    // A stream that is read to its end has one soon.
    streams: { lookEverySeconds: 60, endAfterSeconds: 0.02 },
    ...options,
  });
  await letTextsIn(community);
  const { token } = await community.asResident('ina@voorbeeld.nl');
  const { token: tokenWithHandle } = await community.asGuest('ina@voorbeeld.nl');
  await letSpeakAtOnce(community);
  const found = await community.graphql('{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }');
  const item: string = found.data.lab.sections[1].items[0].id;
  const comments: string[] = [];
  for (let made = 0; made <= spare; made++) {
    const input = { clientMutationId: mutationId(), item, text: 'Woorden van Ina', language: 'nl' };
    const { data } = await community.graphql(say, { input }, { token });
    comments.push(data.done.comment.id);
  }
  const comment = comments.shift()!;
  const noor = await community.asResident('noor@voorbeeld.nl', 'De Linde 3', 'Noor');
  const neighbour = await greetedBy(community, noor.token, token);
  const picture = await pictureOf(community, noor.token);
  await pictureOf(community, token);
  let taken = 0;
  const host = await hostOf(community);
  const talks = await helpTalks(community, { token });
  const ways = await waysAway(community);
  return {
    community: {
      ...community,
      async close() {
        await ways.close();
        await community.close();
      },
    },
    ways,
    token,
    tokenWithHandle,
    signIns: await Promise.all(['c', 'd', 'e'].map((name) => beginSignIn(community, name))),
    textSignIns: await Promise.all(['1', '2', '3'].map((digit) => beginByText(community, digit))),
    handles: [await handleOf(community), await handleOf(community)],
    hostToken: () => written(host, honest(host)),
    invitation: await invitationOf(community),
    letters: await lettersToUse(community),
    item,
    comment,
    talks,
    neighbour,
    picture,
    posts: await helpPosts(community, { token }),
    work: await workOf(community, { item, email: 'ina@voorbeeld.nl' }),
    ...(await staffOf(community)),
    sites: await sitesToChange(community),
    issuers: await issuersToChange(community),
    boards: await boardsToOpen(community),
    publishing: await labsToPublish(community),
    labs: await labsToEdit(community),
    slips: await slipsToEnter(community),
    wishes: await wishesToMake(community),
    passOns: await passOnsToUse(community),
    ideas: await ideasToUse(community, { email: 'ina@voorbeeld.nl' }),
    groups: await groupsToUse(community, { item }),
    promises: await promisesToUse(community),
    adverts: await advertsToUse(community),
    signals: await signalsToUse(community, { email: 'ina@voorbeeld.nl' }),
    thanks: await thanksToUse(community, { email: 'ina@voorbeeld.nl' }),
    welcomes: await welcomesToUse(community, { email: 'ina@voorbeeld.nl' }),
    news: await newsToHear(community, { email: 'ina@voorbeeld.nl' }),
    values: await valuesToUse(community, { email: 'ina@voorbeeld.nl' }),
    placed: await placedAtWork(community),
    atDesk: await residentsAtDesk(community, 500),
    // After the colleague who is sent a new link: it would end the one they are on their way with.
    console: await consoleWays(community),
    account: await ownAccounts(community),
    passkeys: await passkeysAtDoors(community),
    takeBack: () => comments[taken++ % comments.length]!,
    faults,
  };
}

/** Two of the same building who told something, of whom one said hello to the other; the card of that one. */
async function greetedBy(community: TestCommunity, by: string, token: string): Promise<string> {
  const noor = acting(community, { token: by });
  const ina = acting(community, { token });
  const cardOf = async (who: Acting) => {
    await who.act('answerProfileQuestion', { question: 'ENJOY', chosen: ['walking'], language: 'nl' });
    const { viewer } = await who.ask('{ viewer { profile { seenBy(audience: BUILDING) { id } } } }');
    return viewer.profile.seenBy.id as string;
  };
  await noor.act('sayHello', { neighbour: await cardOf(ina) });
  return cardOf(noor);
}

async function pictureOf(community: TestCommunity, token: string): Promise<string> {
  await community.fetch('/profile-picture', {
    method: 'POST',
    headers: { origin: websiteOrigin, authorization: `Bearer ${token}`, 'content-type': 'image/png' },
    body: new Uint8Array(pngOf({ width: 60, height: 60 })),
  });
  const { viewer } = await acting(community, { token }).ask('{ viewer { profile { picture { address } } } }');
  return viewer.profile.picture.address.split('/').at(-1);
}

/** The account is made older than it is: a newcomer's first words would wait. */
async function letSpeakAtOnce(community: TestCommunity): Promise<void> {
  const longAgo = new Date('2026-01-01T00:00:00Z');
  await community.rows((db) => db.updateTable('resident').set({ created_at: longAgo }).execute());
}

/** An admin at work, and a colleague. */
async function staffOf(community: TestCommunity): Promise<{ admin: string; colleague: string }> {
  const { token, graphql } = await community.asStaff('els@wonen.example');
  await community.asStaff('karim@wonen.example', 'editor', 'Karim');
  const { data } = await graphql('{ console { colleagues { id isViewer } } }');
  const other = data.console.colleagues.find(({ isViewer }: { isViewer: boolean }) => !isViewer);
  return { admin: token, colleague: other.id };
}

async function beginSignIn(
  community: TestCommunity,
  name: string,
): Promise<{ attempt: string; code: string }> {
  const { body } = await community.session('code', { email: `${name}@voorbeeld.nl`, language: 'nl' });
  return { attempt: body.attempt, code: await community.codeOf(body.attempt) };
}

async function beginByText(
  community: TestCommunity,
  digit: string,
): Promise<{ attempt: string; code: string }> {
  const { body } = await community.session('sms', { number: `06 4000000${digit}`, language: 'nl' });
  return { attempt: body.attempt, code: await community.codeOf(body.attempt) };
}

async function handleOf(community: TestCommunity): Promise<string> {
  const { token } = await community.asGuest('ina@voorbeeld.nl');
  const { body } = await community.session('handle', {}, { token });
  return body.handle;
}

async function invitationOf(community: TestCommunity): Promise<string> {
  const { id } = await community.rows((db) =>
    db.selectFrom('invitation').select('id').executeTakeFirstOrThrow(),
  );
  return community.secret.token('invitation', id);
}
