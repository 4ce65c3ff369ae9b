import type { TestCommunity } from '@wederkerig/server/testing';
import { objectionCode } from '../../../packages/server/src/moderation/objection.actions.ts';
import type { Door, Operation, Values } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { globalId } from './global-id.ts';

/** What waits for somebody at work, enough of it that each thing can be done with one that nothing was done with yet. */
export interface Work {
  /** A comment that waits, and goes on waiting. */
  readonly waiting: string;
  /** One that waits to be decided about, another one each time. */
  held(): string;
  /** A row of a question that waits, another one each time. */
  question(): string;
  /** The code of a decision that nobody objected to yet, another one each time. */
  decided(): string;
  /** The code of one that somebody may have objected to. */
  readonly worn: string;
}

const spare = 20;

export async function workOf(community: TestCommunity, of: { item: string; email: string }): Promise<Work> {
  await community.asStaff('wies@voorbeeld.nl', 'admin', 'Wies');
  const itemId = Buffer.from(of.item, 'base64').toString().split(':')[1]!;
  return community.rows(async (db) => {
    const { lab_id } = await db
      .selectFrom('lab_item')
      .select('lab_id')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    const [author, decider] = await Promise.all(
      [of.email, 'wies@voorbeeld.nl'].map((email) =>
        db.selectFrom('resident').select('id').where('email', '=', email).executeTakeFirstOrThrow(),
      ),
    );
    const say = async (state: 'waiting' | 'published' | 'refused', text: string) => {
      const id = crypto.randomUUID();
      await db
        .insertInto('lab_comment')
        .values({
          organisation_id: community.organisation.id,
          id,
          lab_id,
          item_id: itemId,
          reply_to: null,
          author_id: author!.id,
          text,
          language: 'nl',
          state,
          written_at: community.clock.now(),
          edited_at: null,
          withdrawn_at: null,
          withdrawn_by: null,
        })
        .execute();
      return id;
    };
    const decide = async (about: string) => {
      const id = crypto.randomUUID();
      await db
        .insertInto('moderation_decision')
        .values({
          organisation_id: community.organisation.id,
          id,
          about_type: 'LabComment',
          about_id: about,
          decision: 'refuse',
          ground: 'spam',
          reason: null,
          decided_by: decider!.id,
          decided_at: community.clock.now(),
        })
        .execute();
      return objectionCode(community, id);
    };
    const pile = async (make: () => Promise<string>) => {
      const things: string[] = [];
      for (let made = 0; made < spare; made++) things.push(await make());
      let taken = 0;
      return () => things[taken++ % things.length]!;
    };
    return {
      waiting: globalId('LabComment', await say('waiting', 'Nog te lezen.')),
      held: await pile(async () => globalId('LabComment', await say('waiting', 'Nog te beoordelen.'))),
      question: await pile(async () => globalId('TodayRow', await say('published', 'Wanneer?'))),
      decided: await pile(async () => decide(await say('refused', 'Geweigerd.'))),
      worn: await decide(await say('refused', 'Ook geweigerd.')),
    };
  });
}

export const workQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.moderationCase(about)': [
    {
      text: 'query ($about: ID!) { console { moderationCase(about: $about) { kind } } }',
      variables: ({ work }) => ({ about: work.waiting }),
      inConsole: true,
      done: '"kind":"COMMENT"',
    },
    'about',
  ],
};

/** What is done once is done, so only the good request gets one that nothing was done with. */
const ofNobody = Buffer.from('LabComment:00000000-0000-7000-8000-00000000dead').toString('base64');

export const workMutations: Readonly<Record<string, Values>> = {
  decideModerationCase: ({ work }, isGood) => ({
    about: isGood ? work.held() : ofNobody,
    decision: 'REFUSE',
    ground: 'OTHER',
    words: 'Dit past hier niet.',
  }),
  finishTodayRow: ({ work }, isGood) => ({ row: isGood ? work.question() : ofNobody, kind: 'QUESTION' }),
};

export const workFields: Readonly<Record<string, readonly string[]>> = {
  decideModerationCase: ['about', 'decision', 'ground', 'words'],
  finishTodayRow: ['row', 'kind'],
};

const keep = Symbol('the value a page would send');

/** What an author sends from the page behind the link in the mail about a decision. */
export function objectionDoors(): Door[] {
  return ['code', 'words'].map((field) => ({
    place: `/objection ${field}`,
    good: () => keep,
    request: (value: unknown, { work }: Neighbourhood) => {
      const isGood = value === keep;
      const good = { code: isGood ? work.decided() : work.worn, words: 'Dit klopt niet.' };
      return {
        path: '/objection',
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
          body: JSON.stringify(isGood ? good : { ...good, [field]: value }),
        },
      };
    },
    reached: ({ status }) => status === 200,
  }));
}
