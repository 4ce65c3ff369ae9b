import type { OpenBrowser } from '@wederkerig/tooling/browser';
import type { Stage } from './stage.ts';
import { visitOnce, type Content, type Manner, type Visited } from './visit.ts';

/** Each with the same 20 sentences; Waline and Artalk as their makers build them. */
export const shown = {
  /** Shows one item at a time; it is ready when it shows the first of the 20 that it has. */
  lab: { within: ['wk-lab-feedback'], selector: '[part~=item], [part~=answer]', count: 3 },
  /** To a neighbour who signed in on an earlier page; nobody else reads posts. */
  board: { within: ['wk-help-board', 'wk-help-posts'], selector: '[part~=post]', count: 20 },
  bare: { within: ['bare-list'], selector: 'li', count: 20 },
  waline: { within: ['#waline'], selector: '.wl-card-item .wl-content', count: 20 },
  artalk: { within: ['#artalk'], selector: '.atk-comment .atk-content', count: 20 },
} as const satisfies Record<string, Content>;

export type Shown = keyof typeof shown;
export type Round = Readonly<Record<Shown, Visited>>;

/** One visit to each, beginning with another one each time, so that none always comes after the same. */
export async function roundOf(
  stage: Stage,
  browser: OpenBrowser,
  nth: number,
  network?: Manner['network'],
): Promise<Round> {
  const names = Object.keys(shown) as Shown[];
  const begin = nth % names.length;
  const round: Partial<Record<Shown, Visited>> = {};
  for (const name of [...names.slice(begin), ...names.slice(0, begin)]) {
    const kept = name === 'board' ? stage.signedIn() : undefined;
    round[name] = await visitOnce(browser, `${stage.host}/${name}`, shown[name], {
      network,
      kept,
      picture: pictureOf(name),
    });
  }
  return round as Round;
}

/** `BENCH_PICTURES=FOLDER` leaves a picture of what each showed. */
function pictureOf(name: string): string | undefined {
  const folder = process.env['BENCH_PICTURES'];
  return folder && `${folder}/${name}.png`;
}
