import { Refused } from '../errors.ts';
import type { OpenidWork } from './openid/openid-work.ts';

/** A secret that is shared with an issuer or a forum was sealed with a key of the server that was dropped: it has to be typed again. */
export class SecretLost extends Refused {
  constructor() {
    super('WAY_OFF');
  }
}

/** Looks for something with such a secret, with a line for whoever runs the server where it is lost. */
export async function tellingLost<Found>(
  { tell }: Pick<OpenidWork, 'tell'>,
  id: string,
  look: () => Promise<Found>,
): Promise<Found> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof SecretLost) tell('client-secret-lost', id);
    throw error;
  }
}
