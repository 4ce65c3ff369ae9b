import { describe, expect, it } from 'vitest';
import { framed } from './mail-frame.ts';

const style = { name: 'Wonen & Co', colour: '#174a8b' };
const mail = (text: string, language = 'nl') =>
  framed({ to: 'ina@voorbeeld.nl', subject: 'Nieuws', text, language }, style);

describe('A mail in house style', () => {
  it('says what its plain text says, with the name and the colour of whoever sends it', () => {
    const shown = mail('Hallo,\n\nBeloftes\n--------\nHet licht brandt.\n\nGroet van Wonen & Co\n');
    expect(shown).toMatch(/<h2[^>]*>Beloftes<\/h2>/);
    expect(shown).toContain('Het licht brandt.<br />');
    expect(shown).toContain('Wonen &amp; Co');
    expect(shown).toContain('border-top:8px solid #174a8b');
    expect(shown).not.toContain('--------');
  });

  it('makes a link of an address, called what the line above says', () => {
    expect(mail('Lees meer:\nhttps://wonen.example/share/1\n')).toMatch(
      /<a href="https:\/\/wonen.example\/share\/1"[^>]*>Lees meer<\/a>/,
    );
    expect(mail('Kijk\nhttps://wonen.example/')).toMatch(
      /Kijk<br \/>\s*<a [^>]*>https:\/\/wonen.example\/<\/a>/,
    );
  });

  it('is read from right to left in Arabic', () => {
    expect(mail('مرحبا', 'ar')).toContain('<html lang="ar" dir="rtl">');
    expect(mail('Hallo')).toContain('dir="ltr"');
  });

  it('holds nothing that was typed but as text, and fetches nothing', () => {
    const shown = mail('<img src=x onerror=alert(1)>\n\njavascript:alert(1)\nhttps://x.example/"onclick="a');
    expect(shown).not.toMatch(/<img|href="javascript|" ?onclick=/i);
    expect(shown).toContain('&lt;img');
    expect(shown).not.toMatch(/src=["h]|url\(|<link|@import/i);
  });
});
