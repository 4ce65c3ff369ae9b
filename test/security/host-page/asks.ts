import { findBuilt } from '../../../packages/server/src/bin/assets.ts';
import { graphqlDoors } from '../input/doors.ts';
import type { Neighbourhood } from '../input/neighbourhood.ts';

/** A registered operation with values that are taken from whoever may ask it. */
export interface Ask {
  /** Older wordings stay registered under the same name. */
  readonly name: string;
  readonly hash: string;
  readonly variables: Record<string, unknown>;
  readonly accept: string;
  /** Asked before anything is changed, so beside others. */
  readonly isFirst: boolean;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

type Variables = (at: Neighbourhood) => Record<string, unknown>;

const nothing: Variables = () => ({});
const board: Variables = () => ({ building: 'de-linde', neighbourhood: 'molenveld' });
const page: Variables = () => ({ page: 'http://website.localhost:4001' });
const lab: Variables = () => ({ slug: 'samen-in-de-buurt', language: 'nl' });
const ownPost: Variables = ({ posts }) => ({ id: posts.worn() });

/** What a page asks with; what a mutation is sent stands with the doors. */
const questions: Readonly<Record<string, Variables>> = {
  Account: page,
  ProfilePage: page,
  Lab: lab,
  LabClosing: lab,
  LabLandscape: () => ({ slug: 'samen-in-de-buurt' }),
  LabItemComments: ({ item }) => ({ item }),
  HelpBoard: board,
  MyHelpBoard: board,
  MoreHelpPosts: board,
  HelpNews: board,
  HelpPost: ownPost,
  HelpStory: nothing,
  MyResidency: nothing,
  HelpSuggestions: ownPost,
  HelpTalk: ({ talks }) => ({ id: talks.talk }),
  MyProfileSeenBy: () => ({ audience: 'BUILDING' }),
  NeighbourCard: ({ neighbour }) => ({ id: neighbour }),
  Colleagues: nothing,
  Commitments: page,
  MoreCommitments: nothing,
  MyCommitments: ({ promises }) => ({ commitments: [promises.open] }),
  ConsoleLabs: nothing,
  ConsoleToday: nothing,
  Embed: nothing,
  HallPapers: nothing,
  HallPaper: ({ placed }) => ({ id: placed.hall }),
  Groups: nothing,
  GroupVoices: nothing,
  LabsToSpeakOn: nothing,
  LabToSpeakOn: () => ({ slug: 'samen-in-de-buurt' }),
  CommentsToAnswer: ({ item }) => ({ item }),
  LabQuestions: nothing,
  SignalGuide: page,
  PromisesToName: nothing,
  MySignals: nothing,
  SignalsAtWork: () => ({ show: 'WAITING' }),
  SignalAtWork: ({ signals }) => ({ id: signals.waiting }),
  ReadStandIn: nothing,
  CallsToMake: nothing,
  OpenCall: ({ news }) => ({ id: news.call }),
  SignalFigures: () => ({ month: '2026-11' }),
  ReadSignalSettings: nothing,
  CommitmentsAtWork: () => ({ show: 'ALL' }),
  CommitmentAtWork: ({ promises }) => ({ id: promises.open }),
  PromiseDraft: ({ promises }) => ({ item: promises.item, answer: null }),
  HelpBoards: nothing,
  LabPublishing: lab,
  LabsWithSlips: nothing,
  LabsToShare: nothing,
  LabSharing: lab,
  LabColumn: (at) => ({ ...lab(at), words: 150 }),
  LabsJoined: nothing,
  LabSlips: () => ({ slug: 'op-papier' }),
  Letters: () => ({ homes: 'Veerstraat' }),
  LabToEdit: () => ({ slug: 'deuren-0' }),
  ModerationCases: nothing,
  ModerationCase: ({ work }) => ({ about: work.waiting }),
  NeighbourPosts: nothing,
  OpenIdIssuers: nothing,
  NeighbourPost: ({ placed }) => ({ id: placed.post }),
  ReadOrigin: ({ sites }) => ({ typed: 'https://www.voorbeeld.nl/pagina', site: sites.worn }),
  Sites: nothing,
  WhoAmI: nothing,
  ThanksPage: page,
  MoreThanks: nothing,
  ThanksAtWork: nothing,
  MoreOfMyWall: nothing,
  MixPage: () => ({ building: 'de-linde', vacantHome: 'de-linde' }),
  MixAdverts: nothing,
  OneMixAdvert: () => ({ building: 'de-linde' }),
  CoreValuesPage: () => ({ building: 'de-linde' }),
  MyCoreValues: () => ({ building: 'de-linde' }),
  CoreValuesAtWork: nothing,
  CoreValuesPlaceAtWork: () => ({ building: 'de-linde' }),
  WelcomePage: page,
  // While their half year runs: one of the mutations stops it.
  MyWelcome: nothing,
  MyBuddies: nothing,
  MyGathering: nothing,
  WelcomesAtWork: nothing,
  WelcomeAtWork: ({ welcomes }) => ({ id: welcomes.running }),
  ReadHalfYear: () => ({ half: '2026-2' }),
  WelcomeInformationAtWork: nothing,
  WelcomeAround: () => ({ language: 'nl' }),
};

/** What somebody asks of their own once they have said something. */
const afterwards: Readonly<Record<string, Variables>> = {
  MyLab: lab,
  MyProfile: nothing,
  MyThanks: nothing,
  WelcomeBuddies: nothing,
};

/** Everything that is registered: what reads, what changes in the order in which the doors find each thing as it was, what reads that. */
export function asksOf(at: Neighbourhood): Ask[] {
  const sent = inputs(at);
  const order = Object.keys(sent);
  const found = [...findBuilt().operations].map(([hash, text]) => {
    const [, kind, name = '', field = ''] = beginning.exec(text) ?? [];
    const reads = questions[name]?.(at);
    const variables = reads ?? afterwards[name]?.(at) ?? sent[field]?.();
    if (!variables) throw new Error(`Nobody said what ${name} is asked with`);
    const accept = kind === 'subscription' ? 'text/event-stream' : 'application/json';
    const place = reads ? -1 : name in afterwards ? order.length : order.indexOf(field);
    return { place, ask: { name, hash, variables, accept, isFirst: reads !== undefined } };
  });
  return found.sort((one, other) => one.place - other.place).map(({ ask }) => ask);
}

/** By mutation, what a page sends that means it; a new one each time. */
function inputs(at: Neighbourhood): Record<string, () => Record<string, unknown>> {
  const ofMutations = graphqlDoors().filter(({ place }) => place.endsWith('Input.clientMutationId'));
  return Object.fromEntries(
    ofMutations.map((door) => {
      const type = door.place.replace('Input.clientMutationId', '');
      const send = () => JSON.parse(String(door.request(door.good(at), at)!.init.body)) as Sent;
      return [type[0]!.toLowerCase() + type.slice(1), () => send().variables];
    }),
  );
}

interface Sent {
  readonly variables: Record<string, unknown>;
}

/** What it is, its name, and what it asks first. */
const beginning = /^(\w+) (\w+)[^{]*\{\s*(\w+)/;

export function bodyOf({ hash, variables }: Ask): string {
  return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
}

/**
 * Whether it reached what it asks for: the action did it, or there is data of it. What the organisation says of itself is not what a
 * page of the console asks for, nor is it somebody's own first name.
 */
function isReached({ status, text }: Answered): boolean {
  if (status !== 200 || text.includes('"errors":')) return false;
  if (text.includes('event: complete')) return true;
  const { organisation, ...asked } = (JSON.parse(text) as { data: Record<string, unknown> }).data;
  const told = Object.entries(asked).flatMap(([name, value]) =>
    value && (name === 'viewer' || name === 'console') ? withoutName(value) : [value],
  );
  return told.length === 0
    ? organisation !== null
    : told.every((value) => value !== null && !isRefusal(value));
}

/**
 * Nor is it the job somebody answered with last, which they may not have done yet, or how often buddies were asked, who may be too
 * few to tell.
 */
function withoutName(viewer: object): unknown[] {
  const may = new Set(['firstName', 'answerJob', 'buddyAsks']);
  return Object.entries(viewer).flatMap(([name, value]) => (may.has(name) ? [] : [value]));
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** The names of those that were reached; what only one of several wordings reaches is named with it. */
export function reachedOf(asks: readonly Ask[], answers: readonly Answered[]): string[] {
  const reached = asks.filter((_, index) => isReached(answers[index]!));
  const missed = new Set(asks.filter((ask) => !reached.includes(ask)).map(({ name }) => name));
  const named = reached.map(({ name, hash }) => (missed.has(name) ? `${name} as ${hash}` : name));
  return [...new Set(named)].sort();
}
