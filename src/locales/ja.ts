import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Japanese. */

export const banner: BannerTexts = {
  title: 'このウェブサイトはCookieを使用しています',
  intro:
    '{controller}とパートナーは、同意をいただいたうえで、以下の目的のためにCookieなどの情報をお使いの端末に保存し、' +
    '読み取ります：{purposes}。',
  asks: '{controller}は、以下の目的について同意を求めています：{purposes}。',
  titleNew: 'このウェブサイトの新規項目',
  introNew:
    '{controller}は、前回の選択以降に追加された項目について同意を求めています：{vendors}。' +
    'その他の選択内容は変わりません。',
  withdrawHint: '選択内容の変更や同意の撤回は、いつでも行えます。',
  privacyPolicy: 'プライバシーポリシー',
  imprint: '運営者情報',
  partners: 'パートナー{n}社',
  transfers: 'うち{n}社が欧州経済領域外へデータを移転',
  keptFor: '選択の保存期間：{duration}',
  acceptAll: 'すべてに同意',
  rejectAll: 'すべてを拒否',
  acceptNew: '新規項目に同意',
  rejectNew: '新規項目を拒否',
  settings: '設定',
  reopener: 'プライバシー設定',
  saved: '選択内容が反映されました。',
  failed: '設定を読み込めませんでした。もう一度お試しください。',
};

export const settings: SettingsTexts = {
  settingsTitle: '選択内容',
  settingsIntro: '同意する項目をオンにしてください。',
  save: '選択を保存',
  close: '閉じる',
  alwaysOn: '常にオン',
  essentials: '必須',
  essentialsDescription: 'このウェブサイトの動作と選択内容の保存に必要です。',
  vendors: '提供元{n}社',
  items: '保存データ{n}件',
  newVendor: '新規',
  gpc: 'お使いのブラウザーがGlobal Privacy Controlの信号を送信しているため、許可するまでオフのままになります。',
  search: '提供元を検索',
  noneFound: '該当する提供元はありません。',
  more: 'さらに{n}社を表示',
  transfersTo: '移転先：{countries}',
  purpose: '目的',
  company: '会社',
  legalBasis: '法的根拠',
  legalBasisConsent: '本人の同意、GDPR第6条第1項（a）',
  legalBasisNecessary: '必要不可欠',
  germanConsent: 'TDDDG第25条第1項',
  germanNecessary: 'TDDDG第25条第2項',
  reason: '必要な理由',
  transfer: 'データの移転',
  vendorPolicy: 'プライバシーポリシー',
  itemName: '名称',
  itemPurpose: '目的',
  itemExpiry: '保存期間',
  itemKind: '種類',
  itemsOf: '{vendor}の保存データ',
  noItems: 'お使いの端末には何も保存しません。',
  session: 'セッション終了まで',
  persistent: '削除されるまで',
  cookie: 'Cookie',
  localStorage: 'ローカルストレージ',
  sessionStorage: 'セッションストレージ',
  indexedDb: 'データベース',
  cache: 'キャッシュ',
  onThisSite: '{kind}（このサイト）',
  onVendorSite: '{kind}（提供元のサイト）',
  cannotDelete:
    '提供元（{vendor}）のサイトに保存されたデータは、このサイトからは削除できません。' +
    'お使いのブラウザーでは削除できます。',
  ownRecord: '選択内容を保存します。',
  ownMirror: 'カテゴリーごとの選択内容を保存します。',
  ownReason: 'これがないと、すべてのページで再び確認が表示されます。',
  choice: '選択内容',
  allowed: '許可',
  notAllowed: '許可しない',
  partlyAllowed: '一部許可',
  undecided: '未選択',
  choiceMade: '{date}に選択されました。この選択は{until}まで保存されます。',
  choiceId: '選択のID：{id}',
  noChoice: 'まだ選択されていません。必須でないものは読み込まれません。',
  change: '選択を変更',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}のコンテンツは読み込まれていません。',
  embedReceives:
    '読み込むと、{company}がIPアドレスを受け取り、お使いの端末にデータを保存したり、' +
    'そこから読み取ったりできるようになります。',
  embedLoad: '読み込む',
  embedLoadName: '{vendor}のコンテンツを読み込む',
  embedAlways: '{vendor}を常に許可',
  embedPolicy: '{vendor}のプライバシーポリシー',
};
