// Does as Discourse does, as far as a theme component sees: outlets by name, and pages that its router puts in without loading.
const filled = {};

export const modifier = (place) => place;

/** What the compiler makes of <template>: here one element with one modifier. */
export const template = (html, place) => () => {
  const [element] = new Range().createContextualFragment(html).children;
  return { element, inserted: () => place(element) };
};

export const apiInitializer = (initialize) => ({
  initialize: () =>
    initialize({ renderInOutlet: (name, component) => (filled[name] ??= []).push(component) }),
});

const routes = {
  latest: '<h1>Onderwerpen</h1><div data-outlet="discovery-list-container-top"></div><p>Wie helpt wie?</p>',
  topic:
    '<h1>Wie helpt wie?</h1><div data-outlet="topic-above-posts"></div><p>Koffie in de hal lijkt mij leuk.</p>',
};

function render(route) {
  const main = document.querySelector('#main-outlet');
  main.replaceChildren(new Range().createContextualFragment(routes[route]));
  for (const outlet of main.querySelectorAll('[data-outlet]'))
    for (const component of filled[outlet.dataset.outlet] ?? []) {
      const { element, inserted } = component();
      outlet.append(element);
      inserted();
    }
  document.body.dataset.route = route;
}

const routeNow = () => new URLSearchParams(location.search).get('route') ?? 'latest';

export function boot(initializer) {
  initializer.initialize();
  document.addEventListener('click', (event) => {
    const to = event.target.dataset?.to;
    if (!to) return;
    history.pushState({}, '', `?route=${to}`);
    render(to);
  });
  addEventListener('popstate', () => render(routeNow()));
  render(routeNow());
}
