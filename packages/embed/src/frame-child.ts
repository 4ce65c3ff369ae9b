import { initializeChildListener } from '@open-iframe-resizer/core';
import { thisPage } from '@wederkerig/client';

// Nobody signs in here: a frame cannot show whose page it is, and its storage is not that of the page around it.
thisPage().readsOnly = true;
const around = document.querySelector<HTMLMetaElement>('meta[name=wederkerig-page]')?.content;
if (around) thisPage().origin = around;
initializeChildListener();

// WordPress shows a frame it does not know as high as the frame says, with the secret that it put in the address.
const secret = /secret=(\w+)/.exec(location.hash)?.[1];
const root = document.documentElement;
const tell = () =>
  parent.postMessage(
    { message: 'height', value: Math.ceil(root.getBoundingClientRect().height), secret },
    '*',
  );
if (secret) new ResizeObserver(tell).observe(root);
