import type { Declaration, Manifest } from './manifest-rules.ts';

/** A file per element: a React component that knows its properties and the types of its events. */
export function reactWrappers(manifest: Manifest): [file: string, code: string][] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .map((element) => [`${wordOf(element)}.ts`, wrapper(element)]);
}

/** Of `wk-help-board`: the folder of the element, and the entry of its package. */
export const wordOf = ({ tagName }: Declaration): string => tagName!.replace(/^wk-/, '');

/** The classes of the events of an element. */
export const eventClasses = ({ events = [] }: Declaration): string[] =>
  events.map(({ type }) => type!.text).sort();

function wrapper(element: Declaration): string {
  const { name, tagName, description = '', events = [] } = element;
  const component = name.replace(/Element$/, '');
  const types = eventClasses(element);
  const listened = events.map(
    (event) => `
      /** ${event.description} */
      ${listenerOf(event.name)}: '${event.name}' as EventName<${event.type!.text}>,`,
  );
  return `// Written by "npx pnpm@12 contracts" from custom-elements.json.
import { createComponent${events.length ? ', type EventName' : ''} } from '@lit/react';
import { ${[name, ...types.map((type) => `type ${type}`)].join(', ')} } from '@wederkerig/elements/${wordOf(element)}';
import * as React from 'react';

export type { ${[name, ...types].join(', ')} };

/**
 * ${description.replaceAll('\n', '\n * ')}
 */
export const ${component} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name},
  displayName: '${component}',
  events: {${listened.join('')}
  },
});
`;
}

/** `wk-help-asked` is listened to by `onHelpAsked`. */
const listenerOf = (event: string): string =>
  event.replace(/^wk/, 'on').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
