import { sliceOf } from './floors.ts';
import { importsOf } from './imports.ts';
import { roleOf, type Rule, type Violation } from './source.ts';

/** Inside a slice, from the outside in: a file may import what comes after its own kind. */
const ORDER = ['today', 'graphql', 'actions', 'rules', 'table'];

const WHERE_TO_GO: Readonly<Record<string, string>> = {
  table: 'a table imports other *.table.ts only; work on rows stands in the actions',
  rules: 'a rule decides on values it is handed; let the action load them',
  actions: 'an action returns rows; the *.graphql.ts turns them into types, the *.today.ts into what waits',
  graphql: 'what waits is told in the *.today.ts, which slices.ts loads',
};

const OUTSIDE_WORLD = /^(node:|pg$|pg-boss$|kysely$|nodemailer$|hono|graphql)/;

type Finding = Pick<Violation, 'wrong' | 'instead'> | undefined;

/** Keeps graphql -> actions -> rules -> table inside a slice, and rules to themselves. */
export const insideSlices: Rule = (sources) =>
  sources.flatMap((source) => {
    const slice = sliceOf(source.path);
    if (!slice || roleOf(source.path) === 'test') return [];
    return importsOf(source).flatMap(({ file, line, specifier }) => {
      const found = file ? wrongFile(source.path, file) : worldInRules(source.path, specifier);
      return found ? [{ path: source.path, line, ...found }] : [];
    });
  });

function wrongFile(from: string, to: string): Finding {
  const [here, there] = [sliceOf(from), sliceOf(to)];
  if (!there) return databaseInRules(from, to);
  return here === there ? wrongOrder(roleOf(from), roleOf(to)) : foreignRules(from, to, there);
}

function wrongOrder(from: string, to: string): Finding {
  const [here, there] = [ORDER.indexOf(from), ORDER.indexOf(to)];
  if (here < 0 || there < 0 || there >= here) return undefined;
  return { wrong: `${from} import ${to}`, instead: WHERE_TO_GO[from]! };
}

function foreignRules(from: string, to: string, there: string): Finding {
  if (roleOf(to) === 'rules') {
    return {
      wrong: `the rules of ${there} are imported from another slice`,
      instead: `call an action of ${there}, which applies its rules`,
    };
  }
  if (roleOf(from) === 'table' && roleOf(to) !== 'table') {
    return { wrong: `a table imports ${to}`, instead: WHERE_TO_GO['table']! };
  }
  if (roleOf(from) === 'rules' && roleOf(to) === 'actions') {
    return { wrong: `rules import the actions of ${there}`, instead: WHERE_TO_GO['rules']! };
  }
  return undefined;
}

function databaseInRules(from: string, to: string): Finding {
  if (roleOf(from) !== 'rules' || !to.includes('/src/database/')) return undefined;
  return { wrong: 'rules import the database', instead: WHERE_TO_GO['rules']! };
}

function worldInRules(from: string, specifier: string): Finding {
  if (roleOf(from) !== 'rules' || !OUTSIDE_WORLD.test(specifier)) return undefined;
  return { wrong: `rules import ${specifier}`, instead: WHERE_TO_GO['rules']! };
}
