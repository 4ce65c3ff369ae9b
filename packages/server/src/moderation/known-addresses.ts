const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Addresses that hide where they lead. */
export const shorteners = list(`
  bit.ly bitly.com tinyurl.com t.co is.gd v.gd cutt.ly rb.gy ow.ly goo.gl shorturl.at tiny.cc t.ly lnkd.in s.id buff.ly
  rebrand.ly bl.ink kutt.it shrtco.de clck.ru u.to da.gd qr.ae adf.ly soo.gd x.gd urlz.fr dub.sh short.io linktr.ee
  surl.li gg.gg qrco.de me-qr.com tr.ee kurzelinks.de kurzlink.de kort.nl`);

/** Addresses that ask for money. */
export const payingSites = list(`
  tikkie.me paypal.me paypal.com revolut.me betaalverzoek.rabobank.nl bunq.me payconiq.com venmo.com cash.app papara.com
  send.monobank.ua monobank.ua gofundme.com whydonate.com`);

/** Addresses of talks elsewhere. */
export const talkingSites = list('wa.me t.me chat.whatsapp.com telegram.me signal.me m.me viber.com');

/** Endings of addresses; anything else with a full stop in it needs a scheme to be one. */
export const endings = list(`
  com net org info biz nl be de eu fr uk pl tr ua ru io me co app dev shop store online site website xyz top click link
  live club vip icu buzz cc tv ly gl gd to at ch it es us ca example page web pro tk ml ga cf gq work rest cam fun world
  today support help center finance bank loan money amsterdam frl tel mobi name space tech cloud ai sa ae ma sy iq eg qa
  tn dz ps jo lb kz by su`);

/** Endings that are words as well: "Kom straks.De soep is klaar" has no address in it. */
export const endingsThatAreWords = list(`
  de me is be at to it es us app page help work today live site fun name by ma sa ca in am so no world link club top dev
  ch sy tr space money bank center support rest`);

const asked =
  'log-?in|inlog|sign-?in|verif|confirm|bevestig|bestaetig|onayla|potwierdz|pidtverd|update|unlock|deblok|odblok|entsperr';
const money =
  'account|konto|hesap|hisab|rekening|beta+l|(?:^|[-./])ideal(?:[-./]|$)|bezahl|zahlung|paypal|platn|doplat|oplat|odeme|wallet|crypto|bitcoin|giftcard|(?:^|[-./])(?:mijn|my|meine|moj)?bank(?:[-./]|$)|(?:^|[-./])pay(?:[-./]|$)';
const promised =
  'toeslag|herstel|refund|erstatt|zwrot|kompens|compens|uitkering|wohngeld|belasting|dopomog|vyplat|viplat|wyplat|mosaada|musaada|prize|winnaar|winner|gewinn|nagrod|odul|jaiza|claim';
const threatened =
  'tafeel|digid|parcel|pakket|paket-|paczk|kargo|boete|incasso|schuld|alert|spoed|urgent|veilig-|secure';

/** Words in an address that lure: it speaks of money, of an account, or of something that has to be done now. */
export const luring = new RegExp([asked, money, promised, threatened].join('|'));
