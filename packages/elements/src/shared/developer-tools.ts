import { cdp } from 'vitest/browser';

/** As far as Vitest's types do not tell it. */
interface DeveloperTools {
  send(command: string, wish: object): Promise<unknown>;
}

/** Asks of the browser what only its developer tools can do, and no page itself. */
export const askBrowser = (command: string, wish: object): Promise<unknown> =>
  (cdp() as unknown as DeveloperTools).send(command, wish);
