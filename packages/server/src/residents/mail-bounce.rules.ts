/** What a mail server said when it did not take a mail, as Nodemailer passes it on. */
export interface MailRefusal {
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** The codes that say that a mailbox is not there, or is shut (RFC 3463); not those of a full one, or of mail that is not liked. */
const goneStatus = /^5\.(1\.(0|1|2|3|6|10)|2\.1|4\.1|4\.4)$/;

/** The codes without such a status that say it of the one who is named (RFC 5321). */
const goneCodes: readonly number[] = [550, 551, 553];

/**
 * Whether a refusal says that an address is not there. What is refused for how it is sent, such as by a server that is not trusted,
 * says nothing of it: otherwise one wrong setting would turn off the mail of everybody.
 */
export function saysGone({ responseCode = 0, response = '', command }: MailRefusal): boolean {
  const [, status] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response) ?? [];
  if (status) return isGone(status);
  return command === 'RCPT TO' && goneCodes.includes(responseCode);
}

export function isGone(status: string): boolean {
  return goneStatus.test(status);
}
