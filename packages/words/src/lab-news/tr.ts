import type { LabNewsWords } from './index.ts';

export const words: LabNewsWords = {
  answersHeading: 'Yazdığınıza gelen yanıtlar',
  answer: ({ firstName, job, text, page }) => `${firstName ?? 'Biri'} (${job ?? 'bir komşu'}) yanıtlıyor:
${text}
Konuşmanın tamamını okuyun:
${page}`,
  closedHeading: 'Bir konuşma bitti',
  closed: ({ lab, page }) => `Artık yanıt veremeyeceğiniz konuşma: ${lab}
Sakinlerin ne dediğini okuyun:
${page}`,
};
