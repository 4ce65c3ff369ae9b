import type { TestCommunity } from '@wederkerig/server/testing';
import { addMember, makeGroup } from '../../../packages/server/src/residents/groups.actions.ts';
import type { Operation, Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** A tenants' association of the admin, with committees that nobody wrote to yet, and what it was asked to pass on. */
export interface PassOnsToUse {
  readonly lab: string;
  readonly association: string;
  /** Another one each time. */
  committee(): string;
  /** What was not passed on yet, another one each time. */
  fresh(): string;
  /** What may have been. */
  readonly worn: string;
}

const spare = 40;

export async function passOnsToUse({ rows, organisation, clock }: TestCommunity): Promise<PassOnsToUse> {
  return rows(async (db) => {
    const context = { db, organisation, clock };
    const idOf = async (email: string) =>
      (await db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;
    const [noor, els] = [await idOf('noor@voorbeeld.nl'), await idOf('els@wonen.example')];
    const make = async (kind: 'committee' | 'tenants-association', name: string, member: string) => {
      const id = await makeGroup(context, { kind, name, buildingId: null, neighbourhoodId: null, by: els });
      await addMember(context, { groupId: id, residentId: member, endsOn: '2027-11-23', by: els });
      return id;
    };
    const association = await make('tenants-association', 'Belang van Els', els);
    const { id: lab } = await db
      .selectFrom('lab')
      .select('id')
      .where('slug', '=', 'samen-in-de-buurt')
      .executeTakeFirstOrThrow();
    const committees: string[] = [];
    const asked: string[] = [];
    for (let made = 0; made <= spare; made++) {
      committees.push(globalId('ResidentGroup', await make('committee', `Om te vragen ${made}`, noor)));
      const id = crypto.randomUUID();
      const own = { organisation_id: organisation.id };
      const written = { subject: 'Praat mee', text: 'Zeg dit ook.', language: 'nl', written_at: clock.now() };
      await db
        .insertInto('lab_pass_on')
        .values({
          ...own,
          ...written,
          id,
          lab_id: lab,
          association_id: association,
          writer_id: els,
          passed_on_by: null,
          passed_on_at: null,
        })
        .execute();
      const to = await make('committee', `Om te mailen ${made}`, noor);
      await db
        .insertInto('lab_pass_on_committee')
        .values({ ...own, pass_on_id: id, committee_id: to, sent_at: null })
        .execute();
      asked.push(globalId('LabPassOn', id));
    }
    let [nextCommittee, nextAsked] = [0, 1];
    return {
      lab: globalId('Lab', lab),
      association: globalId('ResidentGroup', association),
      committee: () => committees[nextCommittee++ % committees.length]!,
      fresh: () => asked[nextAsked++ % asked.length]!,
      worn: asked[0]!,
    };
  });
}

const sharing: Operation = {
  text: `query ($slug: String!, $language: String!, $words: Int!) { console { labSharing(slug: $slug, language: $language) {
    ... on LabSharing { whatsapp column(words: $words) { ... on LabColumn { words } } } } } }`,
  variables: () => ({ slug: 'samen-in-de-buurt', language: 'nl', words: 100 }),
  inConsole: true,
  done: '"words":',
};

export const sharingQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.labSharing(slug)': [sharing, 'slug'],
  'Console.labSharing(language)': [sharing, 'language'],
  'LabSharing.column(words)': [sharing, 'words'],
};

export const passOnMutations: Readonly<Record<string, Values>> = {
  askToPassOn: ({ passOns }, isGood) => ({
    lab: passOns.lab,
    association: passOns.association,
    committees: isGood ? [passOns.committee()] : [],
    subject: 'Praat mee',
    text: 'Zeg dit ook aan je buren.',
    language: 'nl',
  }),
  passOn: ({ passOns }, isGood) => ({ passOn: isGood ? passOns.fresh() : passOns.worn }),
};

export const passOnFields: Readonly<Record<string, readonly string[]>> = {
  askToPassOn: ['lab', 'association', 'committees', 'subject', 'text', 'language'],
  passOn: ['passOn'],
};
