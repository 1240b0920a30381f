import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Macedonian. */

export const banner: BannerTexts = {
  title: 'Оваа веб-страница користи колачиња',
  intro:
    'Со ваша согласност, {controller} и партнери чуваат и читаат информации на вашиот уред, на пример колачиња, ' +
    'за следниве цели: {purposes}.',
  asks: '{controller} бара ваша согласност за следниве цели: {purposes}.',
  titleNew: 'Ново на оваа веб-страница',
  introNew:
    '{controller} бара ваша согласност за она што е ново по вашиот последен избор: {vendors}. ' +
    'Вашите останати избори не се менуваат.',
  withdrawHint: 'Во секое време можете да го промените изборот или да ја повлечете согласноста.',
  privacyPolicy: 'Политика за приватност',
  imprint: 'Импресум',
  partners: { one: '{n} партнер', other: '{n} партнери' },
  transfers: {
    one: '{n} од нив пренесува податоци надвор од Европскиот економски простор',
    other: '{n} од нив пренесуваат податоци надвор од Европскиот економски простор',
  },
  keptFor: 'изборот важи {duration}',
  acceptAll: 'Прифати ги сите',
  rejectAll: 'Одбиј ги сите',
  acceptNew: 'Прифати го новото',
  rejectNew: 'Одбиј го новото',
  settings: 'Поставки',
  reopener: 'Поставки за приватност',
  saved: 'Вашиот избор важи.',
  failed: 'Поставките не можеа да се вчитаат. Обидете се повторно.',
  units: {
    year: { one: '{n} година', other: '{n} години' },
    month: { one: '{n} месец', other: '{n} месеци' },
    week: { one: '{n} недела', other: '{n} недели' },
    day: { one: '{n} ден', other: '{n} дена' },
    hour: { one: '{n} час', other: '{n} часа' },
    minute: { one: '{n} минута', other: '{n} минути' },
    second: { one: '{n} секунда', other: '{n} секунди' },
  },
};

export const settings: SettingsTexts = {
  settingsTitle: 'Вашиот избор',
  settingsIntro: 'Вклучете го она со што се согласувате.',
  save: 'Зачувај го изборот',
  close: 'Затвори',
  alwaysOn: 'Секогаш вклучено',
  essentials: 'Неопходно',
  essentialsDescription: 'Потребно за да работи оваа веб-страница и да го запомни вашиот избор.',
  vendors: { one: '{n} давател на услуги', other: '{n} даватели на услуги' },
  items: { one: '{n} запис', other: '{n} записи' },
  newVendor: 'Ново',
  gpc: 'Поради сигналот Global Privacy Control од вашиот прелистувач, ова останува исклучено додека не го дозволите.',
  search: 'Барај даватели на услуги',
  noneFound: 'Не е пронајден ниеден давател на услуги.',
  more: 'Прикажи уште {n}',
  transfersTo: 'пренос на податоци во: {countries}',
  purpose: 'Цел',
  company: 'Компанија',
  legalBasis: 'Правна основа',
  legalBasisConsent: 'Вашата согласност, член 6 став 1 точка (а) од GDPR',
  legalBasisNecessary: 'Строго неопходно',
  germanConsent: '§ 25 ст. 1 од TDDDG',
  germanNecessary: '§ 25 ст. 2 од TDDDG',
  reason: 'Причина',
  transfer: 'Пренос на податоци',
  vendorPolicy: 'Приватност',
  itemName: 'Име',
  itemPurpose: 'Цел',
  itemExpiry: 'Рок',
  itemKind: 'Вид',
  itemsOf: 'Записи на {vendor}',
  noItems: 'Не чува ништо на вашиот уред.',
  session: 'До крајот на сесијата',
  persistent: 'До бришење',
  cookie: 'Колаче',
  localStorage: 'Локално складиште',
  sessionStorage: 'Складиште на сесијата',
  indexedDb: 'База на податоци',
  cache: 'Кеш-меморија',
  onThisSite: '{kind}, оваа веб-страница',
  onVendorSite: '{kind}, веб-страница на давателот на услуги',
  cannotDelete:
    'Оваа веб-страница не може да го избрише она што се чува на веб-страницата на давателот на услуги ({vendor}). ' +
    'Тоа можете да го избришете во својот прелистувач.',
  ownRecord: 'Го запомнува вашиот избор.',
  ownMirror: 'Го запомнува вашиот избор за секоја категорија.',
  ownReason: 'Инаку прашањето повторно би се појавувало на секоја страница.',
  choice: 'Вашиот избор',
  allowed: 'Дозволено',
  notAllowed: 'Не е дозволено',
  partlyAllowed: 'Делумно дозволено',
  undecided: 'Сѐ уште не е одлучено',
  choiceMade: 'Изборот го направивте на {date}. Важи до {until}.',
  choiceId: 'Идентификатор на вашиот избор: {id}',
  noChoice: 'Сѐ уште не сте направиле избор. Се вчитува само она што е неопходно.',
  change: 'Промени го изборот',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Содржината од {vendor} не е вчитана.',
  embedReceives:
    'Ако ја вчитате, компанијата {company} ќе ја добие вашата IP-адреса и ќе може да чува и да чита податоци на ' +
    'вашиот уред.',
  embedLoad: 'Вчитај',
  embedLoadName: 'Вчитај ја содржината од {vendor}',
  embedAlways: 'Секогаш дозволувај {vendor}',
  embedPolicy: 'Политика за приватност на {vendor}',
};
