import { render, type TemplateResult } from 'lit';
import { timesSeen } from './seen-in-story.ts';

interface Story {
  args?: object;
  parameters?: { lang?: string };
  play?: (context: never) => unknown;
}

export interface StoriesFile {
  default: { title?: string; render?: unknown; beforeEach?: unknown };
}

/** The stories of a file, by name. */
export function storiesIn(file: StoriesFile): [name: string, story: Story][] {
  return Object.entries(file).filter(([name]) => name !== 'default') as unknown as [string, Story][];
}

/** Puts a story on the page and lets it say what it shows, as Storybook does; so that a story is a fixture. */
export async function tell(
  { default: meta }: StoriesFile,
  { args = {}, parameters, play }: Story,
): Promise<HTMLElement> {
  document.documentElement.lang = parameters?.lang ?? 'nl';
  (meta.beforeEach as (context: object) => void)({ args });
  const canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  render((meta.render as (args: object) => TemplateResult)(args), canvasElement);
  const before = timesSeen();
  await play?.({ args, canvasElement } as never);
  if (timesSeen() === before) throw new Error('This story does not say which text it shows.');
  return canvasElement;
}
