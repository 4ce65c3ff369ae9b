import { defineCommand } from 'citty';
import { keyFile, rotateKey } from '../key-ring.ts';
import { orOneLine } from '../one-line.ts';
import { readSettings } from '../settings.ts';

export const rotateKeyCommand = defineCommand({
  meta: {
    name: 'rotate-key',
    description:
      'Adds a key to the secret of the server. Running servers follow within two minutes; nobody is signed out, and what was sent before goes on working.',
  },
  args: {
    'drop-old': {
      type: 'boolean',
      default: false,
      description:
        'Keeps the new key alone, for when the old ones were stolen: codes and links under way stop working, and so do the authenticator apps of staff, the keys of other systems, the client secrets of accounts elsewhere and the secrets (HS256) of websites',
    },
  },
  run: ({ args }) =>
    orOneLine(async () => {
      const settings = readSettings();
      const dropOld = args['drop-old'];
      const from = await rotateKey(settings, { dropOld });
      const file = keyFile(settings);
      process.stdout.write(
        dropOld
          ? `${file} holds the new key alone. Running servers follow within half a minute; give staff a new link with "wederkerig staff". Client secrets of accounts elsewhere must be typed again, and secrets (HS256) of websites made again: "wederkerig issuer" and "wederkerig check-config" name them.\n`
          : `${file} has a new key, used from ${from.toISOString()}. Running servers follow by themselves.\n`,
      );
    }),
});
