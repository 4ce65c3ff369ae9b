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

/** What styles read and no doc block tells of, a line each. */
export function untoldProperties(elements: string): string[] {
  return globSync('src/**/*.styles.ts', { cwd: elements }).flatMap((path) => {
    const source = read(join(elements, path));
    const told = cssPropertiesIn(source).map(({ name }) => name);
    const shared = cssPropertiesIn(read(join(elements, 'src/shared/tokens.styles.ts'))).map(
      ({ name }) => name,
    );
    return cssPropertiesRead(source)
      .filter((name) => !told.includes(name) && !shared.includes(name))
      .map((name) => `${path}: reads ${name} and does not say what it sets: add @cssprop`);
  });
}

const read = (file: string) => readFileSync(file, 'utf8');
