import {
  plant,
  plantSlidingScale,
} from '../../packages/server/src/lab-feedback/landscape/fixtures/planted-groups.ts';
import { findLandscape } from '../../packages/server/src/lab-feedback/landscape/landscape.rules.ts';
import { median, type Row } from './table.ts';

const rounds = 3;
const mostSeconds = 30;

/** How long the opinion landscape of a whole town takes, with groups in it and without. */
export function landscapes(): Row[] {
  const town = { residents: 20_000, missing: 0.6, seed: 1 };
  const grouped = (items: number) =>
    plant({ ...town, items, shares: [0.4, 0.3, 0.2, 0.1], agreed: 8, noise: 0.3 }).rows;
  return [
    timed('landscape, 20,000 residents, 40 items, 4 groups', grouped(40)),
    timed('landscape, 20,000 residents, 60 items, 4 groups', grouped(60)),
    timed(
      'landscape, 20,000 residents, 60 items, no groups',
      plantSlidingScale({ ...town, items: 60, strength: 1 }),
    ),
  ];
}

function timed(what: string, rows: Parameters<typeof findLandscape>[0]): Row {
  const seconds = median(
    Array.from({ length: rounds }, () => {
      const began = performance.now();
      findLandscape(rows);
      return (performance.now() - began) / 1000;
    }),
  );
  return {
    what,
    ours: `${seconds.toFixed(1)} s`,
    goal: `at most ${mostSeconds} s`,
    met: seconds <= mostSeconds,
  };
}
