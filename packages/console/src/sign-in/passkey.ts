import {
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Has the browser make a passkey for what the server offered; throws where the person or the browser would not. */
export const makePasskey = (offered: object): Promise<object> =>
  startRegistration({ optionsJSON: offered as PublicKeyCredentialCreationOptionsJSON });

/** Has a passkey sign what the server asks. */
export const usePasskey = (asked: object): Promise<object> =>
  startAuthentication({ optionsJSON: asked as PublicKeyCredentialRequestOptionsJSON });
