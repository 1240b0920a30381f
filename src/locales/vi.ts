import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Vietnamese. */

export const banner: BannerTexts = {
  title: 'Trang web này sử dụng cookie',
  intro:
    'Khi có sự đồng ý của bạn, {controller} và các đối tác lưu trữ và đọc thông tin trên thiết bị của bạn, chẳng hạn ' +
    'như cookie, cho các mục đích sau: {purposes}.',
  asks: '{controller} đề nghị bạn đồng ý cho các mục đích sau: {purposes}.',
  titleNew: 'Mục mới trên trang web này',
  introNew:
    '{controller} đề nghị bạn đồng ý với các mục mới kể từ lần lựa chọn gần nhất của bạn: {vendors}. Các lựa chọn ' +
    'khác của bạn được giữ nguyên.',
  withdrawHint: 'Bạn có thể thay đổi lựa chọn hoặc rút lại sự đồng ý bất kỳ lúc nào.',
  privacyPolicy: 'Chính sách quyền riêng tư',
  imprint: 'Thông tin pháp lý',
  partners: '{n} đối tác',
  transfers: '{n} đối tác chuyển dữ liệu ra ngoài Khu vực Kinh tế châu Âu',
  keptFor: 'lựa chọn được lưu trong {duration}',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  acceptNew: 'Chấp nhận mục mới',
  rejectNew: 'Từ chối mục mới',
  settings: 'Cài đặt',
  reopener: 'Cài đặt quyền riêng tư',
  saved: 'Lựa chọn của bạn đã có hiệu lực.',
  failed: 'Không tải được phần cài đặt. Vui lòng thử lại.',
};

export const settings: SettingsTexts = {
  settingsTitle: 'Lựa chọn của bạn',
  settingsIntro: 'Bật những mục bạn đồng ý.',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  alwaysOn: 'Luôn bật',
  essentials: 'Thiết yếu',
  essentialsDescription: 'Cần thiết để trang web này hoạt động và ghi nhớ lựa chọn của bạn.',
  vendors: '{n} nhà cung cấp',
  items: '{n} mục lưu trữ',
  newVendor: 'Mới',
  gpc: 'Trình duyệt của bạn gửi tín hiệu Global Privacy Control nên mục này vẫn tắt cho đến khi bạn cho phép.',
  search: 'Tìm nhà cung cấp',
  noneFound: 'Không tìm thấy nhà cung cấp nào.',
  more: 'Hiển thị thêm {n}',
  transfersTo: 'chuyển dữ liệu đến: {countries}',
  purpose: 'Mục đích',
  company: 'Công ty',
  legalBasis: 'Cơ sở pháp lý',
  legalBasisConsent: 'Sự đồng ý của bạn, điểm a khoản 1 Điều 6 GDPR',
  legalBasisNecessary: 'Tuyệt đối cần thiết',
  germanConsent: 'khoản 1 Điều 25 TDDDG',
  germanNecessary: 'khoản 2 Điều 25 TDDDG',
  reason: 'Lý do cần thiết',
  transfer: 'Chuyển dữ liệu',
  vendorPolicy: 'Quyền riêng tư',
  itemName: 'Tên',
  itemPurpose: 'Mục đích',
  itemExpiry: 'Thời hạn lưu',
  itemKind: 'Loại',
  itemsOf: 'Các mục lưu trữ của {vendor}',
  noItems: 'Không lưu trữ gì trên thiết bị của bạn.',
  session: 'Đến hết phiên',
  persistent: 'Đến khi bị xóa',
  cookie: 'Cookie',
  localStorage: 'Bộ nhớ cục bộ',
  sessionStorage: 'Bộ nhớ phiên',
  indexedDb: 'Cơ sở dữ liệu',
  cache: 'Bộ nhớ đệm',
  onThisSite: '{kind}, trang web này',
  onVendorSite: '{kind}, trang web của nhà cung cấp',
  cannotDelete:
    'Trang web này không thể xóa những gì được lưu trên trang web riêng của nhà cung cấp ({vendor}). Trình duyệt của ' +
    'bạn có thể xóa.',
  ownRecord: 'Ghi nhớ lựa chọn của bạn.',
  ownMirror: 'Ghi nhớ lựa chọn của bạn cho từng danh mục.',
  ownReason: 'Nếu không có mục này, mọi trang sẽ hỏi lại.',
  choice: 'Lựa chọn của bạn',
  allowed: 'Được phép',
  notAllowed: 'Không được phép',
  partlyAllowed: 'Được phép một phần',
  undecided: 'Chưa quyết định',
  choiceMade: 'Thời điểm bạn lựa chọn: {date}. Lựa chọn được lưu đến {until}.',
  choiceId: 'Mã lựa chọn của bạn: {id}',
  noChoice: 'Bạn chưa đưa ra lựa chọn. Không có nội dung tùy chọn nào được tải.',
  change: 'Thay đổi lựa chọn',
};

export const embed: EmbedTexts = {
  embedNotLoaded: 'Nội dung của {vendor} chưa được tải.',
  embedReceives:
    'Nếu bạn tải nội dung này, {company} sẽ nhận được địa chỉ IP của bạn, đồng thời có thể lưu trữ và đọc dữ liệu ' +
    'trên thiết bị của bạn.',
  embedLoad: 'Tải',
  embedLoadName: 'Tải nội dung của {vendor}',
  embedAlways: 'Luôn cho phép {vendor}',
  embedPolicy: 'Chính sách quyền riêng tư của {vendor}',
};
