import { setWay } from '../account/way.actions.ts';
import { dutchMobile } from '../account/phone.rules.ts';
import { atOwnAccount, newestFreshCode } from './own-account.ts';
import type { Asking, SignedInForTests, TestCommunity } from './index.ts';

const sms = { kind: 'sms', providerId: null } as const;

/** Lets residents of a site come in by a code in a text message, or no longer. */
export async function letTextsIn(
  { rows, organisation }: Pick<TestCommunity, 'rows' | 'organisation'>,
  isOn = true,
  slug = 'website',
): Promise<void> {
  await rows(async (db) => {
    const { id } = await db
      .selectFrom('site')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    await setWay({ db, organisation, texting: { prefixes: dutchMobile } }, id, sms, isOn);
  });
}

/** Signs in by the code in the text message, as anybody with that phone can. */
export async function comeByText(
  community: TestCommunity,
  number: string,
  asking: Asking = {},
): Promise<SignedInForTests & { status: number; body: any }> {
  const asked = await community.session('sms', { number, language: 'nl' }, asking);
  const { attempt } = asked.body;
  if (!attempt) return { ...asked, token: '', cookie: '', viewer: { kind: '', firstName: null } };
  const code = await community.codeOf(attempt);
  const { status, body, cookie } = await community.session('sms/sign-in', { attempt, code }, asking);
  return { status, body, token: body.accessToken, cookie: cookie ?? '', viewer: body.viewer };
}

/** Types the code from the text message on the page of one's own account: its answer, with what it then proves. */
export async function openOwnAccountBy(community: TestCommunity, number: string) {
  const { body } = await atOwnAccount(community, 'code-to-number', { number });
  return atOwnAccount(community, 'open', { attempt: body.attempt, code: await newestFreshCode(community) });
}

/** Asks for a number on an open page, and types the code from the text message there. */
export async function changeNumberAt(community: TestCommunity, proof: string, number: string) {
  const { body } = await atOwnAccount(community, 'new-number', { proof, number });
  const code = await newestFreshCode(community);
  return atOwnAccount(community, 'change-number', { proof, attempt: body.attempt, code });
}
