import type { BannerTexts, EmbedTexts, SettingsTexts } from '../catalogue/texts.js';

/** Irish. */

export const banner: BannerTexts = {
  title: 'Úsáideann an suíomh gréasáin seo fianáin',
  intro:
    'Le do thoiliú, stórálann agus léann {controller} agus comhpháirtithe faisnéis ar do ghléas, fianáin mar ' +
    'shampla, chun na gcuspóirí seo a leanas: {purposes}.',
  asks: 'Iarrann {controller} do thoiliú chun na gcuspóirí seo a leanas: {purposes}.',
  titleNew: 'Nua ar an suíomh gréasáin seo',
  introNew:
    'Iarrann {controller} do thoiliú maidir leis an méid atá nua ó rinne tú do rogha dheireanach: {vendors}. Fanann ' +
    'do roghanna eile mar atá siad.',
  withdrawHint: 'Is féidir leat do rogha a athrú nó a tharraingt siar tráth ar bith.',
  privacyPolicy: 'Ráiteas príobháideachais',
  imprint: 'Fógra dlíthiúil',
  partners: {
    one: '{n} chomhpháirtí',
    two: '{n} chomhpháirtí',
    few: '{n} chomhpháirtí',
    many: '{n} gcomhpháirtí',
    other: '{n} comhpháirtí',
  },
  transfers: 'aistríonn {n} díobh sonraí lasmuigh den LEE',
  keptFor: 'tréimhse choinneála na rogha: {duration}',
  acceptAll: 'Glac le gach ceann',
  rejectAll: 'Diúltaigh do gach ceann',
  acceptNew: 'Glac le cinn nua',
  rejectNew: 'Diúltaigh do chinn nua',
  settings: 'Socruithe',
  reopener: 'Socruithe príobháideachais',
  saved: 'Tá do rogha i bhfeidhm.',
  failed: 'Níorbh fhéidir na socruithe a lódáil. Bain triail eile as.',
  units: {
    year: { one: '{n} bhliain', two: '{n} bhliain', few: '{n} bliana', many: '{n} mbliana', other: '{n} bliain' },
    month: { one: '{n} mhí', two: '{n} mhí', few: '{n} mhí', many: '{n} mí', other: '{n} mí' },
    week: {
      one: '{n} seachtain',
      two: '{n} sheachtain',
      few: '{n} seachtaine',
      many: '{n} seachtaine',
      other: '{n} seachtain',
    },
    day: '{n} lá',
    hour: { one: '{n} uair', two: '{n} uair', few: '{n} huaire', many: '{n} n-uaire', other: '{n} uair' },
    minute: '{n} nóiméad',
    second: { one: '{n} soicind', two: '{n} shoicind', few: '{n} shoicind', many: '{n} soicind', other: '{n} soicind' },
  },
};

export const settings: SettingsTexts = {
  settingsTitle: 'Do roghanna',
  settingsIntro: 'Cumasaigh na rudaí a dtugann tú toiliú dóibh.',
  save: 'Sábháil na roghanna',
  close: 'Dún',
  alwaysOn: 'Cumasaithe i gcónaí',
  essentials: 'Riachtanach',
  essentialsDescription: 'Riachtanach chun go n-oibreoidh an suíomh seo agus chun do rogha a choinneáil i gcuimhne.',
  vendors: {
    one: '{n} soláthraí',
    two: '{n} sholáthraí',
    few: '{n} sholáthraí',
    many: '{n} soláthraí',
    other: '{n} soláthraí',
  },
  items: {
    one: '{n} iontráil',
    two: '{n} iontráil',
    few: '{n} iontráil',
    many: '{n} n-iontráil',
    other: '{n} iontráil',
  },
  newVendor: 'Nua',
  gpc:
    'Seolann do bhrabhsálaí an comhartha Global Privacy Control. Tá an chatagóir seo díchumasaithe go dtí go ' +
    'gceadóidh tú í.',
  search: 'Cuardaigh soláthraithe',
  noneFound: 'Níor aimsíodh aon soláthraí.',
  more: 'Taispeáin {n} eile',
  transfersTo: 'aistriú sonraí: {countries}',
  purpose: 'Cuspóir',
  company: 'Cuideachta',
  legalBasis: 'Bunús dlí',
  legalBasisConsent: 'Do thoiliú, Airteagal 6(1), pointe (a), den RGCS',
  legalBasisNecessary: 'Fíor-riachtanach',
  germanConsent: '§ 25(1) TDDDG',
  germanNecessary: '§ 25(2) TDDDG',
  reason: 'Cúis',
  transfer: 'Aistriú sonraí',
  vendorPolicy: 'Beartas príobháideachais',
  itemName: 'Ainm',
  itemPurpose: 'Cuspóir',
  itemExpiry: 'Tréimhse choinneála',
  itemKind: 'Cineál',
  itemsOf: '{vendor}: iontrálacha',
  noItems: 'Ní stóráiltear aon rud ar do ghléas.',
  session: 'Seisiún',
  persistent: 'Go dtí go scriostar é',
  cookie: 'Fianán',
  localStorage: 'Stóras logánta',
  sessionStorage: 'Stóras seisiúin',
  indexedDb: 'Bunachar sonraí',
  cache: 'Taisce',
  onThisSite: '{kind}, an suíomh seo',
  onVendorSite: '{kind}, suíomh an tsoláthraí',
  cannotDelete:
    'Ní féidir leis an suíomh seo an méid atá stóráilte ar shuíomh an tsoláthraí féin ({vendor}) a scriosadh. Is ' +
    'féidir le do bhrabhsálaí é sin a dhéanamh.',
  ownRecord: 'Coinníonn sé do rogha i gcuimhne.',
  ownMirror: 'Coinníonn sé do rogha i gcuimhne do gach catagóir.',
  ownReason: 'Gan é, chuirfí an cheist arís ar gach leathanach.',
  choice: 'Do rogha',
  allowed: 'Ceadaithe',
  notAllowed: 'Neamhcheadaithe',
  partlyAllowed: 'Ceadaithe go páirteach',
  undecided: 'Gan cinneadh fós',
  choiceMade: 'Rinne tú do rogha ar an {date}. Coinneofar í go dtí an {until}.',
  choiceId: 'Aitheantóir do rogha: {id}',
  noChoice: 'Níl rogha déanta agat fós. Ní lódáiltear ach an méid atá riachtanach.',
  change: 'Athraigh do rogha',
};

export const embed: EmbedTexts = {
  embedNotLoaded: '{vendor}: níl an t-ábhar lódáilte.',
  embedReceives:
    'Má lódálann tú é, gheobhaidh {company} do sheoladh IP agus beidh an chuideachta in ann sonraí a stóráil agus a ' +
    'léamh ar do ghléas.',
  embedLoad: 'Lódáil',
  embedLoadName: 'Lódáil ábhar: {vendor}',
  embedAlways: 'Ceadaigh i gcónaí: {vendor}',
  embedPolicy: 'Beartas príobháideachais: {vendor}',
};
