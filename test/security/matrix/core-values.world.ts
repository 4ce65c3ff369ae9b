import { ServerSecret } from '../../../packages/server/src/secrets.ts';
import { findBuilding } from '../../../packages/server/src/community/places.actions.ts';
import { placeBox } from '../../../packages/server/src/core-values/vote.actions.ts';
import { newId } from './content.ts';
import { now, serverKey, type Organisation, type Person } from './people.ts';

/** What is of places, by the names it has outside. */
export interface CoreValuesNames {
  readonly CoreValue: Readonly<Record<string, string>>;
  readonly CoreValuesProposal: Readonly<Record<string, string>>;
  readonly CoreValuesRemark: Readonly<Record<string, string>>;
  readonly CoreValuesVote: Readonly<Record<string, string>>;
}

const context = ({ db, organisation }: Organisation) => ({
  db,
  organisation,
  clock: now,
  secret: new ServerSecret(serverKey),
});

/** De Linde agreed on a line more than a year ago and talks about another; De Schipper votes. */
export async function coreValuesHere(
  at: Organisation,
  { ina, noor, karim }: { ina: Person; noor: Person; karim: { id: string } },
): Promise<CoreValuesNames> {
  const linde = await place(at, 'de-linde');
  const adopted = await value(at, linde, {
    text: 'Afgesproken in De Linde',
    state: 'adopted',
    edited_on: '2026-05-01',
  });
  const wording = await value(at, linde, { text: 'Woorden voor De Linde', replaces_id: adopted });
  await at.db
    .insertInto('core_values_charter')
    .values({
      organisation_id: at.organisation.id,
      place_id: linde,
      number: 1,
      since: '2025-11-23',
      why: 'adopted',
      lines: JSON.stringify([{ id: adopted, text: 'Afgesproken in De Linde', editedOn: '2026-05-01' }]),
    })
    .execute();
  await at.db
    .insertInto('core_values_edit')
    .values({
      organisation_id: at.organisation.id,
      value_id: adopted,
      text: 'Afgesproken in de Linde',
      by_id: karim.id,
      by_kind: 'committee',
      named_on: '2026-11-23',
    })
    .execute();
  await translation(at, adopted, 'Afgesproken in De Linde', 'Agreed in De Linde');
  await translation(at, wording, 'Woorden voor De Linde', 'Words for De Linde');
  await counted(at, linde, adopted);
  const proposals = {
    proposal: await proposal(at, linde, noor, {
      text: 'Voorstel van Noor',
      why: 'Reden van Noor',
      language: 'uk',
    }),
    'proposal-of-adopted': await proposal(at, linde, noor, { text: 'Oud deel van Noor', value_id: adopted }),
    'proposal-of-ina': await proposal(at, linde, ina, { text: 'Voorstel van Ina', state: 'waiting' }),
  };
  await proposal(at, linde, noor, { text: 'Deel van Noor', value_id: wording });
  const remark = newId();
  await at.db
    .insertInto('core_values_remark')
    .values({
      organisation_id: at.organisation.id,
      id: remark,
      value_id: wording,
      author_id: noor.id,
      text: 'Opmerking van Noor',
      language: 'nl',
      state: 'published',
      written_at: now.now(),
    })
    .execute();
  const schipper = await place(at, 'de-schipper');
  const asked = await value(at, schipper, { text: 'Gevraagd in De Schipper' });
  const vote = await round(at, schipper, asked, {
    opens_on: '2026-11-20',
    closes_on: '2026-12-05',
    outcome: null,
    told_on: null,
  });
  await placeBox(context(at), vote);
  await translation(at, asked, 'Gevraagd in De Schipper', 'Asked in De Schipper');
  await translation(at, asked, 'Gevraagde zin', 'The line that is asked', 'de');
  return {
    CoreValue: { 'value-adopted': adopted, 'value-in-talk': wording, 'value-asked': asked },
    CoreValuesProposal: proposals,
    CoreValuesRemark: { remark },
    CoreValuesVote: { vote },
  };
}

async function place(at: Organisation, building: string): Promise<string> {
  const id = newId();
  await at.db
    .insertInto('core_values_place')
    .values({
      organisation_id: at.organisation.id,
      id,
      building_id: (await findBuilding(at.db, building)) ?? null,
      neighbourhood_id: null,
      support: 'two-thirds',
      turnout: 'fifth',
      votes_by: 'resident',
      reviewed_on: null,
      asked_on: null,
    })
    .execute();
  return id;
}

async function value(at: Organisation, place_id: string, more: object): Promise<string> {
  const id = newId();
  const plain = { text: '', state: 'wording', replaces_id: null, edited_on: null } as const;
  await at.db
    .insertInto('core_value')
    .values({ organisation_id: at.organisation.id, id, place_id, ...plain, ...more })
    .execute();
  return id;
}

async function proposal(at: Organisation, place_id: string, by: Person, more: object): Promise<string> {
  const id = newId();
  const plain = { text: '', why: null, language: 'nl', state: 'published', value_id: null } as const;
  await at.db
    .insertInto('core_values_proposal')
    .values({
      organisation_id: at.organisation.id,
      id,
      place_id,
      author_id: by.id,
      written_at: now.now(),
      ...plain,
      ...more,
    })
    .execute();
  return id;
}

async function round(
  at: Organisation,
  place_id: string,
  value_id: string,
  days: { opens_on: string; closes_on: string; outcome: 'decided' | null; told_on?: null },
): Promise<string> {
  const id = newId();
  const takes = { support: 'two-thirds', turnout: 'fifth', votes_by: 'resident' } as const;
  const organisation_id = at.organisation.id;
  await at.db
    .insertInto('core_values_round')
    .values({ organisation_id, id, place_id, ...takes, ...days })
    .execute();
  await at.db
    .insertInto('core_values_question')
    .values({
      organisation_id,
      round_id: id,
      value_id,
      position: 1,
      text: 'Gevraagde zin',
      adopted: days.outcome && true,
    })
    .execute();
  return id;
}

/** A vote of long ago: what was decided, the numbers that may be told, and something against it. */
async function counted(at: Organisation, linde: string, adopted: string): Promise<void> {
  const days = { opens_on: '2025-09-10', closes_on: '2025-09-30', outcome: 'decided' } as const;
  const round_id = await round(at, linde, adopted, days);
  const organisation_id = at.organisation.id;
  const left = await value(at, linde, { text: 'Verworpen zin', state: 'left' });
  const question = { organisation_id, round_id, value_id: left, position: 2 };
  await at.db
    .insertInto('core_values_question')
    .values({ ...question, text: 'Verworpen zin', adopted: false })
    .execute();
  await translation(at, adopted, 'Gevraagde zin', 'Asked line');
  await translation(at, left, 'Verworpen zin', 'Rejected line');
  const cells = { behind: 20, objection: 5, unsure: 10 };
  for (const [valueId, told] of [
    [adopted, cells],
    [left, { ...cells, behind: 10, objection: 15 }],
  ] as const)
    await at.db
      .insertInto('published_count')
      .values({
        organisation_id,
        subject: `core-value:${round_id}:${valueId}`,
        audience: 'residents',
        counted_on: '2025-10-01',
        cells: JSON.stringify(told),
      })
      .execute();
  await at.db
    .insertInto('core_values_objection')
    .values({
      organisation_id,
      id: newId(),
      round_id,
      value_id: adopted,
      text: 'Bezwaar uit de doos',
      // What its author read in, as it was kept once: it is told to nobody.
      language: 'uk',
      handed_on: '2026-10-01',
    })
    .execute();
}

/** What a line says in another language, of the words that are shown of it. */
async function translation(
  at: Organisation,
  value_id: string,
  of_text: string,
  text: string,
  language = 'en',
) {
  await at.db
    .insertInto('core_value_translation')
    .values({
      organisation_id: at.organisation.id,
      value_id,
      language,
      of_text,
      text,
      state: 'checked',
    })
    .execute();
}
