import { type Import, importsOf } from './imports.ts';
import { roleOf, type Rule, type Source, type Violation } from './source.ts';

/** Who may import whom, apart from itself. A name that is not here may import every package. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  words: [],
  client: [],
  server: ['words'],
  elements: ['client', 'words'],
  embed: ['client'],
  console: ['elements', 'client', 'words'],
  react: ['elements'],
  examples: ['elements', 'client', 'react', 'server'],
  '.storybook': ['elements', 'client', 'words', 'tooling'],
};

const WHERE_TO_GO: Readonly<Record<string, string>> = {
  words: 'words knows neither server nor browser: take what a sentence needs as a value of its function',
  client: 'client knows no feature and no Lit: let the element hand over what it needs',
  server: 'server knows nothing of a browser: let what both need travel as data through schema.graphql',
  elements:
    'elements know the server only through schema.graphql: ask for a field, and read it by an operation',
  embed: 'embed.js stays small: let the element load it when needed',
  console: 'put it in elements or client, where a host page has it too',
  react: 'wrappers are generated from custom-elements.json',
  examples: 'an example shows what anybody outside has: elements, client, react or server',
  '.storybook': 'a story shows an element; give it recorded answers instead of a server',
};

const BROWSER_LIBRARY = /^(lit|@lit\/|lit-|@shoelace-style\/)/;

/** Keeps the arrows between packages, and between the features inside `elements`. */
export const packageArrows: Rule = (sources) => sources.flatMap(violationsIn);

function violationsIn(source: Source): Violation[] {
  return importsOf(source).flatMap((arrow) => {
    const found = wrongPackage(arrow) ?? crossing(arrow) ?? anotherFeature(arrow) ?? browserLibrary(arrow);
    return found ? [{ path: source.path, line: arrow.line, ...found }] : [];
  });
}

type Finding = Pick<Violation, 'wrong' | 'instead'> | undefined;

function wrongPackage({ from, file, workspacePackage }: Import): Finding {
  const here = packageOf(from);
  const there = workspacePackage ?? (file && packageOf(file));
  const allowed = MAY_IMPORT[here];
  if (!there || here === there || !allowed || allowed.includes(there)) return undefined;
  if (isTest(from) && there === 'tooling') return undefined;
  return { wrong: `${here} imports ${there}`, instead: WHERE_TO_GO[here]! };
}

function crossing({ from, file }: Import): Finding {
  if (!file?.startsWith('packages/') || packageOf(file) === packageOf(from)) return undefined;
  if (mayReachIn(from)) return undefined;
  const name = packageOf(file);
  return {
    wrong: `a path leads into packages/${name}`,
    instead: `import it by its name, @wederkerig/${name}; where that does not offer it, add it to its exports`,
  };
}

/** What builds, checks and starts the packages works on their files. */
function mayReachIn(from: string): boolean {
  return !/^(packages|examples)\//.test(from) || packageOf(from) === 'tooling';
}

function anotherFeature({ from, file }: Import): Finding {
  const here = featureOf(from);
  const there = file && packageOf(file) === packageOf(from) ? featureOf(file) : undefined;
  // The frame of the console has the list of its pages, and says what each is given.
  if (packageOf(from) === 'console' && (here === 'console' || there === 'console')) return undefined;
  // A story or a test puts several elements on one page, as a host does.
  if (!here || !there || here === there || there === 'shared') return undefined;
  if (['stories', 'test'].includes(roleOf(from))) return undefined;
  if (here === 'shared') {
    return {
      wrong: `shared imports ${there}`,
      instead: `shared is featureless: move it to elements/src/${there}`,
    };
  }
  return {
    wrong: `the element of ${here} imports the one of ${there}`,
    instead: `put <wk-${there}> in the HTML, or move what both need, if it knows no feature, to elements/src/shared`,
  };
}

function browserLibrary({ from, specifier }: Import): Finding {
  const here = packageOf(from);
  if (!['client', 'embed', 'server', 'words'].includes(here) || !BROWSER_LIBRARY.test(specifier))
    return undefined;
  return { wrong: `${here} imports ${specifier}`, instead: 'what draws on the screen stands in elements' };
}

function packageOf(filePath: string): string {
  const [first = '', second = ''] = filePath.split('/');
  return first === 'packages' ? second : first;
}

function featureOf(filePath: string): string | undefined {
  return /^packages\/(?:elements|console)\/src\/([^/]+)\//.exec(filePath)?.[1];
}

function isTest(filePath: string): boolean {
  return roleOf(filePath) === 'test';
}
