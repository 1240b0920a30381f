import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Ukrainian. */

export const banner: BannerTexts = {
  title: 'Цей вебсайт використовує файли cookie',
  intro:
    'За вашою згодою {controller} і партнери зберігають і зчитують інформацію на вашому пристрої, наприклад файли ' +
    'cookie, для таких цілей: {purposes}.',
  asks: '{controller} просить вашої згоди для таких цілей: {purposes}.',
  titleNew: 'Нове на цьому вебсайті',
  introNew:
    '{controller} просить вашої згоди на те, що з’явилося після вашого останнього вибору: {vendors}. ' +
    'Решта вашого вибору не змінюється.',
  withdrawHint: 'Ви можете будь-коли змінити свій вибір або відкликати згоду.',
  privacyPolicy: 'Політика конфіденційності',
  imprint: 'Правова інформація',
  partners: { one: '{n} партнер', few: '{n} партнери', many: '{n} партнерів', other: '{n} партнера' },
  transfers: {
    one: '{n} з них передає дані за межі ЄЕЗ',
    few: '{n} з них передають дані за межі ЄЕЗ',
    many: '{n} з них передають дані за межі ЄЕЗ',
    other: '{n} з них передають дані за межі ЄЕЗ',
  },
  keptFor: 'строк дії вибору: {duration}',
  acceptAll: 'Прийняти всі',
  rejectAll: 'Відхилити всі',
  acceptNew: 'Прийняти нове',
  rejectNew: 'Відхилити нове',
  settings: 'Налаштування',
  reopener: 'Налаштування конфіденційності',
  saved: 'Ваш вибір діє.',
  failed: 'Не вдалося завантажити налаштування. Спробуйте ще раз.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Ваш вибір',
  settingsIntro: 'Увімкніть те, на що ви погоджуєтеся.',
  save: 'Зберегти вибір',
  close: 'Закрити',
  alwaysOn: 'Завжди ввімкнено',
  essentials: 'Необхідні',
  essentialsDescription: 'Потрібні, щоб цей вебсайт працював і пам’ятав ваш вибір.',
  vendors: {
    one: '{n} постачальник',
    few: '{n} постачальники',
    many: '{n} постачальників',
    other: '{n} постачальника',
  },
  items: { one: '{n} запис', few: '{n} записи', many: '{n} записів', other: '{n} запису' },
  newVendor: 'Нове',
  gpc: 'Через сигнал Global Privacy Control від вашого браузера це залишається вимкненим, доки ви не дасте дозволу.',
  search: 'Пошук постачальників',
  noneFound: 'Постачальників не знайдено.',
  more: 'Показати ще {n}',
  transfersTo: 'передавання даних: {countries}',
  purpose: 'Ціль',
  company: 'Компанія',
  legalBasis: 'Правова підстава',
  legalBasisConsent: 'Ваша згода, п. (а) ч. 1 ст. 6 GDPR',
  legalBasisNecessary: 'Безумовно необхідно',
  germanConsent: 'абз. 1 § 25 TDDDG',
  germanNecessary: 'абз. 2 § 25 TDDDG',
  reason: 'Причина',
  transfer: 'Передавання даних',
  vendorPolicy: 'Конфіденційність',
  itemName: 'Назва',
  itemPurpose: 'Ціль',
  itemExpiry: 'Строк зберігання',
  itemKind: 'Вид',
  itemsOf: 'Записи постачальника {vendor}',
  noItems: 'Нічого не зберігає на вашому пристрої.',
  session: 'До кінця сеансу',
  persistent: 'До видалення',
  cookie: 'Файл cookie',
  localStorage: 'Локальне сховище',
  sessionStorage: 'Сховище сеансу',
  indexedDb: 'База даних',
  cache: 'Кеш',
  onThisSite: '{kind}, цей вебсайт',
  onVendorSite: '{kind}, вебсайт постачальника',
  cannotDelete:
    'Цей вебсайт не може видалити те, що зберігається на вебсайті постачальника ({vendor}). ' +
    'Ви можете видалити це у своєму браузері.',
  ownRecord: 'Запам’ятовує ваш вибір.',
  ownMirror: 'Запам’ятовує ваш вибір для кожної категорії.',
  ownReason: 'Інакше запит з’являвся б знову на кожній сторінці.',
  choice: 'Ваш вибір',
  allowed: 'Дозволено',
  notAllowed: 'Не дозволено',
  partlyAllowed: 'Частково дозволено',
  undecided: 'Ще не вирішено',
  choiceMade: 'Ви зробили вибір {date}. Він діє до {until}.',
  choiceId: 'Ідентифікатор вашого вибору: {id}',
  noChoice: 'Ви ще не зробили вибору. Завантажується лише необхідне.',
  change: 'Змінити вибір',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Вміст постачальника {vendor} не завантажено.',
  embedReceives:
    'Якщо ви його завантажите, компанія {company} отримає вашу IP-адресу та зможе зберігати й зчитувати дані на вашому ' +
    'пристрої.',
  embedLoad: 'Завантажити',
  embedLoadName: 'Завантажити вміст постачальника {vendor}',
  embedAlways: 'Завжди дозволяти: {vendor}',
  embedPolicy: 'Політика конфіденційності постачальника {vendor}',
};
