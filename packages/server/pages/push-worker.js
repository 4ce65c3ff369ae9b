// Shows a notice that came for this device, and opens what stands behind it. It keeps nothing, and answers no request of a page.
self.addEventListener('push', (event) => {
  const { title, body, link, language } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, { body, lang: language, tag: 'news', data: { link } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.link));
});
