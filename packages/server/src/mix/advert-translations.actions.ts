import { deliveredLanguages } from '@wederkerig/words';
import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { atWorkOnAdverts, auditAdvert } from './mix-advert.actions.ts';
import {
  checkMayCheck,
  checkMayTranslate,
  readAdvertTranslation,
  isStanding,
  standingStates,
} from './mix-advert.rules.ts';

/** What a version says in another language, with who wrote it and who let it through. */
export interface AdvertTranslation {
  readonly id: string;
  readonly advertId: string;
  readonly language: string;
  readonly text: string;
  readonly isChecked: boolean;
  readonly writer: string | null;
  readonly checker: string | null;
  readonly viewerMayCheck: boolean;
}

/**
 * Writes what a text says in another language, in the place of what stood there; readers have the Dutch until a second person
 * checked it.
 *
 * @returns the id of the building
 */
export async function translateAdvert(
  context: Context,
  said: { readonly advertId: string; readonly language: string; readonly text: string },
): Promise<string> {
  const by = await atWorkOnAdverts(context);
  const { buildingId, ...advert } = await claim(context, said.advertId);
  checkMayTranslate(advert, todayOf(context));
  const { language, text } = readAdvertTranslation(said, deliveredLanguages, context.organisation.phone);
  const id = newId();
  const written = {
    id,
    text,
    written_by: by,
    written_at: context.clock.now(),
    checked_by: null,
    checked_at: null,
  };
  await context.db
    .insertInto('mix_advert_translation')
    .values({
      organisation_id: context.organisation.id,
      advert_id: said.advertId,
      language,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'advert_id', 'language']).doUpdateSet(written),
    )
    .execute();
  await auditAdvert(context, by, 'translate-mix-advert', id);
  return buildingId;
}

/** A second person lets a translation be read, as it was when they read it. @returns the id of the building */
export async function checkAdvertTranslation(context: Context, id: string): Promise<string> {
  const by = await atWorkOnAdverts(context);
  const found = await context.db
    .selectFrom('mix_advert_translation')
    .select('advert_id as advertId')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new Refused('NOT_FOUND');
  const { buildingId, ...advert } = await claim(context, found.advertId);
  checkMayTranslate(advert, todayOf(context));
  const waiting = await context.db
    .selectFrom('mix_advert_translation')
    .select('written_by as writtenBy')
    .where('id', '=', id)
    .where('checked_by', 'is', null)
    .executeTakeFirst();
  if (!waiting) throw new Refused('CHANGED_MEANWHILE');
  checkMayCheck({ ...waiting, endsOn: advert.endsOn }, by, todayOf(context));
  await context.db
    .updateTable('mix_advert_translation')
    .set({ checked_by: by, checked_at: context.clock.now() })
    .where('id', '=', id)
    .execute();
  await auditAdvert(context, by, 'check-mix-advert-translation', id);
  return buildingId;
}

/** Of versions that those at work look at, in the order of the languages. */
export async function translationsOf(
  context: Context,
  advertIds: readonly string[],
  residentId: string,
): Promise<AdvertTranslation[]> {
  if (advertIds.length === 0) return [];
  const rows = await context.db
    .selectFrom('mix_advert_translation')
    .innerJoin('mix_advert', 'mix_advert.id', 'mix_advert_translation.advert_id')
    .selectAll('mix_advert_translation')
    .select(['mix_advert.state', 'mix_advert.ends_on as endsOn'])
    .where('advert_id', 'in', advertIds)
    .orderBy('language')
    .execute();
  const people = rows.flatMap(({ written_by, checked_by }) => [
    written_by,
    ...(checked_by ? [checked_by] : []),
  ]);
  const names = await firstNames(context, people);
  return rows.map((row) => ({
    id: row.id,
    advertId: row.advert_id,
    language: row.language,
    text: row.text,
    isChecked: row.checked_by !== null,
    writer: names.get(row.written_by) ?? null,
    checker: (row.checked_by && names.get(row.checked_by)) ?? null,
    viewerMayCheck:
      row.checked_by === null &&
      row.written_by !== residentId &&
      isStanding(row.state) &&
      row.endsOn >= todayOf(context),
  }));
}

/** A translation that waits for somebody. */
export interface WaitingTranslation {
  readonly id: string;
  readonly language: string;
  readonly buildingId: string;
  readonly since: Date;
}

/** Translations of texts that are read, or will be, which wait for somebody else than who wrote them, longest first. */
export function translationsToCheck(
  context: Context,
  residentId: string,
  most: number,
): Promise<WaitingTranslation[]> {
  return context.db
    .selectFrom('mix_advert_translation as translation')
    .innerJoin('mix_advert', 'mix_advert.id', 'translation.advert_id')
    .select(['translation.id', 'language', 'building_id as buildingId', 'translation.written_at as since'])
    .where('translation.checked_by', 'is', null)
    .where('translation.written_by', '<>', residentId)
    .where('state', 'in', standingStates)
    .where('ends_on', '>=', todayOf(context))
    .orderBy('translation.written_at')
    .limit(most)
    .execute();
}

/** Nobody replaces a text while what it says in another language is written or let through. */
async function claim({ db }: Context, advertId: string) {
  const row = await db
    .selectFrom('mix_advert')
    .select(['building_id as buildingId', 'state', 'text', 'ends_on as endsOn'])
    .where('id', '=', advertId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  return row;
}
