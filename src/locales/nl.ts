import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Dutch. */

export const banner: BannerTexts = {
  title: 'Deze website gebruikt cookies',
  intro:
    'Met uw toestemming bewaren en lezen {controller} en partners informatie op uw apparaat, zoals cookies, voor de ' +
    'volgende doeleinden: {purposes}.',
  asks: '{controller} vraagt uw toestemming voor de volgende doeleinden: {purposes}.',
  titleNew: 'Nieuw op deze website',
  introNew:
    '{controller} vraagt uw toestemming voor wat er sinds uw laatste keuze nieuw is: {vendors}. Uw andere keuzes ' +
    'blijven ongewijzigd.',
  withdrawHint: 'U kunt uw keuze op elk moment wijzigen of intrekken.',
  privacyPolicy: 'Privacyverklaring',
  imprint: 'Colofon',
  partners: { one: '{n} partner', other: '{n} partners' },
  transfers: { one: '{n} geeft gegevens door buiten de EER', other: '{n} geven gegevens door buiten de EER' },
  keptFor: 'keuze wordt {duration} bewaard',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  acceptNew: 'Het nieuwe accepteren',
  rejectNew: 'Het nieuwe weigeren',
  settings: 'Instellingen',
  reopener: 'Privacyinstellingen',
  saved: 'Uw keuze is van kracht.',
  failed: 'De instellingen konden niet worden geladen. Probeer het opnieuw.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Uw keuzes',
  settingsIntro: 'Zet aan waarvoor u toestemming geeft.',
  save: 'Keuzes opslaan',
  close: 'Sluiten',
  alwaysOn: 'Altijd aan',
  essentials: 'Noodzakelijk',
  essentialsDescription: 'Nodig om deze website te laten werken en uw keuze te onthouden.',
  vendors: { one: '{n} aanbieder', other: '{n} aanbieders' },
  items: { one: '{n} item', other: '{n} items' },
  newVendor: 'Nieuw',
  gpc: 'Uw browser stuurt het signaal Global Privacy Control: dit blijft uit totdat u het toestaat.',
  search: 'Aanbieders zoeken',
  noneFound: 'Geen aanbieder gevonden.',
  more: 'Nog {n} tonen',
  transfersTo: 'doorgifte naar: {countries}',
  purpose: 'Doel',
  company: 'Bedrijf',
  legalBasis: 'Rechtsgrond',
  legalBasisConsent: 'Uw toestemming, artikel 6, lid 1, onder a), AVG',
  legalBasisNecessary: 'Strikt noodzakelijk',
  germanConsent: '§ 25, lid 1, TDDDG',
  germanNecessary: '§ 25, lid 2, TDDDG',
  reason: 'Reden',
  transfer: 'Doorgifte',
  vendorPolicy: 'Privacybeleid',
  itemName: 'Naam',
  itemPurpose: 'Doel',
  itemExpiry: 'Bewaartermijn',
  itemKind: 'Soort',
  itemsOf: 'Items van {vendor}',
  noItems: 'Slaat niets op uw apparaat op.',
  session: 'Sessie',
  persistent: 'Tot verwijdering',
  cookie: 'Cookie',
  localStorage: 'Lokale opslag',
  sessionStorage: 'Sessieopslag',
  indexedDb: 'Database',
  cache: 'Cache',
  onThisSite: '{kind}, deze website',
  onVendorSite: '{kind}, website van de aanbieder',
  cannotDelete:
    'Deze website kan niet verwijderen wat op de eigen website van de aanbieder ({vendor}) is opgeslagen. Uw browser ' +
    'kan dat wel.',
  ownRecord: 'Onthoudt uw keuze.',
  ownMirror: 'Onthoudt uw keuze per categorie.',
  ownReason: 'Anders zou elke pagina het opnieuw vragen.',
  choice: 'Uw keuze',
  allowed: 'Toegestaan',
  notAllowed: 'Niet toegestaan',
  partlyAllowed: 'Gedeeltelijk toegestaan',
  undecided: 'Nog niet gekozen',
  choiceMade: 'U hebt uw keuze gemaakt op {date}. Deze wordt bewaard tot {until}.',
  choiceId: 'ID van uw keuze: {id}',
  noChoice: 'U hebt nog geen keuze gemaakt. Alleen wat noodzakelijk is, wordt geladen.',
  change: 'Keuze wijzigen',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Inhoud van {vendor} is niet geladen.',
  embedReceives:
    'Als u deze laadt, ontvangt {company} uw IP-adres en kan dit bedrijf gegevens op uw apparaat opslaan en lezen.',
  embedLoad: 'Laden',
  embedLoadName: 'Inhoud van {vendor} laden',
  embedAlways: '{vendor} altijd toestaan',
  embedPolicy: 'Privacybeleid van {vendor}',
};
