import { claimPage } from './claim-page.ts';
import { isFree, keepRoom, nothingPainted, styleRooms, type Room } from './keep-room.ts';
import { tendRoom } from './tend-room.ts';
import { watchPage } from './watch-page.ts';

/** The version this was built as, and the elements in it; the build writes them in. */
declare const BUILT_VERSION: string;
declare const BUILT_ROOMS: Readonly<Record<string, { readonly room?: Room }>>;

// Comes before the elements in all.LANG.js, so that they find the server two folders up.
const here = import.meta.url;
const server = new URL('../../', here).href;
if (claimPage(BUILT_VERSION, server)) keepRooms();

function keepRooms(): void {
  const tags = Object.keys(BUILT_ROOMS).join();
  styleRooms();
  watchPage(tags, (host, appeared) => {
    const { room } = BUILT_ROOMS[host.localName]!;
    if (!room || !isFree(host.localName)) return;
    keepRoom(host, room, appeared || nothingPainted());
    void customElements
      .whenDefined(host.localName)
      .then(() => tendRoom(host, tags, server, () => Promise.resolve()));
  });
}
