import { act } from './act.ts';
import type { Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const post = {
  firstName: 'Annie',
  home: 'De Kade 3',
  consent: 'ON_PAPER',
  source: 'PHONE',
  onPaper: false,
  kind: 'REQUEST',
  category: 'ODD_JOBS',
  title: 'Voor Annie geplaatst',
  text: 'Tekst voor Annie',
  language: 'nl',
  timing: 'FLEXIBLE',
};
const gathering = { ...post, kind: 'GATHERING', onDate: '2026-12-04', atTime: '10:00', place: 'De hal' };
const shown = 'post { title neighbour state }';
const place = (more: object = {}) => act('placeForNeighbour', { ...post, ...more }, shown);
const placing = place();
const gather = (more: object) => act('placeForNeighbour', { ...gathering, ...more }, shown);
const said = { talk: '{placed-talk}', act: 'ANSWER', text: 'Woorden van kantoor', language: 'nl' };
const answering = act('answerForNeighbour', said, shown);
const kept = { post: '{placed-post}', end: 'KEPT' };
const ending = act('endNeighbourPost', kept, shown);
const long = 'a '.repeat(600);

/** Placing for a neighbour, answering as the office, and ending it: for staff and committee members, in the console. */
export const neighbourPosting: Matrix = {
  'Mutation.placeForNeighbour': code(placing, null),
  'PlaceForNeighbourPayload.clientMutationId': payload(placing, 'clientMutationId', '{new-id}'),
  'PlaceForNeighbourPayload.post': payload(placing, 'post.neighbour', 'Annie'),
  ...wrongIn('placeForNeighbour', 'PlaceForNeighbourInput', post, {
    firstName: [' ', 'FIRST_NAME_NEEDED'],
    home: ['De Kade 999', 'HOME_NOT_FOUND'],
    title: ['', 'TEXT_EMPTY'],
    text: [long, 'TEXT_TOO_LONG'],
    timing: ['DATE', 'DATE_NEEDED'],
  }),
  'PlaceForNeighbourInput.consent': code(place({ consent: 'AT_THE_DOOR' }), null),
  'PlaceForNeighbourInput.source': code(place({ source: 'WEB' }), null),
  'PlaceForNeighbourInput.onPaper': code(place({ onPaper: true }), null),
  'PlaceForNeighbourInput.kind': code(place({ kind: 'OFFER' }), null),
  'PlaceForNeighbourInput.category': code(place({ category: 'PLANTS' }), null),
  'PlaceForNeighbourInput.language': code(place({ language: 'geen taal' }), null),
  'PlaceForNeighbourInput.reach': code(place({ reach: 'NEIGHBOURHOOD' }), null),
  'PlaceForNeighbourInput.onDate': code(gather({ onDate: '2026-11-01' }), 'DATE_PASSED'),
  'PlaceForNeighbourInput.atTime': code(gather({ atTime: 'straks' }), 'TIME_NOT_READABLE'),
  'PlaceForNeighbourInput.place': code(gather({ place: '' }), 'TEXT_EMPTY'),
  'Mutation.answerForNeighbour': code(answering, null),
  'AnswerForNeighbourPayload.clientMutationId': payload(answering, 'clientMutationId', '{new-id}'),
  'AnswerForNeighbourPayload.post': payload(answering, 'post.title', 'Lamp voor een buur'),
  ...wrongIn('answerForNeighbour', 'AnswerForNeighbourInput', said, {
    talk: ['{talk-to-say}', 'NOT_FOUND'],
    text: ['', 'TEXT_EMPTY'],
  }),
  'AnswerForNeighbourInput.act': code(act('answerForNeighbour', { ...said, act: 'PASS_ON' }), null),
  'AnswerForNeighbourInput.language': code(
    act('answerForNeighbour', { ...said, language: 'geen taal' }),
    null,
  ),
  'Mutation.endNeighbourPost': code(ending, null),
  'EndNeighbourPostPayload.clientMutationId': payload(ending, 'clientMutationId', '{new-id}'),
  'EndNeighbourPostPayload.post': payload(ending, 'post.state', 'OPEN'),
  ...wrongIn('endNeighbourPost', 'EndNeighbourPostInput', kept, { post: ['{post-of-all}', 'NOT_FOUND'] }),
  'EndNeighbourPostInput.end': code(
    act('endNeighbourPost', { post: '{placed-gathering}', end: 'AGREED' }),
    'CHOICE_NOT_OFFERED',
  ),
};
