import { createClient, type Client } from '@wederkerig/client';
import { playing, type PlayedAnswer } from '@wederkerig/elements/shared/played-answers';

const server = 'https://community.example/';

/** For a story: this browser signed in to the console before, and nothing else is kept in it. */
export function signedInBefore(): void {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(`wk-signed-in ${server}console/`, '1');
}

/** For a story: the client of somebody at work, who hears these answers. */
export function clientAtWork(...answers: PlayedAnswer[]): Client {
  return createClient({ server, transport: playing(...answers), signInUnder: 'console/' });
}
