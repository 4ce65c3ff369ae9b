// Does as NodeBB does, as far as an HTML widget sees: jQuery puts a page and its widgets into #content, and runs the scripts in them.
const pages = JSON.parse(document.querySelector('#pages').textContent);

function go(to) {
  $(window).trigger('action:ajaxify.start', { url: to });
  $('#content').html(pages[to].page);
  $('#content [data-widget-area]').html(pages[to].widget);
  document.body.dataset.route = to;
  $(window).trigger('action:ajaxify.end', { url: to });
}

$(document.body).on('click', '[data-to]', (event) => {
  history.pushState({}, '', `?route=${event.target.dataset.to}`);
  go(event.target.dataset.to);
});
$(window).on('popstate', () => go(new URLSearchParams(location.search).get('route') ?? 'latest'));
go('latest');
