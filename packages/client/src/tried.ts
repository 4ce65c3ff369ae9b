/** What a step yields, or undefined: merely looking at the storage throws where a browser or a page refuses it. */
export function tried<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
