import { v7 as newId } from 'uuid';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { SmsAdapter, TextTransport } from '../work.ts';

/** A gateway that hangs is given up, so that a queue goes on with the next. */
const patienceSeconds = 20;

/** Hands text messages to what an organisation filled the adapter with. */
export function adapterTransport(
  adapter: SmsAdapter,
  prefixes: readonly string[],
  patience = patienceSeconds * 1000,
): TextTransport {
  return {
    prefixes: adapter.prefixes ?? prefixes,
    async send(_organisation, { to, text }) {
      const giveUp = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, refuse) => {
        timer = setTimeout(() => {
          giveUp.abort();
          refuse(Object.assign(new Error('The gateway hangs'), { code: 'SMS_TOO_SLOW' }));
        }, patience);
      });
      try {
        await Promise.race([adapter.send({ to, text, signal: giveUp.signal }), tooLong]);
      } catch (error) {
        throw withoutNumber(error);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/**
 * What went wrong, as much of it as cannot hold a number or a text: an adapter is somebody else's, and may put them in whatever its
 * errors have.
 */
function withoutNumber(error: unknown): Error {
  const { code, status } = (error ?? {}) as { code?: unknown; status?: unknown };
  return Object.assign(new Error('A text message was not handed over'), {
    code: typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'SMS_NOT_SENT',
    responseCode: typeof status === 'number' && status >= 100 && status <= 599 ? status : undefined,
  });
}

/** Keeps text messages beside the mail of a demo, where `/demo/outbox` shows them. */
export function demoTexts(connection: Connection, clock: Clock, prefixes: readonly string[]): TextTransport {
  return {
    prefixes,
    async send(organisationId, { to, text }) {
      await connection.inOrganisation(organisationId, (db) =>
        db
          .insertInto('demo_mail')
          .values({
            organisation_id: organisationId,
            id: newId(),
            recipient: to,
            subject: 'Text message',
            body: text,
            sent_at: clock.now(),
          })
          .execute(),
      );
    },
  };
}
