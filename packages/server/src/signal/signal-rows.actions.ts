import { sql } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import type { Told } from './signal.rules.ts';
import type { SignalConsent, SignalKind, SignalSource } from './signal.table.ts';

/** A signal as it is stored, for those who decide about it. */
export interface SignalRow extends Told {
  readonly id: string;
  readonly number: string;
  readonly kind: SignalKind;
  readonly text: string;
  readonly language: string;
  readonly source: SignalSource;
  readonly commitmentId: string | null;
  readonly neighbourhoodId: string | null;
  readonly buildingId: string | null;
  readonly sentOn: string;
  readonly sentAt: Date;
  readonly judgedAt: Date | null;
  /** Where the sender wants to be called. */
  readonly callPhone: string | null;
  /** How somebody for whom it was entered agreed that it is theirs. */
  readonly consent: SignalConsent | null;
  /** Since when its sender lets everybody read about it. */
  readonly forAllOn: string | null;
  readonly newestAnswerId: string | null;
}

/** Every signal, with the columns that are read of one. */
export function signals({
  db,
  organisation,
}: Pick<Context<'signal' | 'signal_answer'>, 'db' | 'organisation'>) {
  return db
    .selectFrom('signal')
    .select([
      'signal.id',
      'number',
      'kind',
      'signal.text',
      'signal.language',
      'source',
      'sender_id as senderId',
      'owner_id as ownerId',
      'commitment_id as commitmentId',
      'neighbourhood_id as neighbourhoodId',
      'building_id as buildingId',
      'sent_on as sentOn',
      'sent_at as sentAt',
      'answer_by as answerBy',
      'answered_on as answeredOn',
      'verdict',
      'judged_at as judgedAt',
      'call_phone as callPhone',
      'consent_how as consent',
      'for_all_on as forAllOn',
    ])
    .select((row) =>
      row
        .selectFrom('signal_answer')
        .select(
          sql<string | null>`(max(answered_at) at time zone ${organisation.timezone})::date::text`.as('day'),
        )
        .whereRef('signal_answer.signal_id', '=', 'signal.id')
        .as('lastAnswerOn'),
    )
    .select((row) =>
      row
        .selectFrom('signal_answer')
        .select('signal_answer.id')
        .whereRef('signal_answer.signal_id', '=', 'signal.id')
        .orderBy('signal_answer.id', 'desc')
        .limit(1)
        .as('newestAnswerId'),
    );
}

/** One of them, held until the end of this transaction: two who do something with it come one after the other. */
export async function holdSignal(context: Context, id: string): Promise<SignalRow> {
  const row = await signals(context).where('signal.id', '=', id).forUpdate('signal').executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** One of the viewer's own, held in the same way; what is somebody else's is not there. */
export async function holdOwnSignal(context: Context, id: string, senderId: string): Promise<SignalRow> {
  const row = await signals(context)
    .where('signal.id', '=', id)
    .where('sender_id', '=', senderId)
    .forUpdate('signal')
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}

/** Somebody of the staff who works on signals, as often as anybody may. */
export async function atSignals(context: Context): Promise<{ residentId: string; firstName: string | null }> {
  const { residentId, firstName } = inConsole(context.viewer, 'staff');
  await context.limits.use('signal-work-by-actor', residentId);
  return { residentId, firstName };
}
