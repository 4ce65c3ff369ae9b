import { noCircles } from './cycles.ts';
import { serverFloors } from './floors.ts';
import { tellingNames } from './names.ts';
import { packageArrows } from './packages.ts';
import { insideSlices } from './slices.ts';
import { type Rule, type Source, type Violation } from './source.ts';
import { tablesAtHome } from './tables.ts';
import { themesStay } from './themes.ts';

const RULES: readonly Rule[] = [
  packageArrows,
  serverFloors,
  insideSlices,
  tablesAtHome,
  noCircles,
  tellingNames,
  themesStay,
];

/** Finds every place where the code leaves the house as architecture describes it. */
export function boundaryViolations(sources: readonly Source[]): Violation[] {
  return RULES.flatMap((rule) => rule(sources)).sort(
    (a, b) => a.path.localeCompare(b.path) || a.line - b.line,
  );
}

/** One line that says what is wrong, and one that says where to go instead. */
export function inWords({ path, line, wrong, instead }: Violation): string {
  return `${path}:${line}  ${wrong}.\n    Instead: ${instead}.`;
}
