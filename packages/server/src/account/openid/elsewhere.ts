import { sameText } from '../../secrets.ts';
import { judgeForumAnswer, questionTo, readForumAnswer } from '../discourse-answer.rules.ts';
import { signForForum, type Forum } from '../discourse-forum.actions.ts';
import type { KnownIssuer } from '../openid-issuer.actions.ts';
import { addressToGo, readAnswer, type Said, type TripSecrets } from './ask-issuer.ts';
import { backKey, type OpenidWork } from './openid-work.ts';
import { NotAsItShould } from './why-refused.ts';

/** Where a trip leads to: how somebody is sent there, and how what they bring back is read. */
export interface Elsewhere {
  readonly id: string;
  /** The address that people come back to has this in it, so that none can pass for another (RFC 9700, section 4.4). */
  readonly key: string;
  /** One that is asked who somebody is; a forum says so by the browser, and is never asked anything. */
  readonly issuer?: KnownIssuer;
  addressToGo(work: OpenidWork, going: Going): Promise<string>;
  /** Throws what `whyRefused` knows. */
  read(work: OpenidWork, query: string, going: Going): Promise<Said>;
}

/** What goes along with somebody. */
export interface Going {
  readonly secrets: TripSecrets;
  readonly wayBack: string;
  readonly language: string;
}

export function toIssuer(issuer: KnownIssuer): Elsewhere {
  return {
    id: issuer.id,
    key: backKey(issuer.issuer),
    issuer,
    async addressToGo({ desk }, { secrets, wayBack, language }) {
      return addressToGo(await desk.open(issuer), issuer, wayBack, secrets, language);
    },
    async read({ desk }, query, { secrets, wayBack }) {
      const address = new URL(`${wayBack}?${query.replace(/^\?/, '')}`);
      return readAnswer(await desk.open(issuer), issuer, address, secrets);
    },
  };
}

/** The nonce of a forum is our state: what has to come back, and is looked at once. */
export function toForum(forum: Forum): Elsewhere {
  return {
    id: forum.id,
    key: backKey(`discourse-connect:${forum.id}`),
    async addressToGo(_, { secrets, wayBack }) {
      const sso = questionTo({ nonce: secrets.state, wayBack });
      const asked = new URLSearchParams({ sso, sig: signForForum(forum, sso) });
      return `${forum.address}/session/sso_provider?${asked.toString()}`;
    },
    async read(_, query, { secrets, wayBack }) {
      const answer = readForumAnswer(query);
      if (typeof answer === 'string') throw new NotAsItShould(answer);
      const judged = judgeForumAnswer(answer, { nonce: secrets.state, wayBack }, ({ signed, signature }) =>
        sameText(signForForum(forum, signed), signature),
      );
      if (typeof judged === 'string') throw new NotAsItShould(judged);
      // No issuer is called so: theirs is always an address.
      const issuer = `discourse-connect ${forum.address}`;
      return { ...nothingElse, issuer, subject: judged.externalId };
    },
  };
}

const nothingElse = {
  givenName: undefined,
  acr: undefined,
  amr: undefined,
  groups: [],
  refreshToken: undefined,
} as const;
