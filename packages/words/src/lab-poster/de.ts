import type { LabPosterWords } from './index.ts';

export const words: LabPosterWords = {
  join: 'Reden Sie mit',
  scan: 'Scannen Sie dies mit dem Telefon. Oder gehen Sie zu:',
  slip: 'Füllen Sie dies aus',
  how: 'Machen Sie ein Kreuz bei Ihrer Antwort.',
  noName: 'Schreiben Sie Ihren Namen nicht darauf.',
  number: 'Nummer',
  numberBy: 'Das füllen wir aus.',
  give: 'Geben Sie dieses Papier jemandem, der bei uns arbeitet.',
  callUs: (phone) => `Lieber anrufen? ${phone}`,
};
