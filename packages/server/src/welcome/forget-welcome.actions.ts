import type { Context } from '../builder.ts';

/** What a newcomer said, or somebody wrote of them, and every way to say more. That they were welcomed stays for thirty days. */
export async function forgetWhatWasSaid(
  { db }: Pick<Context, 'db'>,
  { id }: { readonly id: string },
): Promise<void> {
  for (const table of [
    'welcome_check_in',
    'welcome_link',
    'welcome_buddy_want',
    'welcome_buddy_offer',
  ] as const)
    await db.deleteFrom(table).where('welcome_id', '=', id).execute();
  await db.updateTable('welcome_contact').set({ note: null }).where('welcome_id', '=', id).execute();
}
