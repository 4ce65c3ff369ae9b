import type { TestCommunity } from '@wederkerig/server/testing';
import type { Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** A lab that is open with a solution to wish something of; somebody else joins in with it already. */
export interface WishesToMake {
  readonly lab: string;
  readonly solution: string;
}

export async function wishesToMake({ rows, organisation, clock }: TestCommunity): Promise<WishesToMake> {
  return rows(async (db) => {
    const { id, lab_id: labId } = await db
      .selectFrom('lab_item')
      .innerJoin('lab_section', 'lab_section.id', 'lab_item.section_id')
      .innerJoin('lab', 'lab.id', 'lab_item.lab_id')
      .select(['lab_item.id', 'lab_item.lab_id'])
      .where('lab.slug', '=', 'samen-in-de-buurt')
      .where('lab_section.kind', '=', 'solutions')
      .executeTakeFirstOrThrow();
    const noor = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', 'noor@voorbeeld.nl')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('lab_joining')
      .values({
        organisation_id: organisation.id,
        id: crypto.randomUUID(),
        lab_id: labId,
        item_id: id,
        resident_id: noor.id,
        joined_at: clock.now(),
        letter_id: null,
      })
      .execute();
    return { lab: globalId('Lab', labId), solution: globalId('LabItem', id) };
  });
}

const mine = (field: string, of: string): Operation => ({
  text: `query ($slug: String!) { viewer { ${field}(slug: $slug) ${of} } }`,
  variables: () => ({ slug: 'samen-in-de-buurt' }),
  done: `"${field}":[`,
});

export const wishQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Viewer.labPriorities(slug)': [mine('labPriorities', ''), 'slug'],
  'Viewer.labJoinings(slug)': [mine('labJoinings', '{ item }'), 'slug'],
};

/** What a resident sends. */
export const wishMutations: Readonly<Record<string, Values>> = {
  setLabPriorities: ({ wishes: { lab, solution } }) => ({ lab, items: [solution] }),
  joinLab: ({ wishes: { lab, solution } }) => ({ lab, item: solution }),
  leaveLab: ({ wishes: { lab, solution } }) => ({ lab, item: solution }),
};

let letters = 0;

/** What is sent from the console; the same letter twice would be two mails for one. */
export const joinedMutations: Readonly<Record<string, Values>> = {
  writeToJoined: ({ wishes: { lab, solution } }) => ({
    lab,
    item: solution,
    text: `Kom dinsdag naar de hal. ${letters++}`,
  }),
};

export const wishFields: Readonly<Record<string, readonly string[]>> = {
  setLabPriorities: ['lab', 'items'],
  joinLab: ['lab', 'item'],
  leaveLab: ['lab', 'item'],
  writeToJoined: ['lab', 'item', 'text'],
};
