import { homesCalled } from '../../../packages/server/src/community/homes-to-walk.actions.ts';
import {
  writeLetters,
  type LetterContext,
} from '../../../packages/server/src/letters/print-letters.actions.ts';
import { ServerSecret } from '../../../packages/server/src/secrets.ts';

/** A letter nobody came by yet, for three adults. */
export async function letterHere(at: Omit<LetterContext, 'secret'>): Promise<void> {
  const homes = await homesCalled(at.db, 'Kapelstraat 8');
  await writeLetters({ ...at, secret: new ServerSecret(Buffer.alloc(32, 3)) }, { homes, places: 3 });
}
