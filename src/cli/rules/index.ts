import type { Rule } from '../finding.js';
import { allowanceRules } from '../allowances.js';
import * as changes from './changes.js';
import * as essentials from './essentials.js';
import * as hosts from './hosts.js';
import * as items from './items.js';
import type { CatalogueRule, ChangeRule } from './rule.js';
import { shapeRules } from './shape.js';
import * as signals from './signals.js';
import * as texts from './texts.js';
import * as transfers from './transfers.js';
import * as who from './who.js';

/** What is looked for in a catalogue by itself. */
export const catalogueRules: readonly CatalogueRule[] = [
  who.controllerCountry,
  who.imprint,
  who.vendorPurpose,
  who.vendorCompany,
  who.vendorPolicy,
  who.categoryDescription,
  transfers.companyCountry,
  transfers.transferSafeguard,
  transfers.falseAdequacy,
  transfers.undeclaredTransfer,
  essentials.essentialReason,
  essentials.essentialTracker,
  essentials.essentialService,
  items.measurementExpiry,
  items.longExpiry,
  items.endlessItem,
  items.choiceLifetime,
  items.noItems,
  items.wideName,
  items.sharedName,
  items.essentialName,
  hosts.wideHost,
  hosts.sharedHost,
  hosts.scriptHost,
  hosts.insecureScript,
  hosts.sameVendor,
  signals.foreignSignal,
  signals.advancedConsentMode,
  signals.stopWithoutSignal,
  signals.gpcUnheard,
  texts.missingLanguage,
  texts.unknownText,
  texts.missingPlaceholder,
  texts.coaxingCopy,
  texts.unclearAnswer,
  texts.withdrawHint,
  texts.policyLink,
];

/** What is looked for where there is an older catalogue. */
export const changeRules: readonly ChangeRule[] = [
  changes.askedAgain,
  changes.needlessAsking,
  changes.missingAsking,
  changes.changedPurpose,
  changes.loweredRevision,
  changes.noLongerAsked,
  changes.leftBehind,
  changes.gpcWithdrawn,
];

/** All of them, as the docs show them. */
export const ruleGroups: readonly (readonly [title: string, rules: readonly Rule[]])[] = [
  ['What browsers refuse', shapeRules],
  ['What a catalogue says', catalogueRules],
  ['What has changed (`--against`)', changeRules],
  ['What is allowed', allowanceRules],
];

export const allRules: readonly Rule[] = ruleGroups.flatMap(([, rules]) => rules);
