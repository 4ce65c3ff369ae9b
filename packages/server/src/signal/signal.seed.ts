import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayLater, momentIn, todayOf } from '../clock.ts';
import { residentOfAddress } from '../residents/residents.actions.ts';
import { workingDaysLater } from '../working-days.ts';
import type { SignalKind, SignalSource } from './signal.table.ts';

interface Told {
  readonly number: string;
  readonly kind: SignalKind;
  readonly text: string;
  /** So many days ago. */
  readonly ago: number;
  readonly source?: SignalSource;
  /** Whether Ina sent it; else somebody without an account. */
  readonly ofIna?: true;
  readonly taken?: true;
  readonly answer?: { readonly text: string; readonly after: number };
}

const told: readonly Told[] = [
  {
    number: '482913',
    kind: 'broken',
    text: 'De voordeur van De Linde valt niet in het slot. Ik belde twee keer. Er kwam niemand.',
    ago: 1,
    ofIna: true,
  },
  {
    number: '715204',
    kind: 'tip',
    text: 'Zet een kast in de hal voor boeken. Dan kunnen buren ruilen.',
    ago: 20,
    ofIna: true,
    answer: { text: 'Goed idee. De kast staat er op 1 december. Wil je helpen met vullen?', after: 4 },
  },
  {
    number: '330458',
    kind: 'complaint',
    text: 'De trap is al drie weken niet schoon.',
    ago: 16,
    source: 'phone',
    taken: true,
  },
  {
    number: '904127',
    kind: 'nuisance',
    text: 'In de berging staat elke avond harde muziek aan.',
    ago: 3,
    source: 'paper',
  },
];

/** Believable complaints and tips, one late and one answered. */
export async function seedSignals(context: Pick<Context, 'db' | 'organisation' | 'clock'>): Promise<void> {
  const [ina, els] = [
    await residentOfAddress(context, 'ina.1@voorbeeld.example'),
    await residentOfAddress(context, 'els@wonen.example'),
  ];
  for (const one of told) await seedOne(context, one, { ina: ina ?? null, els: els ?? null });
}

async function seedOne(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  { number, kind, text, ago, source, ofIna, taken, answer }: Told,
  { ina, els }: { ina: string | null; els: string | null },
): Promise<void> {
  const { db, organisation } = context;
  const sentOn = dayLater(todayOf(context), -ago);
  const id = newId();
  const answeredOn = answer ? dayLater(sentOn, answer.after) : null;
  await db
    .insertInto('signal')
    .values({
      organisation_id: organisation.id,
      id,
      number,
      kind,
      text,
      language: 'nl',
      source: ofIna ? 'web' : (source ?? 'phone'),
      sender_id: ofIna ? ina : null,
      entered_by: ofIna ? null : els,
      commitment_id: null,
      neighbourhood_id: null,
      building_id: null,
      sent_at: momentIn(organisation.timezone, sentOn, '10:00'),
      sent_on: sentOn,
      answer_by: workingDaysLater(sentOn, kind === 'tip' ? 10 : 5),
      owner_id: taken || answer ? els : null,
      answered_on: answeredOn,
      verdict: null,
      judged_at: null,
      verdict_answer_id: null,
      for_all_on: null,
      consent_how: null,
      linked_by: null,
      call_phone: null,
    })
    .execute();
  if (!answer || !answeredOn) return;
  await db
    .insertInto('signal_answer')
    .values({
      organisation_id: organisation.id,
      id: newId(),
      signal_id: id,
      text: answer.text,
      language: 'nl',
      author_id: els,
      job: 'Wijkbeheerder',
      answered_at: momentIn(organisation.timezone, answeredOn, '14:00'),
    })
    .execute();
}
