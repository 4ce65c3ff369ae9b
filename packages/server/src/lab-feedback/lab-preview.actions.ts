import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn, daysAfter } from '../clock.ts';
import { Refused } from '../errors.ts';
import { hashed } from '../secrets.ts';
import { readText } from '../text.rules.ts';
import { longestPreviewName, previewDays } from './lab-publishing.rules.ts';
import { atWorkOnLabs } from './lab-setting.actions.ts';

/** A link with which people read a lab before others do, as the editor who gave it sees it. */
export interface PreviewView {
  readonly id: string;
  readonly name: string;
  /** Null once it stopped working. */
  readonly address: string | null;
  readonly until: string;
  readonly withdrawn: boolean;
  readonly answers: readonly PreviewAnswer[];
}

/** What somebody with the link said. */
export interface PreviewAnswer {
  readonly id: string;
  readonly right: boolean;
  readonly words: string | null;
  readonly saidOn: string;
  readonly read: boolean;
}

/** The links to one lab, the newest first, each with what came of it. */
export async function previewsOf(context: Context, labId: string): Promise<PreviewView[]> {
  const { db, clock, organisation, ownPages } = context;
  const day = (moment: Date) => dayIn(organisation.timezone, moment);
  const links = await db
    .selectFrom('lab_preview')
    .select(['id', 'name', 'expires_at', 'withdrawn_at'])
    .where('lab_id', '=', labId)
    .orderBy('id', 'desc')
    .execute();
  const answers = await db
    .selectFrom('lab_preview_answer')
    .innerJoin('lab_preview', (join) =>
      join
        .onRef('lab_preview.organisation_id', '=', 'lab_preview_answer.organisation_id')
        .onRef('lab_preview.id', '=', 'lab_preview_answer.preview_id'),
    )
    .select(['lab_preview_answer.id', 'preview_id', 'is_right', 'words', 'said_at', 'read_at'])
    .where('lab_id', '=', labId)
    .orderBy('lab_preview_answer.id', 'desc')
    .execute();
  return links.map(({ id, name, expires_at, withdrawn_at }) => {
    const works = withdrawn_at === null && expires_at > clock.now();
    return {
      id,
      name,
      address: works ? `${ownPages}/preview#${codeOf(context, id)}` : null,
      until: day(expires_at),
      withdrawn: withdrawn_at !== null,
      answers: answers
        .filter(({ preview_id }) => preview_id === id)
        .map((answer) => ({
          id: answer.id,
          right: answer.is_right,
          words: answer.words,
          saidOn: day(answer.said_at),
          read: answer.read_at !== null,
        })),
    };
  });
}

/** @returns the id of the lab */
export async function makeLabPreview(context: Context, labId: string, name: string): Promise<string> {
  await atWorkOnLabs(context);
  const lab = await context.db.selectFrom('lab').select('id').where('id', '=', labId).executeTakeFirst();
  if (!lab) throw new Refused('NOT_FOUND');
  const id = newId();
  const now = context.clock.now();
  await context.db
    .insertInto('lab_preview')
    .values({
      organisation_id: context.organisation.id,
      id,
      lab_id: labId,
      name: readText(name, longestPreviewName).replaceAll('\n', ' '),
      code_hash: hashed(codeOf(context, id)),
      made_at: now,
      expires_at: daysAfter(now, previewDays),
      withdrawn_at: null,
    })
    .execute();
  return labId;
}

/** @returns the id of the lab */
export async function withdrawLabPreview(context: Context, previewId: string): Promise<string> {
  await atWorkOnLabs(context);
  const preview = await context.db
    .updateTable('lab_preview')
    .set({ withdrawn_at: context.clock.now() })
    .where('id', '=', previewId)
    .where('withdrawn_at', 'is', null)
    .returning('lab_id')
    .executeTakeFirst();
  if (!preview) throw new Refused('NOT_FOUND');
  return preview.lab_id;
}

/**
 * What was said was read, this answer and those to the same lab before it: what came meanwhile is still new.
 *
 * @returns the id of the lab
 */
export async function readPreviewAnswers(context: Context, lastId: string): Promise<string> {
  await atWorkOnLabs(context);
  const last = await context.db
    .selectFrom('lab_preview_answer')
    .innerJoin('lab_preview', (join) =>
      join
        .onRef('lab_preview.organisation_id', '=', 'lab_preview_answer.organisation_id')
        .onRef('lab_preview.id', '=', 'lab_preview_answer.preview_id'),
    )
    .select('lab_id')
    .where('lab_preview_answer.id', '=', lastId)
    .executeTakeFirst();
  if (!last) throw new Refused('NOT_FOUND');
  await context.db
    .updateTable('lab_preview_answer')
    .set({ read_at: context.clock.now() })
    .where('read_at', 'is', null)
    .where('id', '<=', lastId)
    .where('preview_id', 'in', (select) =>
      select.selectFrom('lab_preview').select('id').where('lab_id', '=', last.lab_id),
    )
    .execute();
  return last.lab_id;
}

function codeOf({ secret }: Pick<Context, 'secret'>, id: string): string {
  return secret.token('lab-preview', id);
}
