import { hold, told } from './hold.ts';

/** How to get into a home, and when nobody is there. */
export const homes = [
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
  hold('absence', ['neighbours', 'leaving|carless|gone|alone', 'when|key|question'], {
    ...told,
    within: 24,
    unless: 'past|calmaway',
  }),
  hold('absence', ['carless', 'leaving|gone|when|question'], { ...told, within: 20 }),
  hold('absence', ['daysout', 'span|month|day|holiday'], { within: 10, unless: 'past|calmaway|question' }),
  hold('absence', ['alone', 'question'], { within: 12, unless: 'calmspan' }),
  hold('absence', ['nobody', 'house', 'question|gone'], { within: 10, unless: 'past|calmaway|clock' }),

  // The same, said round about.
  hold('key', ['housekey', 'give|hide|where|leaveit|copykey'], {
    ...told,
    within: 14,
    unless: 'calmkey|past',
  }),
  hold('key', ['housekey', 'question', 'your|who'], { ...told, within: 14, unless: 'calmkey|past' }),
  hold('key', ['key', 'copykey', 'your|house|door|give'], { within: 14, unless: 'calmkey' }),
  hold('key', ['key', 'hide', 'leaveit|where|walkin|give|when|your'], {
    ...told,
    within: 20,
    unless: 'calmkey',
  }),
  hold('key', ['lockbox', 'code|digits|figures|count|entry|what|hide'], {
    ...told,
    within: 14,
    unless: 'calmkey',
  }),
  hold('key', ['walkin', 'door', 'house|when|gone|notin|nobody|sleep|daytime|figures|give'], {
    ...told,
    within: 20,
    unless: 'calmkey',
  }),
  hold('key', ['walkin', 'hide|sleep|notin|figures'], { within: 14, unless: 'calmkey' }),
  hold('key', ['door', 'figures', 'code|typein|walkin|number|give'], {
    within: 12,
    unless: 'calmkey|calmcode',
  }),
  hold('key', ['entry', 'question|typein|figures'], { ...told, within: 14 }),
  hold('key', ['typein', 'door', 'what|your|figures|code|digits'], { within: 14, unless: 'calmcode' }),
  hold('key', ['alarm', 'leaving|notin|entry', 'question|when|your'], {
    ...told,
    within: 20,
    unless: 'past',
  }),
  hold('absence', ['notin', 'longspan'], { within: 9, unless: 'past|question|calmspan' }),
  hold('absence', ['notin', 'longspan', 'care|house|key|empty|tillday|month'], {
    ...told,
    within: 24,
    unless: 'past|calmspan',
  }),
  hold('absence', ['notin', 'tillday', 'weekday|month|day'], {
    within: 9,
    unless: 'past|question|clock|calmspan|calmaway',
  }),
  hold('absence', ['empty', 'house', 'span|until|longspan|gone|month'], {
    ...told,
    within: 16,
    unless: 'past',
  }),
  hold('absence', ['gone', 'empty', 'house'], { ...told, within: 20, unless: 'past|calmaway' }),
  hold('absence', ['gone|notin', 'care', 'longspan|span|until'], {
    ...told,
    within: 26,
    unless: 'past|calmaway|clock|question',
  }),
  hold('absence', ['areyou', 'aloneword', 'daytime|house|nobody'], {
    ...told,
    within: 8,
    unless: 'calmspan',
  }),
  hold('absence', ['alone', 'daytime|question'], { ...told, within: 10, unless: 'calmspan' }),
  hold('absence', ['sleep', 'when|question|daytime'], { within: 10, unless: 'past|kids|calmprize' }),
  hold('absence', ['someonehome', 'daytime', 'question'], { ...told, within: 14, unless: 'past|calmaway' }),
  hold('absence', ['carless', 'notin|holiday|leaving|gone'], { ...told, within: 16, unless: 'past' }),
  hold('absence', ['leaving', 'when|daytime|nobody|someonehome|alarm|longspan|holiday'], {
    ...told,
    within: 24,
    unless: 'past|calmaway',
  }),
  hold('absence', ['nobody', 'leaving|when|daytime|gone'], { ...told, within: 24, unless: 'past|calmaway' }),
  hold('key', ['alarm', 'alarmoff', 'your|when|what|question|entry'], {
    ...told,
    within: 14,
    unless: 'past|calmalarm',
  }),
  hold('absence', ['gone|notin', 'place', 'span|longspan|tillday|day|month|weekday|returning|care'], {
    ...told,
    within: 20,
    unless: 'past|question|calmspan',
  }),
  hold('absence', ['returning', 'day|month|longspan|weekday|holiday', 'care|gone|notin|house|key'], {
    ...told,
    within: 24,
    unless: 'past|clock|calmspan',
  }),
  hold('absence', ['gone|notin', 'returning', 'day|month|longspan|care'], {
    ...told,
    within: 24,
    unless: 'clock|calmspan|question',
  }),
  hold('absence', ['hometimes', 'question|when'], { ...told, within: 16, unless: 'past|calmaway' }),
  hold('absence', ['daysout', 'weekday|daytime|day|question'], { within: 14, unless: 'past|calmaway' }),
  hold('key', ['unlocked', 'door'], { within: 8, unless: 'calmkey|calmopen' }),
  hold('key', ['unlocked', 'house|notin|gone'], { ...told, within: 16, unless: 'calmkey|calmopen' }),
  hold('absence', ['lives', 'aloneword', 'question|neighbours|daytime'], { within: 10, unless: 'calmspan' }),
  hold('absence', ['kidsalone', 'weekday|daytime|until|clock|day'], { within: 14, unless: 'past' }),
  hold('absence', ['areyou|goyou', 'holiday|month', 'athome'], {
    within: 12,
    unless: 'past|calmaway|calmspan',
  }),
  hold('key', ['housekey', 'whereat'], { within: 6, unless: 'calmkey|warn' }),
  hold('key', ['key', 'whereat', 'your|when|leaveit'], { within: 9, unless: 'calmkey|warn' }),
  hold('absence', ['when', 'place', 'neighbours|leaving'], { within: 16, unless: 'calmspan' }),
];
