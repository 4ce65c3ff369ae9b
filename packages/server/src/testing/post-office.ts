import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as it came in. */
export interface Arrived {
  readonly to: string[];
  readonly from: string | undefined;
  readonly source: string;
}

/** A mail server that can be shut, hang for some, refuse some for good, and ask to come back later for some. */
export function postOffice() {
  const arrived: Arrived[] = [];
  const hanging = new Set<string>();
  const refusing = new Set<string>();
  const waitABit = new Set<string>();
  /** To whom mail was not taken, each time. */
  const sentAway: string[] = [];
  let because: string | undefined;
  const waiting: SMTPServerSession[] = [];
  let server: SMTPServer | undefined;
  let port = 0;

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession, done: () => void) {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const to = session.envelope.rcptTo.map(({ address }) => address);
    if (to.some((address) => hanging.has(address))) return void waiting.push(session);
    const { mailFrom } = session.envelope;
    arrived.push({
      to,
      from: mailFrom ? mailFrom.address : undefined,
      source: Buffer.concat(pieces).toString('utf8'),
    });
    done();
  }

  function refusalOf(address: string): Error | null {
    const later = waitABit.has(address);
    if (!later && !refusing.has(address)) return null;
    sentAway.push(address);
    const said = later ? '4.2.0 come back later' : (because ?? `no ${address} here`);
    return Object.assign(new Error(said), { responseCode: later ? 450 : 550 });
  }

  return {
    arrived,
    hanging,
    refusing,
    waitABit,
    sentAway,
    /** Why it refuses for good; nobody of that name, where nothing is said. */
    says: (why: string | undefined) => (because = why),
    waiting,
    url: (settings = '') => `smtp://127.0.0.1:${port}${settings}`,
    mailTo: (address: string) => arrived.filter(({ to }) => to.includes(address)),
    async open() {
      server = new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
        onData: (stream, session, done) => void take(stream, session, done),
      });
      server.on('error', () => {});
      await new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve));
      port = (server.server.address() as { port: number }).port;
    },
    async shut() {
      const closing = server;
      server = undefined;
      if (closing) await new Promise<void>((resolve) => closing.close(resolve));
    },
  };
}

/** The plain text of a mail as it travelled. */
export function textOf(source: string): string {
  return partOf(source, 'text/plain');
}

/** The same as a mail program shows it in house style. */
export function htmlOf(source: string): string {
  return partOf(source, 'text/html');
}

function partOf(source: string, type: string): string {
  const [, boundary] = /^Content-Type: multipart\/alternative;\s*boundary="([^"]+)"/im.exec(source) ?? [];
  const parts = boundary ? source.split(`--${boundary}`) : [source];
  return decoded(parts.find((part) => part.toLowerCase().includes(`content-type: ${type}`)) ?? '');
}

function decoded(source: string): string {
  const [, body = ''] = source.trimStart().split(/\r\n\r\n(.*)/s);
  if (/^Content-Transfer-Encoding: base64/im.test(source))
    return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

export function subjectOf(source: string): string {
  const [, subject = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(source) ?? [];
  return subject.replace(/\r\n[ \t]/g, '');
}
