import type { WordList } from './concepts.ts';

/** Names that are the same in every language, and how they are written where the letters differ. */
export const everywhere: WordList = {
  card: `creditcard, visacard, mastercard`,
  cvv: `cvv, cvv2, cvc, cvc2`,
  digid: `digid, digit id, bsn, mijnoverheid, дігід, ديجيد`,
  account: `iban`,
  payreq: `tikkie, tikkies, tikki, tikkie me, paypal, revolut, bunq, venmo, cashapp, zelle, papara, western union, moneygram, betaalverzoek*, payment request, payment link`,
  crypto: `bitcoin*, btc, crypto, kripto*, krypto*, crypto wallet, cryptowallet, usdt, tether, ethereum, eth, binance, coinbase, біткоїн*, біткойн*, крипт*, بتكوين, البتكوين, بيتكوين, البيتكوين, كريبتو, عملات رقمية, عملة رقمية, usdc, dogecoin, wallet`,
  chan: `facebook*, threema, kik, whatsapp*, watsapp*, whatapp, whatsap, watsap, whats app, wapp, whatsup, whatsappen, whatsappje, telegram*, telegr, viber*, wechat, snapchat*, instagram*, discord*, messenger*, signal app, via signal, op signal, on signal, auf signal, na signalu, na signal, skype, вотсап*, вацап*, ватсап*, вайбер*, телеграм*, телеграмм*, телегу, тг, інстаграм*, месенджер*, سيغنال, سيجنال, واتس, واتساب, الواتس, الواتساب, عالواتس, عالواتساب, واتسب, وتساب, واتس اب, بالواتس, تلغرام, تليغرام, التلغرام, عالتلغرام, تيليجرام, تلجرام, التلجرام, تليجرام, عالتلجرام, عالتليغرام, فايبر, الفايبر, سناب, انستا, الانستا, انستغرام, imo, whatsapptan, telegramdan, telegrama, vatsap*`,
  remote: `anydesk, teamviewer, rustdesk, quicksupport`,
  currency: `euro, eur, usd, gbp`,
};
