import type { Context } from '../builder.ts';

/** A lab that everybody can react to now. */
export interface OpenLab {
  readonly title: string;
  readonly language: string;
  readonly slug: string;
  /** The last day on which one can react; null while there is none. */
  readonly closesOn: string | null;
}

const mostShown = 5;

/** Labs that everybody can react to now, the newest first. */
export function openLabs({ db }: Pick<Context<'lab'>, 'db'>): Promise<OpenLab[]> {
  return db
    .selectFrom('lab')
    .select(['title', 'language', 'slug', 'closes_on as closesOn'])
    .where('state', '=', 'open')
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(mostShown)
    .execute();
}
