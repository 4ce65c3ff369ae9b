import type { Clock } from '../clock.ts';
import { seedCommitments } from '../commitments/commitments.seed.ts';
import { seedClosedLab } from '../commitments/lab-outcome.seed.ts';
import { seedSignals } from '../signal/signal.seed.ts';
import { listOrganisations } from '../community/community.actions.ts';
import { setSite } from '../community/sites.actions.ts';
import { seedCommunity } from '../community/community.seed.ts';
import { seedStaff } from '../account/console.seed.ts';
import { seedResidents } from '../residents/residents.seed.ts';
import { connect, type ConnectionSettings } from '../database/connect.ts';
import { seedAsks } from '../help-board/help-asks.seed.ts';
import { seedHelpBoards } from '../help-board/help-board.seed.ts';
import { seedWaitingPosts } from '../help-board/help-waiting.seed.ts';
import { seedLab } from '../lab-feedback/lab-feedback.seed.ts';
import { seedGroups } from '../lab-feedback/lab-groups.seed.ts';
import { seedAnswers, seedComments } from '../lab-feedback/lab-voices.seed.ts';
import { seedWishes } from '../lab-feedback/lab-wishes.seed.ts';
import { seedWaitingComments } from '../lab-feedback/lab-waiting.seed.ts';
import { seedLetters } from '../letters/letters.seed.ts';
import { seedProfiles } from '../profile-card/profile-card.seed.ts';
import type { ServerSecret } from '../secrets.ts';
import { seedThanks } from '../thanks/thanks.seed.ts';
import { seedTower } from '../mix/mix-tower.seed.ts';
import { seedMix } from '../mix/mix.seed.ts';
import { seedCoreValues } from '../core-values/core-values.seed.ts';
import { seedWelcome } from '../welcome/welcome.seed.ts';

/** Fills a new demo database with its world, and lets the host pages of this start use it. */
export async function seedDemo(
  app: ConnectionSettings,
  sites: Readonly<Record<'website' | 'forum', string>>,
  clock: Clock,
  secret: ServerSecret,
): Promise<void> {
  const connection = connect({ ...app, max: 2 });
  try {
    if ((await listOrganisations(connection)).length === 0) {
      await connection.kysely.transaction().execute(async (db) => {
        const organisation = await seedCommunity(db, clock);
        const context = { db, organisation, clock };
        const residents = await seedResidents(context);
        await seedStaff(context);
        await seedLab(context);
        await seedAnswers(context, residents);
        await seedComments(context, residents);
        await seedProfiles(context, residents);
        await seedHelpBoards(context);
        await seedAsks(context);
        await seedWaitingComments(context, residents);
        await seedWishes(context, residents);
        await seedGroups(context, residents);
        await seedWaitingPosts(context);
        await seedCommitments(context);
        await seedClosedLab(context, residents);
        await seedSignals(context);
        await seedLetters({ ...context, secret });
        await seedThanks(context, residents);
        await seedTower(context);
        await seedMix({ ...context, secret }, residents);
        await seedCoreValues({ ...context, secret }, residents);
        await seedCoreValues({ ...context, secret }, [], { building: 'de-wilg', stage: 'adopted' });
        await seedWelcome(context);
      });
    }
    const [organisation] = await listOrganisations(connection);
    if (!organisation) return;
    await connection.inOrganisation(organisation.id, async (db) => {
      await setSite(db, organisation.id, { slug: 'website', name: 'Website', origins: [sites.website] });
      await setSite(db, organisation.id, { slug: 'forum', name: 'Forum', origins: [sites.forum] });
    });
  } finally {
    await connection.close();
  }
}
