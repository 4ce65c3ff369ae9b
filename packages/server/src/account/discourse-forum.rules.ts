import { Refused } from '../errors.ts';
import { readAddressElsewhere } from './address-elsewhere.rules.ts';

/** From the press of the button until somebody is back: as long as a forum itself gives. */
export const forumMinutes = 10;

const longest = 300;
/** Everybody who signs in sees something that is signed with it, so it must be more than anybody can try out. */
const fewestCharacters = 32;

/** Where a forum is, written in one way only, since accounts are known by it. @throws Refused ISSUER_NOT_READABLE */
export function readForumAddress(typed: string): string {
  // A forum keeps what it knows of us as DOMAIN|SECRET.
  if (typed.includes('|')) throw new Refused('ISSUER_NOT_READABLE');
  const { origin, pathname } = readAddressElsewhere(typed.trim());
  return origin + pathname.replace(/(\/session\/sso_provider)?\/*$/, '');
}

/** @throws Refused SECRET_TOO_SHORT, or for what no forum takes */
export function readForumSecret(typed: string): string {
  const secret = typed.trim();
  if (secret.length > longest) throw new Refused('TEXT_TOO_LONG');
  if (/[^\x21-\x7e]/.test(secret)) throw new Refused('TEXT_NOT_READABLE');
  if (secret.length < fewestCharacters) throw new Refused('SECRET_TOO_SHORT');
  return secret;
}
