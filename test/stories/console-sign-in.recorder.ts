import { letIn } from '../../packages/server/src/account/console-link.actions.ts';
import { codeOfApp, enterByLink } from '../../packages/server/src/testing/console.ts';
import { openRecorder, type Recorded, type Recorder, type Recordings } from './recorder.ts';

const email = 'els@wonen.example';

/** The ways into the console, of a colleague and of somebody who makes mistakes. */
export async function recordConsoleSignIn(): Promise<Recordings> {
  const recorder = await openRecorder({ works: true });
  const { community, consoleDoor } = recorder;
  try {
    const factors = await offered(recorder);
    const { secret } = await enterByLink(community.fetch, community.clock, await linkFor(recorder));
    community.clock.passSeconds(60);
    const codeSent = await consoleDoor('code', { email });
    const { attempt } = codeSent.answer;
    const code = await mailedCode(recorder);
    const codeWrong = await consoleDoor('prove', { attempt, code: code === '123456' ? '654321' : '123456' });
    const proved = await consoleDoor('prove', { attempt, code });
    const second = { attempt: proved.answer.attempt };
    const right = codeOfApp(secret, community.clock);
    return {
      addressWrong: await consoleDoor('code', { email: 'els bij wonen' }),
      codeSent,
      codeWrong,
      proved,
      appCodeWrong: await consoleDoor('authenticator', {
        ...second,
        code: right === '111111' ? '222222' : '111111',
      }),
      ...factors,
    };
  } finally {
    await community.close();
  }
}

/** What somebody sees who opens a link, and then an old one. */
async function offered(recorder: Recorder): Promise<Recordings> {
  const linkOpened = await recorder.consoleDoor('link', { code: await linkFor(recorder) });
  const factors = await recorder.consoleDoor('factors', { attempt: linkOpened.answer.attempt });
  return {
    linkOpened,
    factors: withLastingSecrets(factors),
    linkOver: await recorder.consoleDoor('link', { code: 'a-code-that-nobody-ever-gave' }),
  };
}

/** What is made by chance for each attempt, made the same for every recording. */
function withLastingSecrets(factors: Recorded): Recorded {
  const { authenticator, passkey } = factors.answer;
  const secret = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const address = authenticator.address.replace(authenticator.secret, secret);
  const user = { ...passkey.user, id: 'ZWxz' };
  return {
    ...factors,
    answer: { authenticator: { secret, address }, passkey: { ...passkey, challenge: 'Y2hhbGxlbmdl', user } },
  };
}

function linkFor({ community }: Recorder): Promise<string> {
  return community.rows(async (db) => {
    const { code } = await letIn({ ...community, db }, { email, role: 'editor', firstName: 'Els' });
    return code;
  });
}

/** The code out of the mail, once it is there. */
async function mailedCode({ community }: Recorder): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const mail = (await community.mails()).find(({ recipient }) => recipient === email);
    const code = /\d{6}/.exec(mail?.body ?? '')?.[0];
    if (code) return code;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('No code came');
}
