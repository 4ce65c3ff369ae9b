import { hasFloor } from '../boundaries/floors.ts';
import type { Names } from './names.ts';
import { afterCalls, anImport, beforeReturn, intoListWith, intoObject, type Addition } from './places.ts';

/** What is added to files that know every feature, by file. */
export type Lists = Readonly<Record<string, readonly Addition[]>>;

/** The lists a feature has to stand in before anything knows of it. */
export function listsFor(names: Names): Lists {
  return { ...ofServer(names), ...ofWords(names), ...ofBoundaries(names), ...ofTests(names) };
}

function ofServer({ kebab, pascal }: Names): Lists {
  return {
    'packages/server/src/slices.ts': [
      anImport(`import './${kebab}/${kebab}.table.ts';`, '.table.ts'),
      anImport(`import './${kebab}/${kebab}.graphql.ts';`, '.graphql.ts'),
    ],
    'packages/server/src/limits.ts': [
      intoObject('limits', `'${kebab}-by-actor': { points: 30, seconds: 3600 }`),
    ],
    'packages/server/src/bin/demo-world.ts': [
      anImport(`import { seed${pascal} } from '../${kebab}/${kebab}.seed.ts';`),
      afterCalls('seedDemo', 'seed', `await seed${pascal}(context, residents);`),
    ],
  };
}

function ofWords({ kebab, camel }: Names): Lists {
  return {
    'packages/words/src/features.ts': [
      anImport(`import { ${camel}Words } from './${kebab}/index.ts';`),
      intoObject('features', `'${kebab}': ${camel}Words`),
    ],
    'packages/words/src/samples.ts': [intoObject('samples', `'${kebab}': {}`)],
  };
}

/** Beside the other features that residents meet; a word that was planned has its floor already. */
function ofBoundaries({ kebab }: Names): Lists {
  if (hasFloor(kebab)) return {};
  return {
    'packages/tooling/src/boundaries/floors.ts': [intoListWith("'lab-feedback'", `'${kebab}'`)],
  };
}

function ofTests({ kebab, camel, snake, pascal }: Names): Lists {
  return {
    'test/security/matrix/all.matrix.ts': [
      anImport(`import { ${camel} } from './${kebab}.matrix.ts';`),
      intoObject('all', `...${camel}`),
    ],
    'test/security/matrix/matrix.test.ts': [
      intoObject('mayHear', `'Ina in ${kebab}': ['author']`),
      intoObject('authority', `save${pascal}Note: { signedIn: true }`),
    ],
    'test/security/matrix/planted.ts': [intoListWith("'profile_answer'", `'${snake}_note'`)],
    'test/security/matrix/every-guard.ts': [
      anImport(`import { ${camel}Guards } from './${kebab}-guards.ts';`),
      intoListWith('...postGuards', `...${camel}Guards`),
    ],
    'test/security/matrix/world.ts': [
      anImport(`import { ${camel}Note } from './${kebab}.content.ts';`),
      beforeReturn('makeHere', `await ${camel}Note(at, { by: ina, text: 'Ina in ${kebab}' });`),
      beforeReturn('makeHere', `await ${camel}Note(at, { by: noor, text: 'Noor in ${kebab}' });`),
      beforeReturn('makeElsewhere', `await ${camel}Note(at, { by: bob, text: 'Bob in ${kebab}' });`),
    ],
    'test/security/input/doors.ts': [
      anImport(`import { ${camel}Fields, ${camel}Mutations } from './${kebab}-doors.ts';`),
      intoObject('mutations', `...${camel}Mutations`),
      intoObject('fieldsOf', `...${camel}Fields`),
    ],
    'test/security/host-page/asks.ts': [
      intoObject('questions', `${pascal}Page: page`),
      intoObject('afterwards', `My${pascal}Note: nothing`),
    ],
    'test/security/host-page/within-reach.ts': [
      intoListWith("'ProfilePage'", `'${pascal}Page'`),
      intoListWith("'EditLabComment'", `'My${pascal}Note', 'Save${pascal}Note'`),
    ],
    'test/stories/recordings.test.ts': [
      anImport(`import { record${pascal} } from './${kebab}.recorder.ts';`),
      intoObject('recorders', `'${kebab}': record${pascal}`),
    ],
  };
}
