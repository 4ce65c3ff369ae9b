import type { IdentityProblem } from './host-identity-token.rules.ts';

/** What a website says of somebody, as far as it is believed. What it says of their roles is never read. */
export interface Identity {
  readonly subject: string;
  readonly tokenId: string;
  readonly firstName: string | null;
  readonly language: string | null;
  /** As somebody writes it: "De Linde 12". */
  readonly home: string | null;
}

export const mostSeconds = 300;
/** Two clocks that are set well differ less. */
const clocksDiffer = 60;

/** What the names of nobody look like: what a program writes where it has no number of anybody. */
const nobody =
  /^(none|null|nil|blank|empty|undefined|nan|anonymous|guest|unknown|false|true|array|0|-1|\[object object\])$/i;

interface Expected {
  readonly audience: string;
  readonly issuers: readonly string[];
  readonly now: Date;
}

/** Whether what a token says, once its signature was right, lets somebody in here and now. */
export function judgeClaims(
  said: Readonly<Record<string, unknown>>,
  { audience, issuers, now }: Expected,
): Identity | IdentityProblem {
  if (!issuers.some((issuer) => issuer === said['iss'])) return 'iss';
  if (said['aud'] !== audience) return 'aud';
  const time = judgeTime(said, Math.floor(now.getTime() / 1000));
  if (time) return time;
  const { sub, jti } = said;
  if (typeof jti !== 'string' || !/^[\w.~:+/=-]{8,128}$/.test(jti)) return 'jti';
  if (typeof sub !== 'string' || !isSubject(sub)) return 'sub';
  return {
    subject: sub,
    tokenId: jti,
    firstName: text(said['given_name'], 60),
    language: text(said['locale'], 20),
    home: text(said['home'], 100),
  };
}

function judgeTime(
  { iat, exp, nbf }: Readonly<Record<string, unknown>>,
  now: number,
): IdentityProblem | undefined {
  if (!Number.isSafeInteger(iat)) return 'iat';
  if (!Number.isSafeInteger(exp) || (exp as number) <= (iat as number)) return 'exp';
  if ((exp as number) - (iat as number) > mostSeconds) return 'works-too-long';
  if ((iat as number) > now + clocksDiffer) return 'clock';
  if ((exp as number) <= now - clocksDiffer) return (iat as number) < now - mostSeconds ? 'clock' : 'expired';
  if (nbf !== undefined && !(Number.isSafeInteger(nbf) && (nbf as number) <= now + clocksDiffer))
    return 'nbf';
  return undefined;
}

function isSubject(sub: string): boolean {
  return (
    /^[^\p{C}\p{Z}]{1,255}$/u.test(sub.replaceAll(' ', '')) &&
    sub === sub.trim() &&
    sub.length <= 255 &&
    !nobody.test(sub)
  );
}

function text(said: unknown, most: number): string | null {
  return typeof said === 'string' && said.length <= most ? said : null;
}
