import { hold, told } from './hold.ts';

/** People who say to be somebody, who send links, or who want to talk elsewhere. */
export const strangers = [
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
  // Away from here, as soon as it is about money.
  hold('channel', ['chan|phone', 'money|prepay|deposit|transfer|payreq|account|card|crypto'], {
    ...told,
    unless: 'warn',
  }),
  hold('channel', ['chan|phone', 'hush'], told),
  hold('channel', ['chan', 'pay|pass', 'give|your|what|amount'], { ...told, unless: 'calmcard|calmprize' }),
  hold('channel', ['hush', 'money|pay|card|transfer|prepay|bank'], { within: 12, unless: 'warn' }),
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
  hold('impostor', ['family', 'newnum'], { ...told, within: 20, unless: 'calmnum' }),
  hold('impostor', ['newnum', 'transfer|money|amount|lend|urgent|pay|payreq'], { ...told, within: 40 }),

  // The same, said round about.
  hold('link', ['link', 'invest|fill', 'code|number|login|account|digid|pin|birth|count|amount|your'], {
    within: 24,
    unless: 'calmprize',
  }),
  hold('link', ['link', 'lure'], { within: 16 }),
  hold(
    'channel',
    [
      'chan|phone',
      'move|hush',
      'price|pay|money|deposit|prepay|account|myaccount|amount|rent|transfer|payreq',
    ],
    { ...told, within: 40, unless: 'warn|calmprize' },
  ),
  hold('channel', ['chan', 'price', 'pay|give|your'], { within: 14, unless: 'calmprize' }),
  hold('channel', ['chan', 'myaccount|payreq'], { ...told, within: 30, unless: 'warn' }),
  hold('channel', ['hush', 'amount', 'need|give|pay|sendmoney|lend'], {
    ...told,
    within: 24,
    unless: 'warn',
  }),
  hold('impostor', ['kin', 'trouble', 'amount|money|transfer|deposit|pay'], {
    ...told,
    within: 40,
    unless: 'past',
  }),
  hold('impostor', ['family', 'newnum', 'amount|payforme|transfer|urgent|chan|lend|helpme|payreq|back'], {
    ...told,
    unless: 'past|calmnum',
  }),
  hold('impostor', ['family', 'payforme', 'newnum|urgent|question'], { ...told, within: 30, unless: 'past' }),
  hold('impostor', ['cashathome', 'your|question|official'], { within: 12, unless: 'warn' }),
  hold('impostor', ['official', 'urgent', 'amount', 'pay|transfer'], { within: 30, unless: 'past' }),
  hold('impostor', ['kin', 'trouble', 'count|figures'], { ...told, within: 24, unless: 'past' }),
  hold('impostor', ['fraud', 'safe'], { ...told, within: 30, unless: 'warn' }),
];
