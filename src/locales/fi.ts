import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Finnish. */

export const banner: BannerTexts = {
  title: 'Tämä sivusto käyttää evästeitä',
  intro:
    'Suostumuksellasi {controller} ja kumppanit tallentavat laitteellesi tietoja, kuten evästeitä, ja lukevat niitä ' +
    'seuraaviin tarkoituksiin: {purposes}.',
  asks: '{controller} pyytää suostumustasi seuraaviin tarkoituksiin: {purposes}.',
  titleNew: 'Uutta tällä sivustolla',
  introNew:
    '{controller} pyytää suostumustasi siihen, mikä on uutta edellisen valintasi jälkeen: {vendors}. Muut valintasi ' +
    'säilyvät ennallaan.',
  withdrawHint: 'Voit muuttaa valintaasi tai peruuttaa sen milloin tahansa.',
  privacyPolicy: 'Tietosuojaseloste',
  imprint: 'Oikeudelliset tiedot',
  partners: { one: '{n} kumppani', other: '{n} kumppania' },
  transfers: '{n} siirtää tietoja ETA-alueen ulkopuolelle',
  keptFor: 'valinnan säilytysaika: {duration}',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  acceptNew: 'Hyväksy uudet',
  rejectNew: 'Hylkää uudet',
  settings: 'Asetukset',
  reopener: 'Tietosuoja-asetukset',
  saved: 'Valintasi on voimassa.',
  failed: 'Asetuksia ei voitu ladata. Yritä uudelleen.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Valintasi',
  settingsIntro: 'Ota käyttöön ne, joihin annat suostumuksesi.',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  alwaysOn: 'Aina käytössä',
  essentials: 'Välttämättömät',
  essentialsDescription: 'Tarvitaan, jotta sivusto toimii ja muistaa valintasi.',
  vendors: { one: '{n} palveluntarjoaja', other: '{n} palveluntarjoajaa' },
  items: { one: '{n} merkintä', other: '{n} merkintää' },
  newVendor: 'Uusi',
  gpc: 'Selaimesi lähettää Global Privacy Control -signaalin: tämä pysyy poissa käytöstä, kunnes sallit sen.',
  search: 'Hae palveluntarjoajia',
  noneFound: 'Palveluntarjoajia ei löytynyt.',
  more: 'Näytä {n} lisää',
  transfersTo: 'tietojen siirto: {countries}',
  purpose: 'Tarkoitus',
  company: 'Yritys',
  legalBasis: 'Oikeusperuste',
  legalBasisConsent: 'Suostumuksesi, yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta',
  legalBasisNecessary: 'Ehdottoman välttämätön',
  germanConsent: 'TDDDG:n 25 §:n 1 momentti',
  germanNecessary: 'TDDDG:n 25 §:n 2 momentti',
  reason: 'Perustelu',
  transfer: 'Tietojen siirto',
  vendorPolicy: 'Tietosuojaseloste',
  itemName: 'Nimi',
  itemPurpose: 'Tarkoitus',
  itemExpiry: 'Säilytysaika',
  itemKind: 'Tyyppi',
  itemsOf: '{vendor}: merkinnät',
  noItems: 'Ei tallenna mitään laitteellesi.',
  session: 'Istunto',
  persistent: 'Poistamiseen asti',
  cookie: 'Eväste',
  localStorage: 'Paikallinen tallennustila',
  sessionStorage: 'Istunnon tallennustila',
  indexedDb: 'Tietokanta',
  cache: 'Välimuisti',
  onThisSite: '{kind}, tämä sivusto',
  onVendorSite: '{kind}, palveluntarjoajan sivusto',
  cannotDelete:
    'Tämä sivusto ei voi poistaa tietoja, jotka on tallennettu palveluntarjoajan omalle sivustolle ({vendor}). ' +
    'Selaimesi voi poistaa ne.',
  ownRecord: 'Muistaa valintasi.',
  ownMirror: 'Muistaa valintasi luokittain.',
  ownReason: 'Muuten sama kysyttäisiin uudelleen joka sivulla.',
  choice: 'Valintasi',
  allowed: 'Sallittu',
  notAllowed: 'Ei sallittu',
  partlyAllowed: 'Osittain sallittu',
  undecided: 'Ei vielä valittu',
  choiceMade: 'Teit valintasi {date}. Se säilytetään {until} asti.',
  choiceId: 'Valintasi tunniste: {id}',
  noChoice: 'Et ole vielä tehnyt valintaa. Vain välttämätön ladataan.',
  change: 'Muuta valintaasi',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}: sisältöä ei ole ladattu.',
  embedReceives:
    'Jos lataat sisällön, {company} saa IP-osoitteesi ja voi tallentaa laitteellesi tietoja ja lukea niitä.',
  embedLoad: 'Lataa',
  embedLoadName: 'Lataa sisältö: {vendor}',
  embedAlways: 'Salli aina: {vendor}',
  embedPolicy: 'Tietosuojaseloste: {vendor}',
};
