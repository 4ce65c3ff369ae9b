/** What slices hand down to the plumbing: work that is done later, and mail. */

/** What a queue is made with; also used by `migrate`, since only the owner may make queues. */
export interface QueueDeclaration {
  readonly queue: string;
  readonly retryLimit: number;
  /** So long one job may take before it is given to another; a minute if absent. For every organisation at once it takes longer. */
  readonly takesMinutes?: number;
}

/** One kind of work that is done later. Jobs hold ids; the worker looks everything up when it runs. */
export interface Job extends QueueDeclaration {
  /** Seconds between looks, for where a server does not hear of it at once; a sign-in is waited for at the screen. */
  readonly everySeconds: number;
  /** How many at the same time. */
  readonly workers: number;
  /** For work that comes back by itself: when, as a cron expression in Dutch time. */
  readonly cron?: string;
  /** What somebody hears of it can wait until the morning. */
  readonly quiet?: true;
  run(data: Record<string, string>): Promise<void>;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** Where one press turns such mail off, without signing in (RFC 8058). */
  readonly off?: string;
}

/** Where mail goes: a mail server, or the outbox page of a demo. Throws when it could not be handed over; the queue tries again. */
export interface MailTransport {
  send(organisationId: string, mail: Mail): Promise<void>;
  close(): void;
}

/** What a server that sends text messages says of them: how the numbers begin that they go to, as `+316`. */
export interface Texting {
  readonly prefixes: readonly string[];
}

/** Where text messages go: the adapter an organisation filled, or the outbox page of a demo. Throws as mail does. */
export interface TextTransport extends Texting {
  send(organisationId: string, message: { to: string; text: string }): Promise<void>;
}

/** What an organisation fills, so that text messages go out by the gateway it has a contract with. */
export interface SmsAdapter {
  /**
   * Hands one message over, and throws when that did not happen: it is then tried again.
   *
   * @param message.to the number, as `+31612345678`
   * @param message.signal is aborted when the server gives up
   */
  send(message: { to: string; text: string; signal: AbortSignal }): Promise<void>;
  /** How the numbers begin that may be sent to; Dutch mobile numbers if absent. */
  readonly prefixes?: readonly string[];
}
