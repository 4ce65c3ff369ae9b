import type { Selectable } from 'kysely';
import { inConsole, type Context } from '../builder.ts';
import { writeAudit } from '../community/audit.actions.ts';
import type { Tables } from '../database/tables.ts';
import { Refused } from '../errors.ts';
import { labTextChanged } from './lab-text.actions.ts';

export type PieceOfLab = 'lab' | 'lab_section' | 'lab_item';

/** Who changes a lab, counted. */
export async function editing(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'editor');
  await context.limits.use('lab-change-by-actor', residentId);
  return residentId;
}

export async function noteEdit(
  context: Context,
  editor: string,
  action: string,
  labId: string,
): Promise<void> {
  await labTextChanged(context, labId, editor);
  await writeAudit(context, {
    actor: 'resident',
    actorId: editor,
    action,
    aboutId: labId,
    reason: 'labs',
  });
}

/**
 * A piece as it stands, with its next version taken: it is still as it was read.
 *
 * @throws Refused CHANGED_MEANWHILE where somebody else was there first
 */
export async function claim<Piece extends PieceOfLab>(
  { db }: Context,
  piece: Piece,
  id: string,
  version: number,
): Promise<Selectable<Tables[Piece]>> {
  // What is asked for here, all three have.
  const table = piece as 'lab';
  const row = await db.selectFrom(table).selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  if (row.version !== version) throw new Refused('CHANGED_MEANWHILE');
  await db
    .updateTable(table)
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute();
  return row as unknown as Selectable<Tables[Piece]>;
}

/** The lab a piece belongs to. */
export async function labOf({ db }: Context, piece: PieceOfLab, id: string) {
  const labs = db.selectFrom('lab').select(['id', 'language']);
  const lab =
    piece === 'lab'
      ? labs.where('id', '=', id)
      : labs.where('id', 'in', db.selectFrom(piece).select('lab_id').where('id', '=', id));
  const found = await lab.executeTakeFirst();
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}
