/** What is not as it should be with what somebody brings back from a forum, for the log alone. */
export type AnswerProblem =
  | 'sso-missing'
  | 'sso-twice'
  | 'sso-not-readable'
  | 'sso-field-twice'
  | 'sso-signature'
  | 'sso-nonce'
  | 'sso-way-back'
  | 'sso-failed'
  | 'sso-id';

/** An answer whose form is right. Nothing of it is believed before it was judged. */
export interface ForumAnswer {
  /** What is signed, as it stood in the address. */
  readonly signed: string;
  readonly signature: string;
  readonly said: ReadonlyMap<string, string>;
}

/** What a forum is asked: it gives both back with who somebody is. */
export function questionTo(asked: Expected): string {
  const question = new URLSearchParams({ nonce: asked.nonce, return_sso_url: asked.wayBack });
  return Buffer.from(question.toString()).toString('base64');
}

/** Reads an answer in the one way it can be written: what two programs could read differently is not read at all. */
export function readForumAnswer(query: string): ForumAnswer | AnswerProblem {
  const parameters = new URLSearchParams(query);
  const [signed = '', ...more] = parameters.getAll('sso');
  const [signature = '', ...others] = parameters.getAll('sig');
  if (!signed || !signature) return 'sso-missing';
  if (more.length + others.length > 0) return 'sso-twice';
  const bytes = Buffer.from(signed, 'base64');
  const text = bytes.toString('latin1');
  // A forum writes letters, digits and percent signs alone.
  if (bytes.toString('base64') !== signed || /[^\x21-\x7e]/.test(text)) return 'sso-not-readable';
  if (!/^[0-9a-f]{64}$/.test(signature)) return 'sso-not-readable';
  const fields = [...new URLSearchParams(text)];
  const said = new Map(fields);
  return said.size === fields.length ? { signed, signature, said } : 'sso-field-twice';
}

/** What has to come back as it was given along. */
export interface Expected {
  readonly nonce: string;
  readonly wayBack: string;
}

/**
 * Who somebody is by an answer, once everything about it is right. Of all that a forum says, one thing is read: the number of the
 * account. Its own accounts have one below zero, and no software that stands between writes a number for nobody.
 */
export function judgeForumAnswer(
  answer: ForumAnswer,
  expected: Expected,
  isSigned: (answer: ForumAnswer) => boolean,
): { readonly externalId: string } | AnswerProblem {
  if (!isSigned(answer)) return 'sso-signature';
  if (answer.said.get('nonce') !== expected.nonce) return 'sso-nonce';
  if (answer.said.get('return_sso_url') !== expected.wayBack) return 'sso-way-back';
  if (answer.said.get('failed') === 'true') return 'sso-failed';
  const externalId = answer.said.get('external_id') ?? '';
  return /^[1-9]\d{0,17}$/.test(externalId) ? { externalId } : 'sso-id';
}
