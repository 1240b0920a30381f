import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Persian. */

export const banner: BannerTexts = {
  title: 'این وب‌سایت از کوکی استفاده می‌کند',
  intro:
    'با رضایت شما، {controller} و شرکا اطلاعاتی مانند کوکی‌ها را برای این هدف‌ها روی دستگاه شما ذخیره می‌کنند و ' +
    'می‌خوانند: {purposes}.',
  asks: '{controller} برای این هدف‌ها رضایت شما را درخواست می‌کند: {purposes}.',
  titleNew: 'موارد جدید در این وب‌سایت',
  introNew:
    '{controller} برای موارد جدیدی که پس از آخرین انتخاب شما اضافه شده است رضایت شما را درخواست می‌کند: {vendors}. ' +
    'سایر انتخاب‌های شما تغییری نمی‌کند.',
  withdrawHint: 'هر زمان می‌توانید انتخاب خود را تغییر دهید یا رضایت خود را پس بگیرید.',
  privacyPolicy: 'سیاست حریم خصوصی',
  imprint: 'اطلاعات حقوقی',
  partners: '{n} شریک',
  transfers: {
    one: '{n} شریک داده‌ها را به خارج از منطقهٔ اقتصادی اروپا منتقل می‌کند',
    other: '{n} شریک داده‌ها را به خارج از منطقهٔ اقتصادی اروپا منتقل می‌کنند',
  },
  keptFor: 'مدت نگهداری انتخاب: {duration}',
  acceptAll: 'پذیرش همه',
  rejectAll: 'رد همه',
  acceptNew: 'پذیرش موارد جدید',
  rejectNew: 'رد موارد جدید',
  settings: 'تنظیمات',
  reopener: 'تنظیمات حریم خصوصی',
  saved: 'انتخاب شما اعمال شد.',
  failed: 'تنظیمات بارگذاری نشد. لطفاً دوباره تلاش کنید.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'انتخاب‌های شما',
  settingsIntro: 'مواردی را که با آن‌ها موافقید روشن کنید.',
  save: 'ذخیرهٔ انتخاب‌ها',
  close: 'بستن',
  alwaysOn: 'همیشه روشن',
  essentials: 'ضروری',
  essentialsDescription: 'برای کارکرد این وب‌سایت و به خاطر سپردن انتخاب شما لازم است.',
  vendors: '{n} ارائه‌دهنده',
  items: '{n} مورد ذخیره‌شده',
  newVendor: 'جدید',
  gpc: 'مرورگر شما سیگنال Global Privacy Control را ارسال می‌کند و این گزینه تا زمانی که اجازه ندهید خاموش می‌ماند.',
  search: 'جستجوی ارائه‌دهنده',
  noneFound: 'هیچ ارائه‌دهنده‌ای یافت نشد.',
  more: 'نمایش {n} ارائه‌دهندهٔ دیگر',
  transfersTo: 'انتقال به: {countries}',
  purpose: 'هدف',
  company: 'شرکت',
  legalBasis: 'مبنای قانونی',
  legalBasisConsent: 'رضایت شما، مادهٔ ۶(۱)(الف) GDPR',
  legalBasisNecessary: 'کاملاً ضروری',
  germanConsent: 'مادهٔ ۲۵(۱) TDDDG',
  germanNecessary: 'مادهٔ ۲۵(۲) TDDDG',
  reason: 'علت ضرورت',
  transfer: 'انتقال داده',
  vendorPolicy: 'حریم خصوصی',
  itemName: 'نام',
  itemPurpose: 'هدف',
  itemExpiry: 'مدت نگهداری',
  itemKind: 'نوع',
  itemsOf: 'موارد ذخیره‌شدهٔ {vendor}',
  noItems: 'چیزی روی دستگاه شما ذخیره نمی‌کند.',
  session: 'تا پایان نشست',
  persistent: 'تا زمان حذف',
  cookie: 'کوکی',
  localStorage: 'حافظهٔ محلی',
  sessionStorage: 'حافظهٔ نشست',
  indexedDb: 'پایگاه داده',
  cache: 'حافظهٔ نهان',
  onThisSite: '{kind}، این وب‌سایت',
  onVendorSite: '{kind}، وب‌سایت ارائه‌دهنده',
  cannotDelete:
    'این وب‌سایت نمی‌تواند آنچه را در وب‌سایت خود ارائه‌دهنده ({vendor}) نگهداری می‌شود حذف کند. مرورگر شما می‌تواند.',
  ownRecord: 'انتخاب شما را به خاطر می‌سپارد.',
  ownMirror: 'انتخاب شما را برای هر دسته به خاطر می‌سپارد.',
  ownReason: 'بدون آن، در هر صفحه دوباره از شما پرسیده می‌شود.',
  choice: 'انتخاب شما',
  allowed: 'اجازه داده شده',
  notAllowed: 'اجازه داده نشده',
  partlyAllowed: 'تا حدی اجازه داده شده',
  undecided: 'هنوز تصمیم‌گیری نشده',
  choiceMade: 'انتخاب خود را در {date} انجام دادید. این انتخاب تا {until} نگهداری می‌شود.',
  choiceId: 'شناسهٔ انتخاب شما: {id}',
  noChoice: 'هنوز انتخابی نکرده‌اید. هیچ مورد اختیاری بارگذاری نمی‌شود.',
  change: 'تغییر انتخاب',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'محتوای {vendor} بارگذاری نشده است.',
  embedReceives:
    'با بارگذاری آن، {company} نشانی IP شما را دریافت می‌کند و می‌تواند داده‌هایی را روی دستگاه شما ذخیره کند و بخواند.',
  embedLoad: 'بارگذاری',
  embedLoadName: 'بارگذاری محتوای {vendor}',
  embedAlways: 'اجازهٔ همیشگی به {vendor}',
  embedPolicy: 'سیاست حریم خصوصی {vendor}',
};
