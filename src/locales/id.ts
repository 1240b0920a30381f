import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Indonesian. */

export const banner: BannerTexts = {
  title: 'Situs web ini menggunakan cookie',
  intro:
    'Dengan persetujuan Anda, {controller} dan para mitranya menyimpan dan membaca informasi di perangkat Anda, ' +
    'seperti cookie, untuk tujuan berikut: {purposes}.',
  asks: '{controller} meminta persetujuan Anda untuk tujuan berikut: {purposes}.',
  titleNew: 'Yang baru di situs web ini',
  introNew:
    '{controller} meminta persetujuan Anda atas hal yang baru sejak pilihan terakhir Anda: {vendors}. Pilihan Anda ' +
    'yang lain tidak berubah.',
  withdrawHint: 'Anda dapat mengubah pilihan atau menarik kembali persetujuan kapan saja.',
  privacyPolicy: 'Kebijakan privasi',
  imprint: 'Informasi hukum',
  partners: '{n} mitra',
  transfers: '{n} di antaranya mentransfer data ke luar Wilayah Ekonomi Eropa',
  keptFor: 'pilihan disimpan selama {duration}',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  acceptNew: 'Terima yang baru',
  rejectNew: 'Tolak yang baru',
  settings: 'Pengaturan',
  reopener: 'Pengaturan privasi',
  saved: 'Pilihan Anda telah berlaku.',
  failed: 'Pengaturan tidak dapat dimuat. Silakan coba lagi.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Pilihan Anda',
  settingsIntro: 'Aktifkan hal yang Anda setujui.',
  save: 'Simpan pilihan',
  close: 'Tutup',
  alwaysOn: 'Selalu aktif',
  essentials: 'Esensial',
  essentialsDescription: 'Diperlukan agar situs ini berfungsi dan mengingat pilihan Anda.',
  vendors: '{n} penyedia',
  items: '{n} entri',
  newVendor: 'Baru',
  gpc:
    'Peramban Anda mengirim sinyal Global Privacy Control sehingga pilihan ini tetap nonaktif sampai Anda ' +
    'mengizinkannya.',
  search: 'Cari penyedia',
  noneFound: 'Penyedia tidak ditemukan.',
  more: 'Tampilkan {n} lagi',
  transfersTo: 'transfer ke: {countries}',
  purpose: 'Tujuan',
  company: 'Perusahaan',
  legalBasis: 'Dasar hukum',
  legalBasisConsent: 'Persetujuan Anda, Pasal 6 ayat (1) huruf a GDPR',
  legalBasisNecessary: 'Mutlak diperlukan',
  germanConsent: 'Pasal 25 ayat (1) TDDDG',
  germanNecessary: 'Pasal 25 ayat (2) TDDDG',
  reason: 'Alasan diperlukan',
  transfer: 'Transfer data',
  vendorPolicy: 'Kebijakan privasi',
  itemName: 'Nama',
  itemPurpose: 'Tujuan',
  itemExpiry: 'Masa simpan',
  itemKind: 'Jenis',
  itemsOf: 'Entri {vendor}',
  noItems: 'Tidak menyimpan apa pun di perangkat Anda.',
  session: 'Sampai sesi berakhir',
  persistent: 'Sampai dihapus',
  cookie: 'Cookie',
  localStorage: 'Penyimpanan lokal',
  sessionStorage: 'Penyimpanan sesi',
  indexedDb: 'Basis data',
  cache: 'Cache',
  onThisSite: '{kind}, situs ini',
  onVendorSite: '{kind}, situs penyedia',
  cannotDelete:
    'Situs ini tidak dapat menghapus data yang disimpan di situs milik penyedia ({vendor}). Peramban Anda dapat ' +
    'menghapusnya.',
  ownRecord: 'Mengingat pilihan Anda.',
  ownMirror: 'Mengingat pilihan Anda untuk setiap kategori.',
  ownReason: 'Tanpa entri ini, setiap halaman akan bertanya lagi.',
  choice: 'Pilihan Anda',
  allowed: 'Diizinkan',
  notAllowed: 'Tidak diizinkan',
  partlyAllowed: 'Diizinkan sebagian',
  undecided: 'Belum diputuskan',
  choiceMade: 'Anda menentukan pilihan pada {date}. Pilihan tersebut disimpan sampai {until}.',
  choiceId: 'ID pilihan Anda: {id}',
  noChoice: 'Anda belum menentukan pilihan. Konten opsional tidak dimuat.',
  change: 'Ubah pilihan',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Konten {vendor} tidak dimuat.',
  embedReceives:
    'Jika Anda memuatnya, {company} menerima alamat IP Anda serta dapat menyimpan dan membaca data di perangkat Anda.',
  embedLoad: 'Muat',
  embedLoadName: 'Muat konten {vendor}',
  embedAlways: 'Selalu izinkan {vendor}',
  embedPolicy: 'Kebijakan privasi {vendor}',
};
