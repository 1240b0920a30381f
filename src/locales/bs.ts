import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Bosnian. */

export const banner: BannerTexts = {
  title: 'Ova web-stranica koristi kolačiće',
  intro:
    'Uz vašu saglasnost {controller} i partneri pohranjuju i čitaju informacije na vašem uređaju, naprimjer kolačiće, ' +
    'u sljedeće svrhe: {purposes}.',
  asks: '{controller} traži vašu saglasnost za sljedeće svrhe: {purposes}.',
  titleNew: 'Novo na ovoj web-stranici',
  introNew:
    '{controller} traži vašu saglasnost za ono što je novo od vašeg posljednjeg izbora: {vendors}. ' +
    'Vaši ostali izbori ostaju nepromijenjeni.',
  withdrawHint: 'U svakom trenutku možete promijeniti izbor ili povući saglasnost.',
  privacyPolicy: 'Politika privatnosti',
  imprint: 'Impressum',
  partners: { one: '{n} partner', few: '{n} partnera', other: '{n} partnera' },
  transfers: {
    one: '{n} od njih prenosi podatke izvan EEP-a',
    few: '{n} od njih prenose podatke izvan EEP-a',
    other: '{n} od njih prenosi podatke izvan EEP-a',
  },
  keptFor: 'rok važenja izbora: {duration}',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  acceptNew: 'Prihvati novo',
  rejectNew: 'Odbij novo',
  settings: 'Postavke',
  reopener: 'Postavke privatnosti',
  saved: 'Vaš izbor važi.',
  failed: 'Postavke se nisu mogle učitati. Pokušajte ponovo.',
  units: {
    year: { one: '{n} godina', few: '{n} godine', other: '{n} godina' },
    month: { one: '{n} mjesec', few: '{n} mjeseca', other: '{n} mjeseci' },
    week: { one: '{n} sedmica', few: '{n} sedmice', other: '{n} sedmica' },
    day: { one: '{n} dan', few: '{n} dana', other: '{n} dana' },
    hour: { one: '{n} sat', few: '{n} sata', other: '{n} sati' },
    minute: { one: '{n} minuta', few: '{n} minute', other: '{n} minuta' },
    second: { one: '{n} sekunda', few: '{n} sekunde', other: '{n} sekundi' },
  },
};

export const settings: SettingsTexts = {
  settingsTitle: 'Vaš izbor',
  settingsIntro: 'Uključite ono na šta pristajete.',
  save: 'Sačuvaj izbor',
  close: 'Zatvori',
  alwaysOn: 'Uvijek uključeno',
  essentials: 'Neophodno',
  essentialsDescription: 'Potrebno da bi ova web-stranica radila i zapamtila vaš izbor.',
  vendors: { one: '{n} pružalac usluga', few: '{n} pružaoca usluga', other: '{n} pružalaca usluga' },
  items: { one: '{n} zapis', few: '{n} zapisa', other: '{n} zapisa' },
  newVendor: 'Novo',
  gpc: 'Zbog signala Global Privacy Control iz vašeg preglednika ovo ostaje isključeno dok ga ne dozvolite.',
  search: 'Traži pružaoce usluga',
  noneFound: 'Nije pronađen nijedan pružalac usluga.',
  more: 'Prikaži još {n}',
  transfersTo: 'prijenos podataka: {countries}',
  purpose: 'Svrha',
  company: 'Kompanija',
  legalBasis: 'Pravni osnov',
  legalBasisConsent: 'Vaša saglasnost, član 6. stav 1. tačka a) GDPR-a',
  legalBasisNecessary: 'Strogo neophodno',
  germanConsent: '§ 25. st. 1. TDDDG-a',
  germanNecessary: '§ 25. st. 2. TDDDG-a',
  reason: 'Razlog',
  transfer: 'Prijenos podataka',
  vendorPolicy: 'Privatnost',
  itemName: 'Naziv',
  itemPurpose: 'Svrha',
  itemExpiry: 'Rok čuvanja',
  itemKind: 'Vrsta',
  itemsOf: 'Zapisi pružaoca usluga {vendor}',
  noItems: 'Ne pohranjuje ništa na vašem uređaju.',
  session: 'Do kraja sesije',
  persistent: 'Do brisanja',
  cookie: 'Kolačić',
  localStorage: 'Lokalna pohrana',
  sessionStorage: 'Pohrana sesije',
  indexedDb: 'Baza podataka',
  cache: 'Keš memorija',
  onThisSite: '{kind}, ova web-stranica',
  onVendorSite: '{kind}, web-stranica pružaoca usluga',
  cannotDelete:
    'Ova web-stranica ne može izbrisati ono što je pohranjeno na web-stranici pružaoca usluga ({vendor}). ' +
    'To možete izbrisati u svom pregledniku.',
  ownRecord: 'Pamti vaš izbor.',
  ownMirror: 'Pamti vaš izbor za svaku kategoriju.',
  ownReason: 'Inače bi se pitanje ponovo pojavilo na svakoj stranici.',
  choice: 'Vaš izbor',
  allowed: 'Dozvoljeno',
  notAllowed: 'Nije dozvoljeno',
  partlyAllowed: 'Djelimično dozvoljeno',
  undecided: 'Još nije odlučeno',
  choiceMade: 'Vrijeme vašeg izbora: {date}. Izbor važi do: {until}.',
  choiceId: 'Identifikator vašeg izbora: {id}',
  noChoice: 'Još niste napravili izbor. Učitava se samo ono što je neophodno.',
  change: 'Promijeni izbor',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Sadržaj pružaoca usluga {vendor} nije učitan.',
  embedReceives:
    'Ako ga učitate, kompanija {company} dobit će vašu IP adresu i moći će pohranjivati i čitati podatke na vašem ' +
    'uređaju.',
  embedLoad: 'Učitaj',
  embedLoadName: 'Učitaj sadržaj pružaoca usluga {vendor}',
  embedAlways: 'Uvijek dozvoli: {vendor}',
  embedPolicy: 'Politika privatnosti pružaoca usluga {vendor}',
};
