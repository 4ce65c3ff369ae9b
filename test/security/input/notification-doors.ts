import { randomUUID } from 'node:crypto';
import type { TestCommunity } from '@wederkerig/server/testing';
import { todayOf } from '../../../packages/server/src/clock.ts';
import { datedCode } from '../../../packages/server/src/dated-code.ts';
import { codeToChoose } from '../../../packages/server/src/notifications/choice.actions.ts';
import type { Door, Operation } from './doors.ts';

/** Somebody who wants to be called, and the link in a mail to them. */
export interface NewsToHear {
  /** What stands in a mail to the resident about what is new. */
  readonly codeToChoose: string;
  /** What stands behind a notice on their device. */
  readonly codeToRead: string;
  /** A call that nobody makes. */
  readonly call: string;
}

export async function newsToHear(community: TestCommunity, of: { email: string }): Promise<NewsToHear> {
  const { organisation, clock } = community;
  return community.rows(async (db) => {
    const { id: resident_id } = await db
      .selectFrom('resident')
      .select('id')
      .where('email', '=', of.email)
      .executeTakeFirstOrThrow();
    const id = randomUUID();
    const made = {
      organisation_id: organisation.id,
      id,
      resident_id,
      channel: 'call',
      made_at: clock.now(),
    } as const;
    await db.insertInto('digest').values(made).execute();
    const comment = await db
      .selectFrom('lab_comment')
      .select('id')
      .where('state', '=', 'published')
      .where('withdrawn_at', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('notification')
      .values({
        organisation_id: organisation.id,
        id: randomUUID(),
        resident_id,
        kind: 'lab-answer',
        about_id: comment.id,
        happened_at: clock.now(),
        digest_id: id,
      })
      .execute();
    return {
      codeToRead: datedCode(community, 'read-digest', [resident_id, id], todayOf(community)),
      codeToChoose: codeToChoose(community, resident_id),
      call: Buffer.from(`TodayRow:${id}`).toString('base64'),
    };
  });
}

const calls: Operation = {
  text: 'query ($id: ID!) { console { call(id: $id) { blocks { heading } } } }',
  variables: ({ news }) => ({ id: news.call }),
  inConsole: true,
  done: '"call":{"blocks":[',
};

export const newsQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Console.call(id)': [calls, 'id'],
};

const chosen = { rhythm: 'daily', channel: 'call', phone: '06 12345678', device: null, hears: ['labs'] };

interface NewsDoor {
  readonly path: string;
  readonly field: string;
  readonly good: (at: NewsToHear) => unknown;
  /** What else the page would send. */
  readonly beside?: (at: NewsToHear) => object;
}

const doors: readonly NewsDoor[] = [
  { path: '/notifications/chosen', field: 'code', good: ({ codeToChoose: code }) => code },
  { path: '/notifications/news', field: 'code', good: ({ codeToRead: code }) => code },
  { path: '/notifications', field: 'code', good: ({ codeToChoose: code }) => code, beside: () => chosen },
  ...(['rhythm', 'channel', 'phone', 'device', 'hears'] as const).map((field) => ({
    path: '/notifications',
    field,
    good: () => chosen[field],
    beside: ({ codeToChoose: code }: NewsToHear) => ({ ...chosen, code }),
  })),
];

/** The page on which somebody chooses how to hear what is new; and the button of a mail program, whose address holds who they are. */
export function newsDoors(): Door[] {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:4000' };
  return [
    ...doors.map(({ path, field, good, beside }): Door => ({
      place: `${path} ${field}`,
      good: ({ news }) => good(news),
      request: (value, { news }) => ({
        path,
        init: { method: 'POST', headers, body: JSON.stringify({ ...beside?.(news), [field]: value }) },
      }),
      reached: ({ status }) => status === 200,
    })),
    {
      place: '/notifications/off code',
      good: ({ news }) => news.codeToChoose,
      request: (value) => ({
        path: `/notifications/off?code=${encodeURIComponent(String(value).toWellFormed())}`,
        init: {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'List-Unsubscribe=One-Click',
        },
      }),
      reached: ({ status }) => status === 200,
    },
  ];
}
