import { allRoutes } from '../../../packages/server/src/http/app.ts';
import { accountDoors } from './account-doors.ts';
import { awayDoors } from './away-doors.ts';
import { consoleDoors } from './console-doors.ts';
import { stopDoors } from './commitment-doors.ts';
import type { Door } from './doors.ts';
import { contactDoors } from './help-talk-doors.ts';
import { previewDoors } from './lab-publishing-doors.ts';
import { otherDoors } from './other-doors.ts';
import { newsDoors } from './notification-doors.ts';
import { passkeyDoors } from './passkey-doors.ts';
import { sessionDoors } from './session-doors.ts';
import { checkInDoors } from './welcome-doors.ts';
import { objectionDoors } from './work-doors.ts';

/** Every door that is not GraphQL. */
export function httpDoors(): Door[] {
  return [
    ...sessionDoors(),
    ...awayDoors(),
    ...consoleDoors(),
    ...contactDoors(),
    ...accountDoors(),
    ...passkeyDoors(),
    ...objectionDoors(),
    ...checkInDoors(),
    ...previewDoors(),
    ...stopDoors(),
    ...newsDoors(),
    ...otherDoors(),
  ];
}

/** Every route of the server as it lists them itself: method and pattern. */
export function routesOfServer(): string[] {
  const bare = {
    assets: '/',
    demo: false,
    operations: new Map(),
    demoPages: {},
    publicUrl: 'http://x.example',
  };
  const { routes } = allRoutes(bare as never, {} as never);
  return [...new Set(routes.map(({ method, path }) => `${method} ${path}`))];
}
