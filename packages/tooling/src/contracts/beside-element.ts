import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cssPropertiesIn, cssPropertiesRead, eventsIn, type Beside } from './manifest-rules.ts';

/** Reads what stands around an element: the shared styles that it imports, and the events of its folder. */
export function besideElement(elements: string, path: string): Beside {
  const file = join(elements, path);
  const folder = dirname(file);
  const styles = [...read(file).matchAll(/from '(\.\.\/shared\/[\w-]+\.styles\.ts)'/g)].map(([, one]) =>
    read(join(folder, one!)),
  );
  const events = globSync('*.events.ts', { cwd: folder }).flatMap((one) => eventsIn(read(join(folder, one))));
  return { cssProperties: styles.flatMap(cssPropertiesIn), events };
}

/** What styles read and neither they nor the shared ones tell of, a line each. */
export function untoldProperties(elements: string): string[] {
  const files = globSync('src/**/*.styles.ts', { cwd: elements });
  const toldIn = (path: string) => cssPropertiesIn(read(join(elements, path))).map(({ name }) => name);
  const shared = files.filter((path) => path.startsWith('src/shared/')).flatMap(toldIn);
  return files.flatMap((path) =>
    cssPropertiesRead(read(join(elements, path)))
      .filter((name) => !shared.includes(name) && !toldIn(path).includes(name))
      .map((name) => `${path}: reads ${name} and does not say what it sets: add @cssprop`),
  );
}

const read = (file: string) => readFileSync(file, 'utf8');
