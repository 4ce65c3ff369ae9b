import PostalMime, { type Attachment } from 'postal-mime';
import { isGone } from './mail-bounce.rules.ts';

/** A mail that came back, as a mail server tells it (RFC 3464). */
export interface ReturnedMail {
  /** What our mail bore as its id, without brackets. */
  readonly token: string;
  /** Every address it may have gone to: by the report, and by our mail's own head. */
  readonly addresses: readonly string[];
  /** Whether it says that the address is not there; otherwise it was late, or not liked. */
  readonly gone: boolean;
}

/** Undefined for what is no report about a mail that was not delivered. */
export async function readReturnedMail(bytes: Uint8Array): Promise<ReturnedMail | undefined> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20 }).catch(
    () => undefined,
  );
  const report = mail?.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status');
  const ours = mail?.attachments.find(({ mimeType }) => returned.has(mimeType));
  if (!report || !ours) return undefined;
  const head = headOf(textOf(ours));
  const failed = textOf(report)
    .split(/\r?\n\r?\n/)
    .map(headOf)
    .filter((fields) => fields.has('final-recipient'));
  const [, token = ''] = /<([^@\s<>]+)@/.exec(head.get('message-id') ?? '') ?? [];
  if (!token || failed.length === 0) return undefined;
  return {
    token,
    addresses: [...failed.flatMap(namedIn), addressIn(head.get('to') ?? '')],
    gone: failed.some(saysItIsGone),
  };
}

const returned = new Set(['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers']);

function saysItIsGone(fields: ReadonlyMap<string, string>): boolean {
  if (fields.get('action')?.toLowerCase() !== 'failed') return false;
  const [status = ''] = (fields.get('status') ?? '').split(/\s/);
  // Where the other server named no status, only its three figures are left.
  const [, code] = /^smtp;\s*(55[013])(?![ -]\d\.\d)/i.exec(fields.get('diagnostic-code') ?? '') ?? [];
  return isGone(status) || (status === '5.0.0' && code !== undefined);
}

function namedIn(fields: ReadonlyMap<string, string>): string[] {
  return ['original-recipient', 'final-recipient'].map((name) =>
    addressIn(fields.get(name)?.replace(/^[^;]*;/, '') ?? ''),
  );
}

/** The address in a field, without a name and brackets. */
function addressIn(field: string): string {
  return (/<([^<>]*)>/.exec(field)?.[1] ?? field).trim();
}

/** Fields by name up to the first empty line, with lines that were folded put together. */
function headOf(text: string): Map<string, string> {
  const [head = ''] = text.trimStart().split(/\r?\n\r?\n/);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value!.trim());
  }
  return fields;
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
}
