import { signedIn, type Context, type Role, type SignedIn } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { houseColour } from '../community/house-style.actions.ts';
import { Refused } from '../errors.ts';
import { categoriesOfDeeds } from '../help-board/done-deeds.actions.ts';
import type { HelpCategory } from '../help-board/help-board.table.ts';
import { activeResidentsOf } from '../residents/active-residents.actions.ts';
import { helpSentencesWords, type HelpSentence } from '@wederkerig/words/help-sentences';
import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { isThereFor } from './answer-thanks.actions.ts';
import { paintCard } from './card.paper.ts';
import { paintStatement } from './statement.paper.ts';
import { thanksRow } from './thanks-rows.actions.ts';
import { checkMayWrite, rolesOnPaper } from './thanks.rules.ts';

/** What the viewer can have on a statement: kinds of help they gave, and what they are for their neighbours. */
export interface DeedsForPaper {
  readonly categories: readonly HelpCategory[];
  readonly roles: readonly Role[];
  readonly groups: readonly string[];
}

/** Each once: how often, when and for whom is not told. */
export async function deedsForPaper(
  context: Context,
  { kind, residentId }: SignedIn,
): Promise<DeedsForPaper> {
  if (kind !== 'resident') return { categories: [], roles: [], groups: [] };
  const thanked = await context.db
    .selectFrom('thanks')
    .select('category')
    .distinct()
    .where('receiver_id', '=', residentId)
    .where('helped', '=', true)
    .where('visibility', '=', 'published')
    .where('category', 'is not', null)
    .execute();
  const done = await categoriesOfDeeds(context, residentId);
  const [active] = await activeResidentsOf(context, residentId);
  const all = new Set([...done, ...thanked.flatMap(({ category }) => category ?? [])]);
  const groups = active?.groups ?? [];
  return {
    categories: [...all].toSorted(),
    // A group says more than the role that comes with it.
    roles: rolesOnPaper.filter(
      (role) => active?.roles.includes(role) && (role !== 'committee-member' || groups.length === 0),
    ),
    groups,
  };
}

/** What somebody chose out of that. */
export interface ChosenDeeds extends DeedsForPaper {
  readonly language: string;
}

/** A statement of volunteer work, for whoever did it: in their language, and in Dutch. */
export async function printStatement(context: Context, chosen: ChosenDeeds): Promise<string> {
  const viewer = signedIn(context.viewer);
  checkMayWrite(viewer.kind);
  const offered = await deedsForPaper(context, viewer);
  for (const part of ['categories', 'roles', 'groups'] as const)
    if (chosen[part].some((one) => !(offered[part] as readonly string[]).includes(one)))
      throw new Refused('CHOICE_NOT_OFFERED');
  const among = <Part extends 'categories' | 'roles' | 'groups'>(part: Part) =>
    (offered[part] as readonly string[]).filter((one) =>
      (chosen[part] as readonly string[]).includes(one),
    ) as unknown as DeedsForPaper[Part];
  const deeds = { categories: among('categories'), roles: among('roles'), groups: among('groups') };
  if (Object.values(deeds).every((part) => part.length === 0)) throw new Refused('CHOICE_NEEDED');
  if (!viewer.firstName) throw new Refused('FIRST_NAME_NEEDED');
  await context.limits.use('thanks-paper-by-actor', viewer.residentId);
  return paintStatement({
    organisation: context.organisation,
    colour: await houseColour(context.db),
    firstName: viewer.firstName,
    day: todayOf(context),
    made: context.clock.now(),
    language: nearestDelivered(chosen.language),
    deeds,
  });
}

/** A word of thanks as a card, for either of the two. */
export async function printCard(context: Context, id: string, language: string): Promise<string> {
  const { residentId } = signedIn(context.viewer);
  const row = await thanksRow(context, id);
  if (!row || row.visibility !== 'published' || !(await isThereFor(context, row, residentId)))
    throw new Refused('NOT_FOUND');
  await context.limits.use('thanks-paper-by-actor', residentId);
  const reader = nearestDelivered(language);
  const sentence = row.sentence as HelpSentence | null;
  const said = sentence && (await wordsIn(helpSentencesWords, reader))[sentence];
  return paintCard({
    organisation: context.organisation,
    colour: await houseColour(context.db),
    language: reader,
    words: said ?? row.text ?? '',
    wordsLanguage: said ? reader : row.language,
    deed: row.deed,
    deedLanguage: row.language,
    to: row.receiver,
    from: row.giver_id === null ? row.writer : row.giver,
    job: row.job,
    made: context.clock.now(),
  });
}
