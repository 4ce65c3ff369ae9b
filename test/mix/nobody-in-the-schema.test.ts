import { buildASTSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../packages/server/src/slices.ts';
import { whereSomebodyIs } from './nobody-in-the-schema.ts';

const schema = buildASTSchema(parse(printSchema(buildSchema() as never)));

/** The schema with something more in it, as somebody could add it in good faith. */
const planted = (find: string, more: string): GraphQLSchema => {
  const printed = printSchema(schema);
  expect(printed).toContain(find);
  return buildASTSchema(parse(printed.replace(find, `${find}\n${more}`)));
};

describe('What people of a building like to do', () => {
  it('has no call that returns a person, a home or a score, and none that is asked about one', () => {
    const { types, faults } = whereSomebodyIs(schema);
    expect(types).toEqual(['Mix', 'MixAdvertText', 'MixNumber', 'Query.mix', 'Query.mixAdvert']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a person', 'type MixNumber {', 'chosenBy: [ProfileCard!]!', 'Mix > MixNumber.chosenBy: ProfileCard'],
    ['a name', 'type MixNumber {', 'firstNames: [String!]!', 'MixNumber.firstNames'],
    ['a home', 'type Mix {', 'homes: [String!]!', 'Mix.homes'],
    ['a score', 'type Mix {', 'score: Int!', 'Mix.score'],
    ['a share', 'type MixNumber {', 'share: Float!', 'MixNumber.share'],
    ['an id', 'type MixAdvertText {', 'id: ID!', 'MixAdvertText.id'],
  ])('is found out where somebody adds %s', (_what, find, more, fault) => {
    const { faults } = whereSomebodyIs(planted(find, more));
    expect(faults.some((one) => one.endsWith(fault) || one.includes(fault))).toBe(true);
  });

  it.each(['resident: ID', 'home: String', 'after: ID'])(
    'is found out where it can be asked about one: %s',
    (argument) => {
      const printed = printSchema(schema);
      const mix = /\n {2}mix\((?:[^)]|\n)*?\): Mix/.exec(printed)![0];
      const asked = printed.replace(mix, mix.replace('mix(', `mix(${argument}\n`));
      expect(whereSomebodyIs(buildASTSchema(parse(asked))).faults).toHaveLength(1);
    },
  );
});
