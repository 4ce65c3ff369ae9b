import type { RefusalWords } from './index.ts';

export const words: RefusalWords = {
  ALREADY_ANSWERED: 'Buna zaten cevap verdiniz.',
  ALREADY_WITHDRAWN: 'Bu yorum zaten silinmiş.',
  AUDIENCE_NOT_OFFERED: 'Burada bunu seçemezsiniz, bunu kimin okuyabileceğini seçin.',
  BOARD_NOT_OPEN: 'Bu pano henüz açık değil.',
  CHANGED_MEANWHILE: 'Bu az önce değişti, sayfayı yenileyin.',
  CHOICE_NEEDED: 'Önce bir şey seçin ya da yazın.',
  CHOICE_NOT_OFFERED: 'Burada bu cevabı seçemezsiniz.',
  CODE_EXPIRED: 'Bu kod çok eski, yeni bir kod isteyin.',
  CODE_WRONG: 'Bu kod yanlış, e-postaya bir daha bakın.',
  COLOUR_NOT_READABLE: 'Bu renk doğru değil, başka bir renk seçin.',
  COMMENTS_OFF: 'Buraya yorum yazamazsınız.',
  CONSOLE_LINK_NEEDED: 'Bir bağlantıya ihtiyacınız var. Bunu bir yöneticiden isteyin.',
  CONTACT_EMPTY: 'Numaranızı yazın ya da e-posta adresinizi seçin.',
  DATE_NEEDED: 'Önce bir gün seçin.',
  DATE_PASSED: 'Bu gün geçti, başka bir gün seçin.',
  DATE_TOO_FAR: 'Bu gün çok uzak, başka bir gün seçin.',
  EDIT_WINDOW_OVER: 'Bu yazıyı artık değiştiremezsiniz.',
  EMAIL_NOT_READABLE: 'Bu e-posta adresi yanlış, bir daha bakın.',
  FIRST_NAME_NEEDED: 'Önce adınızı yazın.',
  GATHERING_FULL: 'Artık yer yok.',
  INPUT_NOT_READABLE: 'Bu olmadı, sayfayı yenileyin.',
  LAB_CLOSED: 'Bu görüşme bitti, artık katılamazsınız.',
  MUTATION_ID_REUSED: 'Bu olmadı, sayfayı yenileyin.',
  NOT_AGREED_YET: 'Önce ikiniz de evet demelisiniz.',
  NOT_FOUND: 'Bu artık yok ya da sizin için değil.',
  NUMBER_NOT_OFFERED: '2 ile 200 arasında bir sayı seçin.',
  ORIGIN_NEEDED: 'Önce web sitesinin adresini yazın.',
  ORIGIN_NOT_ALLOWED: 'Bu web sitesinde giriş yapamazsınız.',
  ORIGIN_NOT_READABLE: 'Adreslerden biri doğru değil.',
  ORIGIN_TAKEN: 'Bu adres zaten başka bir web sitesine ait.',
  PHONE_NOT_READABLE: 'Bu numara yanlış, bir daha bakın.',
  PICTURE_NOT_READABLE: 'Bu fotoğraf olmadı, başka bir fotoğraf seçin.',
  PICTURE_TOO_LARGE: 'Bu fotoğraf çok büyük, daha küçük bir fotoğraf seçin.',
  POST_OVER: 'Bu ilanın süresi bitti.',
  REACH_NOT_YOURS: 'Burada oturmuyorsunuz, bu yalnızca kendi mahallenizde olur.',
  RESIDENT_NEEDED: 'Adresinizi henüz bilmiyoruz, bizi arayın.',
  SECOND_FACTOR_WRONG: 'Bu doğru değil. Tekrar deneyin.',
  SIGN_IN_NEEDED: 'Önce giriş yapın.',
  TEXT_EMPTY: 'Henüz bir şey yazmadınız.',
  TEXT_NOT_READABLE: 'İçinde okuyamadığımız işaretler var.',
  TEXT_TOO_LONG: 'Yazınız çok uzun, kısaltın.',
  TIME_NOT_READABLE: 'Bu saat yanlış, bir daha bakın.',
  TOO_MANY_REQUESTS: (seconds) => `Bu çok hızlı oldu, ${wait(seconds)} bekleyin.`,
  YOUR_OWN_POST: 'Bu sizin kendi ilanınız.',
};

function wait(seconds?: number): string {
  if (!seconds) return 'biraz';
  const minutes = Math.ceil(seconds / 60);
  return minutes >= 120 ? `${Math.ceil(minutes / 60)} saat` : `${minutes} dakika`;
}
