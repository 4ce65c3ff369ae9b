import { describe, expect, it } from 'vitest';
import { readOwnWords } from './own-words.ts';
import { holdReasons, lexiconWith } from './patterns.rules.ts';

describe('A message that asks for what opens an account or a home', () => {
  it.each([
    ['card', 'Maak een foto van je bankpas, voor en achter.', 'Maak een foto van je bank, voor en achter.'],
    ['pin', 'Wat is de pincode van je kaart?', 'Wat is de postcode van je zus?'],
    ['identity', 'Stuur een kopie van je paspoort.', 'Stuur een kopie van het recept.'],
    ['payment', 'Kun je 50 euro voorschieten?', 'De taart kost 50 cent.'],
    ['link', 'Log hier in bij je bank: hulp.example/start', 'Het menu staat op hulp.example/start'],
    ['iban', 'NL91 ABNA 0417 1643 00', 'Bestelling NL92 4164 3001'],
    ['channel', 'App me, hier mag je niet over geld praten.', 'App me als je beneden staat.'],
    ['prize', 'U heeft 500 euro gewonnen, betaal de verwerkingskosten.', 'Ons elftal heeft gewonnen.'],
    ['impostor', 'Zet uw geld op een veilige rekening.', 'Zet uw fiets op een veilige plek.'],
    [
      'errand',
      'Ik doe uw boodschappen, geef uw pasje en code mee.',
      'Ik doe uw boodschappen, geef een lijstje mee.',
    ],
    ['mandate', 'Teken de volmacht voor uw bankzaken maar.', 'Teken het kruisje op de kaart maar.'],
    ['key', 'De sleutel ligt onder de mat, loop maar naar binnen.', 'De sleutel voor die moer is maat 13.'],
    ['absence', 'Wij zijn drie weken op vakantie, het huis is leeg.', 'Ik ben woensdagmiddag niet thuis.'],
  ] as const)('waits for a person (%s), and its innocent twin does not', (reason, told, innocent) => {
    expect(holdReasons([told])).toContain(reason);
    expect(holdReasons([innocent])).toEqual([]);
  });
});

describe('A message that says the same round about', () => {
  it.each([
    ['pin', 'Welke vier cijfertjes tik je in bij de kassa?', 'Welke vier koekjes neem je mee naar de zaal?'],
    ['card', 'Leen me jouw pas, dan haal ik geld.', 'Leen me jouw pan, dan haal ik soep.'],
    ['errand', 'Zal ik voor u pinnen? Geef het pasje maar.', 'Zal ik voor u koken? Geef het recept maar.'],
    ['key', 'Hier gaat de achterdeur nooit op slot.', 'Hier gaat de winkel nooit om zes uur dicht.'],
    [
      'key',
      'De reservesleutel hangt in het vogelhuisje.',
      'De reservesleutel van de zaal hangt bij de beheerder.',
    ],
    ['absence', 'We logeren tot nieuwjaar bij onze zoon.', 'We wandelen tot de molen met onze zoon.'],
    [
      'absence',
      'Slaapt u vast, en hoe laat gaat u naar bed?',
      'Hoe laat gaan de kinderen naar bed? Dan pas ik op.',
    ],
    ['absence', 'Woont die mevrouw daar alleen?', 'Ik woon hier alleen en zoek iemand voor een wandeling.'],
    ['payment', 'Ik zit zonder geld, heb je 40 voor me?', 'Heb je 4 eieren voor me?'],
    ['impostor', 'Uw kleinzoon zit vast, het kost 2500.', 'Mijn kleinzoon heeft zijn zwemdiploma.'],
    [
      'channel',
      'Kom naar Signal, dan hoor je de prijs en hoe je betaalt.',
      'Kun je uitleggen hoe Signal werkt?',
    ],
  ] as const)('waits as well (%s), and its innocent twin does not', (reason, told, innocent) => {
    expect(holdReasons([told])).toContain(reason);
    expect(holdReasons([innocent])).toEqual([]);
  });
});

describe('A message that is typed so as not to be seen', () => {
  it.each([
    ['with letters of another alphabet', 'geef je bаnkpаs'],
    ['letter by letter', 'ik heb je p i n nodig'],
    ['with dots', 'stuur een ti.kkie'],
    ['with figures for letters', 'geef je p1nc0de'],
    ['with characters nobody sees', 'geef je pin\u200bco\u00adde'],
    ['in full width', 'ｇｅｅｆ ｊｅ ｐｉｎｃｏｄｅ'],
    ['with accents', 'géef jé pïncôdé'],
    ['over two lines', 'wat is je pin\ncode'],
    ['in boxes', 'geef je 🅿🅸🅽🅲🅾🅳🅴'],
    ['with other figures', 'NL٩١ABNA٠٤١٧١٦٤٣٠٠'],
    ['with figures in words', 'NL negen een ABNA nul vier een zeven een zes vier drie nul nul'],
    ['as it is said aloud', 'en el eenennegentig abn dubbel nul vier zeventien zestien drieënveertig'],
    ['with a figure that is wrong', 'NL92 ABNA 0417 1643 00'],
    ['with its end first', 'hij eindigt op 300 en begint met NL91 ABNA, de rest is 0417164'],
    ['from elsewhere, with a figure missing', 'PL61 1090 1014 0000 0712 1981 287'],
  ])('waits all the same: %s', (_how, message) => {
    expect(holdReasons([message])).not.toEqual([]);
  });
});

describe('A talk', () => {
  it('is read together: what is innocent alone is held with what came before', () => {
    expect(holdReasons(['Pak uw pasje er even bij.'])).toEqual([]);
    expect(holdReasons(['Welke code hoort daarbij?'])).toEqual([]);
    expect(holdReasons(['Pak uw pasje er even bij.', 'Goed.', 'Welke code hoort daarbij?'])).toContain('pin');
  });

  it('finds an account number in pieces, and a word spelled over messages', () => {
    expect(holdReasons(['Waar stuur ik het heen?', 'NL20 INGB', '0001 2345 67'])).toContain('iban');
    expect(holdReasons(['Waar stuur ik het heen?', 'NL20 INGB'])).toEqual([]);
    expect(holdReasons(['wat is je p', 'i', 'n'])).toContain('pin');
  });

  it('does not hold a message for what others said, nor a question that has an innocent answer', () => {
    const before = ['Geef je pincode.', 'Waarom?'];
    expect(holdReasons(before.slice(0, 1))).not.toEqual([]);
    expect(holdReasons([...before, 'ok'])).toEqual([]);
    const code = ['Wat is de code?', 'Van wat?', 'Van het breipatroon.'];
    expect(code.flatMap((_, index) => holdReasons(code.slice(0, index + 1)))).toEqual([]);
  });

  it('reaches back ten messages, and no further', () => {
    const filler = (count: number) => Array.from({ length: count }, () => 'ok');
    const asked = 'Welke code hoort daarbij?';
    expect(holdReasons(['Pak uw pasje.', ...filler(8), asked])).toContain('pin');
    expect(holdReasons(['Pak uw pasje.', ...filler(9), asked])).toEqual([]);
  });
});

describe('The words of an organisation', () => {
  const own = lexiconWith(readOwnWords('# ours\nburenmunt\tpayment\thold\r\nknutselpas*\tcard\tinnocent\n'));

  it('hold a message, or let one pass that would wait', () => {
    expect(holdReasons(['Betaal met een burenmunt.'])).toEqual([]);
    expect(holdReasons(['Betaal met een burenmunt.'], own)).toEqual(['payment']);
    const told = 'Geef de bankpas van de knutselpassen een foto.';
    expect(holdReasons([told])).toContain('card');
    expect(holdReasons([told], own)).not.toContain('card');
  });

  it.each([
    ['woord', 'needs a word, a subject'],
    ['woord\tgeld\thold', '"geld" is no subject'],
    ['woord\tcard\tmisschien', 'neither hold nor innocent'],
    ['***\tcard\thold', 'there is no word'],
    ['een, twee\tcard\thold', 'no comma'],
  ])('are refused with the line that cannot be read: %j', (line, says) => {
    expect(() => readOwnWords(`goed\tcard\thold\n${line}`)).toThrow(/^Line 2 of the words/);
    expect(() => readOwnWords(line)).toThrow(says);
  });
});
