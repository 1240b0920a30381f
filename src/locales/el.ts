import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Greek. */

export const banner: BannerTexts = {
  title: 'Αυτός ο ιστότοπος χρησιμοποιεί cookies',
  intro:
    'Με τη συγκατάθεσή σας, ο υπεύθυνος επεξεργασίας ({controller}) και οι συνεργάτες του αποθηκεύουν και ' +
    'διαβάζουν στη συσκευή σας πληροφορίες, όπως cookies, για τους εξής σκοπούς: {purposes}.',
  asks: 'Ο υπεύθυνος επεξεργασίας ({controller}) ζητά τη συγκατάθεσή σας για τους εξής σκοπούς: {purposes}.',
  titleNew: 'Προσθήκες σε αυτόν τον ιστότοπο',
  introNew:
    'Ο υπεύθυνος επεξεργασίας ({controller}) ζητά τη συγκατάθεσή σας για ό,τι προστέθηκε μετά την τελευταία ' +
    'επιλογή σας: {vendors}. Οι υπόλοιπες επιλογές σας παραμένουν ως έχουν.',
  withdrawHint: 'Μπορείτε να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεσή σας ανά πάσα στιγμή.',
  privacyPolicy: 'Πολιτική απορρήτου',
  imprint: 'Νομικές πληροφορίες',
  partners: { one: '{n} συνεργάτης', other: '{n} συνεργάτες' },
  transfers: { one: '{n} διαβιβάζει δεδομένα εκτός ΕΟΧ', other: '{n} διαβιβάζουν δεδομένα εκτός ΕΟΧ' },
  keptFor: 'ισχύς της επιλογής: {duration}',
  acceptAll: 'Αποδοχή όλων',
  rejectAll: 'Απόρριψη όλων',
  acceptNew: 'Αποδοχή προσθηκών',
  rejectNew: 'Απόρριψη προσθηκών',
  settings: 'Ρυθμίσεις',
  reopener: 'Ρυθμίσεις απορρήτου',
  saved: 'Η επιλογή σας ισχύει.',
  failed: 'Δεν ήταν δυνατή η φόρτωση των ρυθμίσεων. Δοκιμάστε ξανά.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Οι επιλογές σας',
  settingsIntro: 'Ενεργοποιήστε όσα αποδέχεστε.',
  save: 'Αποθήκευση επιλογών',
  close: 'Κλείσιμο',
  alwaysOn: 'Πάντα ενεργά',
  essentials: 'Απαραίτητα',
  essentialsDescription: 'Αναγκαία για τη λειτουργία αυτού του ιστοτόπου και για τη διατήρηση της επιλογής σας.',
  vendors: { one: '{n} πάροχος', other: '{n} πάροχοι' },
  items: { one: '{n} καταχώριση', other: '{n} καταχωρίσεις' },
  newVendor: 'Νέος',
  gpc:
    'Το σήμα Global Privacy Control του προγράμματος περιήγησής σας διατηρεί αυτή την κατηγορία ανενεργή έως ότου ' +
    'την επιτρέψετε.',
  search: 'Αναζήτηση παρόχων',
  noneFound: 'Δεν βρέθηκε πάροχος.',
  more: 'Εμφάνιση {n} ακόμη',
  transfersTo: 'διαβιβάσεις προς: {countries}',
  purpose: 'Σκοπός',
  company: 'Εταιρεία',
  legalBasis: 'Νομική βάση',
  legalBasisConsent: 'Η συγκατάθεσή σας, άρθρο 6 παρ. 1 στοιχ. α) ΓΚΠΔ',
  legalBasisNecessary: 'Απολύτως αναγκαίο',
  germanConsent: 'άρθρο 25 παρ. 1 TDDDG',
  germanNecessary: 'άρθρο 25 παρ. 2 TDDDG',
  reason: 'Λόγος',
  transfer: 'Διαβιβάσεις',
  vendorPolicy: 'Απόρρητο',
  itemName: 'Όνομα',
  itemPurpose: 'Σκοπός',
  itemExpiry: 'Διάρκεια',
  itemKind: 'Είδος',
  itemsOf: 'Καταχωρίσεις του παρόχου {vendor}',
  noItems: 'Δεν αποθηκεύει τίποτα στη συσκευή σας.',
  session: 'Συνεδρία',
  persistent: 'Μέχρι τη διαγραφή',
  cookie: 'Cookie',
  localStorage: 'Τοπική αποθήκευση',
  sessionStorage: 'Αποθήκευση συνεδρίας',
  indexedDb: 'Βάση δεδομένων',
  cache: 'Κρυφή μνήμη',
  onThisSite: '{kind}, αυτός ο ιστότοπος',
  onVendorSite: '{kind}, ιστότοπος του παρόχου',
  cannotDelete:
    'Αυτός ο ιστότοπος δεν μπορεί να διαγράψει όσα διατηρούνται στον ιστότοπο του παρόχου ({vendor}). Το πρόγραμμα ' +
    'περιήγησής σας μπορεί.',
  ownRecord: 'Διατηρεί την επιλογή σας.',
  ownMirror: 'Διατηρεί την επιλογή σας για κάθε κατηγορία.',
  ownReason: 'Διαφορετικά, κάθε σελίδα θα ζητούσε εκ νέου την επιλογή σας.',
  choice: 'Η επιλογή σας',
  allowed: 'Επιτρέπεται',
  notAllowed: 'Δεν επιτρέπεται',
  partlyAllowed: 'Επιτρέπεται εν μέρει',
  undecided: 'Δεν έχει αποφασιστεί',
  choiceMade: 'Ημερομηνία επιλογής: {date}. Διατηρείται έως: {until}.',
  choiceId: 'Αναγνωριστικό της επιλογής σας: {id}',
  noChoice: 'Δεν έχετε κάνει ακόμη επιλογή. Φορτώνονται μόνο τα απαραίτητα.',
  change: 'Αλλαγή επιλογής',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Το περιεχόμενο του παρόχου {vendor} δεν έχει φορτωθεί.',
  embedReceives:
    'Εάν το φορτώσετε, η εταιρεία {company} λαμβάνει τη διεύθυνση IP σας και μπορεί να αποθηκεύει και να διαβάζει ' +
    'δεδομένα στη συσκευή σας.',
  embedLoad: 'Φόρτωση',
  embedLoadName: 'Φόρτωση περιεχομένου του παρόχου {vendor}',
  embedAlways: 'Να επιτρέπεται πάντα: {vendor}',
  embedPolicy: 'Πολιτική απορρήτου του παρόχου {vendor}',
};
