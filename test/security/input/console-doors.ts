import type { TestCommunity } from '@wederkerig/server/testing';
import { letIn } from '../../../packages/server/src/account/console-link.actions.ts';
import { atConsoleDoor, codeOfApp, enterByLink } from '../../../packages/server/src/testing/console.ts';
import type { Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Colleagues on their way into the console, each as far as one door needs. */
export interface ConsoleWays {
  readonly link: string;
  /** Begun by a link, with what the app then shows. */
  readonly begun: readonly { readonly attempt: string; readonly code: string }[];
  /** Begun by an address, with the code in the mail. */
  readonly mailed: readonly { readonly attempt: string; readonly code: string }[];
}

export async function consoleWays(community: TestCommunity): Promise<ConsoleWays> {
  const linkFor = (name: string) =>
    community.rows(async (db) => {
      const person = { email: `${name}@wonen.example`, role: 'editor', firstName: 'Els' } as const;
      return (await letIn({ ...community, db }, person)).code;
    });
  const begin = async (name: string) => {
    const { body } = await atConsoleDoor(community.fetch, 'link', { code: await linkFor(name) });
    const { body: offered } = await atConsoleDoor(community.fetch, 'factors', body);
    return {
      attempt: body.attempt as string,
      code: codeOfApp(offered.authenticator.secret, community.clock),
    };
  };
  const mail = async (name: string) => {
    await enterByLink(community.fetch, community.clock, await linkFor(name));
    const { body } = await atConsoleDoor(community.fetch, 'code', { email: `${name}@wonen.example` });
    const { id } = await community.rows((db) =>
      db
        .selectFrom('fresh_code')
        .select('id')
        .where('email', '=', `${name}@wonen.example`)
        .executeTakeFirstOrThrow(),
    );
    return { attempt: body.attempt as string, code: community.secret.digits('fresh-code', id) };
  };
  return {
    link: await linkFor('door-link'),
    begun: [await begin('door-a'), await begin('door-b'), await begin('door-c'), await begin('door-d')],
    mailed: [await mail('door-e'), await mail('door-f'), await mail('door-g')],
  };
}

interface ConsoleDoor {
  readonly path: string;
  readonly field: string;
  readonly beside?: (at: ConsoleWays, isGood: boolean) => object;
  readonly good: (at: ConsoleWays) => string;
}

/** Everything the page of the console sends to come in, but what a passkey hands over. */
const doors: readonly ConsoleDoor[] = [
  { path: 'code', field: 'email', good: () => 'door-z@wonen.example' },
  {
    path: 'prove',
    field: 'attempt',
    beside: ({ mailed: [first] }) => ({ code: first!.code }),
    good: ({ mailed: [first] }) => first!.attempt,
  },
  {
    path: 'prove',
    field: 'code',
    // Wrong codes end the attempt they are tried at.
    beside: ({ mailed: [, second, third] }, isGood) => ({ attempt: (isGood ? second : third)!.attempt }),
    good: ({ mailed: [, second] }) => second!.code,
  },
  { path: 'link', field: 'code', good: ({ link }) => link },
  // These two send nothing of their own: whatever stands in it is left aside.
  { path: 'refresh', field: 'anything', good: () => 'x' },
  { path: 'sign-out', field: 'anything', good: () => 'x' },
  { path: 'factors', field: 'attempt', good: ({ begun: [first] }) => first!.attempt },
  {
    path: 'authenticator',
    field: 'attempt',
    beside: ({ begun: [, second] }) => ({ code: second!.code }),
    good: ({ begun: [, second] }) => second!.attempt,
  },
  {
    path: 'authenticator',
    field: 'code',
    beside: ({ begun: [, , third, fourth] }, isGood) => ({ attempt: (isGood ? third : fourth)!.attempt }),
    good: ({ begun: [, , third] }) => third!.code,
  },
];

export function consoleDoors(): Door[] {
  return doors.map(({ path, field, beside, good }) => ({
    place: `/console/session/${path} ${field}`,
    good: (at: Neighbourhood) => good(at.console),
    request: (value, at) => ({
      path: `/console/session/${path}`,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
        body: JSON.stringify({ ...beside?.(at.console, value === good(at.console)), [field]: value }),
      },
    }),
    reached: ({ status }) => status === 200,
  }));
}
