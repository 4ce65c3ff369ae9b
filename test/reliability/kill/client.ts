import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Started } from './server.child.ts';
import type { Witness, Writing } from './witness.ts';

const mutations = {
  answer: `mutation ($input: AnswerLabItemInput!) { done: answerLabItem(input: $input) { __typename ... on Refusal { code } } }`,
  comment: `mutation ($input: CommentOnLabItemInput!) { done: commentOnLabItem(input: $input) { __typename ... on Refusal { code } } }`,
};
const findItem = '{ lab(slug: "samen-in-de-buurt") { sections { items { id } } } }';
const atOnce = 8;

/** What stands in the tables for one answer: the hash of a browser of its own. */
export function browserOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** Writes as many browsers at once until it is stopped; what gets no answer stays in doubt. */
export class Client {
  #item = '';
  #writing = false;
  #workers: Promise<void>[] = [];
  readonly #witness: Witness;
  #server: Started;

  constructor(witness: Witness, server: Started) {
    this.#witness = witness;
    this.#server = server;
  }

  async start(server: Started): Promise<void> {
    this.#server = server;
    this.#item ||= await this.#findItem();
    this.#writing = true;
    this.#workers = Array.from({ length: atOnce }, () => this.#work());
  }

  /** Resolves when so many more are confirmed. */
  async untilConfirmed(more: number): Promise<void> {
    const wanted = this.#witness.confirmed + more;
    const began = Date.now();
    while (this.#witness.confirmed < wanted) {
      if (Date.now() - began > 60_000)
        throw new Error(`Only ${this.#witness.confirmed} of ${wanted} are confirmed`);
      await sleep(2);
    }
  }

  async stop(): Promise<void> {
    this.#writing = false;
    await Promise.all(this.#workers);
  }

  /** Sends everything that is in doubt again, under the same ids, until each is answered. */
  async settle(server: Started): Promise<number> {
    this.#server = server;
    const doubts = [...this.#witness.inDoubt.values()];
    for (const writing of doubts) {
      for (let tries = 0; !(await this.#write(writing)); tries++) {
        if (tries > 100) throw new Error(`${writing.id} is never answered`);
        await sleep(50);
      }
    }
    return doubts.length;
  }

  /** Sends one thing; true when it was confirmed. Under another mutation id it would be written once more. */
  async send(writing: Writing, mutationId: string = writing.id): Promise<boolean> {
    const { kind, id, choice } = writing;
    const common = { clientMutationId: mutationId.padEnd(12, '_'), item: this.#item };
    const own =
      kind === 'answer' ? { choice, visitor: browserOf(id) } : { text: `Reactie ${id}`, language: 'nl' };
    const answer = await this.#ask(mutations[kind], { input: { ...common, ...own } }, kind === 'comment');
    const done = answer?.data?.done;
    if (done?.__typename === 'Refusal') throw new Error(`${id} is refused: ${done.code}`);
    return done?.__typename?.endsWith('Payload') ?? false;
  }

  async #work(): Promise<void> {
    while (this.#writing) {
      if (!(await this.#write(this.#witness.next()))) await sleep(20);
    }
  }

  async #write(writing: Writing): Promise<boolean> {
    this.#witness.inDoubt.set(writing.id, writing);
    const confirmed = await this.send(writing);
    if (confirmed) this.#witness.confirm(writing);
    return confirmed;
  }

  async #findItem(): Promise<string> {
    const answer = await this.#ask(findItem, {}, false);
    return answer!.data!.lab!.sections[1]!.items[0]!.id;
  }

  async #ask(query: string, variables: object, signedIn: boolean): Promise<Answer | undefined> {
    const { port, token } = this.#server;
    const headers = {
      'content-type': 'application/json',
      origin: 'http://website.localhost:4001',
      ...(signedIn ? { authorization: `Bearer ${token}` } : {}),
    };
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(15_000),
      });
      return (await response.json()) as Answer;
    } catch {
      // Cut off: nobody knows what became of it.
      return undefined;
    }
  }
}

interface Answer {
  readonly data?: {
    readonly done?: { readonly __typename: string; readonly code?: string };
    readonly lab?: { readonly sections: readonly { readonly items: readonly { readonly id: string }[] }[] };
  };
}
