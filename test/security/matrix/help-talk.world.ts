import { helpMessage, helpPost, helpTalk, openHelpBoard } from './help-talk.content.ts';
import { signIn, type Organisation, type Person } from './people.ts';

/** What is planted of talks, by type and then by the name it has in questions. */
export interface TalkNames {
  readonly HelpPost: Readonly<Record<string, string>>;
  readonly HelpTalk: Readonly<Record<string, string>>;
  readonly HelpMessage: Readonly<Record<string, string>>;
  readonly contactOf: string;
  /** When the first message of the talk was said. */
  readonly saidAt: string;
}

const yes = { agreed: true };
const minuteNames = ['say', 'read', 'agree', 'share', 'leave'] as const;

/** Talks of Ina with Noor, in every state there is; and one that each of the others would like to see. */
export async function talksHere(
  at: Organisation,
  { ina, noor, mo, gijs }: Record<'ina' | 'noor' | 'mo' | 'gijs', Person>,
): Promise<TalkNames> {
  for (const neighbourhood of ['molenveld', 'havenkwartier']) await openHelpBoard(at, neighbourhood);
  const ask = (title: string, state: 'open' | 'agreed' | 'done' = 'open') =>
    helpPost(at, { by: ina, in: 'de-linde', title, state });
  const between = async (
    title: string,
    state: 'open' | 'agreed' | 'done',
    did: { writer?: object; responder?: object } = {},
  ) => {
    const about = await ask(title, state);
    const talk = await helpTalk(at, {
      about,
      writer: { ...ina, ...did.writer },
      responder: { ...noor, ...did.responder },
      done: state === 'done',
    });
    await helpMessage(at, { in: talk, by: noor, text: `Over: ${title}` });
    return { about, talk };
  };
  const both = (more: object = {}, others: object = {}) => ({
    writer: { ...yes, ...more },
    responder: { ...yes, ...others },
  });
  const talks: Record<string, string> = {};
  const posts: Record<string, string> = {
    'post-to-answer': await ask('Te beantwoorden'),
    'post-to-answer-in-arabic': await ask('Te beantwoorden in het Arabisch'),
    'post-to-answer-again': await ask('Te beantwoorden met een naam'),
  };
  for (const name of minuteNames) talks[`talk-to-${name}`] = (await between(`Om te ${name}`, 'open')).talk;
  talks['talk-to-finish'] = (await between('Om af te maken', 'agreed', both())).talk;
  talks['talk-to-thank'] = (await between('Om te bedanken', 'agreed', both())).talk;
  talks['talk-to-give'] = (await between('Om te delen', 'agreed', both())).talk;
  talks['talk-to-stop'] = (
    await between('Om te stoppen', 'agreed', both({ phone: '0611111111' }, { phone: '0622222222' }))
  ).talk;
  talks['half-shared'] = (await between('Half gedeeld', 'agreed', both({ phone: '0633333333' }))).talk;
  talks['too-late'] = (await between('Te laat', 'agreed', { writer: yes })).talk;
  talks['left-talk'] = (await between('Verlaten', 'open', { responder: { left: true } })).talk;
  const done = await between('Gedaan', 'done', both());
  const toTell = await between('Om te vertellen', 'done', both());
  posts['done-post'] = toTell.about;
  posts['post-of-done-talk'] = done.about;
  const shared = await between('Gedeeld', 'agreed', both({ phone: '0644444444' }, { phone: '0655555555' }));
  const held = await helpTalk(at, { about: await ask('Nog bekeken'), writer: ina, responder: noor });
  await helpMessage(at, { in: held, by: noor, text: 'Eerst bekeken van Noor', visibility: 'waiting' });
  const ofGuest = await helpTalk(at, { about: await ask('Van toen'), writer: ina, responder: gijs });
  await helpMessage(at, { in: ofGuest, by: gijs, text: 'Toen woonde ik hier' });
  const ofNoor = await helpPost(at, { by: noor, in: 'de-linde', title: 'Noor vraagt iets' });
  const blocked = await helpTalk(at, { about: ofNoor, writer: noor, responder: mo });
  await helpMessage(at, { in: blocked, by: mo, text: 'Gezegd voor het blok' });
  const about = await ask('Wie hangt een lamp op?');
  const talk = await helpTalk(at, { about, writer: ina, responder: { ...noor, ...yes, read: true } });
  const message = await helpMessage(at, { in: talk, by: noor, text: 'Alleen tussen twee' });
  await helpMessage(at, { in: talk, by: ina, sentence: 'WHAT_TIME_CAN_YOU' });
  const waiting = await helpMessage(at, {
    in: talk,
    by: noor,
    text: 'Wachtend van Noor',
    visibility: 'waiting',
  });
  await helpMessage(at, { in: talk, by: ina, text: 'Geweigerd tussen twee', visibility: 'refused' });
  return {
    HelpPost: { ...posts, 'post-of-talk': about },
    HelpTalk: {
      ...talks,
      talk,
      'done-talk': done.talk,
      'shared-talk': shared.talk,
      'held-talk': held,
      'talk-of-guest': ofGuest,
      'blocked-talk': blocked,
    },
    HelpMessage: { message, 'waiting-message': waiting },
    contactOf: shared.talk,
    saidAt: await momentOf(at, message),
  };
}

/** A talk of Bob with somebody of his own organisation. */
export async function talkElsewhere(at: Organisation, bob: Person): Promise<TalkNames> {
  await openHelpBoard(at, 'molenveld');
  const ans = await signIn(at, { email: 'ans@verborgen.nl', firstName: 'Ans', home: 'De Linde 12' });
  const over = await helpPost(at, { by: bob, in: 'de-linde', title: 'Bob is geholpen', state: 'done' });
  const ofOver = { about: over, writer: { ...bob, ...yes }, responder: { ...ans, ...yes }, done: true };
  await helpMessage(at, { in: await helpTalk(at, ofOver), by: bob, sentence: 'THANKS' });
  const about = await helpPost(at, { by: bob, in: 'de-linde', title: 'Bob vraagt iets', state: 'agreed' });
  const talk = await helpTalk(at, { about, writer: { ...bob, ...yes }, responder: { ...ans, ...yes } });
  await helpMessage(at, { in: talk, by: ans, text: 'Woorden van Ans' });
  return {
    HelpPost: { 'post-elsewhere': about, 'done-post-elsewhere': over },
    HelpTalk: { 'talk-elsewhere': talk },
    HelpMessage: {},
    contactOf: talk,
    saidAt: '',
  };
}

async function momentOf({ db }: Organisation, message: string): Promise<string> {
  const said = db.selectFrom('help_message').select('said_at').where('id', '=', message);
  return (await said.executeTakeFirstOrThrow()).said_at.toISOString();
}
