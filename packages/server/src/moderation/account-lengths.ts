/** How long an account number is, country by country. */
export const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '15: no',
    '16: be',
    '18: dk fi fo gl nl sd',
    '19: mk si',
    '20: at ba ee kz lt lu xk',
    '21: ch hr li lv',
    '22: bg bh cr de gb ge ie me rs va',
    '23: ae gi il iq tl',
    '24: ad cz es md pk ro sa se sk tn vg',
    '25: ly pt st',
    '26: is tr',
    '27: fr gr it mc mr sm',
    '28: al az by cy do gt hu lb pl sv',
    '29: br eg ps qa ua',
    '30: jo kw mu',
    '31: mt sc',
    '32: lc',
    '33: ru',
  ].flatMap((line) => {
    const [length = '', countries = ''] = line.split(': ');
    return countries.split(' ').map((country) => [country, Number(length)]);
  }),
);
