import { randomUUID as newId } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import type { Operation, Values } from './doors.ts';

/** Residents whom no mail reaches with the yearly question; another one each time, since each is settled once. */
export async function residentsAtDesk(
  { rows, organisation }: TestCommunity,
  count: number,
): Promise<() => string> {
  const at = new Date('2026-11-01T09:00:00Z');
  const of = { organisation_id: organisation.id };
  const ids = Array.from({ length: count }, () => ({ resident: newId(), residency: newId() }));
  await rows(async (db) => {
    const home = await db
      .selectFrom('home')
      .select('id')
      .where('number', '=', '20')
      .executeTakeFirstOrThrow();
    const person = { ...of, first_name: null, language: 'nl', created_at: at };
    await db
      .insertInto('resident')
      .values(ids.map(({ resident }) => ({ ...person, id: resident, email: `${resident}@voorbeeld.nl` })))
      .execute();
    const asked = {
      starts_on: '2025-01-01',
      ends_on: null,
      confirmed_at: at,
      confirmed_how: 'letter',
      confirmed_by: null,
    } as const;
    const told = {
      ended_how: null,
      ended_by: null,
      ended_at: null,
      asked_at: at,
      reminded_at: null,
      desk_told_at: at,
      still_here_at: null,
    };
    await db
      .insertInto('residency')
      .values(
        ids.map(({ resident, residency }) => ({
          ...of,
          id: residency,
          resident_id: resident,
          home_id: home.id,
          ...asked,
          ...told,
        })),
      )
      .execute();
  });
  let given = 0;
  return () => Buffer.from(`Residency:${ids[given++ % ids.length]!.residency}`).toString('base64');
}

/** What an admin sends about people, and staff about residents. */
export const peopleMutations: Readonly<Record<string, Values>> = {
  inviteColleague: () => ({ email: 'noor@wonen.example', firstName: 'Noor', role: 'EDITOR' }),
  giveRole: ({ colleague }) => ({ colleague, role: 'MODERATOR' }),
  endRole: ({ colleague }) => ({ colleague, role: 'MODERATOR' }),
  sendConsoleLink: ({ colleague }) => ({ colleague, lost: false }),
  inviteResident: () => ({
    email: 'eva@voorbeeld.nl',
    home: 'De Linde 14',
    firstName: 'Eva',
    language: 'nl',
  }),
  lookUpResident: () => ({ email: 'ina@voorbeeld.nl', reason: 'QUESTION' }),
  changeResidency: () => ({
    home: 'De Linde 14',
    email: 'eva@voorbeeld.nl',
    firstName: 'Eva',
    from: '2027-01-01',
    until: '2028-01-01',
    newKeys: false,
    looksOnly: true,
  }),
  openStillHere: ({ atDesk }) => ({ residency: atDesk() }),
  settleStillHere: ({ atDesk }) => ({ residency: atDesk(), livesHere: true }),
  printLetters: () => ({ homes: 'Veerstraat 3', adults: 2 }),
};

export const peopleFields: Readonly<Record<string, readonly string[]>> = {
  inviteColleague: ['email', 'firstName', 'role'],
  giveRole: ['colleague', 'role'],
  endRole: ['colleague', 'role'],
  sendConsoleLink: ['colleague', 'lost'],
  inviteResident: ['email', 'home', 'firstName', 'language'],
  lookUpResident: ['email', 'reason'],
  changeResidency: ['home', 'email', 'firstName', 'from', 'until', 'newKeys', 'looksOnly'],
  openStillHere: ['residency'],
  settleStillHere: ['residency', 'livesHere'],
  printLetters: ['homes', 'adults'],
};

export const peopleQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.letters(homes)': [
    {
      text: 'query ($homes: String!) { console { letters(homes: $homes) { home } } }',
      variables: () => ({ homes: 'Molenstraat' }),
      inConsole: true,
      done: '"home":"Molenstraat 1"',
    },
    'homes',
  ],
};
