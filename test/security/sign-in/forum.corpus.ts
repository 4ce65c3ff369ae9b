import {
  answered,
  forumSecret,
  signedBy,
  withAnswer,
  type ForumFields,
} from '@wederkerig/server/testing/forum';

/** One way in which an answer of a forum is not as it should be, and what the log says of it. */
export interface BadForumAnswer {
  readonly name: string;
  readonly log: RegExp;
  /** Changes the address that a browser comes back to. */
  readonly back?: (address: URL, others: Others) => URL;
  /** Shown by a browser that never left. */
  readonly otherBrowser?: true;
  /** Shown a second time. */
  readonly twice?: true;
  readonly secondsLater?: number;
}

/** What an attacker can lay hands on beside. */
export interface Others {
  /** An honest answer to somebody else, who left at the same time. */
  readonly another: URL;
  /** Where somebody was sent: what we signed ourselves. */
  readonly question: URL;
}

const wayBackOf = (address: URL) => `${address.origin}${address.pathname}`;
const partsOf = ({ searchParams }: URL) => ({
  sso: searchParams.get('sso')!,
  sig: searchParams.get('sig')!,
});
const fieldsIn = (address: URL): ForumFields => [
  ...new URLSearchParams(Buffer.from(partsOf(address).sso, 'base64').toString()),
];

/** The forum says other things, and signs them with its secret: a fault of its own, or of what stands between. */
const says = (change: (fields: ForumFields) => ForumFields) => (address: URL) =>
  answered(wayBackOf(address), change(fieldsIn(address)), forumSecret);

/** What is signed is changed after that, or the signature is. */
const forged =
  (change: (sso: string, sig: string) => { sso?: string; sig?: string }) =>
  (address: URL): URL => {
    const { sso, sig } = partsOf(address);
    const changed = { sso, sig, ...change(sso, sig) };
    return withAnswer(wayBackOf(address), changed.sso, changed.sig);
  };

/** Text by hand, signed as it stands there. */
const signs = (change: (sso: string) => string) =>
  forged((sso) => ({ sso: change(sso), sig: signedBy(forumSecret, change(sso)) }));

const query = (change: (query: URLSearchParams) => void) => (address: URL) => {
  const changed = new URL(address);
  change(changed.searchParams);
  return changed;
};

const set = (name: string, value: string) =>
  says((fields) => fields.map(([key, old]) => [key, key === name ? value : old]));
const without = (name: string) => says((fields) => fields.filter(([key]) => key !== name));
const withMore = (name: string, value: string) => says((fields) => [...fields, [name, value]]);
const decoded = (sso: string) => Buffer.from(sso, 'base64').toString();
const encoded = (text: string) => Buffer.from(text).toString('base64');
const asAnother = (sso: string) => encoded(decoded(sso).replace('external_id=17', 'external_id=1'));

/** Who forged it, or changed what somebody carried. */
const forgeries: readonly BadForumAnswer[] = [
  {
    name: 'the account of another in what was signed',
    log: /^sso-signature$/,
    back: forged((sso) => ({ sso: asAnother(sso) })),
  },
  {
    name: 'a signature with another secret',
    log: /^sso-signature$/,
    back: forged((sso) => ({ sig: signedBy('another-secret-that-is-as-long-as-ours', sso) })),
  },
  {
    name: 'a signature with no secret',
    log: /^sso-signature$/,
    back: forged((sso) => ({ sig: signedBy('', sso) })),
  },
  {
    name: 'a signature of what is inside instead',
    log: /^sso-signature$/,
    back: forged((sso) => ({ sig: signedBy(forumSecret, decoded(sso)) })),
  },
  {
    name: 'a signature of nothing but noughts',
    log: /^sso-signature$/,
    back: forged(() => ({ sig: '0'.repeat(64) })),
  },
  {
    name: 'half a signature',
    log: /^sso-not-readable$/,
    back: forged((_, sig) => ({ sig: sig.slice(0, 32) })),
  },
  {
    name: 'a signature in capitals',
    log: /^sso-not-readable$/,
    back: forged((_, sig) => ({ sig: sig.toUpperCase() })),
  },
  {
    name: 'a signature in base64',
    log: /^sso-not-readable$/,
    back: forged((_, sig) => ({ sig: Buffer.from(sig, 'hex').toString('base64') })),
  },
  { name: 'no signature', log: /^sso-missing$/, back: query((q) => q.delete('sig')) },
  { name: 'nothing that is signed', log: /^sso-missing$/, back: query((q) => q.set('sso', '')) },
  {
    name: 'two answers, one of them honest',
    log: /^sso-twice$/,
    back: query((q) => q.append('sso', asAnother(q.get('sso')!))),
  },
  { name: 'two signatures', log: /^sso-twice$/, back: query((q) => q.append('sig', '0'.repeat(64))) },
  {
    name: 'our own question',
    log: /^sso-id$/,
    back: (address, { question }) => {
      const { sso, sig } = partsOf(question);
      return withAnswer(wayBackOf(address), sso, sig);
    },
  },
];

/** The same bytes written in another way, signed or not. */
const encodings: readonly BadForumAnswer[] = [
  {
    name: 'lines as in a mail',
    log: /^sso-not-readable$/,
    back: signs((sso) => sso.replace(/.{60}/g, '$&\n')),
  },
  {
    name: 'a line below',
    log: /^sso-not-readable$/,
    back: signs((sso) => `${sso}\n`),
  },
  {
    name: 'the letters of base64url',
    log: /^sso-not-readable$/,
    back: signs((sso) => Buffer.from(`${decoded(sso)}&bio=%7E~~~>>>???`).toString('base64url')),
  },
  {
    name: 'encoded twice',
    log: /^state-missing$/,
    back: signs(encoded),
  },
  {
    name: 'with padding that nobody needs',
    log: /^sso-not-readable$/,
    back: signs((sso) => `${sso}====`),
  },
  {
    name: 'with a nought byte inside',
    log: /^sso-not-readable$/,
    back: signs((sso) => encoded(`${decoded(sso)}\0`)),
  },
  {
    name: 'with letters that are not plain',
    log: /^sso-not-readable$/,
    back: signs((sso) => encoded(decoded(sso).replace('ina_1985', 'inä'))),
  },
  { name: 'a word', log: /^sso-not-readable$/, back: signs(() => 'brood') },
  {
    name: 'JSON',
    log: /^state-missing$/,
    back: signs(() => encoded('{"external_id":"17"}')),
  },
];

/** What stands in it. */
const fields: readonly BadForumAnswer[] = [
  { name: 'two accounts', log: /^sso-field-twice$/, back: withMore('external_id', '1') },
  {
    name: 'two accounts, one written otherwise',
    log: /^sso-field-twice$/,
    back: signs((sso) => encoded(`external%5Fid=1&${decoded(sso)}`)),
  },
  { name: 'two nonces', log: /^sso-field-twice$/, back: withMore('nonce', 'x'.repeat(43)) },
  {
    name: 'a way back twice',
    log: /^sso-field-twice$/,
    back: withMore('return_sso_url', 'https://evil.example'),
  },
  { name: 'no account', log: /^sso-id$/, back: without('external_id') },
  ...[
    '',
    ' ',
    'none',
    'nil',
    'null',
    'blank',
    'undefined',
    'NaN',
    '0',
    '-1',
    '017',
    '17.0',
    '1e3',
    '17 ',
    '１７',
    '1'.repeat(19),
    '[17]',
  ].map((id): BadForumAnswer => ({
    name: `“${id}” for an account`,
    log: /^sso-id$/,
    back: set('external_id', id),
  })),
  {
    name: 'an account in the way a list is written',
    log: /^sso-id$/,
    back: says((all) => all.map(([key, value]) => [key === 'external_id' ? 'external_id[]' : key, value])),
  },
  { name: 'that nobody was signed in there', log: /^sso-failed$/, back: withMore('failed', 'true') },
  { name: 'no nonce', log: /^state-missing$/, back: without('nonce') },
  { name: 'an empty nonce', log: /^state-missing$/, back: set('nonce', '') },
  { name: 'a nonce that nobody gave', log: /^state-unknown$/, back: set('nonce', 'x'.repeat(43)) },
  {
    name: 'the way back of another website',
    log: /^sso-way-back$/,
    back: set('return_sso_url', 'https://evil.example/sign-in/back/0123456789ab'),
  },
  { name: 'no way back', log: /^sso-way-back$/, back: without('return_sso_url') },
  {
    name: 'a way back that leads a little further',
    log: /^sso-way-back$/,
    back: says((all) => all.map(([key, value]) => [key, key === 'return_sso_url' ? `${value}/` : value])),
  },
];

/** Honest answers, but not here or not now. */
const elsewhere: readonly BadForumAnswer[] = [
  { name: 'the same again', log: /^state-used$/, twice: true },
  { name: 'in a browser that never left', log: /^other-browser$/, otherBrowser: true },
  { name: 'to somebody else who left', log: /^other-browser$/, back: (_, { another }) => another },
  { name: 'after ten minutes', log: /^trip-over$/, secondsLater: 601 },
  {
    name: 'at the address of another way',
    log: /^other-issuer$/,
    back: (address) => new URL(address.href.replace(/back\/\w+/, 'back/0123456789ab')),
  },
  {
    name: 'in the form of an issuer',
    log: /^sso-missing$/,
    back: (address) => {
      const nonce = fieldsIn(address).find(([name]) => name === 'nonce')![1];
      return new URL(`${wayBackOf(address)}?state=${nonce}&code=abc`);
    },
  },
];

export const badForumAnswers: readonly BadForumAnswer[] = [
  ...forgeries,
  ...encodings,
  ...fields,
  ...elsewhere,
];
