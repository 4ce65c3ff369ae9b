// What a browser does with a passkey. It reads and writes the JSON of Web Authentication by itself; one that does not, cannot do this.
export const canUsePasskeys = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON);

export async function makePasskey(offered) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(offered);
  return (await navigator.credentials.create({ publicKey })).toJSON();
}

export async function usePasskey(asked) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked);
  return (await navigator.credentials.get({ publicKey })).toJSON();
}
