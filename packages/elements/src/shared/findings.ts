import axe from 'axe-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Findings {
  /** A line each. */
  wrong: string[];
  /** How many nodes axe looked at, so that "nothing wrong" is known to be about something. */
  nodes: number;
}

/** What axe finds wrong in a story by WCAG 2.2 A and AA. `of` keeps to colours, where only those are different. */
export async function findings(
  story: HTMLElement,
  of: 'everything' | 'colours' = 'everything',
): Promise<Findings> {
  const type = of === 'colours' ? 'rule' : 'tag';
  const values = of === 'colours' ? ['color-contrast'] : levels;
  const { violations, passes } = await inTrueColours(() => axe.run(story, { runOnly: { type, values } }));
  const nodes = [...passes, ...violations].flatMap((rule) =>
    rule.nodes.map(({ target }) => target.join(' ')),
  );
  return {
    wrong: violations.flatMap(({ id, help, nodes: found }) =>
      found.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
    ),
    nodes: new Set(nodes).size,
  };
}

/**
 * Axe takes the colour of a text from its fill, and Chromium tells that as it was before a system forced its own
 * colours. The colour itself is told as it is drawn.
 */
async function inTrueColours<Result>(look: () => Promise<Result>): Promise<Result> {
  if (!matchMedia('(forced-colors: active)').matches) return look();
  const styles = CSSStyleDeclaration.prototype;
  const { getPropertyValue } = styles;
  styles.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
  try {
    return await look();
  } finally {
    styles.getPropertyValue = getPropertyValue;
  }
}
