/** What happens one after the other, for one reader. Ends once, from either side, also while the reader waits. */
export class Stream<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = [];
  #reader: ((next: IteratorResult<T>) => void) | undefined;
  #ended = false;
  #atEnd: () => void = () => {};

  /** The same thing twice before it was read is once: a slow reader fills no memory. */
  push(value: T): void {
    if (this.#ended) return;
    if (this.#reader) this.#give({ done: false, value });
    else if (!this.#waiting.includes(value)) this.#waiting.push(value);
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#give({ done: true, value: undefined });
    this.#atEnd();
  }

  onEnd(atEnd: () => void): void {
    this.#atEnd = atEnd;
  }

  async next(): Promise<IteratorResult<T>> {
    if (this.#waiting.length > 0) return { done: false, value: this.#waiting.shift()! };
    if (this.#ended) return { done: true, value: undefined };
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this;
  }

  #give(next: IteratorResult<T>): void {
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.(next);
  }
}
