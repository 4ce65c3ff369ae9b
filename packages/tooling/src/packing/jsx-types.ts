import type { Declaration, Manifest } from '../contracts/manifest-rules.ts';
import { eventClasses, wordOf } from '../contracts/wrappers.ts';

/** The types of the tags for any JSX, as an interface that a project adds to its own `IntrinsicElements`. */
export function jsxTypes(manifest: Manifest, typesOf: (name: string) => string): string {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const imports = elements.map(
    (element) =>
      `import type { ${[element.name, ...eventClasses(element)].join(', ')} } from './${typesOf(wordOf(element))}';`,
  );
  return `${imports.join('\n')}

/** What every tag takes, beside its own. */
interface AnyTag<Element extends HTMLElement> {
  children?: any;
  key?: any;
  ref?: { current: Element | null } | ((element: Element | null) => void) | null;
  class?: string;
  className?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean;
  id?: string;
  lang?: string;
  slot?: string;
  style?: any;
  title?: string;
  onClick?: (event: any) => void;
}

/**
 * The elements in JSX. In React:
 *
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends ElementsInJsx {}
 *       }
 *     }
 */
export interface ElementsInJsx {
${elements.map(tag).join('\n')}
}
`;
}

function tag(element: Declaration): string {
  const { name, tagName, description = '', attributes = [], members = [], events = [] } = element;
  const ofProperties = members.map((one) => prop(one.name, `${name}['${one.name}']`, one.description));
  const ofAttributes = attributes
    .filter(({ name: one }) => !members.some((member) => member.name === one))
    .map((one) => prop(one.name, `${name}['${one.fieldName}']`, one.description));
  const listeners = events.map((one) =>
    prop(`on${one.name}`, `(event: ${one.type!.text}) => void`, one.description),
  );
  return `  /** ${description.replaceAll('\n', ' ')} */
  '${tagName}': AnyTag<${name}> & {
${[...ofProperties, ...ofAttributes, ...listeners].join('\n')}
  };`;
}

const prop = (name: string, type: string, description = '') =>
  `    /** ${description} */\n    '${name}'?: ${type};`;
