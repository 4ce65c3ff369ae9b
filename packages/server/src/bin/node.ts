/** What a server of one's own in Node takes beside `createCommunity`; `wederkerig serve` and the demo are made of the same. */
export { systemClock } from '../clock.ts';
export { findBuilt, type Built } from './assets.ts';
export { seedDemo } from './demo-world.ts';
export { listen, listenerOf, type Listening } from './listen.ts';
export { migrateDatabase, openDatabase, type OpenDatabase } from './open-database.ts';
export { openKeyRing } from './key-ring.ts';
export { readSettings, type Settings } from './settings.ts';
