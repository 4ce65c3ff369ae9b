import { Refused } from '../errors.ts';

const longest = 300;

/**
 * The address of an issuer or a forum, bare of everything but where it is. On one's own machine it may be without TLS, where nobody
 * reads along; whether it is asked there is another question.
 *
 * @throws Refused ISSUER_NOT_READABLE
 */
export function readAddressElsewhere(said: string): URL {
  const url = said.length <= longest && URL.canParse(said) ? new URL(said) : undefined;
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url?.hostname ?? '');
  const secure = url?.protocol === 'https:' || (isHere && url?.protocol === 'http:');
  const bare = url && !url.search && !url.hash && !url.username && !url.password && !/[\s*{}]/.test(said);
  if (!url || !secure || !bare) throw new Refused('ISSUER_NOT_READABLE');
  return url;
}
