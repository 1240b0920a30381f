import type { Texts } from './texts.js';

/**
 * A text that visitors read: one string in the catalogue's `language`, or one string per language
 * (`{ "en": "Statistics", "de": "Statistik" }`, keys are BCP 47 tags). Always shown as text, never as markup.
 */
export type Text = string | Readonly<Record<string, string>>;

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What may stand in the objects of a catalogue besides what visitors are told: names that begin with `$`. */
export interface Remarks {
  /**
   * Rules of `npx askfirst check` that do not hold here and below, each with the reason.
   *
   * @example { "long-expiry": "The vendor cannot be told, we have asked them." }
   */
  readonly $allow?: Readonly<Record<string, string>>;
}

/**
 * Where an item is kept: a cookie, an entry of localStorage or sessionStorage, an IndexedDB database, or a
 * Cache Storage cache.
 */
export type ItemKind = 'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache';

/**
 * On whose domain an item is kept. `first`: on the site's own, whoever's script wrote it, so that the site can delete
 * it. `third`: on the vendor's, where the site cannot.
 */
export type Party = 'first' | 'third';

/**
 * One thing that is kept in the visitor's browser.
 *
 * @example { "name": "_ga_*", "kind": "cookie", "party": "first", "expiry": "1 year 1 month", "purpose": "Keeps the state of the visit" }
 */
export interface Item extends Remarks {
  /**
   * The exact name; `*` stands for any run of characters.
   *
   * @pattern [^*]
   * @example "_ga_*"
   */
  readonly name: string;
  /** Where it is kept. */
  readonly kind: ItemKind;
  /** On whose domain. */
  readonly party: Party;
  /**
   * How long it is kept: `session`, `persistent`, or a duration in English words, largest unit first
   * (`"1 year 1 month"`, `"30 minutes"`). Units: year, month, week, day, hour, minute, second.
   *
   * @pattern ^(session|persistent|\d{1,4} (year|month|week|day|hour|minute|second)s?( \d{1,4} (year|month|week|day|hour|minute|second)s?)*)$
   * @example "1 year 1 month"
   * @example "session"
   */
  readonly expiry: string;
  /** What it is for, in a few words. */
  readonly purpose: Text;
}

/** A company that receives data. */
export interface Company extends Remarks {
  /**
   * With its legal form.
   *
   * @pattern \S
   * @example "Example GmbH"
   */
  readonly name: string;
  /**
   * On one line.
   *
   * @pattern \S
   */
  readonly address?: string;
  /**
   * ISO 3166-1 alpha-2, upper case.
   *
   * @pattern ^[A-Z]{2}$
   * @example "DE"
   */
  readonly country?: string;
}

/** A transfer of personal data to a country, and what protects it there (Chapter V GDPR). */
export interface Transfer extends Remarks {
  /**
   * ISO 3166-1 alpha-2, upper case.
   *
   * @pattern ^[A-Z]{2}$
   * @example "DE"
   */
  readonly country: string;
  /** Such as an adequacy decision, or standard contractual clauses. */
  readonly safeguard?: Text;
}

/**
 * What stands in for a vendor's object until its script has loaded, so that calls made before are kept for it.
 * An object that is already there is respected: it is used as it is, and only `calls` are made on it.
 */
export interface Stub {
  /** The name of the property of `window`. */
  readonly name: string;
  /** `array`: a queue that others push to (`dataLayer`, `_paq`). `function`: keeps its calls (`hj`, `fbq`). */
  readonly kind: 'array' | 'function';
  /** `function` only: the property of the function that holds the array of kept calls (`q` of `hj`). */
  readonly store?: string;
  /** `function` only: the global array to which calls go, instead of a store of its own (`dataLayer` for `gtag`). */
  readonly into?: string;
  /** How a call is kept: as its `arguments` object (the default of a function), or as a plain array. */
  readonly entry?: 'arguments' | 'array';
  /** A property of the stub that, once the vendor has set it, is called in place of keeping (`callMethod` of `fbq`). */
  readonly forward?: string;
  /**
   * Methods of the stub; each call is kept as `[method, …arguments]`, and gives back the stub. A dot makes a nested one,
   * whose calls are kept in an array of that name (`people.set`: `["set", …]` in `mixpanel.people`).
   */
  readonly methods?: readonly string[];
  /** Further properties of the stub that are the stub itself (`push` of `fbq`). */
  readonly self?: readonly string[];
  /** Further global names for the same stub (`_fbq`). */
  readonly alias?: readonly string[];
  /** Data set on the stub (`{ "version": "2.0" }`), one after the other; a dot makes a nested place (`"_i.C1._u"`). */
  readonly properties?: Readonly<Record<string, Json>>;
  /**
   * Calls made at once, in order: what is pushed to an `array`, the list of arguments of a `function`.
   * `{ "$now": "date" }` and `{ "$now": "ms" }` stand for the present time.
   */
  readonly calls?: readonly Json[];
}

/** A call that can only be made once the script has loaded (`amplitude.init`, `new UET`). */
export interface Call {
  /** The path of a global function, with dots. */
  readonly call: string;
  /** What it is called with. */
  readonly args?: readonly Json[];
  /** The function is a constructor, and what it makes is kept under this global name. */
  readonly as?: string;
  /** With `as`: the property of the first argument that is given what was under that name before (`q` of `UET`). */
  readonly queue?: string;
}

/** A script that is requested once its vendor is granted, and never before. */
export interface Script extends Remarks {
  /**
   * http(s) or relative.
   *
   * @pattern \S
   * @example "https://static.example.com/tag.js"
   */
  readonly src: string;
  /**
   * Data that the script expects on `window`, set before it is inserted. What is there already stays; to an array that
   * is there the entries are added.
   */
  readonly globals?: Readonly<Record<string, Json>>;
  /** What stands in for the vendor's objects until it has loaded. */
  readonly stubs?: readonly Stub[];
  /** Calls made when it has loaded, in order. */
  readonly loaded?: readonly Call[];
  /** Attributes of the script element: `async`, `defer`, `type`, `crossorigin`, `integrity`, `referrerpolicy`, `data-*` … Never event handlers. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What follows a withdrawal on the page at hand. */
export type Withdraw =
  /** The vendor can be told, by its `signals`, and stops in place. */
  | 'stop'
  /** The vendor cannot be told: the page is loaded again. */
  | 'reload'
  /** Nothing needs to follow but the sweep: what was loaded does nothing more by itself. */
  | 'none';

/** Google's consent types, as Consent Mode v2 names them. */
export type GoogleSignal =
  | 'ad_storage'
  | 'analytics_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** Microsoft Clarity's consent types, as its Consent API v2 names them. */
export type ClaritySignal = 'ad_Storage' | 'analytics_Storage';

/**
 * The consent calls that a vendor's state steers: its own, never another's. They are made before its scripts run, and once
 * for each decision that changes them. What several vendors steer is granted where one of them is.
 */
export interface Signals {
  /**
   * Google Consent Mode v2: the types that are granted when this vendor is.
   *
   * @minItems 1
   * @example ["analytics_storage"]
   */
  readonly google?: readonly GoogleSignal[];
  /** Microsoft Advertising (UET) consent mode: `ad_storage`. */
  readonly uet?: true;
  /**
   * Microsoft Clarity's Consent API v2: the types that are granted when this vendor is. Told nothing is, it is stopped.
   *
   * @minItems 1
   */
  readonly clarity?: readonly ClaritySignal[];
  /** Meta Pixel: `grant` and `revoke`. */
  readonly meta?: true;
  /** TikTok Pixel: `grantConsent` and `revokeConsent`. */
  readonly tiktok?: true;
  /** Matomo: `setConsentGiven` and `forgetConsentGiven`. */
  readonly matomo?: true;
  /** Piano Analytics: all purposes `opt-in` or `opt-out`. */
  readonly piano?: true;
  /** HubSpot: `setHubSpotConsent` and `revokeCookieConsent`. */
  readonly hubspot?: true;
}

/** Somebody whose scripts, embeds or items a site uses. The visitor's choice is made per vendor. */
export interface Vendor extends Remarks {
  /**
   * Unique among all categories and vendors.
   *
   * @pattern ^[\w.-]{1,64}$
   * @example "hotjar"
   */
  readonly id: string;
  /** As visitors know it. */
  readonly name: Text;
  /** One short sentence: what it is for. */
  readonly purpose?: Text;
  /** The longer text: what is collected, how it is used, who gets it. */
  readonly disclosure?: Text;
  /**
   * `consent` for what a visitor chooses, `necessary` for the vendors of an essential category; these are the defaults.
   * Nothing else opens the visitor's device (Art. 5(3) ePrivacy Directive).
   */
  readonly legalBasis?: 'consent' | 'necessary';
  /** Who receives the data. */
  readonly company?: Company;
  /**
   * Address of its privacy policy.
   *
   * @pattern \S
   */
  readonly privacyPolicy?: string;
  /** Where the data goes from there, outside the European Economic Area above all. */
  readonly transfers?: readonly Transfer[];
  /** What it keeps in the browser. Shown, and swept on withdrawal. */
  readonly items?: readonly Item[];
  /** What is loaded once it is granted. */
  readonly scripts?: readonly Script[];
  /** Hosts that it is loaded from, exact, with an optional path; `*.` only where subdomains are meant. */
  readonly hosts?: readonly string[];
  /** The consent calls that its state steers. */
  readonly signals?: Signals;
  /**
   * `basic` (the default): its scripts are loaded once it is granted. `advanced`: they are loaded at once, told by its
   * `google` signals that nothing is granted, and send pings without cookies before the choice, after a no, and with Global
   * Privacy Control on. That opens the visitor's device without consent (VG Hannover 10 A 5385/22, EDPB Guidelines 2/2023): take advice first.
   */
  readonly consentMode?: 'basic' | 'advanced';
  /** The id of another vendor, such as a tag manager, whose script loads this one. While both are granted, it runs. */
  readonly loadedBy?: string;
  /** Default: `reload`, the safe one. */
  readonly withdraw?: Withdraw;
  /**
   * A whole number from 1. Raised, it asks the visitor again for this vendor alone. Default 1.
   *
   * @asType integer
   * @minimum 1
   */
  readonly revision?: number;
  /** Only in an essential category: why it is strictly necessary (§ 25(2) TDDDG). */
  readonly reason?: Text;
}

/** A purpose, with the vendors that serve it. */
export interface Category extends Remarks {
  /**
   * Unique among all categories and vendors; part of the storage key `cookiePreference-<id>`.
   *
   * @pattern ^[\w.-]{1,64}$
   * @example "statistics"
   */
  readonly id: string;
  /** Always on, never asked about. */
  readonly essential?: boolean;
  /** Global Privacy Control speaks to it: with the signal on, its vendors are denied until explicitly granted. */
  readonly gpc?: boolean;
  /** One or two words. */
  readonly name: Text;
  /** A sentence: what visitors agree to. */
  readonly description?: Text;
  /**
   * At least one.
   *
   * @minItems 1
   */
  readonly vendors: readonly Vendor[];
}

/** Who asks. */
export interface Controller extends Remarks {
  /**
   * With its legal form.
   *
   * @pattern \S
   * @example "Example GmbH"
   */
  readonly name: string;
  /**
   * ISO 3166-1 alpha-2, upper case.
   *
   * @pattern ^[A-Z]{2}$
   * @example "DE"
   */
  readonly country?: string;
  /**
   * Address of the privacy statement. The banner does not open by itself on it.
   *
   * @pattern \S
   * @example "/privacy"
   */
  readonly privacyPolicy: string;
  /**
   * Address of the imprint. The banner does not open by itself on it.
   *
   * @pattern \S
   * @example "/imprint"
   */
  readonly imprint?: string;
}

/**
 * What a site declares: who asks, for which purposes, which vendors serve them, and what each of them loads and keeps.
 * The one source of what the dialog says, what may load, and what is swept.
 */
export interface Catalogue extends Remarks {
  /** Address of this schema, by which an editor completes and explains what is written. */
  readonly $schema?: string;
  /**
   * Written by `npx askfirst check --stamp`: that this very text has been checked, so that browsers need not do it again.
   * Of no effect once anything is changed.
   */
  readonly $checked?: string;
  /**
   * Written by `npx askfirst check --gate`: that this is the part of a catalogue that the gate needs, and where the whole
   * of it is, which is loaded where anything of it is to be shown.
   */
  readonly $whole?: {
    /** Relative to the page. */
    readonly address: string;
    /** By which it is known again. */
    readonly fingerprint: string;
  };
  /**
   * BCP 47 tag of the language in which plain strings are written.
   *
   * @pattern ^[A-Za-z]{2,3}(-|$)
   * @example "en"
   */
  readonly language: string;
  /** Who asks. */
  readonly controller: Controller;
  /** Replacements for built-in texts. */
  readonly texts?: { readonly [Key in keyof Texts]?: Text };
  /**
   * Shape and place of the banner: a card in a corner, a bar along an edge, or a modal dialog in the middle. `start` and
   * `end` follow the direction of the language. Default `box`: the corner at the bottom and the end.
   */
  readonly layout?: 'box' | 'box-start' | 'box-top' | 'box-top-start' | 'bar' | 'bar-top' | 'dialog';
  /** How the choice is kept. */
  readonly storage?: Remarks & {
    /**
     * The storage key of the record. Default `cookiePreference`.
     *
     * @pattern ^[\w.-]+$
     */
    readonly prefix?: string;
    /**
     * `subdomains`: one choice for all subdomains of the site. The record is mirrored in one cookie of its name on the
     * site's registrable domain.
     */
    readonly share?: 'subdomains';
  };
  /**
   * The purposes, in the order in which they are shown.
   *
   * @minItems 1
   */
  readonly categories: readonly Category[];
}
