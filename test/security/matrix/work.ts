import { act } from './act.ts';
import { workedOn, type Ask, type Cells, type Matrix } from './matrix.ts';

/** What comes of it for an admin at work; for everybody else it is not there. */
export function code(ask: Ask, admin: string | null): Cells {
  return { ask, at: 'done.code', sees: workedOn({ editor: 'NOT_FOUND', admin, otherwise: 'NOT_FOUND' }) };
}

export function payload(ask: Ask, field: string, admin: unknown): Cells {
  return { ask, at: `done.${field}`, sees: workedOn({ editor: null, admin, otherwise: null }) };
}

/** Each field of an input, and what an admin is refused where it alone is wrong. */
export function wrongIn(
  mutation: string,
  input: string,
  good: object,
  wrong: Readonly<Record<string, readonly [unknown, string]>>,
): Matrix {
  const cells = Object.entries(wrong).map(([field, [value, refused]]) => [
    `${input}.${field}`,
    code(act(mutation, { ...good, [field]: value }), refused),
  ]);
  return { [`${input}.clientMutationId`]: wrongId(mutation, good), ...Object.fromEntries(cells) };
}

/** An id that cannot be one is told before anything is looked up. */
function wrongId(mutation: string, good: object): Cells {
  const refused = 'INPUT_NOT_READABLE';
  return {
    ask: act(mutation, { ...good, clientMutationId: 'kort' }),
    at: 'done.code',
    sees: workedOn({ editor: refused, admin: refused, otherwise: refused, visitor: 'SIGN_IN_NEEDED' }),
  };
}
