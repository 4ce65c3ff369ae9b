import { mutationId, type TestCommunity } from '@wederkerig/server/testing';
import { actingIn } from '../../../packages/server/src/testing/neighbours.ts';
import type { Operation, Values } from './doors.ts';

/** What somebody at work placed for a neighbour, and the talk in which another answered. */
export interface PlacedAtWork {
  readonly post: string;
  readonly talk: string;
  readonly hall: string;
}

const lamp = {
  firstName: 'Annie',
  home: 'De Linde 9',
  consent: 'AT_THE_DOOR',
  source: 'PHONE',
  onPaper: true,
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title: 'Wie hangt een lamp op?',
  text: 'De ladder staat klaar.',
  language: 'nl',
  timing: 'DATE',
  onDate: '2026-12-01',
  reach: 'BUILDING',
};
const gathering = { atTime: '10:00', place: 'De hal' };

/** The board has to be open already. */
export async function placedAtWork(community: TestCommunity): Promise<PlacedAtWork> {
  const els = await community.asStaff('plaatser@wonen.example', 'staff', 'Els');
  const place = `mutation ($input: PlaceForNeighbourInput!) { done: placeForNeighbour(input: $input) {
    ... on PlaceForNeighbourPayload { post { id } } } }`;
  const { data } = await els.graphql(place, { input: { clientMutationId: mutationId(), ...lamp } });
  const post: string = data.done.post.id;
  const teun = await community.asResident('teun@voorbeeld.nl', 'De Linde 8', 'Teun');
  const { talk } = await actingIn(community)(teun, 'respondToHelp', { post, sentence: 'HELLO' });
  const halls = await els.graphql('{ console { hallPapers { id } } }');
  return { post, talk: talk.id, hall: halls.data.console.hallPapers[0].id };
}

const read = (field: 'neighbourPost' | 'hallPaper', variables: Operation['variables']): Operation => ({
  text: `query ($id: ID!) { console { ${field}(id: $id) { id } } }`,
  variables,
  inConsole: true,
  done: `"${field}":{"id":`,
});

export const neighbourQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.neighbourPost(id)': [read('neighbourPost', ({ placed }) => ({ id: placed.post })), 'id'],
  'Console.hallPaper(id)': [read('hallPaper', ({ placed }) => ({ id: placed.hall })), 'id'],
};

export const neighbourMutations: Readonly<Record<string, Values>> = {
  placeForNeighbour: () => ({ ...lamp, ...gathering }),
  answerForNeighbour: ({ placed }) => ({
    talk: placed.talk,
    act: 'ANSWER',
    text: 'Dinsdag is goed.',
    language: 'nl',
  }),
  endNeighbourPost: ({ placed }) => ({ post: placed.post, end: 'KEPT' }),
};

export const neighbourFields: Readonly<Record<string, readonly string[]>> = {
  placeForNeighbour: Object.keys({ ...lamp, ...gathering }),
  answerForNeighbour: ['talk', 'act', 'text', 'language'],
  endNeighbourPost: ['post', 'end'],
};
