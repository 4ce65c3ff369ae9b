import { initialize } from '@open-iframe-resizer/core';

/** Makes every frame of this server on the page as high as what is in it. For pages that embed by iframe. */
const own = import.meta.url;
const here = new URL('./', own).href;
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe'))
  if (frame.src.startsWith(here)) void initialize({ checkOrigin: [new URL(own).origin] }, frame);
