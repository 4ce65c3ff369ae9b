import { fromKysely, PgBoss } from 'pg-boss';
import type { Outbox } from '../builder.ts';
import { systemClock, type Clock } from '../clock.ts';
import type { ConnectionSettings } from '../database/connect.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { withoutWords } from '../log.ts';
import { secondsUntilMorning } from '../quiet-hours.rules.ts';

const schema = 'pgboss';
const timezone = 'Europe/Amsterdam';

/** Makes pg-boss's tables and our queues. Run by the owner as part of `migrate`. */
export async function makeQueues(
  owner: ConnectionSettings,
  queues: readonly QueueDeclaration[],
): Promise<void> {
  const boss = new PgBoss({ ...bossSettings(owner), supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  try {
    for (const { queue, retryLimit, takesMinutes = 1 } of queues) {
      const options = {
        retryLimit,
        retryDelay: 2,
        retryBackoff: true,
        retryDelayMax: 300,
        expireInSeconds: takesMinutes * 60,
        deleteAfterSeconds: 86_400,
        // Told when it is committed; whoever does not hear it finds it by looking.
        notify: true,
      };
      if (await boss.getQueue(queue)) await boss.updateQueue(queue, options);
      else await boss.createQueue(queue, options);
    }
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

export interface Jobs extends Outbox {
  /** Starts working; called once the server listens. */
  work(jobs: readonly Job[]): Promise<void>;
  stop(): Promise<void>;
}

/** When the jobs of a server are done. */
export interface Days {
  readonly clock: Clock;
  /** Whether what can wait is left for the morning. */
  readonly keepsQuiet: boolean;
}

/** The jobs of one server. Every server works; pg-boss sees to it that each job is done by one. */
export async function startJobs(
  app: ConnectionSettings,
  log: (error: unknown) => void,
  { clock, keepsQuiet }: Days = { clock: systemClock, keepsQuiet: true },
): Promise<Jobs> {
  const boss = new PgBoss({
    ...bossSettings(app),
    migrate: false,
    createSchema: false,
    supervise: true,
    schedule: true,
    useListenNotify: true,
  });
  let stopped = false;
  boss.on('error', (error) => {
    if (!stopped) log(error);
  });
  await boss.start();
  return {
    async send(db, queue, data) {
      await boss.send(queue, data, { db: fromKysely(db) });
    },
    async work(jobs) {
      for (const job of jobs) {
        if (job.cron) await boss.schedule(job.queue, job.cron, {}, { tz: timezone });
        const settings = {
          pollingIntervalSeconds: job.everySeconds,
          // Behind a pooler that hands connections around nothing is heard, and nobody notices: so it looks as often.
          notifyPollingIntervalSeconds: job.everySeconds,
          localConcurrency: job.workers,
        };
        await boss.work<Record<string, string> | null>(job.queue, settings, async (batch) => {
          for (const { data } of batch) {
            const startAfter = job.quiet && keepsQuiet ? secondsUntilMorning(timezone, clock.now()) : 0;
            if (startAfter > 0) await boss.send(job.queue, data ?? {}, { startAfter });
            else await job.run(data ?? {}).catch((error: unknown) => failed(error, log));
          }
        });
      }
    },
    async stop() {
      await boss.stop({ graceful: true, close: true, timeout: 5_000 });
      stopped = true;
    },
  };
}

/** pg-boss keeps the error of a job that failed in its table, and a mail server quotes the address it refuses: no words go there. */
function failed(error: unknown, log: (error: unknown) => void): never {
  log(error);
  throw Object.assign(new Error('A job failed'), withoutWords(error), { stack: undefined });
}

function bossSettings(settings: ConnectionSettings) {
  return { ...(settings as object), schema, max: 4, application_name: 'wederkerig jobs' };
}
