import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import type { Thing } from './moderated.actions.ts';
import type { Decision, Ground, ReportReason } from './moderation.table.ts';

type Records = Pick<Context, 'db'>;

/** What somebody said who reported a thing; their name is no part of it. */
export interface ReportTold {
  readonly reporterId: string;
  readonly reason: ReportReason;
  readonly words: string | null;
  readonly reportedAt: Date;
}

export interface DecisionMade {
  readonly id: string;
  readonly decision: Decision;
  readonly ground: Ground | null;
  readonly words: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

export interface Objection {
  readonly decisionId: string;
  readonly words: string;
  readonly objectedAt: Date;
}

/** What is written down about one thing. */
export interface CaseRecords {
  /** Those that nobody decided about yet. */
  readonly reports: readonly ReportTold[];
  /** Newest first. */
  readonly decisions: readonly DecisionMade[];
  readonly objection: Objection | null;
}

const mostOfOne = 50;

/** What is written down about a thing: three statements, each bounded. */
export async function recordsOf(context: Records, about: Thing): Promise<CaseRecords> {
  const reports = await openReports(context)
    .select(['report.reporter_id', 'report.reason', 'report.words', 'report.reported_at'])
    .where('report.about_type', '=', about.type)
    .where('report.about_id', '=', about.id)
    .orderBy('report.reported_at')
    .limit(mostOfOne)
    .execute();
  const decisions = await context.db
    .selectFrom('moderation_decision')
    .selectAll()
    .where('about_type', '=', about.type)
    .where('about_id', '=', about.id)
    .orderBy('id', 'desc')
    .limit(mostOfOne)
    .execute();
  const objection = await openObjections(context)
    .select(['objection.decision_id', 'objection.words', 'objection.objected_at'])
    .where('decision.about_type', '=', about.type)
    .where('decision.about_id', '=', about.id)
    .executeTakeFirst();
  return {
    reports: reports.map((row) => ({
      reporterId: row.reporter_id,
      reason: row.reason,
      words: row.words,
      reportedAt: row.reported_at,
    })),
    decisions: decisions.map((row) => ({
      id: row.id,
      decision: row.decision,
      ground: row.ground,
      words: row.reason,
      decidedBy: row.decided_by,
      decidedAt: row.decided_at,
    })),
    objection: objection
      ? { decisionId: objection.decision_id, words: objection.words, objectedAt: objection.objected_at }
      : null,
  };
}

/** Reports that no decision came after. */
export function openReports({ db }: Records) {
  return db
    .selectFrom('moderation_report as report')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('moderation_decision as later')
            .select('later.id')
            .whereRef('later.organisation_id', '=', 'report.organisation_id')
            .whereRef('later.about_type', '=', 'report.about_type')
            .whereRef('later.about_id', '=', 'report.about_id')
            .whereRef('later.decided_at', '>=', 'report.reported_at'),
        ),
      ),
    );
}

/** Objections that nobody answered, with the decisions they are about. */
export function openObjections({ db }: Records) {
  return db
    .selectFrom('moderation_objection as objection')
    .innerJoin('moderation_decision as decision', (join) =>
      join
        .onRef('decision.organisation_id', '=', 'objection.organisation_id')
        .onRef('decision.id', '=', 'objection.decision_id'),
    )
    .where('objection.answer_id', 'is', null);
}

/** One who decides after the other, not both at once: whoever comes second finds the case decided. */
export async function oneAtATime({ db }: Records, { type, id }: Thing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`moderation ${type}:${id}`}, 0))`.execute(db);
}
