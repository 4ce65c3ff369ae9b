import type { HoldReason } from '../subjects.ts';

/** What a word can mean to the rule. A meaning alone holds nothing; the combinations of `combinations.ts` do. */
export const concepts = [
  // A card, its code, and asking for them.
  'card',
  'pass',
  'machine',
  'pin',
  'pinword',
  'code',
  'digits',
  'cvv',
  'smscode',
  'arrives',
  'give',
  'photo',
  'sides',
  'expiry',
  'number',
  'your',
  'my',
  'need',
  'what',
  'everyone',
  'shopping',
  'cut',
  // Who somebody is.
  'digid',
  'papers',
  'login',
  'birth',
  // Money on its way.
  'account',
  'myaccount',
  'bank',
  'payreq',
  'transfer',
  'sendmoney',
  'pay',
  'prepay',
  'deposit',
  'upfront',
  'lend',
  'back',
  'hardship',
  'helpme',
  'gift',
  'scratch',
  'buy',
  'crypto',
  'invest',
  'money',
  'currency',
  'each',
  'fee',
  'urgent',
  'hush',
  'chan',
  // What lures somebody behind a link.
  'parcel',
  'confirm',
  'allowance',
  'blocked',
  'click',
  'prize',
  'inherit',
  // Somebody who says to be somebody.
  'fraud',
  'official',
  'valuables',
  'collect',
  'safe',
  'breach',
  'remote',
  'install',
  'device',
  'family',
  'newnum',
  'mandate',
  'sign',
  // A home that can be entered, or stands empty.
  'key',
  'hide',
  'walkin',
  'door',
  'entry',
  'alarm',
  'where',
  'leaveit',
  'house',
  'empty',
  'gone',
  'holiday',
  'span',
  'until',
  'month',
  'past',
  'leaving',
  'when',
  'daysout',
  'nobody',
  'neighbours',
  'carless',
  'alone',
  'care',
  // What makes the same words innocent.
  'warn',
  'calmcard',
  'calmcode',
  'calmpin',
  'calmkey',
  'calmaway',
  'calmprize',
] as const;

/** What the reader finds without a word list: a price, a link, a word somebody took pains to hide. */
export const found = [
  'amount',
  'figures',
  'count',
  'day',
  'phone',
  'clock',
  'question',
  'link',
  'badlink',
] as const;

/** What an organisation says of a word itself: it holds for a subject, or makes a message innocent of it. */
export type OwnMeaning = `${'hold' | 'innocent'}:${HoldReason}`;

export type Concept = (typeof concepts)[number] | (typeof found)[number] | OwnMeaning;

/**
 * The words of one language: for each meaning a list, divided by commas. `pas*` is every word that begins so, `*kosten` every
 * word that ends so; a few words after each other are one phrase.
 */
export type WordList = Readonly<Partial<Record<(typeof concepts)[number] | OwnMeaning, string>>>;
