import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Polish. */

export const banner: BannerTexts = {
  title: 'Ta witryna używa plików cookie',
  intro:
    'Za Państwa zgodą {controller} i partnerzy przechowują i odczytują informacje na Państwa urządzeniu, na przykład ' +
    'pliki cookie, w następujących celach: {purposes}.',
  asks: '{controller} prosi o Państwa zgodę w następujących celach: {purposes}.',
  titleNew: 'Nowe w tej witrynie',
  introNew:
    '{controller} prosi o Państwa zgodę na to, co pojawiło się od Państwa ostatniego wyboru: {vendors}. ' +
    'Pozostałe wybory nie ulegają zmianie.',
  withdrawHint: 'W każdej chwili mogą Państwo zmienić wybór lub wycofać zgodę.',
  privacyPolicy: 'Polityka prywatności',
  imprint: 'Nota prawna',
  partners: { one: '{n} partner', few: '{n} partnerów', many: '{n} partnerów', other: '{n} partnera' },
  transfers: '{n} z nich przekazuje dane poza EOG',
  keptFor: 'ważność wyboru: {duration}',
  acceptAll: 'Zaakceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  acceptNew: 'Zaakceptuj nowe',
  rejectNew: 'Odrzuć nowe',
  settings: 'Ustawienia',
  reopener: 'Ustawienia prywatności',
  saved: 'Państwa wybór obowiązuje.',
  failed: 'Nie udało się wczytać ustawień. Prosimy spróbować ponownie.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Państwa wybór',
  settingsIntro: 'Prosimy włączyć to, na co wyrażają Państwo zgodę.',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  alwaysOn: 'Zawsze włączone',
  essentials: 'Niezbędne',
  essentialsDescription: 'Potrzebne, aby ta witryna działała i pamiętała Państwa wybór.',
  vendors: { one: '{n} dostawca', few: '{n} dostawców', many: '{n} dostawców', other: '{n} dostawcy' },
  items: { one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu' },
  newVendor: 'Nowe',
  gpc: 'Sygnał Global Privacy Control z Państwa przeglądarki sprawia, że pozostaje to wyłączone do czasu wyrażenia zgody.',
  search: 'Szukaj dostawców',
  noneFound: 'Nie znaleziono dostawców.',
  more: 'Pokaż jeszcze {n}',
  transfersTo: 'przekazywanie danych: {countries}',
  purpose: 'Cel',
  company: 'Firma',
  legalBasis: 'Podstawa prawna',
  legalBasisConsent: 'Państwa zgoda, art. 6 ust. 1 lit. a) RODO',
  legalBasisNecessary: 'Ściśle niezbędne',
  germanConsent: '§ 25 ust. 1 TDDDG',
  germanNecessary: '§ 25 ust. 2 TDDDG',
  reason: 'Uzasadnienie',
  transfer: 'Przekazywanie danych',
  vendorPolicy: 'Prywatność',
  itemName: 'Nazwa',
  itemPurpose: 'Cel',
  itemExpiry: 'Okres przechowywania',
  itemKind: 'Rodzaj',
  itemsOf: 'Wpisy dostawcy {vendor}',
  noItems: 'Nie przechowuje niczego na Państwa urządzeniu.',
  session: 'Do końca sesji',
  persistent: 'Do usunięcia',
  cookie: 'Plik cookie',
  localStorage: 'Pamięć lokalna',
  sessionStorage: 'Pamięć sesji',
  indexedDb: 'Baza danych',
  cache: 'Pamięć podręczna',
  onThisSite: '{kind}, ta witryna',
  onVendorSite: '{kind}, witryna dostawcy',
  cannotDelete:
    'Ta witryna nie może usunąć tego, co jest przechowywane w witrynie dostawcy ({vendor}). ' +
    'Można to usunąć w przeglądarce.',
  ownRecord: 'Zapamiętuje Państwa wybór.',
  ownMirror: 'Zapamiętuje Państwa wybór dla każdej kategorii.',
  ownReason: 'W przeciwnym razie pytanie pojawiałoby się ponownie na każdej stronie.',
  choice: 'Państwa wybór',
  allowed: 'Dozwolone',
  notAllowed: 'Niedozwolone',
  partlyAllowed: 'Częściowo dozwolone',
  undecided: 'Jeszcze nie wybrano',
  choiceMade: 'Dokonali Państwo wyboru {date}. Obowiązuje on do {until}.',
  choiceId: 'Identyfikator Państwa wyboru: {id}',
  noChoice: 'Nie dokonali Państwo jeszcze wyboru. Wczytywane jest tylko to, co niezbędne.',
  change: 'Zmień wybór',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Treść dostawcy {vendor} nie jest wczytana.',
  embedReceives:
    'Po jej wczytaniu firma {company} otrzyma Państwa adres IP i będzie mogła przechowywać i odczytywać dane na Państwa ' +
    'urządzeniu.',
  embedLoad: 'Wczytaj',
  embedLoadName: 'Wczytaj treść dostawcy {vendor}',
  embedAlways: 'Zawsze zezwalaj: {vendor}',
  embedPolicy: 'Polityka prywatności dostawcy {vendor}',
};
