const SAME_PRESS_MS = 700;
const PARENT_LOOK_MS = 1_000;

interface Ending {
  readonly inOrder: () => Promise<void>;
  readonly atOnce?: () => void;
  /** 0 for what runs until it is stopped; something else for what was not finished. */
  readonly exitCode?: number;
}

/**
 * Ends the program when somebody presses Ctrl-C: at first in order, a second time at once. A package
 * manager passes the same press on, so what comes within a moment counts as one.
 */
export function endOnCtrlC({ inOrder, atOnce, exitCode = 0 }: Ending): void {
  let first: number | undefined;
  const asked = () => {
    if (first === undefined) {
      first = performance.now();
      void endWith(inOrder, exitCode);
    } else if (performance.now() - first > SAME_PRESS_MS) {
      atOnce?.();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
  whenParentEnds(asked);
}

async function endWith(inOrder: () => Promise<void>, exitCode: number): Promise<void> {
  try {
    await inOrder();
    process.exit(exitCode);
  } catch (fault) {
    console.error(fault);
    process.exit(1);
  }
}

/** A package manager that is killed tells nobody; without this, what it started would go on alone. */
function whenParentEnds(asked: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    asked();
  }, PARENT_LOOK_MS);
  look.unref();
}
