import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Matrix } from './matrix.ts';

const today: Ask = {
  text: '{ console { today { id kind since by late building category thing words page } } }',
};
/** Three questions stand first, for whoever answers on the website; then what only those who decide find, or what waits for editors. */
const question = (field: string, value: unknown) => ({
  ask: today,
  at: `console.today.0.${field}`,
  sees: atWork({ editor: value, admin: value }),
});
const held = (field: string, value: unknown, editor: unknown = null) => ({
  ask: today,
  at: `console.today.3.${field}`,
  sees: atWork({ editor, admin: value }),
});

const finishing = (values: object): Ask =>
  act('finishTodayRow', { row: '{question-row}', kind: 'QUESTION', ...values });
const finish = finishing({});
const refusedTo = (editor: string | null, admin: string | null) =>
  workedOn({ editor, admin, otherwise: 'NOT_FOUND' });

/** What waits for somebody at work, each by what they do; and what they say is done, once. */
export const todayRows: Matrix = {
  'Console.today': [question('kind', 'QUESTION'), held('kind', 'HELD', 'PREVIEW_ANSWERED')],
  'TodayRow.id': [question('id', '{question-row}'), held('id', '{waiting-post-row}', '{lab-to-publish-row}')],
  'TodayRow.kind': [
    question('kind', 'QUESTION'),
    {
      ask: today,
      at: 'console.today.4.kind',
      sees: atWork({ editor: 'COMMITMENT_HANDED', admin: 'REPORTED' }),
    },
  ],
  'TodayRow.since': [question('since', '2026-11-16'), held('since', '2026-11-18', '2026-11-23')],
  'TodayRow.by': [question('by', '2026-11-18'), held('by', '2026-11-19', '2026-11-25')],
  'TodayRow.late': [question('late', true), held('late', true, false)],
  'TodayRow.building': held('building', 'De Linde'),
  'TodayRow.category': held('category', 'LETTERS'),
  'TodayRow.thing': [question('thing', 'COMMENT'), held('thing', 'POST')],
  // Everybody may read the one; the other only its writer.
  'TodayRow.words': [question('words', 'Wanneer komen jullie?'), held('words', null, 'Vooraf te lezen')],
  'TodayRow.page': [
    question('page', '{page-of-question}'),
    held('page', '{page-of-waiting-post}', 'lab-feedback/te-publiceren'),
  ],
  'Mutation.finishTodayRow': [
    {
      ask: finish,
      at: 'done.__typename',
      sees: workedOn({ editor: 'FinishTodayRowPayload', admin: 'Refusal', otherwise: 'Refusal' }),
    },
    { ask: finish, at: 'done.code', sees: refusedTo(null, 'NOT_FOUND') },
  ],
  'FinishTodayRowPayload.clientMutationId': {
    ask: finishing({ row: '{question-row-next}' }),
    at: 'done.clientMutationId',
    sees: workedOn({ editor: '{new-id}', admin: null, otherwise: null }),
  },
  'FinishTodayRowInput.clientMutationId': {
    ask: finishing({ clientMutationId: 'finish-id-of-everybody', row: '{question-row-last}' }),
    at: 'done.__typename',
    sees: workedOn({ editor: 'FinishTodayRowPayload', admin: 'Refusal', otherwise: 'Refusal' }),
  },
  'FinishTodayRowInput.row': [
    {
      ask: finishing({ row: '{held-row}' }),
      at: 'done.code',
      sees: refusedTo('NOT_FOUND', 'NOT_FOUND'),
    },
    { ask: finishing({ row: '{words}' }), at: 'done.code', sees: refusedTo('NOT_FOUND', 'NOT_FOUND') },
  ],
  // What is decided about is not done by saying so.
  'FinishTodayRowInput.kind': {
    ask: finishing({ row: '{held-row}', kind: 'HELD' }),
    at: 'done.code',
    sees: refusedTo('NOT_FOUND', 'NOT_FOUND'),
  },
};
