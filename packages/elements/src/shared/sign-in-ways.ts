import type { Client, Outcome, Session, Viewer } from '@wederkerig/client';
import type { AccountWords } from '@wederkerig/words/account';
import type { SharedWords } from '@wederkerig/words/shared';
import type { LitElement } from 'lit';
import { isUnderWay } from './code.controller.ts';
import { CodeWay } from './code.way.ts';
import { byMail, saidOfMail } from './mail-code.way.ts';
import type { Reader } from './reader.ts';

/** A way that the site of this page offers; which of several of a kind, and how it is called, where there can be several. */
export interface OfferedWay {
  readonly kind: string;
  readonly provider?: string;
  readonly name?: string;
  /** A window of its own does not find the way back from there, so the page itself goes. */
  readonly byPage?: boolean;
}

/** What a way is given to do its work with. */
export interface Entering {
  readonly host: LitElement;
  readonly client: Client;
  readonly session: Session;
  readonly reader: Reader;
  readonly offered: OfferedWay;
  /** Closes the dialog: somebody is in. */
  readonly signedIn: (viewer: Viewer) => void;
  /** Back to the way most people take; absent where the dialog has a button for that. */
  readonly back: (() => void) | undefined;
}

/** The screens of one way to sign in. */
export interface WayIn {
  readonly busy: boolean;
  /** Whether it is past its first screen, and leads back to that by itself; until then the other ways stand below it. */
  readonly begun?: boolean;
  render(words: AccountWords, shared: SharedWords): unknown;
}

interface KnownWay {
  /** How its button reads. */
  button(words: AccountWords, offered: OfferedWay): string;
  /** Few come by it: it stands below the others and makes nobody choose. */
  readonly ofFew?: boolean;
  /** Whether this page can do it; a way without this one every page can. */
  isHere?(session: Session): boolean;
  enter(entering: Entering): WayIn | Promise<WayIn>;
  /** Whether somebody began with it before the page was dropped, so that the dialog goes on there. */
  isUnderWay?(): boolean;
}

const byAccountElsewhere = {
  // A page without TLS has no hashing, and could keep nothing from whoever listens.
  isHere: () => Boolean(crypto.subtle),
  enter: async (entering: Entering) => new (await import('./openid.way.ts')).OpenidWay(entering),
} satisfies Partial<KnownWay>;

/** Every way this version knows, by its kind. One that few use is fetched when it is chosen: `enter: async (...) => new (await import(...))`. */
export const knownWays: Readonly<Record<string, KnownWay>> = {
  'host-identity': {
    button: (words) => words.wayHostIdentity,
    isHere: ({ host }) => host !== undefined,
    enter: async (entering) => new (await import('./host-identity.way.ts')).HostIdentityWay(entering),
  },
  'openid-connect': {
    ...byAccountElsewhere,
    button: (words, { name }) => words.wayOpenIdConnect(name ?? ''),
  },
  'discourse-connect': {
    ...byAccountElsewhere,
    button: (words) => words.wayDiscourseConnect,
  },
  'mail-code': {
    button: (words) => words.wayMailCode,
    enter: (entering) => new CodeWay(entering, byMail, saidOfMail),
    isUnderWay: () => isUnderWay(byMail.place),
  },
  sms: {
    button: (words) => words.waySms,
    // Only what is said of it is fetched: a part that took code out of this one would make every page heavier.
    enter: async (entering) => {
      const { byText, saidOfText } = await import('./sms.way.ts');
      return new CodeWay(entering, byText, saidOfText(entering.reader));
    },
    isUnderWay: () => isUnderWay('wk-sms'),
  },
  letter: {
    button: (words) => words.haveLetter,
    ofFew: true,
    enter: async ({ host, reader, client, signedIn, back }) =>
      new (await import('./letter-code.ts')).LetterCode(host, reader, client, signedIn, back),
  },
  passkey: {
    button: (words) => words.wayPasskey,
    ofFew: true,
    isHere: () => 'parseRequestOptionsFromJSON' in (globalThis.PublicKeyCredential ?? {}),
    enter: async (entering) => new (await import('./passkey.way.ts')).PasskeyWay(entering),
  },
};

/** What the site of this page offers. */
export function askWays(session: Session): Promise<Outcome<{ ways: OfferedWay[] }>> {
  return session.step<{ ways: OfferedWay[] }>('ways', {});
}
