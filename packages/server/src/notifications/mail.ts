import { createTransport } from 'nodemailer';
import { v7 as newId } from 'uuid';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import { bounceToken } from '../residents/bounce-token.ts';
import type { ServerSecret } from '../secrets.ts';
import type { MailTransport } from '../work.ts';
import { framed, type HouseStyle } from './mail-frame.ts';

/** How many milliseconds a mail server may keep us waiting; `SMTP_URL` may name others (`?socketTimeout=...`). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface Delivery {
  readonly url: string;
  readonly from: string;
  /** How the mail of an organisation looks. */
  styleOf(organisationId: string): Promise<HouseStyle>;
  /** By which a mail is known when it comes back. */
  readonly secret: ServerSecret;
  readonly clock: Clock;
  /** Where mail servers send what comes back; the sender, where there is no such place. */
  readonly bouncesTo?: string | undefined;
}

/** Hands mail to the server of `SMTP_URL`. A server that hangs is given up after 20 s, so that a queue goes on with the next. */
export function smtpTransport(
  { url, from, styleOf, secret, clock, bouncesTo }: Delivery,
  waits = patience,
): MailTransport {
  const transport = createTransport({ url, ...waits } as object, { from });
  return {
    async send(organisationId, written) {
      const mail = { ...written, subject: written.subject.replace(/[\r\n]+/g, ' ') };
      await transport.sendMail({
        // As an object: an address can then never be read as two, whatever stands in it.
        to: { name: '', address: mail.to },
        messageId: `<${bounceToken(secret, clock, { organisationId, to: mail.to })}@${domainOf(from)}>`,
        ...(bouncesTo && { envelope: { from: bouncesTo, to: mail.to } }),
        subject: mail.subject,
        text: mail.text,
        html: framed(mail, await styleOf(organisationId)),
        headers: {
          'Content-Language': mail.language,
          'Auto-Submitted': 'auto-generated',
          ...(mail.off && oneClick(mail.off)),
        },
      });
    },
    close: () => transport.close(),
  };
}

function domainOf(sender: string): string {
  return /@([^@<>\s]+)>?\s*$/.exec(sender)?.[1] ?? 'localhost';
}

/** What a mail program shows as a button of its own that ends such mail (RFC 8058). */
function oneClick(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Keeps mail in the demo database, where `/demo/outbox` shows it. */
export function demoTransport(connection: Connection, clock: Clock): MailTransport {
  return {
    async send(organisationId, mail) {
      await connection.inOrganisation(organisationId, (db) =>
        db
          .insertInto('demo_mail')
          .values({
            organisation_id: organisationId,
            id: newId(),
            recipient: mail.to,
            subject: mail.subject,
            body: mail.text,
            sent_at: clock.now(),
          })
          .execute(),
      );
    },
    close: () => {},
  };
}

/** The latest mails of a demo, newest first. */
export async function readDemoOutbox(connection: Connection, organisationId: string, most = 50) {
  return connection.inOrganisation(organisationId, (db) =>
    db.selectFrom('demo_mail').selectAll().orderBy('sent_at', 'desc').limit(most).execute(),
  );
}
