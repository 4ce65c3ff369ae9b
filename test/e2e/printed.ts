import type { Page } from 'playwright-core';

/** How many sheets come out of the printer. */
export async function sheetsPrinted(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What does not stand whole on its sheet when it is printed: over its edge, or wider or longer than its own place. */
export async function cutOffPrinted(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.getBoundingClientRect();
      // A4 in CSS pixels.
      const tooLong = paper.height > 1123 ? [`a sheet of ${paper.height}`] : [];
      const parts = [...sheet.querySelectorAll('*')].filter((part) => part instanceof HTMLElement);
      const strips = [...sheet.querySelectorAll('.strips li')];
      const spills = (part: Element) =>
        part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
      const isOut = (part: Element) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const { left: l, right: r, top: t, bottom: b } = paper;
        return left < l - 1 || right > r + 1 || top < t - 1 || bottom > b + 1;
      };
      const called = (part: Element) => `${part.tagName}: ${part.textContent?.trim().slice(0, 40)}`;
      return [...tooLong, ...parts.filter(isOut).map(called), ...strips.filter(spills).map(called)];
    }),
  );
  await page.emulateMedia({ media: null });
  return found;
}
