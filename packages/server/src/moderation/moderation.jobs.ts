import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { moderationMailWords, type GroundWord } from '@wederkerig/words/moderation-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { decisionMailQueue } from './decide.actions.ts';
import { mailAboutDecision, type DecisionTold } from './decision-mail.actions.ts';
import { objectionDays } from './moderation.rules.ts';
import type { Ground } from './moderation.table.ts';

export const moderationQueues = [
  { queue: decisionMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

/** The mail by which an author is told what a person decided about their words. */
export function moderationJobs(server: MailingServer): Job[] {
  const tell = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailAboutDecision({ ...server, organisation, db }, data['decisionId'] ?? ''),
    );
    return found && writeDecisionMail(organisation, server.publicUrl(organisation), found);
  });
  return [{ ...moderationQueues[0], quiet: true, everySeconds: 2, workers: 1, run: tell }];
}

async function writeDecisionMail(
  organisation: OrganisationOfRequest,
  ownPages: string,
  told: DecisionTold,
): Promise<Mail> {
  const language = nearestDelivered(told.language);
  const words = await wordsIn(moderationMailWords, language, organisation.formOfAddress);
  const [subject, what] = told.answersObjection
    ? told.decision === 'let-through'
      ? [words.objectionSubject, words.objectionRight]
      : [words.objectionSubject, words.objectionNotRight]
    : told.decision === 'let-through'
      ? [words.letThroughSubject, words.letThrough]
      : [words.refusedSubject, told.decision === 'refuse' ? words.refused : words.removed];
  const text = words.text({
    wrote: words.wrote[told.kind],
    what,
    ground: told.decision === 'let-through' ? null : words.ground[groundWords[told.ground]],
    words: told.words,
    link: told.code && `${ownPages}/objection?lang=${language}#${told.code}`,
    days: objectionDays,
    organisation: organisation.name,
    phone: organisation.phone,
  });
  return { to: told.email, subject, text, language };
}

const groundWords = {
  fine: 'FINE',
  insult: 'INSULT',
  'private-data': 'PRIVATE_DATA',
  danger: 'DANGER',
  scam: 'SCAM',
  spam: 'SPAM',
  'off-topic': 'OFF_TOPIC',
  other: 'OTHER',
} as const satisfies Record<Ground, GroundWord>;
