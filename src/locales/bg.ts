import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Bulgarian. */

export const banner: BannerTexts = {
  title: 'Този уебсайт използва бисквитки',
  intro:
    'С Вашето съгласие {controller} и партньори съхраняват и четат информация на Вашето устройство, например ' +
    'бисквитки, за следните цели: {purposes}.',
  asks: '{controller} иска Вашето съгласие за следните цели: {purposes}.',
  titleNew: 'Ново на този уебсайт',
  introNew:
    '{controller} иска Вашето съгласие за това, което е ново след последния Ви избор: {vendors}. ' +
    'Останалата част от избора Ви не се променя.',
  withdrawHint: 'Можете по всяко време да промените избора си или да оттеглите съгласието си.',
  privacyPolicy: 'Политика за поверителност',
  imprint: 'Правна информация',
  partners: { one: '{n} партньор', other: '{n} партньори' },
  transfers: { one: '{n} от тях предава данни извън ЕИП', other: '{n} от тях предават данни извън ЕИП' },
  keptFor: 'изборът се пази {duration}',
  acceptAll: 'Приемам всички',
  rejectAll: 'Отхвърлям всички',
  acceptNew: 'Приемам новото',
  rejectNew: 'Отхвърлям новото',
  settings: 'Настройки',
  reopener: 'Настройки за поверителност',
  saved: 'Изборът Ви е в сила.',
  failed: 'Настройките не можаха да бъдат заредени. Моля, опитайте отново.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Вашият избор',
  settingsIntro: 'Включете това, с което сте съгласни.',
  save: 'Запазване на избора',
  close: 'Затваряне',
  alwaysOn: 'Винаги включено',
  essentials: 'Необходими',
  essentialsDescription: 'Нужни са, за да работи този уебсайт и да запомни избора Ви.',
  vendors: { one: '{n} доставчик', other: '{n} доставчици' },
  items: { one: '{n} запис', other: '{n} записа' },
  newVendor: 'Ново',
  gpc: 'Поради сигнала Global Privacy Control от Вашия браузър това остава изключено, докато не го разрешите.',
  search: 'Търсене на доставчици',
  noneFound: 'Няма намерен доставчик.',
  more: 'Показване на още {n}',
  transfersTo: 'предаване на данни към: {countries}',
  purpose: 'Цел',
  company: 'Дружество',
  legalBasis: 'Правно основание',
  legalBasisConsent: 'Вашето съгласие, член 6, параграф 1, буква а) от ОРЗД',
  legalBasisNecessary: 'Строго необходимо',
  germanConsent: '§ 25, ал. 1 от TDDDG',
  germanNecessary: '§ 25, ал. 2 от TDDDG',
  reason: 'Причина',
  transfer: 'Предаване на данни',
  vendorPolicy: 'Поверителност',
  itemName: 'Име',
  itemPurpose: 'Цел',
  itemExpiry: 'Срок',
  itemKind: 'Вид',
  itemsOf: 'Записи на {vendor}',
  noItems: 'Не съхранява нищо на Вашето устройство.',
  session: 'До края на сесията',
  persistent: 'До изтриване',
  cookie: 'Бисквитка',
  localStorage: 'Локално хранилище',
  sessionStorage: 'Хранилище на сесията',
  indexedDb: 'База данни',
  cache: 'Кеш',
  onThisSite: '{kind}, този уебсайт',
  onVendorSite: '{kind}, уебсайт на доставчика',
  cannotDelete:
    'Този уебсайт не може да изтрие това, което се пази на уебсайта на доставчика ({vendor}). ' +
    'Можете да го изтриете от браузъра си.',
  ownRecord: 'Запомня избора Ви.',
  ownMirror: 'Запомня избора Ви за всяка категория.',
  ownReason: 'Иначе въпросът би се появявал отново на всяка страница.',
  choice: 'Вашият избор',
  allowed: 'Разрешено',
  notAllowed: 'Не е разрешено',
  partlyAllowed: 'Частично разрешено',
  undecided: 'Все още няма решение',
  choiceMade: 'На {date} направихте избора си. До {until} той остава в сила.',
  choiceId: 'Идентификатор на избора Ви: {id}',
  noChoice: 'Все още не сте направили избор. Зарежда се само необходимото.',
  change: 'Промяна на избора',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Съдържанието от {vendor} не е заредено.',
  embedReceives:
    'Ако го заредите, дружеството {company} ще получи Вашия IP адрес и ще може да съхранява и чете данни на Вашето ' +
    'устройство.',
  embedLoad: 'Зареждане',
  embedLoadName: 'Зареждане на съдържанието от {vendor}',
  embedAlways: 'Винаги разрешавам {vendor}',
  embedPolicy: 'Политика за поверителност на {vendor}',
};
