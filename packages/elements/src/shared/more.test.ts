import type { LitElement } from 'lit';
import { expect, it } from 'vitest';
import './more.element.ts';

it('is taken away before it was ever painted, when its page goes, and says nothing of it', async () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<h2 id="title">Wie helpt wie?</h2>';
  document.body.append(host);
  const more = document.createElement('wk-more') as LitElement;
  host.shadowRoot!.append(more);
  expect(more.hasAttribute('small')).toBe(true);
  await more.updateComplete;
  await expect.poll(() => more.shadowRoot!.textContent).toContain('Wie helpt wie?');

  more.remove();
  more.requestUpdate();
  await expect(more.updateComplete).resolves.toBe(true);
  host.remove();
});
