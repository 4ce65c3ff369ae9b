import { kmeans } from 'ml-kmeans';

/** Points put together by nearness. */
export interface Split {
  /** Per point, the number of its group. */
  readonly groups: readonly number[];
  readonly centers: readonly (readonly number[])[];
  /** How much nearer points lie to their own group than to the next, from -1 to 1. */
  readonly apartness: number;
}

export const fewestGroups = 2;
export const mostGroups = 5;
/** k-means finds the best split near where it starts; the best of some starts is taken. */
const seeds = [1, 2, 3];

/** The best of all splits into 2 to 5 groups, none of them smaller than `leastSize`: where points lie furthest from other groups. */
export function bestSplit(points: number[][], leastSize: number): Split | undefined {
  const splits: Split[] = [];
  for (let count = fewestGroups; count <= mostGroups; count++) {
    const split = splitInto(count, points);
    if (split && smallest(split, count) >= leastSize) splits.push(split);
  }
  return splits.sort((one, other) => other.apartness - one.apartness)[0];
}

/**
 * Splits points into so many groups, by k-means with k-means++ (Arthur and Vassilvitskii, 2007); undefined where there are
 * fewer different points than groups. The same points in the same order always give the same.
 */
export function splitInto(count: number, points: number[][]): Split | undefined {
  if (!haveAtLeast(count, points)) return undefined;
  let best: { clusters: number[]; centroids: number[][]; error: number } | undefined;
  for (const seed of seeds) {
    const { clusters, centroids } = kmeans(points, count, { seed });
    const error = points.reduce((sum, point, at) => sum + distance2(point, centroids[clusters[at]!]!), 0);
    if (!best || error < best.error) best = { clusters, centroids, error };
  }
  return {
    groups: best!.clusters,
    centers: best!.centroids,
    apartness: apartness(points, best!.clusters, best!.centroids),
  };
}

/** How many points the smallest group of a split has. */
export function smallest({ groups }: Split, count: number): number {
  const sizes = Array.from({ length: count }, () => 0);
  for (const group of groups) sizes[group]!++;
  return Math.min(...sizes);
}

/** The square of the distance between two points. */
export function distance2(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at]! - other[at]!) ** 2;
  return sum;
}

/**
 * The mean over points of (b - a) / max(a, b), where a is the distance to the own centre and b that to the nearest other: the
 * silhouette (Rousseeuw, 1987), simplified to centres so that it takes no distance of each two points (Hruschka, de Castro
 * and Campello, 2004).
 */
function apartness(points: number[][], groups: readonly number[], centers: readonly number[][]): number {
  const each = points.map((point, at) => {
    const own = Math.sqrt(distance2(point, centers[groups[at]!]!));
    let next = Infinity;
    for (let group = 0; group < centers.length; group++)
      if (group !== groups[at]) next = Math.min(next, Math.sqrt(distance2(point, centers[group]!)));
    return next > 0 ? (next - own) / Math.max(next, own) : 0;
  });
  return each.reduce((sum, value) => sum + value, 0) / Math.max(each.length, 1);
}

function haveAtLeast(count: number, points: readonly number[][]): boolean {
  const different = new Set<string>();
  for (const point of points) if (different.add(point.join()).size >= count) return true;
  return false;
}
