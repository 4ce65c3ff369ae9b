import { hold, told } from './hold.ts';

/** Money that is asked for before anything is given, and where it should go. */
export const money = [
  // Money that is asked for before anything is given, or lent, or sent the way nobody brings back.
  hold('payment', ['payreq', 'amount|give|transfer|pay|need|urgent|money|back|sendmoney|click'], {
    ...told,
    unless: 'warn',
  }),
  hold('payment', ['prepay', 'amount|money|transfer|upfront|pay|urgent|give|bank'], { ...told }),
  hold('payment', ['deposit', 'upfront|transfer', 'amount|money|pay|transfer'], { ...told }),
  hold('payment', ['pay', 'upfront', 'amount|fee|money'], { within: 12, unless: 'past' }),
  hold('payment', ['lend', 'amount|figures'], { within: 14 }),
  hold('payment', ['lend', 'count', 'back'], { within: 14, unless: 'things' }),
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
  // An account number; one with the right checksum is found without a word.
  hold('iban', ['account', 'give|what|need|number|your|transfer|sendmoney|pay|where'], {
    ...told,
    unless: 'my|warn',
  }),
  hold('iban', ['myaccount', 'transfer|pay|sendmoney|amount|money'], { ...told, within: 20, unless: 'past' }),
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
  // A right to act for somebody at their bank.
  hold('mandate', ['mandate', 'sign', 'bank|account|money'], { ...told, unless: 'my' }),
  hold('mandate', ['mandate', 'bank|account|money', 'your|give'], { ...told, unless: 'my' }),

  // The same, said round about.
  hold('payment', ['shortage', 'amount|count|money', 'forme|lend|sendmoney|helpme|back'], {
    ...told,
    within: 26,
    unless: 'past',
  }),
  hold('payment', ['lend', 'count|amount', 'shortage|back|weekday'], { within: 14, unless: 'things' }),
  hold('payment', ['amount|count', 'back', 'forme|lend|sendmoney|give'], {
    ...told,
    within: 24,
    unless: 'past|things',
  }),
  hold('payment', ['prepay', 'rent|deposit|amount|count|pay'], { ...told, within: 26, unless: 'past' }),
  hold('payment', ['rent', 'deposit|upfront|prepay', 'amount|money|pay|transfer|give|count'], {
    ...told,
    unless: 'past',
  }),
  hold('payment', ['reserve', 'amount', 'give|pay|sendmoney'], { within: 20 }),
  hold('payment', ['fee', 'amount|count', 'pay|transfer', 'parcel|upfront'], {
    ...told,
    within: 24,
    unless: 'past',
  }),
  hold('payment', ['payreq', 'your|forme|test'], { within: 8, unless: 'warn|past' }),
  hold('payment', ['gift', 'scratch', 'give|buy|photo|lend'], { ...told, within: 40 }),
  hold('payment', ['invest', 'count|figures|amount|money|everyone|chan'], {
    within: 16,
    unless: 'calmprize',
  }),
  hold('payment', ['invest', 'invest', 'group|click|chan|link'], { within: 16 }),
  hold('payment', ['transfer', 'amount|count', 'back'], { ...told, within: 24 }),
  hold('iban', ['account|bank|myaccount', 'longnumber'], { ...told, within: 8, unless: 'past' }),
  hold('iban', ['myaccount', 'give|sendmoney|number', 'chan|hush|money|amount|transfer|pay'], {
    ...told,
    within: 24,
    unless: 'past',
  }),
  hold('prize', ['prize', 'count|figures', 'fee|sendmoney|pay|transfer|give'], {
    ...told,
    within: 24,
    unless: 'calmprize|past',
  }),
  hold('prize', ['prize', 'papers|bank|account', 'need|give|your|fee'], {
    ...told,
    within: 24,
    unless: 'calmprize|past|my',
  }),
  hold('prize', ['inherit', 'count|figures|fee', 'your|fee|give'], { ...told, within: 30, unless: 'past' }),
  hold('prize', ['allowance', 'fee', 'amount'], { within: 24, unless: 'past' }),
  hold('mandate', ['mandate', 'sign', 'your', 'inherit|hush|bank|account'], {
    ...told,
    within: 24,
    unless: 'past',
  }),
  hold('payment', ['haveyou', 'count|amount', 'tome', 'shortage|hardship|lend|back|urgent|money'], {
    ...told,
    within: 30,
    unless: 'past|things',
  }),
  hold('payment', ['haveyou', 'amount', 'tome'], { within: 7, unless: 'past|calmprize' }),
  hold('payment', ['shortage', 'amount|count', 'your|back'], { ...told, within: 20, unless: 'past' }),
  hold('payment', ['crypto', 'count|figures|invest'], { within: 14, unless: 'warn' }),
  hold('iban', ['transfer', 'where', 'number|account|name'], { ...told, within: 14 }),
  hold('iban', ['bankname', 'longnumber'], { ...told, within: 5 }),
  hold('prize', ['giveaway', 'smallfee', 'amount|count'], { ...told, within: 20, unless: 'past' }),
  hold('mandate', ['mandate', 'hush|foryou', 'money|bank|hush|account'], {
    ...told,
    within: 24,
    unless: 'my|past',
  }),
  hold('payment', ['ahead', 'count|amount', 'transfer|urgent'], {
    ...told,
    within: 20,
    unless: 'past|calmprize|clock',
  }),
  hold('payment', ['gift', 'buy', 'count|forme|code'], { ...told, within: 24, unless: 'past' }),
  hold('prize', ['prize', 'details'], { ...told, within: 20, unless: 'calmprize|past' }),
  hold('iban', ['account', 'count|figures|longnumber'], { ...told, within: 8, unless: 'past' }),
  hold('payment', ['lend', 'shortage'], { ...told, within: 14, unless: 'past|things' }),
];
