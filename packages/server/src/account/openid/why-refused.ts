import type { RefusalCode } from '../../errors.ts';
import { WrongIssuer } from './issuer-desk.ts';
import { IssuerUnreached } from './issuer-fetch.ts';

/** Why somebody did not come in with an account elsewhere: a sentence for them, and a code for the log. */
export interface WhyRefused {
  readonly code: RefusalCode;
  /** Out of closed lists alone: nothing an issuer, a browser or a person wrote. */
  readonly log: string;
}

/** Something in the answer of an issuer that is not as it should be. */
export class NotAsItShould extends Error {
  override readonly name = 'NotAsItShould';
  readonly why: WhyRefused;

  constructor(log: string, code: RefusalCode = 'ACCOUNT_NOT_TAKEN') {
    super(log);
    this.why = { code, log };
  }
}

/** What went wrong on the way to an issuer and back; undefined for a fault of our own. */
export function whyRefused(error: unknown): WhyRefused | undefined {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one instanceof NotAsItShould) return one.why;
    if (one instanceof IssuerUnreached) return { code: 'ISSUER_AWAY', log: one.fault };
    if (one instanceof WrongIssuer) return { code: 'ISSUER_AWAY', log: 'another-issuer' };
  }
  return error instanceof Error ? ofLibrary(error as Error & Said) : undefined;
}

interface Said {
  readonly code?: unknown;
  readonly error?: unknown;
  readonly cause?: unknown;
}

function ofLibrary({ name, code, error, cause }: Error & Said): WhyRefused | undefined {
  if (name === 'AuthorizationResponseError') return ofAnswer(error);
  if (name === 'ResponseBodyError') return { code: 'ACCOUNT_NOT_TAKEN', log: `token-${known(error)}` };
  if (typeof code !== 'string' || !code.startsWith('OAUTH_')) return undefined;
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return { code: 'ISSUER_AWAY', log: 'away' };
  const claim = claimOf(cause);
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return { code: 'ACCOUNT_NOT_TAKEN', log: `time-${claim}` };
  const short = code.slice('OAUTH_'.length).toLowerCase().replaceAll('_', '-');
  return { code: 'ACCOUNT_NOT_TAKEN', log: claim === 'unknown' ? short : `${short}-${claim}` };
}

/** Whoever says no at the issuer, or does not come through there, is told that and nothing more. */
function ofAnswer(error: unknown): WhyRefused {
  const log = `answer-${known(error)}`;
  if (error === 'access_denied' || error === 'login_required') return { code: 'SIGN_IN_STOPPED', log };
  const away = error === 'server_error' || error === 'temporarily_unavailable';
  return { code: away ? 'ISSUER_AWAY' : 'ACCOUNT_NOT_TAKEN', log };
}

const errors = [
  'access_denied',
  'account_selection_required',
  'consent_required',
  'interaction_required',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
];

const known = (error: unknown): string =>
  errors.find((one) => one === error)?.replaceAll('_', '-') ?? 'unknown';

const claims = ['iss', 'aud', 'azp', 'sub', 'exp', 'nbf', 'iat', 'nonce', 'auth_time', 'issuer', 'alg'];

function claimOf(cause: unknown): string {
  for (let one = cause, deep = 0; one && typeof one === 'object' && deep < 4; deep++) {
    const {
      claim,
      attribute,
      cause: next,
    } = one as { claim?: unknown; attribute?: unknown; cause?: unknown };
    const found = claims.find((name) => name === claim || name === attribute);
    if (found) return found;
    one = next;
  }
  return 'unknown';
}
