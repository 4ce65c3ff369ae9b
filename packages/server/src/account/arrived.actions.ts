import type { Context } from '../builder.ts';
import { hashed, newToken } from '../secrets.ts';
import type { Trip } from './trip-marks.ts';

/** What the page does that somebody came back to. */
export type Arrived =
  | {
      readonly kind: 'widget';
      /** The page that began, and no other, may hear of it. */
      readonly origin: string;
      readonly starter: string;
      readonly proof: string;
      readonly returnTo: string | null;
    }
  | { readonly kind: 'console'; readonly proof: string };

/** It is known who somebody is: makes the proof that is worth something to the page that began, and to no other. */
export async function arriveAs(
  { db }: Pick<Context<'openid_trip'>, 'db'>,
  trip: Trip,
  entered: Partial<Pick<Trip, 'resident_id' | 'second_step' | 'refresh_token'>>,
): Promise<Arrived> {
  const proof = newToken();
  await db
    .updateTable('openid_trip')
    .set({ ...entered, proof_hash: hashed(proof) })
    .where('id', '=', trip.id)
    .execute();
  if (!trip.origin) return { kind: 'console', proof };
  return {
    kind: 'widget',
    origin: trip.origin,
    starter: trip.starter_hash.toString('base64url'),
    proof,
    returnTo: trip.return_to,
  };
}
