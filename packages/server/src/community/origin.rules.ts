/** Why what somebody typed cannot be the address of a site. */
export type OriginProblem = 'NOT_AN_ADDRESS' | 'NOT_HTTPS' | 'STAR';

/** What somebody typed, as the server reads it. */
export type OriginReading =
  | {
      readonly origin: string;
      /** More was typed than the part a browser tells a page by. */
      readonly cut: boolean;
      /** The same address with or without www, which is another one to a browser. */
      readonly twin: string | null;
    }
  | {
      readonly problem: OriginProblem;
      /** What was probably meant. */
      readonly instead: string | null;
    };

const longest = 300;

/**
 * The address of a site out of what somebody copies from an address bar. A browser names a page by its origin alone: scheme, host
 * and port, exactly.
 */
export function readOrigin(typed: string): OriginReading {
  const said = typed.trim();
  if (said.includes('*')) return { problem: 'STAR', instead: securely(said.replace(/\*+\.?/g, '')) };
  const url = said.length <= longest && /^[a-z][a-z0-9+.-]*:/i.test(said) ? parsed(said) : undefined;
  if (!url || isHostWithPort(said)) return { problem: 'NOT_AN_ADDRESS', instead: securely(said) };
  if (!isTrusted(url))
    return { problem: 'NOT_HTTPS', instead: securely(said.replace(/^[a-z]+:(\/\/)?/i, '')) };
  return { origin: url.origin, cut: hasMore(said, url), twin: twinOf(url) };
}

/** People sign in on these pages, so nobody may read along; a page on one's own machine is read by nobody else. */
function isTrusted({ protocol, hostname }: URL): boolean {
  const local = hostname === 'localhost' || hostname.endsWith('.localhost');
  return protocol === 'https:' || (protocol === 'http:' && local);
}

/** `localhost:4000` and `www.example.nl:8443` read as an address of a scheme nobody has. */
function isHostWithPort(said: string): boolean {
  return /^[a-z0-9.-]+:\d+(\/|$)/i.test(said);
}

function hasMore(said: string, url: URL): boolean {
  return url.pathname !== '/' || /[?#@]/.test(said);
}

/** Only where it is likely to be meant: `example.nl` has a twin, `preview.example.nl` has none. */
function twinOf({ protocol, hostname, port }: URL): string | null {
  const at = (host: string) => `${protocol}//${host}${port ? `:${port}` : ''}`;
  const labels = hostname.split('.');
  if (hostname.startsWith('www.') && labels.length > 2) return at(hostname.slice(4));
  return labels.length === 2 && labels[1] !== 'localhost' ? at(`www.${hostname}`) : null;
}

function securely(said: string): string | null {
  const host = said.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const url = parsed(`https://${host}`);
  const likely = url?.hostname.includes('.') && !/\s/.test(said) && said.length <= longest;
  return likely ? url!.origin : null;
}

function parsed(said: string): URL | undefined {
  return URL.canParse(said) ? new URL(said) : undefined;
}
