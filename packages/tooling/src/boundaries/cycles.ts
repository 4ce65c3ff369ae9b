import { importsOf } from './imports.ts';
import type { Rule, Source, Violation } from './source.ts';

/** Refuses files that import each other in a circle. Each circle is told once. */
export const noCircles: Rule = (sources) => {
  const graph = new Map(sources.map((source) => [source.path, arrowsOf(source)]));
  const done = new Set<string>();
  return sources.flatMap(({ path }) => circlesFrom(path, graph, done));
};

type Arrow = { readonly file: string; readonly line: number };

/** A type leaves nothing behind and `import()` runs later: neither can find the other half made. */
function arrowsOf(source: Source): Arrow[] {
  return importsOf(source).flatMap(({ file, line, when }) =>
    file && when === 'at once' ? [{ file, line }] : [],
  );
}

/** Walks depth first; an arrow to a file that is still on the way closes a circle. */
function circlesFrom(start: string, graph: Map<string, Arrow[]>, done: Set<string>): Violation[] {
  const way: string[] = [];
  const found: Violation[] = [];
  const visit = (path: string) => {
    way.push(path);
    for (const { file, line } of graph.get(path) ?? []) {
      if (way.includes(file)) found.push(circle(way.slice(way.indexOf(file)), path, line));
      else if (!done.has(file)) visit(file);
    }
    way.pop();
    done.add(path);
  };
  if (!done.has(start)) visit(start);
  return found;
}

function circle(way: readonly string[], path: string, line: number): Violation {
  return {
    path,
    line,
    wrong: `a circle of imports: ${[...way, way[0]].join(' -> ')}`,
    instead: 'move what both need to a file that imports neither',
  };
}
