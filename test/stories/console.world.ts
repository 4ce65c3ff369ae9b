import type { TestCommunity } from '@wederkerig/server/testing';
import { seedStaff } from '../../packages/server/src/account/console.seed.ts';
import { seedHelpBoards } from '../../packages/server/src/help-board/help-board.seed.ts';
import { seedWaitingPosts } from '../../packages/server/src/help-board/help-waiting.seed.ts';
import { seedGroups } from '../../packages/server/src/lab-feedback/lab-groups.seed.ts';
import { seedWaitingComments } from '../../packages/server/src/lab-feedback/lab-waiting.seed.ts';
import { seedResidents } from '../../packages/server/src/residents/residents.seed.ts';

/** A working day at the housing corporation of the demo: what residents wrote waits for somebody. */
export async function openWorkingDay({ rows, organisation, clock }: TestCommunity): Promise<void> {
  await rows(async (db) => {
    const context = { db, organisation, clock };
    const residents = await seedResidents(context);
    await seedStaff(context);
    await seedHelpBoards(context);
    await seedWaitingComments(context, residents);
    await seedGroups(context, residents);
    await seedWaitingPosts(context);
  });
}
