/** Papers that were made, by what they are of, as addresses of this page; kept no longer than they are looked at. */
export class ThanksPapers {
  private readonly _made = new Map<string, string>();

  get(of: string): string | undefined {
    return this._made.get(of);
  }

  /** @param base64 a PDF, in the place of the one that was made of it before */
  keep(of: string, base64: string): void {
    this.forget(of);
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    this._made.set(of, URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })));
  }

  forget(of: string): void {
    const address = this._made.get(of);
    if (address) URL.revokeObjectURL(address);
    this._made.delete(of);
  }

  forgetAll(): void {
    for (const of of this._made.keys()) this.forget(of);
  }
}
