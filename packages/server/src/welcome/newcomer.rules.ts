/** An adult who lives in a home that was announced. */
export interface Adult {
  readonly residentId: string;
  readonly firstName: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly confirmedAt: Date;
  readonly byWelcomeLetter: boolean;
}

/**
 * Whether a residency is the newcomer's. Before the keys the household that leaves can still let somebody in: until that day only
 * the welcome letter tells the one from the other.
 */
export function isNewcomer(
  { keyOn }: { readonly keyOn: string },
  residency: Pick<Adult, 'startsOn' | 'endsOn' | 'byWelcomeLetter'>,
): boolean {
  const begins = residency.byWelcomeLetter || residency.startsOn >= keyOn;
  return begins && (residency.endsOn === null || residency.endsOn > keyOn);
}

/**
 * Who of a household was announced: one of them, and to the others it is not there. It is who came first by the letter that was
 * written to them; else who bears the name, if that is one of them; else whoever lives there alone, as long as no letter is
 * under way. Where nothing tells them apart it is nobody's: a yes that somebody else says is worse than none.
 */
export function announcedOf(
  welcome: { readonly keyOn: string; readonly firstName: string },
  adults: readonly Adult[],
  isLetterUnderWay: boolean,
): string | null {
  const newcomers = adults.filter((adult) => isNewcomer(welcome, adult));
  const [first] = newcomers
    .filter(({ byWelcomeLetter }) => byWelcomeLetter)
    .toSorted((one, other) => one.confirmedAt.getTime() - other.confirmedAt.getTime());
  const named = newcomers.filter(({ firstName }) => firstName && isSameName(firstName, welcome.firstName));
  const alone = newcomers.length === 1 && !isLetterUnderWay ? newcomers[0] : undefined;
  return (first ?? (named.length === 1 ? named[0] : alone))?.residentId ?? null;
}

/** As people would say that it is the same: capitals and accents aside. */
function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0;
}
