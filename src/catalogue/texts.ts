/**
 * A text with a number in it: a form for each plural category that the language has (CLDR). `{n}` is the number.
 */
export type Plural = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

/**
 * The built-in texts of the dialog in one language. `{name}` marks a place that is filled in.
 */
export interface Texts {
  /** Heading of the banner. */
  readonly title: string;
  /** Two or three sentences. May hold `{controller}` and `{purposes}`. */
  readonly intro: string;
  /** Who asks and for what; shown where the introduction does not name both. `{controller}`, `{purposes}`. */
  readonly asks: string;
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
  readonly settings: string;
  readonly save: string;
  readonly close: string;
  /** Label of the button that opens the settings again. */
  readonly reopener: string;
  /** Heading of the settings. */
  readonly settingsTitle: string;
  readonly settingsIntro: string;
  readonly alwaysOn: string;
  /** Name of the essential category where the catalogue has none. */
  readonly essentials: string;
  readonly essentialsDescription: string;
  /** `{n}` vendors. */
  readonly vendors: Plural | string;
  /** `{n}` items. */
  readonly items: Plural | string;
  readonly newVendor: string;
  /** That Global Privacy Control, which the visitor's browser sends, keeps a category off. */
  readonly gpc: string;
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
  readonly reason: string;
  readonly transfer: string;
  readonly vendorPolicy: string;
  readonly itemName: string;
  readonly itemPurpose: string;
  readonly itemExpiry: string;
  readonly itemKind: string;
  /** Heading of a vendor's table, for assistive technology. `{vendor}`. */
  readonly itemsOf: string;
  readonly noItems: string;
  readonly session: string;
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
  /** Announced when a choice is in force. */
  readonly saved: string;
}

/**
 * What stands in place of an embed that is not loaded, in one language. `{name}` marks a place that is filled in.
 */
export interface EmbedTexts {
  /** That it is not loaded. `{vendor}`. */
  readonly notLoaded: string;
  /** Who receives what when it is. `{company}`, which has its country in brackets behind it. */
  readonly receives: string;
  /** On the button that loads this one. */
  readonly load: string;
  /** The accessible name of that button: holds what stands on it. `{vendor}`. */
  readonly loadName: string;
  /** On the button that allows all of the vendor's, from now on. `{vendor}`. */
  readonly always: string;
  /** Of the vendor. `{vendor}`. */
  readonly privacyPolicy: string;
}

/**
 * Loads the texts of a language other than English: as they stand in its module, or their values alone, in the order of
 * the English ones.
 */
export type LoadTexts<Names> = (language: string) => Promise<Names | readonly Names[keyof Names][]>;
