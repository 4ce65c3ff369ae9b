/** Texts that broke some program somewhere. Each is an ordinary string of JSON: what cannot be read must be refused, not fall over. */
const spaces = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\u2028',
  '\u2029',
  '\u200b',
  '\ufeff',
  '\u180e',
];

const hidden = [
  '\u0000',
  'a\u0000b',
  '\u0000\u0000\u0000',
  '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u001b',
  '\u007f\u0080\u0081\u009f',
  '\u00ad\u0600\u061c\u06dd\u070f',
  '\u200b\u200c\u200d\u200e\u200f',
  '\u202a\u202b\u202c\u202d\u202e',
  '\u2066\u2067\u2068\u2069',
  '\ufff9\ufffa\ufffb\ufffc\ufffd\ufffe\uffff',
  '\u{e0001}\u{e0020}\u{e007f}',
];

const surrogates = [
  '\ud800',
  '\udfff',
  '\ud800\ud800',
  '\udc00\ud800',
  'a\ud83d',
  '\ude00b',
  '\ud83d\u0000\ude00',
];

const scripts = [
  'ÅÍÎÏ˝ÓÔÒÚÆ☃',
  '田中さんにあげて下さい',
  '社會科學院語學研究所',
  '사회과학원 어학연구소',
  'مُنَاقَشَةُ سُبُلِ اِسْتِخْدَامِ اللُّغَةِ',
  'בְּרֵאשִׁית, בָּרָא אֱלֹהִים',
  '‫test‫',
  'Зыкина Ѕарӓ',
  'ΑΒΓ раураl',
  'ｔｈｅ ｑｕｉｃｋ ｂｒｏｗｎ',
  '𝐓𝐡𝐞 𝐪𝐮𝐢𝐜𝐤',
  'ŢɧęGɍįm',
  'I\u0307stanbul ıI',
  'ß ﬃ ŉ ǰ ΐ',
  '\u1e9b\u0323',
  '😍👩🏽‍👩🏽‍👧🏽‍👦🏽🇳🇱🏴‍☠️',
  '👾 🙇 💁 🙅 🙆 🙋 🙎 🙍',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '(╯°□°）╯︵ ┻━┻)',
];

const programs = [
  "'; drop table resident; --",
  '" or 1=1 --',
  "\\'; select pg_sleep(10); --",
  '$1 $2 :name @p %s ? \\x00 \\u0000',
  '%00 %0d%0a %c0%ae%c0%ae/ %u0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<![CDATA[<!ENTITY x SYSTEM "file:///etc/passwd">]]>',
  '{{constructor.constructor("return process")()}}',
  '${process.env.HOME}',
  '#{7*7} <%= 7*7 %> {%7*7%}',
  '`id` $(id) ; id | id && id',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/dev/null; touch /tmp/x; echo',
  'C:\\CON\\PRN\\AUX\\NUL',
  'http://a/%%30%30',
  'file:///etc/passwd',
  '\r\nBcc: iedereen@voorbeeld.nl\r\n\r\n',
  'iedereen@voorbeeld.nl, ander@voorbeeld.nl',
  '"a b"@voorbeeld.nl',
  'a@[127.0.0.1]',
  'ünï@cödé.nl',
  'a@b',
  '%n%n%n%n%s%s%s%x%x',
  '(a+)+$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  '{"$gt":""}',
  '{"a":{"b":{"c":1}}}',
  '[]',
  'null',
];

const words = ['undefined', 'NULL', 'nil', 'None', 'true', 'False', 'NaN', 'Infinity', '-Infinity'];
/** What every object has by that name, though nobody put it there. */
export const propertyNames = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__typename',
  '__schema',
  'valueOf',
  'then',
];

const numbers = [
  '0',
  '-0',
  '-1',
  '1e400',
  '0x7fffffff',
  '2147483648',
  '9223372036854775808',
  '1.7976931348623157e309',
  '1,000.00',
  '0123',
  '১২৩',
  '٠١٢٣٤٥٦٧٨٩',
  '½ ² Ⅷ',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
  '-271821-04-20',
];

const long = [
  'a'.repeat(2_001),
  'a'.repeat(20_000),
  '\u0000'.repeat(500),
  'x' + '\u0301'.repeat(5_000),
  '\ud800'.repeat(2_000),
  '😀'.repeat(5_000),
  '\n'.repeat(5_000),
  ' '.repeat(20_000),
  '/'.repeat(3_000),
  '('.repeat(3_000),
  'ﷺ'.repeat(4_000),
];

/** What stands for a thing outside, made of things that are none. */
const ids = [
  'LabItem:',
  'LabItem:x',
  'LabItem:\u0000',
  'LabItem:00000000-0000-0000-0000-000000000000',
  'LabItem:00000000-0000-0000-0000-000000000000; select 1',
  'LabComment:00000000-0000-7000-8000-000000000000',
  'Nothing:00000000-0000-7000-8000-000000000000',
  '__proto__:00000000-0000-7000-8000-000000000000',
  ':',
  '::::',
  '\ud800:\udfff',
].map((id) => Buffer.from(id).toString('base64'));

export const naughtyStrings: readonly string[] = [
  ...spaces,
  ...hidden,
  ...surrogates,
  ...scripts,
  ...programs,
  ...words,
  ...propertyNames,
  ...numbers,
  ...long,
  ...ids,
  'ab'.repeat(32),
  '0'.repeat(64),
  '2026-11-23',
];

/** What is no string at all, or nested until something breaks. */
export const wrongTypes: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2_147_483_648,
  -9_007_199_254_740_992,
  1e308,
  [],
  [null],
  [[[]]],
  {},
  { length: 1 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  nested(400),
  Array.from({ length: 3_000 }, () => 'a'),
  Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key${index}`, index])),
];

function nested(depth: number): unknown {
  let made: unknown = 'deep';
  for (let level = 0; level < depth; level++) made = level % 2 ? [made] : { a: made };
  return made;
}
