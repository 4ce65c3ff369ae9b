import './database/libraries.table.ts';
import './community/community.table.ts';
import './residents/residents.table.ts';
import './account/account.table.ts';
import './account/console.table.ts';
import './account/way.table.ts';
import './account/phone.table.ts';
import './account/openid.table.ts';
import './account/discourse-forum.table.ts';
import './account/host-identity.table.ts';
import './account/hand-over.table.ts';
import './account/passkey.table.ts';
import './letters/letters.table.ts';
import './notifications/notifications.table.ts';
import './residency/residency.table.ts';
import './today/today.table.ts';
import './moderation/moderation.table.ts';
import './lab-feedback/lab-feedback.table.ts';
import './lab-feedback/lab-publishing.table.ts';
import './lab-feedback/lab-landscape.table.ts';
import './lab-feedback/lab-slip.table.ts';
import './lab-feedback/lab-wishes.table.ts';
import './lab-feedback/lab-group-voice.table.ts';
import './lab-feedback/lab-pass-on.table.ts';
import './lab-feedback/lab-idea.table.ts';
import './profile-card/profile-card.table.ts';
import './help-board/help-board.table.ts';
import './help-board/help-talk.table.ts';
import './help-board/neighbour-post.table.ts';
import './embed/embed.table.ts';
import './commitments/commitments.table.ts';
import './signal/signal.table.ts';
import './thanks/thanks.table.ts';
import './mix/mix.table.ts';
import './core-values/core-values.table.ts';
import './welcome/welcome.table.ts';
import './welcome/welcome-settling.table.ts';
import './welcome/welcome-buddy.table.ts';
import './community/community.graphql.ts';
import './community/console.graphql.ts';
import './community/sites.graphql.ts';
import './account/account.graphql.ts';
import './account/console.graphql.ts';
import './today/stand-in.graphql.ts';
import './today/today.graphql.ts';
import './account/remove-site.graphql.ts';
import './account/way.graphql.ts';
import './account/openid.graphql.ts';
import './account/discourse-forum.graphql.ts';
import './account/host-identity.graphql.ts';
import './account/colleagues.graphql.ts';
import './account/invite-resident.graphql.ts';
import './groups/groups.graphql.ts';
import './groups/group-places.graphql.ts';
import './letters/letters.graphql.ts';
import './residency/residency.graphql.ts';
import './residency/residency-at-work.graphql.ts';
import './residency/residency.today.ts';
import './moderation/moderation.graphql.ts';
import './moderation/moderation-cases.graphql.ts';
import './moderation/moderation.today.ts';
import './profile-card/profile-card.graphql.ts';
import './profile-card/own-profile.graphql.ts';
import './profile-card/profile-answer.graphql.ts';
import './profile-card/profile-picture.graphql.ts';
import './profile-card/hello.graphql.ts';
import './profile-card/pause.graphql.ts';
import './lab-feedback/lab-feedback.graphql.ts';
import './lab-feedback/lab-results.graphql.ts';
import './lab-feedback/lab-landscape.graphql.ts';
import './lab-feedback/lab-slips.graphql.ts';
import './lab-feedback/lab-priority.graphql.ts';
import './lab-feedback/lab-joining.graphql.ts';
import './lab-feedback/lab-joined.graphql.ts';
import './lab-feedback/lab-joining.today.ts';
import './lab-feedback/console-labs.graphql.ts';
import './lab-feedback/lab-publishing.graphql.ts';
import './lab-feedback/lab-publishing-acts.graphql.ts';
import './lab-feedback/lab-publishing.today.ts';
import './lab-feedback/edit-lab.graphql.ts';
import './lab-feedback/lab-comment.graphql.ts';
import './lab-feedback/lab-idea.graphql.ts';
import './lab-feedback/lab-feedback.today.ts';
import './lab-feedback/lab-staff-answer.graphql.ts';
import './lab-feedback/lab-group-voice.graphql.ts';
import './lab-feedback/lab-group-voice.today.ts';
import './lab-feedback/lab-pass-on.today.ts';
import './lab-feedback/lab-sharing.graphql.ts';
import './lab-feedback/lab-pass-on.graphql.ts';
import './help-board/help-post.graphql.ts';
import './help-board/help-reason.graphql.ts';
import './help-board/help-board.graphql.ts';
import './help-board/console-boards.graphql.ts';
import './help-board/help-asking.graphql.ts';
import './help-board/own-post.graphql.ts';
import './help-board/gathering.graphql.ts';
import './help-board/help-news.graphql.ts';
import './help-board/help-talk.graphql.ts';
import './help-board/help-talking.graphql.ts';
import './help-board/help-agreeing.graphql.ts';
import './help-board/help-ask.graphql.ts';
import './help-board/help-waiting.graphql.ts';
import './help-board/help-board.today.ts';
import './help-board/moved-out.actions.ts';
import './help-board/own-story.graphql.ts';
import './help-board/neighbour-post.graphql.ts';
import './help-board/neighbour-posting.graphql.ts';
import './help-board/neighbour-post.today.ts';
import './help-board/hall-paper.graphql.ts';
import './embed/embed.graphql.ts';
import './core-values/core-values.graphql.ts';
import './core-values/core-values-acts.graphql.ts';
import './core-values/core-values-at-work.graphql.ts';
import './core-values/core-values.today.ts';
import './commitments/commitments.graphql.ts';
import './commitments/lab-outcome.graphql.ts';
import './commitments/commitments-at-work.graphql.ts';
import './commitments/commitment-acts.graphql.ts';
import './commitments/promise-draft.graphql.ts';
import './commitments/following.graphql.ts';
import './commitments/notice.graphql.ts';
import './commitments/commitments.today.ts';
import './signal/signal.graphql.ts';
import './signal/telling-signals.graphql.ts';
import './signal/signals-at-work.graphql.ts';
import './signal/signal-acts.graphql.ts';
import './signal/signal-wishes.graphql.ts';
import './signal/signal.today.ts';
import './thanks/thanks.graphql.ts';
import './thanks/own-thanks.graphql.ts';
import './thanks/thanks-acts.graphql.ts';
import './thanks/thanks-at-work.graphql.ts';
import './thanks/thanks.today.ts';
import './notifications/notifications.graphql.ts';
import './mix/mix.graphql.ts';
import './mix/mix-advert.graphql.ts';
import './mix/mix-advert-acts.graphql.ts';
import './mix/mix.today.ts';
import './welcome/welcome.graphql.ts';
import './welcome/welcome-acts.graphql.ts';
import './welcome/settling.graphql.ts';
import './welcome/information.graphql.ts';
import './welcome/information-at-work.graphql.ts';
import './welcome/half-year.graphql.ts';
import './welcome/buddies.graphql.ts';
import './welcome/buddies-at-work.graphql.ts';
import './welcome/welcome.today.ts';
import './welcome/information-for-boards.ts';
import './notifications/notifications.today.ts';
import './lab-feedback/lab-feedback.news.ts';
import './commitments/commitments.news.ts';
import './thanks/thanks.news.ts';
import './help-board/help-board.news.ts';
import { consoleJobs, consoleQueues } from './account/console.jobs.ts';
import { smsJobs, smsQueues } from './account/sms.jobs.ts';
import { ownAccountJobs, ownAccountQueues } from './account/own-account.jobs.ts';
import { passkeyJobs, passkeyQueues } from './account/passkey.jobs.ts';
import { accountJobs, accountQueues, type MailingServer } from './account/account.jobs.ts';
import { lexicographicSortSchema, printSchema as print, type GraphQLSchema } from 'graphql';
import { builder, type Outbox } from './builder.ts';
import { communityJobs, communityQueues } from './community/community.jobs.ts';
import { coreValuesJobs, coreValuesQueues } from './core-values/core-values.jobs.ts';
import { commitmentJobs, commitmentQueues } from './commitments/commitments.jobs.ts';
import { signalJobs, signalQueues } from './signal/signal.jobs.ts';
import { welcomeBuddyJobs, welcomeBuddyQueues } from './welcome/welcome-buddy.jobs.ts';
import { checkInJobs, checkInQueues } from './welcome/check-in.jobs.ts';
import { welcomeJobs, welcomeQueues } from './welcome/welcome.jobs.ts';
import { welcomeFileRoute, welcomesRoute } from './welcome/welcome.routes.ts';
import { feedsRoute } from './commitments/feeds.routes.ts';
import { calendarRoute } from './help-board/calendar.routes.ts';
import { profilePictureRoute } from './profile-card/profile-picture.routes.ts';
import type { NewsDesk } from './news.ts';
import type { Route } from './route.ts';
import type { Job, QueueDeclaration } from './work.ts';
import { helpTalkJobs, helpTalkQueues } from './help-board/help-talk.jobs.ts';
import { helpBoardJobs, helpBoardQueues } from './help-board/help-board.jobs.ts';
import { notificationJobs, notificationQueues } from './notifications/notifications.jobs.ts';
import { labReportRoute } from './lab-feedback/lab-report.routes.ts';
import { labJobs, labQueues } from './lab-feedback/lab-feedback.jobs.ts';
import { residencyJobs, residencyQueues } from './residency/residency.jobs.ts';
import { residenciesRoute, residencyFileRoute } from './residency/residency.routes.ts';
import { mixJobs, mixQueues } from './mix/mix.jobs.ts';
import { mixTextRoute } from './mix/mix-text.routes.ts';
import { moderationJobs, moderationQueues } from './moderation/moderation.jobs.ts';

/** THE list of slices: what each brings of tables, schema, jobs and routes. */
export const queues: readonly QueueDeclaration[] = [
  ...communityQueues,
  ...smsQueues,
  ...accountQueues,
  ...consoleQueues,
  ...ownAccountQueues,
  ...passkeyQueues,
  ...residencyQueues,
  ...moderationQueues,
  ...notificationQueues,
  ...labQueues,
  ...helpBoardQueues,
  ...helpTalkQueues,
  ...coreValuesQueues,
  ...commitmentQueues,
  ...signalQueues,
  ...mixQueues,
  ...welcomeQueues,
  ...welcomeBuddyQueues,
  ...checkInQueues,
];

export function jobsOf(
  server: MailingServer & {
    readonly jobs: Outbox;
    readonly news: NewsDesk;
    readonly pushServices: readonly string[];
  },
): Job[] {
  return [
    ...communityJobs(server),
    ...smsJobs(server),
    ...accountJobs(server),
    ...consoleJobs(server),
    ...ownAccountJobs(server),
    ...passkeyJobs(server),
    ...residencyJobs(server),
    ...moderationJobs(server),
    ...notificationJobs(server),
    ...labJobs(server),
    ...helpBoardJobs(server),
    ...helpTalkJobs(server),
    ...coreValuesJobs(server),
    ...commitmentJobs(server),
    ...signalJobs(server),
    ...mixJobs(server),
    ...welcomeJobs(server),
    ...welcomeBuddyJobs(server),
    ...checkInJobs(server),
  ];
}

/** What slices answer beside GraphQL. */
export const routes: readonly Route[] = [
  profilePictureRoute,
  labReportRoute,
  calendarRoute,
  residencyFileRoute,
  residenciesRoute,
  welcomeFileRoute,
  welcomesRoute,
  feedsRoute,
  mixTextRoute,
];

let built: GraphQLSchema | undefined;

/** The schema of everything above. */
export function buildSchema(): GraphQLSchema {
  return (built ??= builder.toSchema({}));
}

/** The schema as it is committed and reviewed. */
export const printSchema = (): string => print(lexicographicSortSchema(buildSchema()));
