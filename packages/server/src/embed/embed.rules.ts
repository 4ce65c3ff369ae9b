/** What can stand on a page of somebody else, and what the page may set of each besides language and heading. */
export const widgets: Readonly<Record<string, Widget>> = {
  'lab-feedback': { attributes: ['lab'], asks: 'Lab' },
  'help-board': { attributes: ['neighbourhood', 'building', 'limit'], asks: 'HelpBoard' },
  commitments: { attributes: ['neighbourhood', 'building', 'limit'], asks: 'Commitments' },
  signal: { attributes: ['neighbourhood'], asks: 'SignalGuide' },
  mix: { attributes: ['neighbourhood', 'building', 'vacant-home'], asks: 'MixPage' },
  welcome: { attributes: [], asks: 'WelcomePage' },
  'core-values': { attributes: ['building'], asks: 'CoreValuesPage' },
  thanks: { attributes: ['neighbourhood', 'building', 'limit'], asks: 'ThanksPage' },
  'profile-card': { attributes: [], asks: 'ProfilePage' },
  account: { attributes: [], asks: 'Account' },
};

export interface Widget {
  readonly attributes: readonly string[];
  /** The name of its first question, which stands in the address it asks at. */
  readonly asks: string;
}

/** A widget that was asked for, as the address says it; `all` is the one file with all of them. */
export interface Sighting {
  readonly widget: string;
  /** Empty where the address names none. */
  readonly version: string;
}

/** What an address tells of the widget it is asked for; undefined for all others. */
export function sightingIn({ pathname, searchParams }: URL): Sighting | undefined {
  if (pathname === '/graphql') {
    const asked = searchParams.get('operationName');
    const [widget] = Object.entries(widgets).find(([, { asks }]) => asks === asked) ?? [];
    return widget ? { widget, version: '' } : undefined;
  }
  const [, version, file] =
    /^\/elements\/(\d[\w.-]{0,39})\/([a-z-]+(?:\.[a-z]{2})?)\.js$/.exec(pathname) ?? [];
  if (!version || !file) return undefined;
  const widget = /^all\.[a-z]{2}$/.test(file) ? 'all' : file;
  return widget === 'all' || Object.hasOwn(widgets, widget) ? { widget, version } : undefined;
}

/** Whether a page was turned away that wanted to do more than read. */
export function isRefusal(method: string, { pathname }: URL, status: number): boolean {
  const acts = method === 'POST' || method === 'OPTIONS';
  return acts && status === 403 && (pathname === '/graphql' || pathname.startsWith('/session/'));
}

/** An origin is a header that anybody can make up, and so is a version, so what comes of them has an end. */
export const bounds = {
  /** Letters of an origin. */
  origin: 120,
  /** Versions that are not on the server, of one origin. */
  unserved: 5,
  /** Origins that one network may bring a day. */
  byNetwork: 5,
  /** Networks that bring some on one day. */
  networks: 5_000,
  /** Origins that wait to be written. */
  waiting: 200,
  /** Origins that are new on one day. */
  aDay: 50,
} as const;

const daysOfSilence = 14;

/** Whether a page that asked for a widget before has stopped doing so; some pages are opened seldom. */
export function isSilent(lastSeenOn: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(lastSeenOn)) / 86_400_000 > daysOfSilence;
}
