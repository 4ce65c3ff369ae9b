import { readDialledPhone } from '../dialled-phone.rules.ts';
import type { Channel, NewsKind, NewsTopic, Rhythm } from './notifications.table.ts';

export const rhythms = ['daily', 'weekly', 'never'] as const satisfies Rhythm[];

export const channels = ['mail', 'push', 'call'] as const satisfies Channel[];

/** In the order in which a digest tells it. */
export const newsKinds = [
  'thanks',
  'core-values',
  'lab-answer',
  'commitment',
  'help-post',
  'lab-closed',
] as const satisfies NewsKind[];

export const newsTopics = ['promises', 'labs', 'board', 'values'] as const satisfies NewsTopic[];

/** What each kind of news is about. */
const topicOf: Readonly<Record<NewsKind, NewsTopic>> = {
  'lab-answer': 'labs',
  'lab-closed': 'labs',
  commitment: 'promises',
  thanks: 'board',
  'core-values': 'values',
  'help-post': 'board',
};

/** How somebody wants to hear what is new. */
export interface NotificationChoice {
  readonly rhythm: Rhythm;
  readonly channel: Channel;
  /** Where they are called; null where they are not. */
  readonly phone: string | null;
  /** What they want to hear of; asks and talks on the board are of `board`. */
  readonly hears: readonly NewsTopic[];
}

/** As long as somebody chose nothing: seldom, and all at once. */
export const usualChoice: NotificationChoice = {
  rhythm: 'weekly',
  channel: 'mail',
  phone: null,
  hears: newsTopics,
};

/** Whether somebody hears of a topic at all: off is off. */
export function hearsOf({ rhythm, hears }: NotificationChoice, topic: NewsTopic): boolean {
  return rhythm !== 'never' && hears.includes(topic);
}

/** The same of a kind of news. */
export function hearsKind(choice: NotificationChoice, kind: NewsKind): boolean {
  return hearsOf(choice, topicOf[kind]);
}

/** Whether a digest goes out on a day: a weekly one on Monday. */
export function isDue(rhythm: Rhythm, day: string): boolean {
  if (rhythm === 'weekly') return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
  return rhythm === 'daily';
}

/**
 * What somebody chose, as it is kept: a number is needed for calling, and kept for nothing else.
 *
 * @throws Refused PHONE_NOT_READABLE
 */
export function readChoice(
  typed: { rhythm: Rhythm; channel: Channel; phone: string | null; hears: readonly NewsTopic[] },
  known: string | null,
): NotificationChoice {
  // Who hears of nothing hears nothing: one press turns off all.
  const { hears } = typed;
  if (typed.rhythm === 'never' || hears.length === 0)
    return { rhythm: 'never', channel: 'mail', phone: null, hears: [] };
  if (typed.channel !== 'call') return { ...typed, phone: null };
  const isNew = Boolean(typed.phone?.trim());
  return { ...typed, phone: isNew || !known ? readDialledPhone(typed.phone ?? '') : known };
}

/** What a browser gives to whoever may send notices to it. */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** The services of the browsers there are; no other address is ever asked for anything. */
const ofBrowsers = [
  /^https:\/\/fcm\.googleapis\.com$/,
  /^https:\/\/updates\.push\.services\.mozilla\.com$/,
  /^https:\/\/[a-z0-9-]+\.push\.apple\.com$/,
  /^https:\/\/[a-z0-9-]+\.notify\.windows\.com$/,
];

/**
 * Whether notices for an address go to the service of a browser.
 *
 * @param besides origins that are allowed too: of tests
 */
export function isPushService(endpoint: string, besides: readonly string[] = []): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { origin, username, password } = new URL(endpoint);
  if (username || password) return false;
  return besides.includes(origin) || ofBrowsers.some((service) => service.test(origin));
}
