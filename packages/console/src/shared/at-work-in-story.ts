import { createClient, type Client } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '@wederkerig/elements/shared/played-answers';
import type { ConsoleGo } from '../console/go.event.ts';

const server = 'https://community.example/';

/** This browser signed in to the console before, and nothing else is kept in it. */
export function signedInBefore(): void {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(`wk-signed-in ${server}console/`, '1');
}

/** The client of somebody at work, who hears these answers; the first is the one to `session/refresh`. */
export function clientAtWork(...answers: PlayedAnswer[]): Client {
  return createClient({ server, transport: playing(...answers), signInUnder: 'console/' });
}

/** Does what the shell does when a page goes elsewhere within itself. */
export function goWithin(event: Event): void {
  const { address } = event as ConsoleGo;
  (event.currentTarget as HTMLElement & { rest: string }).rest = address.split('/').slice(1).join('/');
}
