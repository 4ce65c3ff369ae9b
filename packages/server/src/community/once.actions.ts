import type { Selectable } from 'kysely';
import type { Context, SignedIn, Viewer } from '../builder.ts';
import { startOfDay } from '../clock.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import { orUndone, type Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { readVisitorHash } from '../visitor.rules.ts';

/** Who a client mutation id belongs to: the person, or the hash a visitor's browser made for the one item. */
export function actorOf(viewer: Viewer, visitor?: string | null): string {
  if (viewer.kind !== 'visitor') return viewer.residentId;
  return `visitor:${readVisitorHash(visitor).toString('hex')}`;
}

/**
 * Gives a mutation one effect however often it is sent: the first answer is kept for a day, in the same transaction, and given
 * again. The same id with other input is refused.
 *
 * @param work answers with what may be stored: an id at most, and never what somebody chose
 */
export async function once<Result>(
  context: Pick<Context<'mutation_receipt'>, 'db' | 'organisation' | 'clock' | 'secret'>,
  sent: { mutation: string; actor: string; input: { clientMutationId: string } },
  work: () => Promise<Result>,
): Promise<Result> {
  const { clientMutationId } = sent.input;
  if (!/^[\w-]{8,64}$/.test(clientMutationId)) throw new Refused('INPUT_NOT_READABLE');
  const key = {
    organisation_id: context.organisation.id,
    actor: sent.actor,
    client_mutation_id: clientMutationId,
  };
  // Keyed, so that whoever reads the table cannot try out which answer fits the hash.
  const inputHash = context.secret.derive('mutation-input', JSON.stringify(sent.input));
  return orUndone(context.db, async () => {
    const [claimed] = await claim(context.db, {
      ...key,
      mutation: sent.mutation,
      input_hash: inputHash,
      // A day is enough to forget it by; a moment would tell which of a visitor's answers came together.
      created_at: startOfDay(context.clock.now()),
    });
    if (!claimed) return repeated<Result>(context, sent);
    const result = await work();
    await keepResult(context.db, {
      actor: sent.actor,
      client_mutation_id: clientMutationId,
      result: JSON.stringify(result ?? null),
    });
    return result;
  });
}

type Receipt = Selectable<Tables['mutation_receipt']>;
type Receipts = Database<'mutation_receipt'>;

const claim = compiledOnce((db: Receipts, receipt: Omit<Receipt, 'result'>) =>
  db
    .insertInto('mutation_receipt')
    .values({ ...receipt, result: 'null' })
    .onConflict((conflict) => conflict.doNothing())
    .returning('actor'),
);

const keepResult = compiledOnce(
  (db: Receipts, done: { actor: string; client_mutation_id: string; result: string }) =>
    db
      .updateTable('mutation_receipt')
      .set({ result: done.result })
      .where('actor', '=', done.actor)
      .where('client_mutation_id', '=', done.client_mutation_id),
);

async function repeated<Result>(
  context: Pick<Context<'mutation_receipt'>, 'db' | 'secret'>,
  sent: { mutation: string; actor: string; input: { clientMutationId: string } },
): Promise<Result> {
  const first = await context.db
    .selectFrom('mutation_receipt')
    .selectAll()
    .where('actor', '=', sent.actor)
    .where('client_mutation_id', '=', sent.input.clientMutationId)
    .executeTakeFirstOrThrow();
  const isSame = context.secret.hasDerived('mutation-input', JSON.stringify(sent.input), first.input_hash);
  if (first.mutation !== sent.mutation || !isSame) throw new Refused('MUTATION_ID_REUSED');
  return first.result as Result;
}

/** The same for what answers with nothing of its own: what was done is read again when it is answered. */
export async function onceBy<Input extends { clientMutationId: string }>(
  context: Context,
  { residentId }: SignedIn,
  mutation: string,
  input: Input,
  work: () => Promise<unknown>,
): Promise<{ clientMutationId: string }> {
  await once(context, { mutation, actor: residentId, input }, async () => {
    await work();
    return null;
  });
  return { clientMutationId: input.clientMutationId };
}
