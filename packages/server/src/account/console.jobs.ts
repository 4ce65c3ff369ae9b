import { nearestDelivered, staffWordsIn } from '@wederkerig/words';
import { consoleMailWords } from '@wederkerig/words/console-mail';
import { addressOf, firstNames, residentOfAddress, rolesOf } from '../residents/residents.actions.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { mailJob, type MailingServer } from './account.jobs.ts';
import { consoleLinkDays } from './account.rules.ts';
import { consoleLinkMailQueue, consoleLinkToSend } from './console-link.actions.ts';
import { consoleCodeMailQueue } from './console-sign-in.actions.ts';
import { freshCodeId, freshCodeToSend } from './fresh-code.actions.ts';

export const consoleQueues: readonly QueueDeclaration[] = [
  { queue: consoleCodeMailQueue, retryLimit: 6 },
  { queue: consoleLinkMailQueue, retryLimit: 12 },
];

/** The mails of signing in to the console: to those who have a role there, and to nobody else. */
export function consoleJobs(server: MailingServer): Job[] {
  const codeMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, async (db) => {
      const code = await freshCodeToSend({ ...server, db }, data[freshCodeId] ?? '');
      const residentId = code && (await residentOfAddress({ db }, code.to.at));
      const roles = residentId ? await rolesOf({ ...server, organisation, db }, residentId) : [];
      return roles.length > 0 ? code : undefined;
    });
    if (!found) return undefined;
    const language = nearestDelivered(found.language);
    const words = await staffWordsIn(consoleMailWords, language);
    const told = { code: found.code, organisation: organisation.name, minutes: found.minutes };
    return { to: found.to.at, subject: words.codeSubject(told), text: words.codeText(told), language };
  });
  const linkMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, async (db) => {
      const link = await consoleLinkToSend({ ...server, db }, data['consoleLinkId'] ?? '');
      const person = link && (await addressOf({ db }, link.residentId));
      if (!link || !person) return undefined;
      const names = await firstNames({ db }, [link.residentId]);
      return { ...link, ...person, firstName: names.get(link.residentId) ?? null };
    });
    if (!found) return undefined;
    const language = nearestDelivered(found.language);
    const words = await staffWordsIn(consoleMailWords, language);
    const told = {
      firstName: found.firstName,
      organisation: organisation.name,
      link: `${server.publicUrl(organisation)}/console/link#${found.code}`,
      days: consoleLinkDays,
    };
    return { to: found.email, subject: words.linkSubject(told), text: words.linkText(told), language };
  });
  return [
    { ...consoleQueues[0]!, everySeconds: 0.5, workers: 1, run: codeMail },
    { ...consoleQueues[1]!, everySeconds: 2, workers: 1, run: linkMail },
  ];
}
