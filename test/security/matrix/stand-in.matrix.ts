import { act } from './act.ts';
import { atWork, workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

const asked: Ask = {
  text: '{ console { standIn { firstName until } standsInFor possibleStandIns { id firstName } } }',
};
const seen = (at: string, editor: unknown, admin: unknown): Cells => ({
  ask: asked,
  at: `console.${at}`,
  sees: atWork({ editor, admin }),
});
/** For everybody at work; each names somebody else. */
const done = (ask: Ask, at: string, editor: unknown, admin: unknown, otherwise: string | null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor, admin, otherwise }),
});
const refused = (values: object, code: string): Cells =>
  done(act('setStandIn', { to: '{els}', until: '2026-12-31', ...values }), 'code', code, code, 'NOT_FOUND');
const wrongId = (mutation: string, values: object): Cells => ({
  ask: act(mutation, { ...values, clientMutationId: 'kort' }),
  at: 'done.code',
  sees: workedOn({
    editor: 'INPUT_NOT_READABLE',
    admin: 'INPUT_NOT_READABLE',
    otherwise: 'INPUT_NOT_READABLE',
    visitor: 'SIGN_IN_NEEDED',
  }),
});

// Els herself cannot stand in for Els.
const set = act('setStandIn', { to: '{els}', until: '2026-12-31' }, 'standIn { firstName }');
const end = act('endStandIn', {});

/** Who does the work of a colleague who is away: known to these two alone. */
export const standIn: Matrix = {
  'Console.standIn': seen('standIn.firstName', 'Els', null),
  'StandIn.firstName': seen('standIn.firstName', 'Els', null),
  'StandIn.until': seen('standIn.until', '2026-12-24', null),
  'Console.standsInFor': seen('standsInFor', [], ['Karim']),
  'Console.possibleStandIns': seen('possibleStandIns.0.firstName', 'Els', 'Karim'),
  'PossibleStandIn.id': seen('possibleStandIns.0.id', '{els}', '{karim}'),
  'PossibleStandIn.firstName': seen('possibleStandIns.0.firstName', 'Els', 'Karim'),
  'Mutation.setStandIn': done(set, 'code', null, 'NOT_FOUND', 'NOT_FOUND'),
  'SetStandInPayload.clientMutationId': done(set, 'clientMutationId', '{new-id}', null, null),
  'SetStandInPayload.standIn': done(set, 'standIn.firstName', 'Els', null, null),
  'SetStandInInput.clientMutationId': wrongId('setStandIn', { to: '{els}', until: '2026-12-31' }),
  'SetStandInInput.to': refused({ to: '{words}' }, 'NOT_FOUND'),
  'SetStandInInput.until': refused({ until: '2026-01-01' }, 'DATE_PASSED'),
  'Mutation.endStandIn': done(end, 'code', null, null, 'NOT_FOUND'),
  'EndStandInPayload.clientMutationId': done(end, 'clientMutationId', '{new-id}', '{new-id}', null),
  'EndStandInInput.clientMutationId': wrongId('endStandIn', {}),
};
