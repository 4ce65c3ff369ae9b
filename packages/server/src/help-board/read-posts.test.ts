import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting, type Acting } from '../testing/acting.ts';
import { boardForTests, lamp, type TestBoard } from '../testing/board.ts';
import { hasPostgres, type SignedInForTests } from '../testing/index.ts';
import { leastStatements } from '../testing/statements.ts';

const post = 'id title building talk planner coming fits { kind }';
const list = `query ($first: Int, $after: ID, $kind: HelpKind, $category: HelpCategory, $building: String) {
  viewer { helpBoard(building: $building) {
    posts(first: $first, after: $after, kind: $kind, category: $category) { nodes { ${post} } hasMore endCursor }
  } }
}`;
const whole = `query ($first: Int) {
  viewer { firstName helpBoard {
    open building mine { ${post} } gatherings { ${post} }
    asks { post { id } reasons { kind } } talks { id with post { id } }
    posts(first: $first) { nodes { ${post} } }
  } }
}`;

describe.skipIf(!hasPostgres())('Reading the help board', () => {
  let test: TestBoard;
  let ina: SignedInForTests;
  let asNoor: Acting;
  const titles = Array.from({ length: 30 }, (_, index) => `Lamp ${29 - index}`);

  beforeAll(async () => {
    test = await boardForTests({ limitFactor: 100 });
    ina = await test.neighbour('Ina', 'De Linde 12');
    asNoor = acting(test.community, await test.neighbour('Noor', 'De Linde 3'));
    for (const title of titles.toReversed())
      await test.act(ina, 'askForHelp', {
        ...lamp,
        title,
        reach: Number(title.slice(5)) % 3 === 0 ? 'BUILDING' : 'NEIGHBOURHOOD',
      });
  });
  afterAll(() => test.community.close());

  const page = async (asked: object) => (await asNoor.ask(list, asked)).viewer.helpBoard.posts;

  it('gives pages of any size, the newest first and each post once', async () => {
    for (const first of [1, 7, 20, 21, 29, 30, 50]) {
      const { nodes, hasMore } = await page({ first });
      expect(nodes.map((node: any) => node.title)).toEqual(titles.slice(0, first));
      expect(hasMore).toBe(first < 30);
    }
    const { endCursor } = await page({ first: 11 });
    const rest = await page({ first: 20, after: endCursor });
    expect(rest.nodes.map((node: any) => node.title)).toEqual(titles.slice(11));
    expect(rest.hasMore).toBe(false);
  });

  it('narrows by kind, category and building, alone and together', async () => {
    const counted = async (asked: object) => (await page({ first: 50, ...asked })).nodes.length;
    expect(await counted({ kind: 'REQUEST' })).toBe(30);
    expect(await counted({ kind: 'OFFER' })).toBe(0);
    expect(await counted({ category: lamp.category, building: 'de-linde' })).toBe(30);
    expect(await counted({ category: 'GARDEN' })).toBe(0);
    expect(await counted({ building: 'nowhere' })).toBe(0);
  });

  it('takes six statements for a page, whatever its size and whatever it is narrowed to', async () => {
    // Entering the organisation, who asks, their board, the page, what they told of themselves, and leaving.
    for (const asked of [{ first: 2 }, { first: 50 }, { first: 5, kind: 'REQUEST', building: 'de-linde' }])
      expect(await leastStatements(() => page(asked))).toBe(6);
  });

  it('takes one more for each thing that the whole board shows', async () => {
    // Besides those of a page: the own posts, the gatherings, who asks something of them, and the talks.
    expect(await leastStatements(() => asNoor.ask(whole, { first: 2 }))).toBe(10);
    expect(await leastStatements(() => asNoor.ask(whole, { first: 30 }))).toBe(10);
  });
});
