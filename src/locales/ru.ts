import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Russian. */

export const banner: BannerTexts = {
  title: 'Этот сайт использует файлы cookie',
  intro:
    'С вашего согласия {controller} и партнёры сохраняют и считывают информацию на вашем устройстве, например файлы ' +
    'cookie, в следующих целях: {purposes}.',
  asks: '{controller} просит вашего согласия для следующих целей: {purposes}.',
  titleNew: 'Новое на этом сайте',
  introNew:
    '{controller} просит вашего согласия на то, что появилось после вашего последнего выбора: {vendors}. ' +
    'В остальном ваш выбор не меняется.',
  withdrawHint: 'Вы можете в любое время изменить свой выбор или отозвать согласие.',
  privacyPolicy: 'Политика конфиденциальности',
  imprint: 'Правовая информация',
  partners: { one: '{n} партнёр', few: '{n} партнёра', many: '{n} партнёров', other: '{n} партнёра' },
  transfers: {
    one: '{n} из них передаёт данные за пределы ЕЭЗ',
    few: '{n} из них передают данные за пределы ЕЭЗ',
    many: '{n} из них передают данные за пределы ЕЭЗ',
    other: '{n} из них передают данные за пределы ЕЭЗ',
  },
  keptFor: 'срок действия выбора: {duration}',
  acceptAll: 'Принять все',
  rejectAll: 'Отклонить все',
  acceptNew: 'Принять новое',
  rejectNew: 'Отклонить новое',
  settings: 'Настройки',
  reopener: 'Настройки конфиденциальности',
  saved: 'Ваш выбор действует.',
  failed: 'Не удалось загрузить настройки. Повторите попытку.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Ваш выбор',
  settingsIntro: 'Включите то, на что вы согласны.',
  save: 'Сохранить выбор',
  close: 'Закрыть',
  alwaysOn: 'Всегда включено',
  essentials: 'Необходимые',
  essentialsDescription: 'Нужны, чтобы этот сайт работал и помнил ваш выбор.',
  vendors: { one: '{n} поставщик', few: '{n} поставщика', many: '{n} поставщиков', other: '{n} поставщика' },
  items: { one: '{n} запись', few: '{n} записи', many: '{n} записей', other: '{n} записи' },
  newVendor: 'Новое',
  gpc: 'Из-за сигнала Global Privacy Control от вашего браузера это остаётся выключенным, пока вы не дадите разрешение.',
  search: 'Поиск поставщиков',
  noneFound: 'Поставщики не найдены.',
  more: 'Показать ещё {n}',
  transfersTo: 'передача данных: {countries}',
  purpose: 'Цель',
  company: 'Компания',
  legalBasis: 'Правовое основание',
  legalBasisConsent: 'Ваше согласие, подп. «а» п. 1 ст. 6 GDPR',
  legalBasisNecessary: 'Строго необходимо',
  germanConsent: 'абз. 1 § 25 TDDDG',
  germanNecessary: 'абз. 2 § 25 TDDDG',
  reason: 'Причина',
  transfer: 'Передача данных',
  vendorPolicy: 'Конфиденциальность',
  itemName: 'Имя',
  itemPurpose: 'Цель',
  itemExpiry: 'Срок хранения',
  itemKind: 'Вид',
  itemsOf: 'Записи поставщика {vendor}',
  noItems: 'Ничего не сохраняет на вашем устройстве.',
  session: 'До конца сеанса',
  persistent: 'До удаления',
  cookie: 'Файл cookie',
  localStorage: 'Локальное хранилище',
  sessionStorage: 'Хранилище сеанса',
  indexedDb: 'База данных',
  cache: 'Кеш',
  onThisSite: '{kind}, этот сайт',
  onVendorSite: '{kind}, сайт поставщика',
  cannotDelete:
    'Этот сайт не может удалить то, что хранится на сайте поставщика ({vendor}). ' +
    'Вы можете удалить это в своём браузере.',
  ownRecord: 'Запоминает ваш выбор.',
  ownMirror: 'Запоминает ваш выбор для каждой категории.',
  ownReason: 'Иначе запрос появлялся бы снова на каждой странице.',
  choice: 'Ваш выбор',
  allowed: 'Разрешено',
  notAllowed: 'Не разрешено',
  partlyAllowed: 'Частично разрешено',
  undecided: 'Ещё не решено',
  choiceMade: 'Вы сделали выбор {date}. Он действует до {until}.',
  choiceId: 'Идентификатор вашего выбора: {id}',
  noChoice: 'Вы ещё не сделали выбор. Загружается только необходимое.',
  change: 'Изменить выбор',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Содержимое поставщика {vendor} не загружено.',
  embedReceives:
    'Если вы его загрузите, компания {company} получит ваш IP-адрес и сможет сохранять и считывать данные на вашем ' +
    'устройстве.',
  embedLoad: 'Загрузить',
  embedLoadName: 'Загрузить содержимое поставщика {vendor}',
  embedAlways: 'Всегда разрешать: {vendor}',
  embedPolicy: 'Политика конфиденциальности поставщика {vendor}',
};
