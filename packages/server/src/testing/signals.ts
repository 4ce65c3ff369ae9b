import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import type { Tables } from '../database/tables.ts';

let drawn = 200_000;

/** A complaint as it is stored: sent today, waiting for an answer, of nobody; the rest as it is said. Answers with its id. */
export async function signalForTests(
  { db, organisation, clock }: Pick<Context, 'db' | 'organisation' | 'clock'>,
  more: Partial<Tables['signal']> = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto('signal')
    .values({
      organisation_id: organisation.id,
      id,
      number: String(drawn++),
      kind: 'complaint',
      text: 'De trap is niet schoon.',
      language: 'nl',
      source: 'web',
      sender_id: null,
      entered_by: null,
      commitment_id: null,
      neighbourhood_id: null,
      building_id: null,
      sent_at: clock.now(),
      sent_on: todayOf({ organisation, clock }),
      answer_by: '2036-01-01',
      owner_id: null,
      handed_on: null,
      answered_on: null,
      verdict: null,
      judged_at: null,
      verdict_answer_id: null,
      for_all_on: null,
      consent_how: null,
      linked_by: null,
      call_phone: null,
      ...more,
    })
    .execute();
  return id;
}
