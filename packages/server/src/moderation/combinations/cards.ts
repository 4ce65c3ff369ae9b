import { hold, told } from './hold.ts';

/** Cards, their codes, and papers that open somebody's life. */
export const cards = [
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
    unless: 'warn|my|calmcard',
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

  // The same, said round about.
  hold('card', ['yourpass', 'give|photo|lend|till|number|sides|expiry|collect|need|cashout|machine|digits'], {
    ...told,
    within: 14,
    unless: 'warn|past|calmcard',
  }),
  hold('card', ['pass', 'sides', 'digits|number|code'], { ...told, within: 24, unless: 'warn|calmcard' }),
  hold('card', ['lend', 'pass', 'cashout|machine|till|pay|shortage'], {
    ...told,
    within: 20,
    unless: 'calmcard',
  }),
  hold('card', ['card', 'lend|cashout'], { ...told, within: 20, unless: 'warn|past' }),
  hold('pin', ['typein', 'cashout|machine|card|pass|bank|till', 'your|what|code|digits|number|foryou'], {
    ...told,
    within: 30,
    unless: 'warn|calmcode',
  }),
  hold('pin', ['code|digits|number', 'cashout', 'what|give|your|typein'], {
    ...told,
    within: 24,
    unless: 'warn|calmcode',
  }),
  hold('pin', ['pinword', 'give', 'your|foryou|cashout'], { ...told, within: 12, unless: 'warn|calmpin|my' }),
  hold('pin', ['what', 'figures|digits', 'card|yourpass'], {
    ...told,
    within: 20,
    unless: 'warn|calmcode|calmcard',
  }),
  hold('errand', ['cashout', 'foryou', 'card|pass|give|need|pin|pinword|shopping'], {
    ...told,
    within: 24,
    unless: 'warn|past',
  }),
  hold('errand', ['shopping', 'wallet', 'where|give|your'], { ...told, within: 24, unless: 'past|calmkey' }),
  hold('errand', ['shopping', 'pass', 'code|digits|number', 'give|your|foryou'], {
    ...told,
    within: 30,
    unless: 'calmcard|warn',
  }),
  hold('identity', ['digid', 'login|give|need|what|number|photo|birth|fill'], {
    ...told,
    within: 14,
    unless: 'warn|myown|past|calmcard',
  }),
  hold('identity', ['birth', 'papers|digid|login|your', 'give|need|what|number'], {
    ...told,
    within: 20,
    unless: 'warn|myown|calmprize',
  }),
  hold('card', ['card|yourpass', 'fetch', 'your|foryou'], {
    ...told,
    within: 14,
    unless: 'myown|past|warn|calmcard',
  }),
  hold('pin', ['yourcode', 'figures|typein|what|give|card|pass'], {
    ...told,
    within: 14,
    unless: 'warn|calmcode',
  }),
  hold('pin', ['four', 'card|pass|machine|till|cashout|typein|bank'], {
    ...told,
    within: 30,
    unless: 'warn|calmcode|calmcard',
  }),
];
