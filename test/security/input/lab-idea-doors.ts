import type { TestCommunity } from '@wederkerig/server/testing';
import type { Values } from './doors.ts';
import { globalId } from './global-id.ts';

/** What an idea is put forward for, and what can be taken back: each with one that nothing was done with yet. */
export interface IdeasToUse {
  /** A lab with room for one; another one each time. */
  lab(): string;
  /** One that waits; another one each time. */
  waiting(): string;
}

const spare = 20;

export async function ideasToUse(community: TestCommunity, of: { email: string }): Promise<IdeasToUse> {
  const organisation_id = community.organisation.id;
  return community.rows(async (db) => {
    const { id: author_id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', of.email)
      .executeTakeFirstOrThrow();
    const labs = Array.from({ length: spare + 1 }, () => crypto.randomUUID());
    await db
      .insertInto('lab')
      .values(
        labs.map((id, index) => ({
          organisation_id,
          id,
          slug: `ideeen-${index}`,
          title: 'Ideeën',
          language: 'nl',
          held_on: '2026-11-01',
          place: null,
          participants: null,
          state: 'open' as const,
          closes_on: null,
          comments: 'on' as const,
          created_at: community.clock.now(),
          version: 1,
          text_version: 1,
        })),
      )
      .execute();
    const full = labs.pop()!;
    const ideas = Array.from({ length: spare }, () => crypto.randomUUID());
    await db
      .insertInto('lab_idea')
      .values(
        ideas.map((id) => ({
          organisation_id,
          id,
          lab_id: full,
          author_id,
          text: 'Een bank bij de vijver.',
          language: 'nl',
          state: 'waiting' as const,
          written_at: community.clock.now(),
          item_id: null,
        })),
      )
      .execute();
    let put = 0;
    return {
      lab: () => globalId('Lab', labs[put++ % labs.length]!),
      waiting: () => globalId('LabIdea', ideas.pop()!),
    };
  });
}

/** An idea that nobody put forward. */
const ofNobody = globalId('LabIdea', '00000000-0000-7000-8000-00000000dead');

/** A lab takes three of one person, and an idea that is taken back is gone: only the good request gets the next one. */
export const ideaMutations: Readonly<Record<string, Values>> = {
  putForwardLabIdea: ({ ideas }, isGood) => ({
    lab: isGood ? ideas.lab() : globalId('Lab', '00000000-0000-7000-8000-00000000dead'),
    text: 'Een bank bij de vijver.',
    language: 'nl',
  }),
  withdrawLabIdea: ({ ideas }, isGood) => ({ idea: isGood ? ideas.waiting() : ofNobody }),
};

export const ideaFields: Readonly<Record<string, readonly string[]>> = {
  putForwardLabIdea: ['lab', 'text', 'language'],
  withdrawLabIdea: ['idea'],
};
