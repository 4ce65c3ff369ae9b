import { keptForLong } from './kept.ts';

interface KeptAnswers {
  key: string;
  answers: Record<string, string>;
}

/** What this browser remembers of a visitor's answers under one name; empty, and nothing stored, before the first press. */
export class VisitorAnswers {
  private _unsafe = new Map<string, string>();

  constructor(private readonly _place: string) {}

  get answers(): Record<string, string> {
    return this._kept?.answers ?? {};
  }

  keep(item: string, choice: string): void {
    const { key, answers } = this._kept ?? { key: randomHex(), answers: {} };
    keptForLong.write(this._place, JSON.stringify({ key, answers: { ...answers, [item]: choice } }));
  }

  /** The answer to one item is no longer this browser's own. */
  drop(item: string): void {
    const kept = this._kept;
    if (!kept || !(item in kept.answers)) return;
    const { [item]: _gone, ...answers } = kept.answers;
    keptForLong.write(this._place, JSON.stringify({ ...kept, answers }));
  }

  forget(): void {
    keptForLong.forget(this._place);
  }

  /** What stands for this browser at one question: the server cannot tell that two were answered by the same one. */
  async sign(item: string): Promise<string> {
    const key = (this._kept ?? this._begin()).key;
    const { subtle } = globalThis.crypto;
    // Pages on plain http have no hashing; then a sign of its own per item, for this page only.
    if (!subtle) return this._signWithoutHash(item);
    const hash = await subtle.digest('SHA-256', new TextEncoder().encode(`${key}:${item}`));
    return hex(new Uint8Array(hash));
  }

  private _begin(): KeptAnswers {
    const begun = { key: randomHex(), answers: {} };
    keptForLong.write(this._place, JSON.stringify(begun));
    return begun;
  }

  private _signWithoutHash(item: string): string {
    const sign = this._unsafe.get(item) ?? randomHex();
    this._unsafe.set(item, sign);
    return sign;
  }

  private get _kept(): KeptAnswers | undefined {
    const text = keptForLong.read(this._place);
    if (!text) return undefined;
    try {
      const kept = JSON.parse(text) as KeptAnswers;
      return kept.key && kept.answers ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}

const randomHex = () => hex(crypto.getRandomValues(new Uint8Array(32)));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
