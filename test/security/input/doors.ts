import { mutationId, visitorHash, websiteOrigin } from '@wederkerig/server/testing';
import { boardFields, boardMutations, boardQueries } from './help-board-doors.ts';
import { talkFields, talkMutations, talkQueries } from './help-talk-doors.ts';
import type { Door, Operation } from './door.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { workFields, workMutations, workQueries } from './work-doors.ts';
import { openingFields, openingMutations } from './board-doors.ts';
import { agreeingMutations, groupFields, groupMutations } from './group-doors.ts';
import { followingMutations, promiseFields, promiseMutations, promiseQueries } from './commitment-doors.ts';
import { newsQueries } from './notification-doors.ts';
import { signalFields, signalMutations, signalQueries, tellingMutations } from './signal-doors.ts';
import { neighbourFields, neighbourMutations, neighbourQueries } from './neighbour-doors.ts';
import { peopleFields, peopleMutations, peopleQueries } from './people-doors.ts';
import { passOnFields, passOnMutations, sharingQueries } from './pass-on-doors.ts';
import { joinedMutations, wishFields, wishMutations, wishQueries } from './lab-wish-doors.ts';
import { ideaFields, ideaMutations } from './lab-idea-doors.ts';
import { slipFields, slipMutations, slipQueries } from './lab-slip-doors.ts';
import { publishingFields, publishingMutations, publishingQueries } from './lab-publishing-doors.ts';
import { labFields, labMutations, labQueries } from './lab-doors.ts';
import { openidFields, openidMutations } from './openid-doors.ts';
import { comments, lab, mine, neighbour, outcomes, profile } from './reading-doors.ts';
import { siteFields, siteMutations, siteQueries } from './site-doors.ts';
import { appointingMutations, buddyFields, buddyMutations, inBuddyOffers } from './welcome-buddy-doors.ts';
import { thankingMutations, thanksFields, thanksMutations, thanksQueries } from './thanks-doors.ts';
import { mixFields, mixMutations, mixQueries } from './mix-doors.ts';
import {
  coreValuesFields,
  coreValuesMutations,
  coreValuesQueries,
  coreValuesWays,
  coreValuesWork,
  inVotes,
} from './core-values-doors.ts';
import { newcomerMutations, welcomeFields, welcomeMutations, welcomeQueries } from './welcome-doors.ts';

export type { Answer, Door, Operation, Sent } from './door.ts';

const queries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Query.lab(slug)': [lab, 'slug'],
  'Query.lab(language)': [lab, 'language'],
  'Lab.outcomes(language)': [outcomes, 'language'],
  'Query.labItem(id)': [comments, 'id'],
  'Query.labItem(language)': [comments, 'language'],
  'LabItem.comments(first)': [comments, 'first'],
  'LabItem.comments(after)': [comments, 'after'],
  'Viewer.labAnswers(slug)': [mine('labAnswers', '{ item }'), 'slug'],
  'Viewer.labComments(slug)': [mine('labComments', '{ text }'), 'slug'],
  'Viewer.labIdeas(slug)': [mine('labIdeas', '{ text }'), 'slug'],
  'Viewer.absentLabComments(slug)': [mine('absentLabComments', ''), 'slug'],
  ...boardQueries,
  ...talkQueries,
  ...workQueries,
  ...neighbourQueries,
  ...peopleQueries,
  ...siteQueries,
  ...publishingQueries,
  ...slipQueries,
  ...wishQueries,
  ...sharingQueries,
  ...labQueries,
  ...promiseQueries,
  ...signalQueries,
  ...thanksQueries,
  ...mixQueries,
  ...welcomeQueries,
  ...newsQueries,
  ...coreValuesQueries,
  'Viewer.neighbour(id)': [neighbour, 'id'],
  'ProfileCard.picture(size)': [neighbour, 'size'],
  'OwnProfile.seenBy(audience)': [profile, 'audience'],
  'OwnPicture.address(size)': [profile, 'size'],
};

export type Values = (at: Neighbourhood, isGood: boolean) => Record<string, unknown>;

/** A comment that nobody wrote. */
const ofNobody = Buffer.from('LabComment:00000000-0000-7000-8000-00000000dead').toString('base64');

const mutations: Readonly<Record<string, Values>> = {
  answerLabItem: ({ item }) => ({ item, choice: 'YES', visitor: visitorHash('key', item) }),
  adoptLabAnswers: ({ item }) => ({ answers: [{ item, visitor: visitorHash('key', item) }] }),
  commentOnLabItem: ({ item, comment }) => ({
    item,
    text: 'Een reactie.',
    language: 'nl',
    replyTo: comment,
    firstName: 'Ina',
  }),
  editLabComment: ({ comment }) => ({ comment, text: 'Woorden van Ina' }),
  // What is taken back once is gone, so only the good request gets one that is there.
  withdrawLabComment: ({ takeBack }, isGood) => ({ comment: isGood ? takeBack() : ofNobody }),
  report: ({ comment }) => ({ about: comment, reason: 'OTHER', words: 'Dit klopt niet.' }),
  answerProfileQuestion: () => ({
    question: 'GOOD_AT',
    chosen: ['cooking'],
    words: 'Ook soep.',
    language: 'nl',
    audience: 'BUILDING',
    counted: true,
    until: '2026-12-01',
    firstName: 'Ina',
  }),
  withdrawProfileAnswer: () => ({ question: 'TIME' }),
  showProfilePicture: () => ({ audience: 'BUILDING', until: '2026-12-01', firstName: 'Ina' }),
  removeProfilePicture: () => ({}),
  sayHello: ({ neighbour }) => ({ neighbour, firstName: 'Ina' }),
  // Whoever was told no says hello no more, so only the good request answers somebody.
  answerHello: ({ neighbour }, isGood) => ({
    neighbour: isGood ? neighbour : ofNobody,
    yes: true,
    firstName: 'Ina',
  }),
  pause: () => ({ until: '2026-12-01' }),
  moveOut: () => ({ day: '2027-01-01' }),
  stay: () => ({}),
  stillLiveHere: () => ({}),
  endPause: () => ({}),
  block: ({ comment }) => ({ authorOf: comment }),
  ...boardMutations,
  ...talkMutations,
  ...workMutations,
  ...siteMutations,
  ...openidMutations,
  ...labMutations,
  ...peopleMutations,
  ...openingMutations,
  ...publishingMutations,
  ...slipMutations,
  ...wishMutations,
  ...joinedMutations,
  ...passOnMutations,
  ...ideaMutations,
  ...neighbourMutations,
  ...groupMutations,
  ...agreeingMutations,
  ...promiseMutations,
  ...followingMutations,
  ...signalMutations,
  ...tellingMutations,
  ...buddyMutations,
  ...appointingMutations,
  ...thanksMutations,
  ...thankingMutations,
  ...mixMutations,
  ...coreValuesMutations,
  ...coreValuesWork,
  ...welcomeMutations,
  ...newcomerMutations,
};

/** Every argument and every field of an input, by the name the schema gives it. */
export function graphqlDoors(): Door[] {
  const reading = Object.entries(queries).map(([place, [operation, name]]) =>
    door(place, operation, (value, variables) => ({ ...variables, [name]: value })),
  );
  const doing = Object.entries(mutations).flatMap(([name, values]) => {
    const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const operation: Operation = {
      text: `mutation ($input: ${input}!) { done: ${name}(input: $input) { __typename ... on Refusal { code } } }`,
      variables: (at, isGood) => ({ input: { clientMutationId: mutationId(), ...values(at, isGood) } }),
      asVisitor: name === 'answerLabItem' || name === 'noticeCommitment',
      inConsole: [
        siteMutations,
        openidMutations,
        labMutations,
        joinedMutations,
        passOnMutations,
        peopleMutations,
        openingMutations,
        workMutations,
        neighbourMutations,
        publishingMutations,
        slipMutations,
        groupMutations,
        promiseMutations,
        signalMutations,
        thankingMutations,
        mixMutations,
        coreValuesWork,
        welcomeMutations,
        appointingMutations,
      ].some((some) => name in some),
      done: 'Payload"',
      ...coreValuesWays[name],
    };
    const fields = ['clientMutationId', ...fieldsOf[name]!];
    return fields.map((field) =>
      door(`${input}.${field}`, operation, (value, variables) => ({
        input: { ...(variables['input'] as object), [field]: value },
      })),
    );
  });
  const inAnswers = inList('adoptLabAnswers', 'AdoptLabAnswersInput', ['answers', 'AdoptLabAnswer'], 'item');
  const inNotices = inList(
    'adoptCommitmentNotices',
    'AdoptCommitmentNoticesInput',
    ['notices', 'AdoptCommitmentNotice'],
    'commitment',
  );
  return [
    ...reading,
    ...doing,
    ...inAnswers,
    ...inNotices,
    ...inGroups(),
    ...inSlips(),
    ...inBuddyOffers(door),
    ...inVotes(door),
  ];
}

/** What a browser said as a visitor stands in a list, each with what it is about and the hash of the browser. */
function inList(
  mutation: string,
  input: string,
  [list, type]: readonly [string, string],
  about: string,
): Door[] {
  const operation: Operation = {
    text: `mutation ($input: ${input}!) { done: ${mutation}(input: $input) { __typename } }`,
    variables: (at, isGood) => ({
      input: { clientMutationId: mutationId(), ...mutations[mutation]!(at, isGood) },
    }),
    done: 'Payload"',
  };
  return [about, 'visitor'].map((field) =>
    door(`${type}.${field}`, operation, (value, variables) => {
      const sent = variables['input'] as Record<string, object[]>;
      return { input: { ...sent, [list]: [{ ...sent[list]![0], [field]: value }] } };
    }),
  );
}

/** What stands in a list of an account elsewhere. */
function inGroups(): Door[] {
  const operation: Operation = {
    text: 'mutation ($input: AddOpenIdIssuerInput!) { done: addOpenIdIssuer(input: $input) { __typename } }',
    variables: (at, isGood) => ({
      input: { clientMutationId: mutationId(), ...openidMutations['addOpenIdIssuer']!(at, isGood) },
    }),
    inConsole: true,
    done: 'Payload"',
  };
  return ['group', 'role'].map((field) =>
    door(`OpenIdGroupRoleInput.${field}`, operation, (value, variables) => {
      const input = variables['input'] as { groups: object[] };
      return { input: { ...input, groups: [{ ...input.groups[0], [field]: value }] } };
    }),
  );
}

/** What stands on a slip, and in each answer of it. */
function inSlips(): Door[] {
  const operation: Operation = {
    text: 'mutation ($input: EnterLabSlipsInput!) { done: enterLabSlips(input: $input) { __typename } }',
    variables: (at, isGood) => ({
      input: { clientMutationId: mutationId(), ...slipMutations['enterLabSlips']!(at, isGood) },
    }),
    inConsole: true,
    done: 'Payload"',
  };
  interface Slips {
    readonly slips: readonly { readonly answers: readonly object[] }[];
  }
  const onSlip = ['number', 'answers'].map((field) =>
    door(`LabSlipInput.${field}`, operation, (value, variables) => {
      const input = variables['input'] as Slips;
      return { input: { ...input, slips: [{ ...input.slips[0], [field]: value }] } };
    }),
  );
  const inAnswer = ['item', 'choice'].map((field) =>
    door(`LabSlipAnswerInput.${field}`, operation, (value, variables) => {
      const input = variables['input'] as Slips;
      const [slip] = input.slips;
      return {
        input: { ...input, slips: [{ ...slip, answers: [{ ...slip!.answers[0], [field]: value }] }] },
      };
    }),
  );
  return [...onSlip, ...inAnswer];
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  answerLabItem: ['item', 'choice', 'visitor'],
  adoptLabAnswers: ['answers'],
  commentOnLabItem: ['item', 'text', 'language', 'replyTo', 'firstName'],
  editLabComment: ['comment', 'text'],
  withdrawLabComment: ['comment'],
  report: ['about', 'reason', 'words'],
  answerProfileQuestion: [
    'question',
    'chosen',
    'words',
    'language',
    'audience',
    'counted',
    'until',
    'firstName',
  ],
  withdrawProfileAnswer: ['question'],
  showProfilePicture: ['audience', 'until', 'firstName'],
  removeProfilePicture: [],
  sayHello: ['neighbour', 'firstName'],
  answerHello: ['neighbour', 'yes', 'firstName'],
  pause: ['until'],
  moveOut: ['day'],
  stay: [],
  stillLiveHere: [],
  endPause: [],
  block: ['authorOf'],
  ...boardFields,
  ...talkFields,
  ...workFields,
  ...siteFields,
  ...openidFields,
  ...labFields,
  ...peopleFields,
  ...openingFields,
  ...publishingFields,
  ...slipFields,
  ...wishFields,
  ...passOnFields,
  ...ideaFields,
  ...neighbourFields,
  ...groupFields,
  ...promiseFields,
  ...signalFields,
  ...thanksFields,
  ...mixFields,
  ...coreValuesFields,
  ...welcomeFields,
  ...buddyFields,
};

/** Of the server's own pages, the console among them. */
const ownOrigin = 'http://localhost:4000';

const keep = Symbol('the value a page would send');

function door(
  place: string,
  operation: Operation,
  put: (value: unknown, variables: Record<string, unknown>) => object,
): Door {
  return {
    place,
    good: () => keep,
    request(value, at) {
      const variables = operation.variables(at, value === keep);
      const filled = value === keep ? variables : put(value, variables);
      const body = JSON.stringify({ query: operation.text, variables: filled });
      return { path: '/graphql', init: { method: 'POST', headers: headersOf(operation, at), body } };
    },
    reached: ({ status, text }) =>
      status === 200 && !text.includes('"errors"') && text.includes(operation.done),
  };
}

function headersOf(
  { asVisitor, inConsole, accept, by }: Operation,
  at: Neighbourhood,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    origin: inConsole ? ownOrigin : websiteOrigin,
    ...(accept ? { accept } : {}),
    ...(asVisitor ? {} : { authorization: `Bearer ${inConsole ? at.admin : (by?.(at) ?? at.token)}` }),
  };
}
