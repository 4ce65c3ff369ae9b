import type { HoldReason } from './subjects.ts';
import type { Concept } from './words/concepts.ts';

/** Meanings that hold a message when they stand together. */
export interface Combination {
  readonly reason: HoldReason;
  /** One of each group has to be there. */
  readonly of: readonly (readonly Concept[])[];
  /** How many words apart at most. */
  readonly within: number;
  /** Whether the meanings may be spread over the messages of a talk; the last of them stands in the newest. */
  readonly talk: boolean;
  /** With one of these near, the same words are innocent. */
  readonly unless: readonly Concept[];
}

interface Settings {
  readonly within?: number;
  readonly talk?: boolean;
  readonly unless?: string;
}

function hold(reason: HoldReason, of: readonly string[], settings: Settings = {}): Combination {
  const talk = settings.talk ?? false;
  return {
    reason,
    of: of.map((group) => group.split('|') as Concept[]),
    within: settings.within ?? (talk ? 50 : 16),
    talk,
    unless: settings.unless ? (settings.unless.split('|') as Concept[]) : [],
  };
}

const told = { talk: true } as const;

/** THE list: what together makes a message wait. A word alone does so only where nobody says it by chance. */
export const combinations: readonly Combination[] = [
  // Somebody asks for a bank card, or for what stands on it.
  hold('card', ['card', 'give|photo|sides|expiry|collect|cut|code|digits'], { ...told, unless: 'warn|past' }),
  hold('card', ['card', 'number', 'give|need|your'], { ...told, unless: 'warn' }),
  hold('card', ['pass', 'sides|expiry|digits', 'photo|give|number|your|need'], {
    ...told,
    unless: 'warn|calmcard',
  }),
  hold('card', ['pass', 'photo', 'your'], { within: 8, unless: 'warn|calmcard' }),
  hold('card', ['pass', 'machine', 'give|your|collect'], { ...told, unless: 'warn' }),
  hold('card', ['pass', 'transfer', 'what|number|give'], { ...told, unless: 'calmcard' }),
  hold('card', ['pass', 'cvv'], told),
  hold('card', ['pass', 'number|code', 'collect'], { ...told, unless: 'warn|calmcard' }),

  // ... or for its code, or a code that came by text message.
  hold('pin', ['pin', 'give|your|need|what|card|pass|number|bank|machine'], { ...told, unless: 'warn' }),
  hold('pin', ['pinword', 'your|what', 'give|need|what|number|pass|card|bank'], {
    within: 10,
    unless: 'warn|calmpin',
  }),
  hold('pin', ['pinword', 'pass|card|machine|digits|bank'], { ...told, unless: 'warn|calmpin|calmcard' }),
  hold('pin', ['pinword', 'give', 'your'], { within: 8, unless: 'warn|calmpin' }),
  hold('pin', ['code|digits', 'card|machine'], { ...told, unless: 'warn|calmcode' }),
  hold('pin', ['code|digits', 'pass', 'give|your|need|what'], { ...told, unless: 'warn|calmcode|calmcard' }),
  hold('pin', ['digits', 'what|give', 'your'], { ...told, unless: 'warn|calmcode' }),
  hold('pin', ['code', 'bank', 'give|need|your'], { within: 12, unless: 'warn|calmcode' }),
  hold('pin', ['smscode', 'give|what|need|your|photo'], { ...told, unless: 'warn|calmcode' }),
  hold('pin', ['code', 'arrives', 'give'], { ...told, unless: 'warn|calmcode' }),
  hold('pin', ['cvv'], { unless: 'warn' }),

  // Shopping for somebody, with their card.
  hold('errand', ['shopping', 'card|pass', 'give|code|pin|pinword|digits|collect'], {
    ...told,
    within: 40,
    unless: 'calmcard|my|warn',
  }),
  hold('errand', ['shopping', 'pin|pinword', 'your|give|need'], { ...told, unless: 'calmpin|warn' }),

  // Papers, numbers and passwords that open somebody's life.
  hold('identity', ['digid', 'login|give|need|what|number|photo|birth|your'], {
    ...told,
    within: 12,
    unless: 'warn|my',
  }),
  hold('identity', ['papers', 'photo|sides', 'give|need|your|everyone'], {
    ...told,
    within: 20,
    unless: 'warn|my',
  }),
  hold('identity', ['papers', 'number', 'give|need|your|everyone'], { within: 12, unless: 'warn|my' }),
  hold('identity', ['papers', 'give', 'digid|birth'], { ...told }),
  hold('identity', ['birth', 'papers|digid|account|bank|number'], { ...told, unless: 'my' }),
  hold('identity', ['login', 'bank|account', 'give|your|need|confirm'], { ...told, unless: 'warn|my' }),
  hold('identity', ['login', 'give', 'your'], { within: 8, unless: 'warn|my|calmcode' }),

  // Money that is asked for before anything is given, or lent, or sent the way nobody brings back.
  hold('payment', ['payreq', 'amount|give|transfer|pay|need|urgent|money|back|sendmoney|click'], {
    ...told,
    unless: 'warn',
  }),
  hold('payment', ['prepay', 'amount|money|transfer|upfront|pay|urgent|give|bank'], { ...told }),
  hold('payment', ['deposit', 'upfront|transfer', 'amount|money|pay|transfer'], { ...told }),
  hold('payment', ['pay', 'upfront', 'amount|fee|money'], { within: 12, unless: 'past' }),
  hold('payment', ['lend', 'amount|figures'], { within: 14 }),
  hold('payment', ['lend', 'count', 'back'], { within: 14 }),
  hold('payment', ['upfront', 'amount'], { within: 3 }),
  hold('payment', ['lend', 'money', 'urgent|back|give|your'], { within: 14 }),
  hold('payment', ['hardship', 'amount|money', 'helpme'], { within: 20, unless: 'past' }),
  hold('payment', ['back', 'amount|money|figures', 'lend|give|transfer|sendmoney|need'], { ...told }),
  hold('payment', ['transfer', 'amount'], { within: 10, unless: 'past' }),
  hold('payment', ['transfer', 'money', 'urgent|account|your|give'], { ...told, within: 20 }),
  hold('payment', ['sendmoney', 'amount', 'each|urgent|upfront'], { within: 12 }),
  hold('payment', ['gift', 'scratch', 'give|buy|photo'], { ...told, within: 40 }),
  hold('payment', ['gift', 'buy', 'amount|number|back|urgent'], { ...told }),
  hold('payment', ['crypto', 'pay|transfer|amount|money|invest|give|sendmoney'], { ...told, unless: 'warn' }),
  hold('payment', ['invest', 'amount|money|click|chan|link'], { within: 14 }),

  // A link beside something that lures, or one that hides where it leads.
  hold('link', ['badlink'], {}),
  hold(
    'link',
    [
      'link',
      'login|confirm|account|parcel|allowance|prize|inherit|blocked|payreq|prepay|bank|crypto|invest|smscode|digid|card|fraud|install',
    ],
    { ...told, within: 24, unless: 'calmprize' },
  ),
  hold('link', ['link', 'click', 'urgent|fee|amount|money'], { within: 20 }),
  hold('link', ['link', 'fee', 'pay|amount|urgent'], { within: 20 }),

  // An account number; one with the right checksum is found without a word.
  hold('iban', ['account', 'give|what|need|number|your|transfer|sendmoney|pay|where'], {
    ...told,
    unless: 'my|warn',
  }),

  hold('iban', ['myaccount', 'transfer|pay|sendmoney|amount|money'], { ...told, within: 20, unless: 'past' }),

  // Away from here, as soon as it is about money.
  hold('channel', ['chan|phone', 'money|prepay|deposit|transfer|payreq|account|card|crypto'], {
    ...told,
    unless: 'warn',
  }),
  hold('channel', ['chan|phone', 'hush'], told),
  hold('channel', ['chan', 'pay|pass', 'give|your|what|amount'], { ...told, unless: 'calmcard|calmprize' }),
  hold('channel', ['hush', 'money|pay|card|transfer|prepay|bank'], { within: 12, unless: 'warn' }),

  // Something won, or left by somebody, for which a little has to be paid first.
  hold('prize', ['prize', 'fee|upfront|transfer|pay|account|bank|click|confirm', 'amount|prize|money|your'], {
    ...told,
    unless: 'calmprize|past',
  }),
  hold('prize', ['prize', 'amount'], { within: 14, unless: 'calmprize|past' }),
  hold('prize', ['allowance', 'upfront|fee', 'pay|amount|transfer'], { within: 16, unless: 'past' }),
  hold('prize', ['allowance', 'account|card|pass|pin|login', 'give|your|need|confirm'], {
    within: 20,
    unless: 'my|past',
  }),
  hold('prize', ['inherit', 'amount|money|transfer|fee|bank|account|pay'], { ...told }),

  // Somebody who says to be of the bank, of the police, of a help desk, of the family.
  hold(
    'impostor',
    [
      'fraud',
      'collect|card|pass|account|bank|money|safe|breach|code|smscode|urgent|valuables|transfer|login',
    ],
    {
      ...told,
      unless: 'warn',
    },
  ),
  hold('impostor', ['official', 'valuables', 'collect|safe|breach'], { ...told, unless: 'warn' }),
  hold('impostor', ['official', 'breach', 'collect|safe|money|transfer|install|click'], {
    ...told,
    unless: 'warn|past',
  }),
  hold('impostor', ['official', 'pay|transfer', 'urgent', 'amount'], { within: 18, unless: 'past' }),
  hold('impostor', ['card', 'collect|cut', 'official|fraud'], { ...told, unless: 'warn' }),
  hold('impostor', ['safe', 'money|bank|account|valuables'], { within: 12, unless: 'warn' }),
  hold('impostor', ['breach', 'account|bank|card', 'urgent|safe|install|code|click|smscode|transfer'], {
    ...told,
    unless: 'warn|past',
  }),
  hold('impostor', ['valuables', 'bank', 'breach'], { ...told, unless: 'warn|past' }),
  hold('impostor', ['remote'], { unless: 'warn' }),
  hold('impostor', ['install', 'device', 'bank|breach|give|official'], { ...told, unless: 'warn|past' }),
  hold('impostor', ['family', 'newnum'], { ...told, within: 20 }),
  hold('impostor', ['newnum', 'transfer|money|amount|lend|urgent|pay|payreq'], { ...told, within: 40 }),

  // A right to act for somebody at their bank.
  hold('mandate', ['mandate', 'sign', 'bank|account|money'], { ...told, unless: 'my' }),
  hold('mandate', ['mandate', 'bank|account|money', 'your|give'], { ...told, unless: 'my' }),

  // How to get into a home.
  hold('key', ['key', 'hide', 'leaveit|where|walkin|give|when'], { ...told, within: 20, unless: 'calmkey' }),
  hold('key', ['key', 'walkin'], { ...told, within: 20, unless: 'calmkey' }),
  hold('key', ['key', 'where', 'hide|gone|leaving|house|leaveit|your'], {
    ...told,
    within: 20,
    unless: 'calmkey',
  }),
  hold('key', ['hide', 'walkin'], { within: 14, unless: 'calmkey' }),
  hold('key', ['walkin', 'house|when|gone'], { within: 14, unless: 'clock' }),
  hold('key', ['entry', 'what|give|number|your|figures|need|key'], { ...told, within: 14 }),
  hold('key', ['alarm', 'question', 'gone|leaving|when|daysout|nobody|your'], { ...told, unless: 'past' }),
  hold('key', ['alarm', 'code'], { within: 8 }),
  hold('key', ['code', 'door', 'what|give|your'], { within: 8, unless: 'calmcode' }),

  // A home that stands empty: told, or fished for.
  hold('absence', ['house', 'empty'], { within: 8, unless: 'past|calmaway' }),
  hold('absence', ['gone', 'span', 'holiday|house|care|month|until|empty|key'], {
    within: 22,
    unless: 'past|question',
  }),
  hold('absence', ['gone', 'span'], { within: 8, unless: 'past|question|calmaway' }),
  hold('absence', ['gone', 'day', 'until|holiday|house|care'], {
    within: 14,
    unless: 'past|question|calmaway|clock',
  }),
  hold('absence', ['gone', 'month', 'until|holiday|house|care'], {
    within: 14,
    unless: 'past|question|calmaway',
  }),
  hold('absence', ['gone', 'holiday', 'care|key|until|empty|nobody|house'], {
    within: 20,
    unless: 'past|question|calmaway',
  }),
  hold('absence', ['gone', 'care|key', 'until|span|month'], {
    ...told,
    within: 30,
    unless: 'past|calmaway|clock',
  }),
  hold('absence', ['holiday', 'span', 'care|house|key|until'], { within: 20, unless: 'past|question' }),
  hold('absence', ['when|span', 'leaving', 'nobody|alarm|key|empty|carless|neighbours|daysout'], {
    ...told,
    within: 40,
    unless: 'past',
  }),
  hold('absence', ['when', 'leaving', 'holiday'], { ...told, within: 20, unless: 'past' }),
  hold('absence', ['leaving', 'nobody', 'question'], { ...told, within: 30, unless: 'past' }),
  hold('absence', ['when|neighbours|span', 'daysout', 'question'], { within: 12, unless: 'past|calmaway' }),
  hold('absence', ['neighbours', 'leaving|carless|gone|alone', 'when|carless|key|question'], {
    ...told,
    within: 24,
    unless: 'past|calmaway',
  }),
  hold('absence', ['carless', 'leaving|gone|when|question'], { ...told, within: 20 }),
  hold('absence', ['daysout', 'span|month|day|holiday'], { within: 10, unless: 'past|calmaway|question' }),
  hold('absence', ['alone', 'question'], { within: 12 }),
  hold('absence', ['nobody', 'house', 'question|gone'], { within: 10, unless: 'past|calmaway|clock' }),
];

/** Words that hold a message when somebody took pains to hide them. */
export const hiddenReasons: Readonly<Partial<Record<Concept, HoldReason>>> = {
  card: 'card',
  pin: 'pin',
  pinword: 'pin',
  cvv: 'pin',
  smscode: 'pin',
  digid: 'identity',
  login: 'identity',
  papers: 'identity',
  account: 'iban',
  payreq: 'payment',
  prepay: 'payment',
  transfer: 'payment',
  gift: 'payment',
  crypto: 'payment',
  chan: 'channel',
  fraud: 'impostor',
  remote: 'impostor',
};
