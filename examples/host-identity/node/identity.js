// Answers /wederkerig-identity: who is signed in on this website, signed with the website's own key. No package needed.
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// What the console shows at the site, under "Account van de website instellen".
const audience = process.env.WEDERKERIG_AUDIENCE;
const issuer = process.env.WEDERKERIG_ISSUER;
// openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem
// openssl pkey -in key.pem -pubout          <- paste this in the console
const key = createPrivateKey(readFileSync(process.env.WEDERKERIG_KEY_FILE));

/** Yours: who is signed in, out of the session of your own website. Null: nobody. */
function whoIsSignedIn(request) {
  const member = /(?:^|; )member=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  return member ? { id: member, firstName: 'Ina', home: undefined } : null;
}

const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');

function tokenOf(member) {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'ES256', typ: 'wederkerig-identity+jwt' };
  const payload = {
    iss: issuer,
    aud: audience,
    // What never changes and is never given to somebody else: a number of yours, no e-mail address.
    sub: member.id,
    iat: now,
    exp: now + 120,
    jti: randomUUID(),
    given_name: member.firstName,
    // As your console has it, "De Linde 12"; only where you checked that somebody lives there.
    home: member.home,
  };
  const signed = `${encoded(header)}.${encoded(payload)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

createServer((request, response) => {
  response.setHeader('cache-control', 'no-store');
  if (request.url !== '/wederkerig-identity') return response.writeHead(404).end();
  const member = whoIsSignedIn(request);
  if (!member) return response.writeHead(401).end();
  response.setHeader('content-type', 'application/jwt').end(tokenOf(member));
}).listen(process.env.PORT ?? 3000, function () {
  console.log(`http://localhost:${this.address().port}/wederkerig-identity`);
});
