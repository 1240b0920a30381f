/**
 * A text with a number in it: a form for each plural category that the language has (CLDR). `{n}` is the number.
 */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/** The units of durations, in one language. */
export type Units = Readonly<Record<'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second', Plural | string>>;

/**
 * What the banner says, in one language. `{name}` marks a place that is filled in.
 */
export interface BannerTexts {
  /** Heading of the banner. */
  readonly title: string;
  /** Two or three sentences. May hold `{controller}` and `{purposes}`. */
  readonly intro: string;
  /** Who asks and for what; shown where the introduction does not name both. `{controller}`, `{purposes}`. */
  readonly asks: string;
  /** In place of heading and introduction where only some vendors are new, and the others have an answer. */
  readonly titleNew: string;
  /** `{controller}`, `{vendors}`: those that are new. */
  readonly introNew: string;
  /** That the choice can be changed or withdrawn at any time. */
  readonly withdrawHint: string;
  readonly privacyPolicy: string;
  readonly imprint: string;
  /** `{n}` partners. */
  readonly partners: Plural | string;
  /** `{n}` of them transfer data outside the European Economic Area. */
  readonly transfers: Plural | string;
  /** `{duration}`: how long the choice is kept. */
  readonly keptFor: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  /** In place of the two above where only some vendors are new and the others have an answer. */
  readonly acceptNew: string;
  readonly rejectNew: string;
  /** On the button that opens the settings. */
  readonly settings: string;
  /** Label of the button that opens the settings again. */
  readonly reopener: string;
  /** Announced when a choice is in force. */
  readonly saved: string;
  /** Announced when the settings could not be loaded, as where the network is away. */
  readonly failed: string;
  /** Only where browsers do not know the language's own: Chromium brings data for some eighty languages. */
  readonly units?: Units | undefined;
}

/**
 * What the settings and the declaration say, in one language. `{name}` marks a place that is filled in.
 */
export interface SettingsTexts {
  /** Heading of the settings. */
  readonly settingsTitle: string;
  readonly settingsIntro: string;
  readonly save: string;
  readonly close: string;
  /** Of an essential category, in place of a switch. */
  readonly alwaysOn: string;
  /** Name of the essential category where the catalogue has none. */
  readonly essentials: string;
  readonly essentialsDescription: string;
  /** `{n}` vendors. */
  readonly vendors: Plural | string;
  /** `{n}` items: cookies, entries of storage. */
  readonly items: Plural | string;
  /** On a vendor that was not asked about before. */
  readonly newVendor: string;
  /** That Global Privacy Control, which the visitor's browser sends, keeps a category off. */
  readonly gpc: string;
  /** Label of the field that looks for vendors. */
  readonly search: string;
  /** Where none was found. */
  readonly noneFound: string;
  /** On the button that shows `{n}` further vendors of a long list. */
  readonly more: Plural | string;
  /** `{countries}`: a list. */
  readonly transfersTo: string;
  readonly purpose: string;
  readonly company: string;
  readonly legalBasis: string;
  readonly legalBasisConsent: string;
  readonly legalBasisNecessary: string;
  /** What German law adds to the two above, for a controller in Germany. */
  readonly germanConsent: string;
  readonly germanNecessary: string;
  /** Why a vendor is strictly necessary. */
  readonly reason: string;
  /** To which countries a vendor transfers data. */
  readonly transfer: string;
  /** The vendor's own privacy policy. */
  readonly vendorPolicy: string;
  readonly itemName: string;
  readonly itemPurpose: string;
  readonly itemExpiry: string;
  readonly itemKind: string;
  /** Heading of a vendor's table. `{vendor}`. */
  readonly itemsOf: string;
  readonly noItems: string;
  /** Kept until the browser is closed. */
  readonly session: string;
  /** Kept until somebody deletes it. */
  readonly persistent: string;
  readonly cookie: string;
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly indexedDb: string;
  readonly cache: string;
  /** Whose domain: `{kind}`. */
  readonly onThisSite: string;
  readonly onVendorSite: string;
  /** That the site cannot delete what is kept on the vendor's domain. `{vendor}`. */
  readonly cannotDelete: string;
  /** Purpose of the library's own record, and of its copy for each category. */
  readonly ownRecord: string;
  readonly ownMirror: string;
  /** Why the library's own record is strictly necessary. */
  readonly ownReason: string;
  /** The visitor's choice about a vendor or a category, in the declaration: the term, and what it may be. */
  readonly choice: string;
  readonly allowed: string;
  readonly notAllowed: string;
  readonly partlyAllowed: string;
  readonly undecided: string;
  /** `{date}`, `{until}`: when the choice was made, and until when it is kept. */
  readonly choiceMade: string;
  /** `{id}` of the choice. */
  readonly choiceId: string;
  readonly noChoice: string;
  /** On the button that opens the settings from the declaration. */
  readonly change: string;
}

/**
 * What stands in place of an embed that is not loaded, in one language. `{name}` marks a place that is filled in.
 */
export interface EmbedTexts {
  /** That it is not loaded. `{vendor}`. */
  readonly embedNotLoaded: string;
  /** Who receives what when it is. `{company}`, which has its country in brackets behind it. */
  readonly embedReceives: string;
  /** On the button that loads this one. */
  readonly embedLoad: string;
  /** The accessible name of that button: holds what stands on it. `{vendor}`. */
  readonly embedLoadName: string;
  /** On the button that allows all of the vendor's, from now on. `{vendor}`. */
  readonly embedAlways: string;
  /** Of the vendor. `{vendor}`. */
  readonly embedPolicy: string;
}

/** All texts in one language, by where they are shown: what a file of `locales/` exports. */
export interface Locale {
  readonly banner: BannerTexts;
  readonly settings: SettingsTexts;
  readonly embed: EmbedTexts;
}

/** Every built-in text by its name, in one language. */
export type Texts = Omit<BannerTexts, 'units'> & SettingsTexts & EmbedTexts;

/**
 * Loads the texts of one place in a language other than English: as they stand in its module, or their values alone, in
 * the order of the English ones.
 */
export type LoadTexts = <Place extends keyof Locale>(
  language: string,
  place: Place,
) => Promise<Locale[Place] | readonly Locale[Place][keyof Locale[Place]][]>;
