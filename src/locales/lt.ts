import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Lithuanian. */

export const banner: BannerTexts = {
  title: 'Šioje svetainėje naudojami slapukai',
  intro:
    'Jums sutikus, {controller} ir partneriai jūsų įrenginyje saugo ir skaito informaciją, pavyzdžiui, slapukus, ' +
    'šiais tikslais: {purposes}.',
  asks: '{controller} prašo jūsų sutikimo šiais tikslais: {purposes}.',
  titleNew: 'Nauja šioje svetainėje',
  introNew:
    '{controller} prašo jūsų sutikimo dėl to, kas nauja nuo paskutinio jūsų pasirinkimo: {vendors}. Kiti jūsų ' +
    'pasirinkimai lieka nepakitę.',
  withdrawHint: 'Savo pasirinkimą galite bet kada pakeisti arba atšaukti.',
  privacyPolicy: 'Privatumo politika',
  imprint: 'Teisinė informacija',
  partners: { one: '{n} partneris', few: '{n} partneriai', other: '{n} partnerių' },
  transfers: '{n} perduoda duomenis už EEE ribų',
  keptFor: 'pasirinkimo saugojimo laikas: {duration}',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  acceptNew: 'Priimti naujus',
  rejectNew: 'Atmesti naujus',
  settings: 'Nustatymai',
  reopener: 'Privatumo nustatymai',
  saved: 'Jūsų pasirinkimas galioja.',
  failed: 'Nepavyko įkelti nustatymų. Bandykite dar kartą.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Jūsų pasirinkimai',
  settingsIntro: 'Įjunkite tai, su kuo sutinkate.',
  save: 'Išsaugoti pasirinkimus',
  close: 'Uždaryti',
  alwaysOn: 'Visada įjungta',
  essentials: 'Būtinieji',
  essentialsDescription: 'Reikalingi, kad svetainė veiktų ir įsimintų jūsų pasirinkimą.',
  vendors: { one: '{n} paslaugų teikėjas', few: '{n} paslaugų teikėjai', other: '{n} paslaugų teikėjų' },
  items: { one: '{n} įrašas', few: '{n} įrašai', other: '{n} įrašų' },
  newVendor: 'Naujas',
  gpc: 'Jūsų naršyklė siunčia „Global Privacy Control“ signalą, todėl ši kategorija išjungta, kol jos neleisite.',
  search: 'Ieškoti paslaugų teikėjų',
  noneFound: 'Paslaugų teikėjų nerasta.',
  more: 'Rodyti dar {n}',
  transfersTo: 'duomenų perdavimas: {countries}',
  purpose: 'Tikslas',
  company: 'Įmonė',
  legalBasis: 'Teisinis pagrindas',
  legalBasisConsent: 'Jūsų sutikimas, BDAR 6 straipsnio 1 dalies a punktas',
  legalBasisNecessary: 'Griežtai būtina',
  germanConsent: 'TDDDG 25 straipsnio 1 dalis',
  germanNecessary: 'TDDDG 25 straipsnio 2 dalis',
  reason: 'Pagrindimas',
  transfer: 'Duomenų perdavimas',
  vendorPolicy: 'Privatumo politika',
  itemName: 'Pavadinimas',
  itemPurpose: 'Tikslas',
  itemExpiry: 'Saugojimo laikas',
  itemKind: 'Rūšis',
  itemsOf: '{vendor}: įrašai',
  noItems: 'Jūsų įrenginyje nieko nesaugo.',
  session: 'Seansas',
  persistent: 'Iki ištrynimo',
  cookie: 'Slapukas',
  localStorage: 'Vietinė saugykla',
  sessionStorage: 'Seanso saugykla',
  indexedDb: 'Duomenų bazė',
  cache: 'Podėlis',
  onThisSite: '{kind}, ši svetainė',
  onVendorSite: '{kind}, paslaugų teikėjo svetainė',
  cannotDelete:
    'Ši svetainė negali ištrinti to, kas saugoma paslaugų teikėjo svetainėje ({vendor}). Tai gali padaryti jūsų ' +
    'naršyklė.',
  ownRecord: 'Įsimena jūsų pasirinkimą.',
  ownMirror: 'Įsimena jūsų pasirinkimą dėl kiekvienos kategorijos.',
  ownReason: 'Kitaip kiekviename puslapyje būtų klausiama iš naujo.',
  choice: 'Jūsų pasirinkimas',
  allowed: 'Leidžiama',
  notAllowed: 'Neleidžiama',
  partlyAllowed: 'Iš dalies leidžiama',
  undecided: 'Dar nepasirinkta',
  choiceMade: 'Jūsų pasirinkimo laikas: {date}. Pasirinkimas saugomas iki: {until}.',
  choiceId: 'Jūsų pasirinkimo ID: {id}',
  noChoice: 'Dar nieko nepasirinkote. Įkeliama tik tai, kas būtina.',
  change: 'Keisti pasirinkimą',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}: turinys neįkeltas.',
  embedReceives:
    'Jei jį įkelsite, {company} gaus jūsų IP adresą ir galės jūsų įrenginyje saugoti ir skaityti duomenis.',
  embedLoad: 'Įkelti',
  embedLoadName: 'Įkelti turinį: {vendor}',
  embedAlways: 'Visada leisti: {vendor}',
  embedPolicy: 'Privatumo politika: {vendor}',
};
