import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Serbian, in Cyrillic letters. */

export const banner: BannerTexts = {
  title: 'Овај веб-сајт користи колачиће',
  intro:
    'Уз ваш пристанак {controller} и партнери чувају и читају информације на вашем уређају, на пример колачиће, ' +
    'у следеће сврхе: {purposes}.',
  asks: '{controller} тражи ваш пристанак за следеће сврхе: {purposes}.',
  titleNew: 'Ново на овом веб-сајту',
  introNew:
    '{controller} тражи ваш пристанак за оно што је ново од вашег последњег избора: {vendors}. ' +
    'Ваши остали избори остају непромењени.',
  withdrawHint: 'У сваком тренутку можете да промените избор или да опозовете пристанак.',
  privacyPolicy: 'Политика приватности',
  imprint: 'Импресум',
  partners: { one: '{n} партнер', few: '{n} партнера', other: '{n} партнера' },
  transfers: {
    one: '{n} од њих преноси податке ван ЕЕП-а',
    few: '{n} од њих преносе податке ван ЕЕП-а',
    other: '{n} од њих преноси податке ван ЕЕП-а',
  },
  keptFor: 'рок важења избора: {duration}',
  acceptAll: 'Прихвати све',
  rejectAll: 'Одбиј све',
  acceptNew: 'Прихвати ново',
  rejectNew: 'Одбиј ново',
  settings: 'Подешавања',
  reopener: 'Подешавања приватности',
  saved: 'Ваш избор важи.',
  failed: 'Учитавање подешавања није успело. Покушајте поново.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Ваш избор',
  settingsIntro: 'Укључите оно на шта пристајете.',
  save: 'Сачувај избор',
  close: 'Затвори',
  alwaysOn: 'Увек укључено',
  essentials: 'Неопходно',
  essentialsDescription: 'Потребно да би овај веб-сајт радио и запамтио ваш избор.',
  vendors: { one: '{n} пружалац услуга', few: '{n} пружаоца услуга', other: '{n} пружалаца услуга' },
  items: { one: '{n} запис', few: '{n} записа', other: '{n} записа' },
  newVendor: 'Ново',
  gpc: 'Због сигнала Global Privacy Control из вашег прегледача ово остаје искључено док га не дозволите.',
  search: 'Тражи пружаоце услуга',
  noneFound: 'Није пронађен ниједан пружалац услуга.',
  more: 'Прикажи још {n}',
  transfersTo: 'пренос података: {countries}',
  purpose: 'Сврха',
  company: 'Компанија',
  legalBasis: 'Правни основ',
  legalBasisConsent: 'Ваш пристанак, члан 6. став 1. тачка а) Опште уредбе о заштити података (GDPR)',
  legalBasisNecessary: 'Строго неопходно',
  germanConsent: '§ 25. ст. 1. TDDDG-а',
  germanNecessary: '§ 25. ст. 2. TDDDG-а',
  reason: 'Разлог',
  transfer: 'Пренос података',
  vendorPolicy: 'Приватност',
  itemName: 'Назив',
  itemPurpose: 'Сврха',
  itemExpiry: 'Рок чувања',
  itemKind: 'Врста',
  itemsOf: 'Записи пружаоца услуга {vendor}',
  noItems: 'Не чува ништа на вашем уређају.',
  session: 'До краја сесије',
  persistent: 'До брисања',
  cookie: 'Колачић',
  localStorage: 'Локално складиште',
  sessionStorage: 'Складиште сесије',
  indexedDb: 'База података',
  cache: 'Кеш меморија',
  onThisSite: '{kind}, овај веб-сајт',
  onVendorSite: '{kind}, веб-сајт пружаоца услуга',
  cannotDelete:
    'Овај веб-сајт не може да избрише оно што се чува на веб-сајту пружаоца услуга ({vendor}). ' +
    'То можете да избришете у свом прегледачу.',
  ownRecord: 'Памти ваш избор.',
  ownMirror: 'Памти ваш избор за сваку категорију.',
  ownReason: 'Иначе би се питање поново појавило на свакој страници.',
  choice: 'Ваш избор',
  allowed: 'Дозвољено',
  notAllowed: 'Није дозвољено',
  partlyAllowed: 'Делимично дозвољено',
  undecided: 'Још није одлучено',
  choiceMade: 'Време вашег избора: {date}. Избор важи до: {until}.',
  choiceId: 'Идентификатор вашег избора: {id}',
  noChoice: 'Још нисте направили избор. Учитава се само оно што је неопходно.',
  change: 'Промени избор',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Садржај пружаоца услуга {vendor} није учитан.',
  embedReceives:
    'Ако га учитате, компанија {company} добиће вашу IP адресу и моћи ће да чува и чита податке на вашем уређају.',
  embedLoad: 'Учитај',
  embedLoadName: 'Учитај садржај пружаоца услуга {vendor}',
  embedAlways: 'Увек дозволи: {vendor}',
  embedPolicy: 'Политика приватности пружаоца услуга {vendor}',
};
