import { EVD, Matrix } from 'ml-matrix';
import { distance2 } from './splitting.rules.ts';

/** A group as a shape on paper. */
export interface Shape {
  /** Where its middle lies. The middle of all residents is [0, 0], and all shapes together just fit in a circle of radius 1. */
  readonly center: readonly [number, number];
  /** How far from the middle its residents lie, as root mean square, in the same unit; never less than 0.05, to be seen. */
  readonly spread: number;
}

type Point = readonly number[];

/** Coarse enough that no answer of anybody can be reckoned back from a shape. */
const steps = 20;

/**
 * Draws groups of points as shapes in the plane in which their middles lie furthest apart: the first two principal axes of
 * the middles. Groups on one line are drawn on one line. The group furthest along an axis lies on its positive side, so that a
 * picture does not turn over by itself. Everything is rounded to 0.05.
 */
export function shapesOf(groups: readonly (readonly Point[])[]): Shape[] {
  const middle = meanOf(groups.flat());
  const plane = planeOf(groups.map((points) => from(middle, meanOf(points))));
  const flat = groups.map((points) => points.map((point) => onPlane(plane, from(middle, point))));
  const shapes = flat.map((points) => {
    const center = meanOf(points);
    return { center, spread: Math.sqrt(meanOf(points.map((point) => [distance2(point, center)]))[0]!) };
  });
  const radius = Math.max(...shapes.map(({ center, spread }) => Math.hypot(...center) + spread));
  const scaled = (length: number) => (radius > 0 ? Math.round((length / radius) * steps) / steps + 0 : 0);
  return shapes.map(({ center, spread }) => ({
    center: [scaled(center[0] ?? 0), scaled(center[1] ?? 0)],
    spread: Math.max(1 / steps, scaled(spread)),
  }));
}

function planeOf(middles: readonly Point[]): Point[] {
  const matrix = new Matrix(middles.map((middle) => [...middle]));
  const { eigenvectorMatrix } = new EVD(matrix.transpose().mmul(matrix), { assumeSymmetric: true });
  const last = eigenvectorMatrix.columns - 1;
  return [last, last - 1]
    .filter((column) => column >= 0)
    .map((column) => pointedAtFurthest(eigenvectorMatrix.getColumn(column), middles));
}

function pointedAtFurthest(axis: Point, middles: readonly Point[]): Point {
  const along = middles.map((middle) => inner(axis, middle));
  const furthest = along.reduce(
    (most, length) => (Math.abs(length) > Math.abs(most) + 1e-9 ? length : most),
    0,
  );
  return furthest < 0 ? axis.map((number) => -number) : axis;
}

function meanOf(points: readonly Point[]): Point {
  return (points[0] ?? []).map((_, at) => points.reduce((sum, point) => sum + point[at]!, 0) / points.length);
}

const inner = (one: Point, other: Point) => one.reduce((sum, number, at) => sum + number * other[at]!, 0);
const from = (origin: Point, point: Point) => point.map((number, at) => number - origin[at]!);
const onPlane = (plane: readonly Point[], point: Point) => plane.map((axis) => inner(axis, point));
