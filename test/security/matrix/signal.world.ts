import { signalForTests } from '../../../packages/server/src/testing/signals.ts';
import { newId } from './content.ts';
import { now, type Organisation, type Person } from './people.ts';

/** Those that something is done with once each. */
const toChange = ['to-withdraw', 'to-answer', 'to-answer-next', 'to-answer-last', 'to-take'] as const;

/** What Ina told: one that was answered, with a note of a colleague; and one for each thing that is done. */
export async function signalsHere(
  at: Organisation,
  { ina, els, karim }: { ina: Person; els: Person; karim: { id: string } },
): Promise<Record<'Signal' | 'SignalAnswer', Record<string, string>>> {
  const told = { ...at, clock: now };
  // Long after all else that waits, so that it stands behind it.
  const later = { sent_on: '2026-11-20', answer_by: '2027-06-01' };
  const long = { sent_on: '2026-10-20', answer_by: '2027-06-01' };
  const linked = await signalForTests(told, {
    ...long,
    source: 'phone',
    sender_id: ina.id,
    consent_how: 'phone',
  });
  const answered = await signalForTests(told, {
    ...later,
    number: '482913',
    text: 'Klacht van Ina',
    sender_id: ina.id,
    owner_id: els.id,
    answered_on: '2026-11-23',
    for_all_on: '2026-11-23',
  });
  const answerId = newId();
  await at.db
    .insertInto('signal_answer')
    .values({
      organisation_id: at.organisation.id,
      id: answerId,
      signal_id: answered,
      text: 'Antwoord aan Ina',
      language: 'nl',
      author_id: els.id,
      job: 'Opzichter',
      answered_at: now.now(),
    })
    .execute();
  await at.db
    .insertInto('signal_note')
    .values({
      organisation_id: at.organisation.id,
      id: newId(),
      signal_id: answered,
      text: 'Notitie over Ina',
      author_id: els.id,
      noted_at: now.now(),
    })
    .execute();
  await at.db
    .insertInto('signal_for_all')
    .values({
      organisation_id: at.organisation.id,
      signal_id: answered,
      text: 'Wat iedereen leest',
      answer: 'Wat wij deden',
      language: 'nl',
      author_id: els.id,
      shown_on: '2026-11-23',
      shown_at: now.now(),
    })
    .execute();
  // The staff showed it, and its sender does not want that any more.
  const unwanted = await signalForTests(told, { ...long, answered_on: '2026-10-21' });
  await at.db
    .insertInto('signal_for_all')
    .values({
      organisation_id: at.organisation.id,
      signal_id: unwanted,
      text: 'Wat niemand meer leest',
      answer: 'Geheim',
      language: 'nl',
      author_id: els.id,
      shown_on: '2026-11-23',
      shown_at: new Date(now.now().getTime() + 1000),
    })
    .execute();
  await decided(at);
  await at.db
    .insertInto('stand_in')
    .values({
      organisation_id: at.organisation.id,
      colleague_id: karim.id,
      stand_in_id: els.id,
      until: '2026-12-24',
    })
    .execute();
  // Enough others in that month for its figures to be divided.
  for (let at = 0; at < 15; at++)
    await signalForTests(told, {
      kind: 'tip',
      sent_on: '2026-11-02',
      answered_on: '2026-11-10',
      answer_by: '2026-11-13',
    });
  const ids: Record<string, string> = { signal: answered, 'signal-to-unlink': linked };
  for (const name of ['to-link', 'to-link-next', 'to-link-last'])
    ids[`signal-${name}`] = await signalForTests(told, { ...long, source: 'phone' });
  for (const name of toChange)
    ids[`signal-${name}`] = await signalForTests(told, {
      ...later,
      sender_id: name === 'to-withdraw' ? ina.id : null,
    });
  return { Signal: ids, SignalAnswer: { 'answer-to-ina': answerId } };
}

/** How fast is answered, whom else one can go to, and this morning's picture of Molenveld. */
async function decided({ db, organisation }: Organisation): Promise<void> {
  await db
    .insertInto('signal_setting')
    .values({
      organisation_id: organisation.id,
      days_complaint: 4,
      days_tip: 10,
      repair_phone: '010 765 43 21',
      nuisance_phone: null,
      committee_name: 'Klachtencommissie',
      committee_link: 'https://klachten.example/',
      committee_phone: null,
      version: 1,
    })
    .execute();
  const { id } = await db
    .selectFrom('neighbourhood')
    .select('id')
    .where('slug', '=', 'molenveld')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('published_count')
    .values({
      organisation_id: organisation.id,
      subject: `signal-times:${id}`,
      audience: 'senders',
      counted_on: '2026-11-23',
      cells: JSON.stringify({ 'in-time': 20, late: 5 }),
    })
    .execute();
}
