import { afterEach, describe, expect, it } from 'vitest';
import { cleared } from '../shared/everybody.ts';
import { heard } from '../shared/heard.ts';
import { says } from '../shared/seen-in-story.ts';
import { tell } from '../shared/told-story.ts';
import * as stories from './help-board.stories.ts';
import * as askStories from './help-asks.stories.ts';
import * as guideStories from './help-guide.stories.ts';
import * as postStories from './help-post.stories.ts';
import * as suggestionStories from './help-suggestions.stories.ts';
import * as talkStories from './help-talk.stories.ts';

afterEach(cleared);

describe('Who listens to <wk-help-board>', () => {
  it('hears as a visitor how to begin, what neighbours do, an example, and nothing of anybody', async () => {
    const story = await tell(stories, stories.Visitor);
    await expect.element(heard(story)).toMatchAriaInlineSnapshot(`
      - region "Hulp in de buurt":
        - heading "Hulp in de buurt" [level=2]
        - paragraph: Voor en met elkaar.
        - button "Ik zoek hulp"
        - button "Ik help graag"
        - button "Samen iets doen"
        - paragraph: Woon je hier? Log in. Dan lees je wat je buren schrijven.
        - button "Log in"
        - heading "Wat buren nu voor elkaar doen" [level=3]
        - list:
          - listitem: Klusje in huis ongeveer 5 bewoners
          - listitem: Boodschap doen ongeveer 5 bewoners
          - listitem: Praten of wandelen ongeveer 5 bewoners
          - listitem: Een fiets maken ongeveer 5 bewoners
        - paragraph: Vanmorgen geteld. Namen zie je hier niet.
        - article:
          - paragraph: Voorbeeld
          - paragraph: Zoekt hulp Klusje in huis
          - heading "Wie hangt een lamp voor mij op?" [level=3]
          - paragraph: Ik kan er zelf niet bij. Ik heb een trap en de koffie staat klaar.
        - link "Bel ons: 000 000 00 00":
          - /url: tel:0000000000
        - combobox "Kies je taal":
          - option "Nederlands" [selected]
          - option "English"
          - option "العربية"
        - button "Lees voor"
        - button "Wie leest dit?"
    `);
  });

  it('hears as a resident what neighbours ask, offer and plan', async () => {
    const story = await tell(stories, stories.One);
    await expect.element(heard(story, '[part=content]')).toMatchAriaInlineSnapshot(`
      - heading "Hulp in de buurt" [level=2]
      - paragraph: In Molenveld. Voor en met elkaar.
      - button "Ik zoek hulp"
      - button "Ik help graag"
      - button "Samen iets doen"
      - status
      - region "Van je buren":
        - heading "Van je buren" [level=3]
        - search:
          - text: Zoek op het bord
          - searchbox "Zoek op het bord": naaimachine
          - button "Zoek"
          - group: Kies wat je ziet
        - article:
          - paragraph: Helpt graag Kleren maken
          - heading "Gordijnen korter maken" [level=4]
          - paragraph: Ik heb een naaimachine en veel geduld.
          - paragraph: Wanneer je wilt. In De Linde
          - paragraph:
            - button "Dit wil ik graag: Gordijnen korter maken": Dit wil ik graag
    `);
  });

  it('hears first what is for this resident', async () => {
    const story = await tell(stories, stories.ForYou);
    await expect.element(heard(story, '.you')).toMatchAriaInlineSnapshot(`
      - region "Voor jou":
        - heading "Voor jou" [level=3]
        - list:
          - listitem:
            - button "Wie drinkt er thee met mij? Sam zegt ja. Zeg jij ook ja?"
          - listitem:
            - button "Wie leest een formulier met mij? Mo schreef je iets."
          - listitem:
            - button "Wie leest twee brieven met mij? Is dit nog nodig?"
          - listitem:
            - button "Soep eten in de hal Hoe ging het?"
          - listitem:
            - button "Wie loopt een rondje met mij? Afgesproken met Ina."
          - listitem:
            - button "Spelavond Je komt. Woensdag 2 december, 19:00 uur"
          - listitem:
            - button "Gordijnen korter maken Je praat met Henk."
          - listitem:
            - button "Wie zet een kast in elkaar? Wacht nog. Een medewerker kijkt er eerst naar."
          - listitem:
            - button "Wie hangt een lamp voor mij op? Van jou. Staat op het bord."
          - listitem:
            - button "Wie plakt mijn band? Klaar."
    `);
  });

  it('hears what a neighbour asks, why, what a yes begins, and that nobody sees a no', async () => {
    const story = await tell(askStories, askStories.Asked);
    await expect.element(heard(story, 'wk-help-asks')).toMatchAriaInlineSnapshot(`
      - status
      - article:
        - paragraph: Een buur zoekt hulp. Past dit bij jou?
        - heading "Wie hangt een lamp op in mijn gang?" [level=4]
        - paragraph: Ik heb een trap.
        - paragraph: Vaker. In De Linde
        - paragraph: "Dit past bij jou: Lampen ophangen. Jullie wonen in hetzelfde gebouw."
        - button "Lees verder: Wie hangt een lamp op in mijn gang?": Lees verder
        - paragraph: Zeg je ja? Dan zien jullie elkaars voornaam en praten jullie.
        - button "Ja, ik help: Wie hangt een lamp op in mijn gang?": Ja, ik help
        - button "Nee, nu niet: Wie hangt een lamp op in mijn gang?": Nee, nu niet
        - paragraph: Niemand ziet dat je nee zegt.
    `);
  });

  it('hears which neighbours may suit a request, and that one of them is asked', async () => {
    const story = await tell(suggestionStories, suggestionStories.AskedBefore);
    await expect.element(heard(story, 'wk-help-suggestions')).toMatchAriaInlineSnapshot(`
      - region "Misschien kan een buur dit":
        - heading "Misschien kan een buur dit" [level=4]
        - list:
          - listitem:
            - status: Gevraagd. Zegt je buur ja? Dan hoor je het.
          - listitem:
            - paragraph: "Dit past bij je buur: Brieven uitleggen. Jullie wonen in hetzelfde portiek."
            - status
            - button "Vraag deze buur"
          - listitem:
            - paragraph: "Dit past bij je buur: Formulieren invullen. Jullie wonen in hetzelfde gebouw."
            - status
            - button "Vraag deze buur"
        - paragraph: Je naam gaat pas mee als jullie allebei ja zeggen.
    `);
  });

  it('hears a post, the sentences to answer with, and how it stays safe', async () => {
    const story = await tell(postStories, postStories.Request);
    await expect.element(heard(story, 'wk-help-post')).toMatchAriaInlineSnapshot(`
      - article:
        - status
        - paragraph: Zoekt hulp Klusje in huis
        - heading "Lamp ophangen in de keuken" [level=3]
        - paragraph: De lamp heb ik al. Een trap heb ik ook.
        - paragraph: Wanneer je wilt. In De Linde
        - paragraph: Geschreven op 9 november 2026. Staat er tot en met 9 december 2026.
        - heading "Wil je helpen?" [level=4]
        - group "Kies een zin":
          - paragraph: Kies een zin
          - button "Ik kan je helpen."
          - button "Ik kan vandaag."
          - button "Welke dag kun je?"
        - button "Meer zinnen"
        - button "Zelf schrijven"
        - alert
        - group: Zo blijft het veilig
        - paragraph:
          - button "Dit klopt niet"
    `);
  });

  it('hears which question of how many this is, and what can be chosen', async () => {
    const story = await tell(guideStories, guideStories.Title);
    await expect.element(heard(story, 'wk-help-guide')).toMatchAriaInlineSnapshot(`
      - paragraph: Ik zoek hulp Vraag 2 van 6
      - heading "Wat vraag je?" [level=3]
      - paragraph: Zeg het in één zin.
      - textbox "Wat vraag je?": Wie hangt een lamp voor mij op?
      - paragraph: Alleen buren in De Linde lezen dit. Je naam staat er niet bij.
      - group "Of kies een voorbeeld":
        - paragraph: Of kies een voorbeeld
        - button "Wie hangt een lamp voor mij op?"
        - button "Wie zet een kast in elkaar?"
      - status
      - alert
      - button "Terug"
      - button "Verder"
      - paragraph: Wat je typt, blijft bewaard.
    `);
  });

  it('hears who said what and when, what to say, how far the two are, and what to do when it feels wrong', async () => {
    const story = await tell(talkStories, talkStories.Talking);
    await expect.element(heard(story, 'wk-help-talk')).toMatchAriaInlineSnapshot(`
      - heading "Praten met Fatma" [level=3]
      - paragraph: "Over: Wie plakt mijn band?"
      - button "Lees de hele tekst"
      - list:
        - listitem: maandag 23 november
        - listitem:
          - paragraph: /Jij \\d+:00 uur/
          - paragraph: Ik kan je helpen.
        - listitem:
          - paragraph: /Fatma \\d+:01 uur/
          - paragraph: Welke dag kun je?
          - group:
            - text: Zo koos Fatma het
            - paragraph: أي يوم يناسبك؟
        - listitem:
          - paragraph: /Jij \\d+:02 uur/
          - paragraph: Ik kan morgen.
        - listitem:
          - paragraph: /Fatma \\d+:03 uur/
          - paragraph: Fijn! Ik woon op de eerste. Bel maar aan bij de hal.
      - status
      - group "Kies een zin":
        - paragraph: Kies een zin
        - button "Ja, graag."
        - button "Dat is goed."
        - button "Ik kan niet."
      - button "Meer zinnen"
      - button "Zelf schrijven"
      - alert
      - list:
        - listitem: Praten Nu
        - listitem: Afspreken Straks
        - listitem: Helpen Straks
      - paragraph: Spreek de eerste keer af in de hal. Of in een andere ruimte voor iedereen.
      - heading "Spreken jullie iets af?" [level=4]
      - paragraph: Zeggen jullie allebei ja? Dan gaat het van het bord.
      - button "Ja, we spreken af"
      - paragraph: Alleen jullie twee lezen dit. Geef nooit je pinpas of code.
      - button "Dit voelt niet goed"
      - button "Stop dit gesprek"
    `);
  });

  it('hears three words for how it went, and who sees them', async () => {
    const story = await tell(talkStories, {
      args: talkStories.HowDidItGo.args!,
      play: ({ canvasElement }: { canvasElement: HTMLElement }) => says(canvasElement, 'Hoe ging het?'),
    });
    await expect.element(heard(story, '.panel')).toMatchAriaInlineSnapshot(`
      - list:
        - listitem: Praten Klaar
        - listitem: Afspreken Klaar
        - listitem: Helpen Klaar
      - heading "Hoe ging het?" [level=4]
      - button "Goed"
      - button "Gaat wel"
      - button "Niet goed"
      - paragraph: Dit ziet Fatma niet.
    `);
  });
});
