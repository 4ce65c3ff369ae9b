/** Makes a change, and says whether it leaves in place all that the reader sees after an element. Undone at once, nobody sees it. */
export function movesNothing(host: Element, change: () => void): boolean {
  const after = document.createRange();
  after.setStartAfter(host);
  after.setEndAfter(document.documentElement.lastChild!);
  const places = () =>
    [...after.getClientRects()].map(
      ({ top, bottom, left }) => bottom > top && bottom > 0 && top < innerHeight && `${left} ${top}`,
    );
  const before = places();
  change();
  const now = places();
  return before.every((place, index) => !place || place === now[index]);
}
