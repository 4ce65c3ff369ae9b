import {
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What a field or an argument is called that is about somebody, a home or how good somebody is. */
const telling =
  /(^|[a-z])(id|ids|name|firstnames?|resident|person|people_?of|neighbours?|viewer|home|homes|number|stairwell|address|email|phone|score|rank|rating|share|percentage|average|match(es)?)$/i;
/** Of a place, which everybody may name. */
const harmless = new Set([
  'Query.mix(building)',
  'Query.mix(neighbourhood)',
  'Query.mix(vacantHome)',
  'Query.mixAdvert(building)',
]);

const starts = ['mix', 'mixAdvert'];

/** All that can be reached from the public questions of the mix, and each place in it that is about somebody. */
export function whereSomebodyIs(schema: GraphQLSchema): { types: string[]; faults: string[] } {
  const found = new Set<string>();
  const faults: string[] = [];
  const query = schema.getQueryType()!.getFields();
  for (const name of starts) {
    const field = query[name]!;
    found.add(`Query.${name}`);
    for (const argument of field.args) {
      const place = `Query.${name}(${argument.name})`;
      const isId = getNamedType(argument.type).name === 'ID';
      if (isId || (telling.test(argument.name) && !harmless.has(place))) faults.push(place);
    }
    walk(getNamedType(field.type), '', found, faults);
  }
  return { types: [...found].sort(), faults };
}

/** Only what belongs to the mix, and what no other can be part of: anything else is somebody's. */
function walk(type: GraphQLNamedType, way: string, found: Set<string>, faults: string[]): void {
  if (found.has(type.name) || isLeafType(type)) return;
  if (isUnionType(type)) return type.getTypes().forEach((one) => walk(one, way, found, faults));
  found.add(type.name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const place = `${type.name}.${field.name}`;
    if (named.name === 'ID' || telling.test(field.name)) faults.push(place);
    else if (!isLeafType(named) && !named.name.startsWith('Mix'))
      faults.push(`${way}${place}: ${named.name}`);
    else walk(named, `${way}${type.name} > `, found, faults);
    faults.push(...field.args.map((argument) => `${place}(${argument.name})`));
  }
}
