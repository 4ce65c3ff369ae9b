import { Account } from '@wederkerig/react/account';
import { HelpBoard } from '@wederkerig/react/help-board';
import { LabFeedback, type LabItemAnswered } from '@wederkerig/react/lab-feedback';
import { useState } from 'react';

/** A page of an app that knows React and nothing of web components. */
export function App() {
  const [answered, setAnswered] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const hear = ({ item }: LabItemAnswered) => setAnswered((before) => [...new Set([...before, item])]);

  return (
    <>
      <header>
        <h1>Mijn Molenveld</h1>
        <p role="status">{answered.length > 0 && `Je gaf antwoord op ${answered.length} van de punten.`}</p>
      </header>
      <main>
        <LabFeedback lab="samen-in-de-buurt" onLabItemAnswered={hear}>
          <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
        </LabFeedback>
        <HelpBoard neighbourhood="molenveld" limit={3} onHelpAsked={() => setAsked(true)}>
          <a href="tel:0000000000">Bel ons: 000 000 00 00</a>
        </HelpBoard>
        {asked && <p>Fijn dat je het vraagt.</p>}
      </main>
      <aside aria-label="Jouw account">
        <Account />
      </aside>
    </>
  );
}
