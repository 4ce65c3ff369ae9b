import type { Context } from '../builder.ts';
import { closeWhatEnded, seedLabThatEnds } from '../lab-feedback/lab-closed.seed.ts';
import { seedPromises, type Told } from './commitments.seed.ts';

/** What the points of the conversation that is over became: one kept, one late after it was moved, one dropped. */
const promises: readonly Told[] = [
  {
    slug: 'fietsen-uit-de-berging',
    point: 'k-fietsen',
    text: 'Wij halen de oude fietsen weg.',
    en: 'We take the old bicycles away.',
    owner: 'De wijkbeheerder',
    by: 'Karim',
    made: -90,
    firstDue: -40,
    state: 'kept',
    ended: -43,
    said: [['kept', -43, 'De berging is weer leeg. Er is plek voor 20 fietsen.']],
  },
  {
    slug: 'naambordjes-aan-de-kade',
    point: 'k-bordjes',
    text: 'Elke bel aan De Kade krijgt een naambordje.',
    en: 'Every bell at De Kade gets a name plate.',
    owner: 'Woonservice',
    by: 'Karim',
    made: -80,
    firstDue: -20,
    due: 30,
    reason: 'De bordjes waren te klein. Wij bestelden nieuwe.',
    state: 'under-way',
  },
  {
    slug: 'buurtkamer-op-zaterdag',
    point: 'k-zaterdag',
    text: 'De buurtkamer aan De Kade is op zaterdag open.',
    en: 'The neighbourhood room at De Kade is open on Saturday.',
    owner: 'De wijkbeheerder',
    by: 'Els',
    made: -80,
    firstDue: -30,
    state: 'dropped',
    ended: -31,
    said: [['dropped', -31, 'Er is op zaterdag niemand die de deur open kan doen.']],
  },
];

/** Writes a conversation with residents that is over, with what came of it. */
export async function seedClosedLab(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentIds: readonly string[],
): Promise<void> {
  const points = await seedLabThatEnds(context, residentIds);
  await seedPromises(context, promises, points);
  await closeWhatEnded(context);
}
