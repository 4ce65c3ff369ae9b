/**
 * Everybody who asks, by what they are to Ina of De Linde. Ina stands last, since she alone can change what is hers.
 */
export const viewers = [
  'visitor',
  'guest',
  /**
   * Riet lived in De Linde until the day before yesterday was over. Who moved out is a guest: what is decided for a guest is decided
   * for her, and what differs is said.
   */
  'moved-out',
  'resident-of-same-building',
  'resident-of-other-building',
  /** Asks at the address of their own organisation. */
  'resident-of-other-organisation',
  /** The same person, here. */
  'token-of-other-organisation',
  'signed-out',
  'token-too-old',
  /** Has every role there is, and asks from a page of the website, where roles count for nothing. */
  'embed-session-of-staff',
  /** Ina's own token, on a public address that any cache may answer. */
  'author-by-get',
  'author',
] as const;

/**
 * Who works in the console, from the server's own page. Els has every role; what is not said of her is what she sees on a page of
 * the website. Karim is an editor and lives nowhere; he is asked what is said of him.
 */
export const consoleViewers = ['editor-in-console', 'admin-in-console'] as const;

export type ConsoleViewer = (typeof consoleViewers)[number];
export type Viewer = (typeof viewers)[number] | ConsoleViewer;

/** One question of a page. `{name}` in the variables is filled in with what has that name outside. */
export interface Ask {
  readonly text: string;
  readonly variables?: object;
}

/** What each viewer must find at one place in the answer. `null` is nothing at all. */
export type Sees = Readonly<Record<Exclude<(typeof viewers)[number], 'moved-out'>, unknown>> &
  Readonly<Partial<Record<ConsoleViewer | 'moved-out', unknown>>>;

export interface Cells {
  readonly ask: Ask;
  readonly at: string;
  readonly sees: Sees;
}

/** By the thing that is decided about: `Type.field`, `Type.field(argument)` or `Input.field`. */
export type Matrix = Readonly<Record<string, Cells | readonly Cells[]>>;

export const turnedAway = 'turned away (401)';
export const notByGet = 'turned away (405)';

/** The same for all who get an answer; `elsewhere` for the one who asks at another organisation. */
export function everybody(value: unknown, more: { elsewhere: unknown }): Sees {
  return {
    visitor: value,
    guest: value,
    'resident-of-same-building': value,
    'resident-of-other-building': value,
    'resident-of-other-organisation': more.elsewhere,
    'token-of-other-organisation': turnedAway,
    'signed-out': turnedAway,
    'token-too-old': turnedAway,
    'embed-session-of-staff': value,
    'author-by-get': value,
    author: value,
  };
}

/** Something of the viewer's own: nothing for those whom nobody knows, and for the others as it is said here. */
export function eachTheirOwn(own: {
  guest: unknown;
  sameBuilding: unknown;
  otherBuilding: unknown;
  elsewhere: unknown;
  staff: unknown;
  author: unknown;
  movedOut?: unknown;
}): Sees {
  return {
    ...everybody(null, own),
    guest: own.guest,
    ...('movedOut' in own ? { 'moved-out': own.movedOut } : {}),
    'resident-of-same-building': own.sameBuilding,
    'resident-of-other-building': own.otherBuilding,
    'embed-session-of-staff': own.staff,
    author: own.author,
  };
}

/** What is for work in the console: nothing for anybody else, whatever roles they have. */
export function atWork(seen: { editor: unknown; admin: unknown }): Sees {
  return {
    ...everybody(null, { elsewhere: null }),
    'editor-in-console': seen.editor,
    'admin-in-console': seen.admin,
  };
}

/** What is done in the console alone; on a page of a site it is as if it were not there. */
export function workedOn(done: {
  editor: unknown;
  admin: unknown;
  otherwise: string | null;
  visitor?: unknown;
}): Sees {
  const visitor =
    'visitor' in done ? done.visitor : done.otherwise === 'NOT_FOUND' ? 'SIGN_IN_NEEDED' : done.otherwise;
  return {
    ...doing({ visitor, signedIn: done.otherwise, elsewhere: done.otherwise }),
    'editor-in-console': done.editor,
    'admin-in-console': done.admin,
  };
}

/** What comes of something one does: a visitor may be answered otherwise, and a GET does nothing. */
export function doing(done: {
  visitor: unknown;
  signedIn: unknown;
  elsewhere: unknown;
  author?: unknown;
}): Sees {
  return {
    ...everybody(done.signedIn, done),
    visitor: done.visitor,
    'author-by-get': notByGet,
    author: 'author' in done ? done.author : done.signedIn,
  };
}
