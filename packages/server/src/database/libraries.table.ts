import { libraryTable } from './columns.ts';

libraryTable('kysely_migration', 'name timestamp');
libraryTable('kysely_migration_lock', 'id is_locked');

/** Jobs hold ids alone, but an id is somebody's: pg-boss removes a job a day after it is done, and after 14 days at the latest. */
const aboutSomebody = {
  whose: 'resident',
  purpose: 'running-the-service',
  class: 'ordinary',
  keep: '14-days',
  onErase: 'delete-row',
} as const;

libraryTable(
  'pgboss.job',
  `id name priority state retry_limit retry_count retry_delay retry_backoff retry_delay_max expire_seconds deletion_seconds
  singleton_key singleton_on group_id group_tier start_after created_on started_on completed_on keep_until dead_letter policy
  heartbeat_on heartbeat_seconds blocked blocking pending_dependencies source_name source_id source_created_on
  source_retry_count source_root_id trace_context upsert_by_key`,
  { columns: 'data output source_output', as: aboutSomebody },
);
libraryTable('pgboss.job_dependency', 'child_name child_id parent_name parent_id');
libraryTable(
  'pgboss.queue',
  `name policy retry_limit retry_delay retry_backoff retry_delay_max expire_seconds retention_seconds deletion_seconds dead_letter
  partition table_name deferred_count blocked_count queued_count ready_count warning_queued active_count failed_count
  total_count retained_count retained_on created_delta completed_delta failed_delta delta_on delta_seconds wait_bins run_bins
  ready_oldest_seconds ready_history heartbeat_seconds notify singletons_active monitor_claim_on monitor_on maintain_on
  created_on updated_on`,
);
libraryTable(
  'pgboss.queue_stats',
  `id name deferred_count queued_count ready_count active_count failed_count total_count created_delta completed_delta failed_delta
  delta_seconds delta_on wait_bins run_bins ready_oldest_seconds captured_on`,
);
libraryTable('pgboss.schedule', 'name key kind cron timezone data options created_on updated_on last_job_id');
libraryTable('pgboss.subscription', 'event name created_on updated_on');
libraryTable('pgboss.version', 'version cron_on bam_on flow_on reindex_on monitor_backoff_on');
libraryTable('pgboss.warning', 'id type message data created_on');
libraryTable(
  'pgboss.instance',
  `id name host pid version node_version application_name heartbeat_seconds supervise schedule migrate persist_queue_stats
  persist_warnings pool_max pool_total pool_idle pool_waiting workers metrics config crash_restarts crash_restarts_since
  started_on heartbeat_on stopped_on`,
);
libraryTable(
  'pgboss.bam',
  'id name version status queue table_name command error created_on started_on completed_on',
);
