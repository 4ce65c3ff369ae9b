import type { Locator, Page } from 'playwright-core';
import type { OpenBrowser } from '../browser/open-browser.ts';
import type { Scene } from './scenes.ts';

const quality = 74;
const mostMs = 20_000;
const marginAround = 16;

/**
 * Opens the page of a scene as a visitor who was never here, and gives what it looks like as WebP.
 *
 * @param moment what the clock of the browser says, as that of the demo does
 */
export async function takePicture(
  browser: OpenBrowser,
  origin: string,
  scene: Scene,
  moment: Date,
): Promise<Buffer> {
  const { width, height, sharpness = 1, dark = false, address = '', prepare } = scene;
  const page = await browser.newPage();
  page.setDefaultTimeout(mostMs);
  try {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: sharpness,
      mobile: false,
    });
    await page.clock.setFixedTime(moment);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.goto(`${origin}/${address}`);
    const lab = page.locator('wk-lab-feedback');
    await lab.getByRole('button', { name: 'Volgende' }).waitFor();
    const shown = await prepare?.(page, lab);
    await settle(page);
    const { data } = await tools.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      captureBeyondViewport: true,
      clip: { ...(await partOf(page, shown)), scale: 1 },
    });
    return Buffer.from(data, 'base64');
  } finally {
    await forget(page);
  }
}

/** Where the part stands on the page, with a little of what is around it; the window without a part. */
async function partOf(page: Page, part: Locator | void) {
  const window = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  const box = await part?.boundingBox();
  if (!box) return window;
  return {
    x: box.x + window.x - marginAround,
    y: box.y + window.y - marginAround,
    width: box.width + 2 * marginAround,
    height: box.height + 2 * marginAround,
  };
}

/** Until fonts are there, and nothing blinks or has the look of being pressed. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((painted) => requestAnimationFrame(painted));
  });
}

/** What one visitor chose must not be seen in the next picture. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear()).catch(() => undefined);
  await page.close();
}
