import type { Rule } from '../finding.js';

const CONSENT_FIRST = 'Art. 5(3) ePrivacy Directive; § 25(1) TDDDG; EDPB Guidelines 2/2023';
const WITHDRAWAL = 'Art. 7(3) GDPR';
const INFORMED = 'Art. 5(3) ePrivacy Directive; Art. 13(1) GDPR; CJEU C-673/17 (Planet49)';

/** Whoever lists vendors is believed only while the list is right. */
const LISTED = 'A visitor consents to what is named. What is not named has no consent, whatever was clicked.';

function rule(name: string, level: Rule['level'], title: string, reason: string, source: string): Rule {
  return { name, level, title, reason, source };
}

/** What an audit looks for, by what it is called in code. */
export const rules = {
  loadedTooEarly: rule(
    'loaded-too-early',
    'error',
    'Nothing of a vendor is requested before the visitor has chosen.',
    'A request opens the visitor’s device to the vendor and hands over its address. That takes consent, which comes before.',
    CONSENT_FIRST,
  ),
  storedTooEarly: rule(
    'stored-too-early',
    'error',
    'Nothing of a vendor is stored before the visitor has chosen.',
    'To store something in the visitor’s browser, an id above all, takes consent, which comes before.',
    CONSENT_FIRST,
  ),
  loadedDespiteGpc: rule(
    'loaded-despite-gpc',
    'error',
    'Nothing is requested of vendors to which Global Privacy Control has said no.',
    'The signal is an objection that the browser makes for the visitor. A catalogue that says `gpc` promises to heed it.',
    'W3C Global Privacy Control; Art. 21(5) GDPR',
  ),
  storedDespiteGpc: rule(
    'stored-despite-gpc',
    'error',
    'Nothing is stored by vendors to which Global Privacy Control has said no.',
    'The signal is an objection that the browser makes for the visitor. A catalogue that says `gpc` promises to heed it.',
    'W3C Global Privacy Control; Art. 21(5) GDPR',
  ),
  loadedAfterRefusal: rule(
    'loaded-after-refusal',
    'error',
    'Nothing of a vendor is requested after it was refused.',
    'A refusal that changes nothing is none, and consent that could not be refused was not freely given.',
    `${CONSENT_FIRST}; Art. 4(11) GDPR`,
  ),
  storedAfterRefusal: rule(
    'stored-after-refusal',
    'error',
    'Nothing of a vendor is stored after it was refused.',
    'A refusal that changes nothing is none, and consent that could not be refused was not freely given.',
    `${CONSENT_FIRST}; Art. 4(11) GDPR`,
  ),
  loadedAfterWithdrawal: rule(
    'loaded-after-withdrawal',
    'error',
    'Nothing of a vendor is requested once its consent is withdrawn.',
    'A withdrawal ends what consent allowed: the vendor falls silent, on this page and on the next.',
    WITHDRAWAL,
  ),
  keptAfterWithdrawal: rule(
    'kept-after-withdrawal',
    'error',
    'Nothing that a vendor kept on this site stays once its consent is withdrawn.',
    'An id that stays lets the vendor know the visitor again. What is on the site’s own domain the site can delete.',
    `${WITHDRAWAL}; Art. 17(1)(b) GDPR`,
  ),
  undeclaredHost: rule(
    'undeclared-host',
    'error',
    'Every host that is contacted belongs to a declared vendor.',
    LISTED,
    INFORMED,
  ),
  undeclaredItem: rule('undeclared-item', 'error', 'Everything that is stored is declared.', LISTED, INFORMED),
  keptLonger: rule(
    'kept-longer',
    'error',
    'Nothing is kept longer than it is declared.',
    'How long a cookie works is part of what a visitor has to be told before consenting.',
    INFORMED,
  ),
  wrongParty: rule(
    'wrong-party',
    'error',
    'Everything is kept on the domain that is declared: the site’s, or the vendor’s.',
    'What is on the vendor’s domain is seen by it on other sites too, and the site cannot delete it: visitors are told another thing, and the sweep looks in the wrong place.',
    INFORMED,
  ),
  askedAgain: rule(
    'asked-again',
    'error',
    'Who has refused is not asked again on the next visit.',
    'To ask until the answer is yes wears visitors down; a refusal holds as long as a grant.',
    'CNIL 2020-092; Garante 231/2021; EDPB Guidelines 03/2022 on deceptive patterns',
  ),
  refusalHarder: rule(
    'refusal-harder',
    'error',
    'To refuse takes as few steps as to accept.',
    'Where the first layer can only be accepted, most who would refuse do not find how.',
    'EDPB Cookie Banner Taskforce report (2023), type A; VG Hannover 10 A 5385/22',
  ),
  vendorNeverSeen: rule(
    'vendor-never-seen',
    'warning',
    'Every declared vendor is at work somewhere.',
    'A visitor who is asked for more than is used is asked for nothing. It may be at work on pages that were not opened.',
    'Art. 5(1)(a) and (c) GDPR',
  ),
  itemNeverSeen: rule(
    'item-never-seen',
    'warning',
    'Everything that is declared is stored at some time.',
    'A list with what is not there hides what is. It may be stored on pages that were not opened, or later.',
    'Art. 5(1)(a) GDPR',
  ),
  noCatalogue: rule(
    'no-catalogue',
    'warning',
    'The site has a catalogue to be held against.',
    'Without one, all that is not the site’s own counts as undeclared.',
    'Art. 13(1) GDPR',
  ),
  brokenCatalogue: rule(
    'broken-catalogue',
    'error',
    'The catalogue on the page can be read.',
    'A catalogue with an error grants nothing and asks nobody: the site has no consent, and the visitor no choice.',
    'Art. 7(1) GDPR',
  ),
} as const satisfies Readonly<Record<string, Rule>>;

/** Every rule of an audit. */
export const auditRules: readonly Rule[] = Object.values(rules);
