import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in a story by WCAG 2.2 A and AA, a line each; and how many checks it could make at all. */
export async function findings(story: HTMLElement): Promise<{ wrong: string[]; checked: number }> {
  const { violations, passes } = await axe.run(story, { runOnly: { type: 'tag', values: rules } });
  return {
    wrong: violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
    ),
    checked: passes.length,
  };
}
