import { createClient, type Client } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import type { ConsoleGo } from '../console/go.event.ts';

const server = 'https://community.example/';

/** A client of somebody who came into the console before; the first answer is the one to `session/refresh`. */
export function clientAtWork(...answers: PlayedAnswer[]): Client {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(`wk-signed-in ${server}console/`, '1');
  return createClient({ server, transport: playing(...answers), signInUnder: 'console/' });
}

/** Does what the shell does when a page goes elsewhere within itself. */
export function goWithin(event: Event): void {
  const { address } = event as ConsoleGo;
  (event.currentTarget as HTMLElement & { rest: string }).rest = address.split('/').slice(1).join('/');
}
