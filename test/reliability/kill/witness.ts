import { appendFileSync, readFileSync } from 'node:fs';

/** One thing that was written, as the client knows it. */
export interface Writing {
  readonly id: string;
  readonly kind: 'answer' | 'comment';
  readonly choice: 'YES' | 'NO';
}

/** Stands outside the server and notes, in a file, what it was told is written. */
export class Witness {
  /** Sent, and not answered: it may or may not be written. */
  readonly inDoubt = new Map<string, Writing>();
  readonly #file: string;
  #made = 0;
  #confirmed = 0;

  constructor(file: string) {
    this.#file = file;
    appendFileSync(file, '');
  }

  get confirmed(): number {
    return this.#confirmed;
  }

  /** The next thing to write: every fourth a comment, which appears twice when it is written twice. */
  next(): Writing {
    const number = (this.#made += 1);
    return {
      id: `kill-${number}`,
      kind: number % 4 === 0 ? 'comment' : 'answer',
      choice: number % 2 === 0 ? 'YES' : 'NO',
    };
  }

  confirm(writing: Writing): void {
    appendFileSync(this.#file, `${JSON.stringify(writing)}\n`);
    this.inDoubt.delete(writing.id);
    this.#confirmed += 1;
  }

  /** Everything that was ever confirmed, from the file. */
  read(): Writing[] {
    const lines = readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Writing);
  }
}
