import type { Text } from '../../catalogue/types.js';
import { adequacy, ADEQUACY_AS_OF, economicArea } from '../data/adequacy.js';
import { forEachVendor } from './rule.js';

const countryName = (code: string): string => {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
};

const adequate = (code: string) => (Object.hasOwn(adequacy, code) ? adequacy[code] : undefined);

const wordsOf = (text: Text): string => (typeof text === 'string' ? text : Object.values(text).join('\n'));

export const transferSafeguard = forEachVendor(
  {
    name: 'transfer-safeguard',
    level: 'error',
    title:
      'A transfer out of the EEA says what protects the data there, unless an adequacy decision covers the whole country.',
    reason:
      'Personal data leaves the European Economic Area only with an adequacy decision or a safeguard, and visitors are told which.',
    source: `Art. 13(1)(f), 44 to 46 GDPR; adequacy decisions as of ${ADEQUACY_AS_OF}`,
  },
  ({ transfers = [] }, place) =>
    transfers.map(({ country, safeguard }, index) => {
      const decision = adequate(country);
      if (safeguard || economicArea.has(country) || (decision && !decision.onlyFor)) return undefined;
      return {
        place: `${place}.transfers[${index}]`,
        message: `data goes to ${countryName(country)}, and nothing says what protects it there`,
        fix: decision
          ? `add "safeguard": the adequacy decision ${decision.decision} holds only for ${decision.onlyFor}. Say so where the company is one of them, else name the standard contractual clauses or what there is`
          : 'add "safeguard": there is no adequacy decision, so name the standard contractual clauses or what there is',
      };
    }),
);

export const falseAdequacy = forEachVendor(
  {
    name: 'false-adequacy',
    level: 'error',
    title: 'A safeguard names no adequacy decision that there is not.',
    reason: 'Visitors would be told of a protection that does not exist.',
    source: `Art. 45 GDPR; CJEU C-311/18 (Schrems II) for the Privacy Shield; adequacy decisions as of ${ADEQUACY_AS_OF}`,
  },
  ({ transfers = [] }, place) =>
    transfers.map(({ country, safeguard = '' }, index) => {
      const words = wordsOf(safeguard);
      const at = `${place}.transfers[${index}].safeguard`;
      if (/privacy shield|safe harbou?r/i.test(words)) {
        const message = 'the Privacy Shield and Safe Harbor are void';
        return { place: at, message, fix: 'name the EU-US Data Privacy Framework where the company is certified' };
      }
      const isClaimed = /adequa|angemessenheit|adéquat|adecua|adegua/i.test(words);
      if (!isClaimed || adequate(country) || economicArea.has(country)) return undefined;
      return {
        place: at,
        message: `it speaks of an adequacy decision, and there is none for ${countryName(country)}`,
        fix: 'name what protects the data there, or the country to which it really goes',
      };
    }),
);

export const undeclaredTransfer = forEachVendor(
  {
    name: 'undeclared-transfer',
    level: 'warning',
    title: 'Where a company is outside the EEA, its data is said to go there.',
    reason: 'What a company outside the European Economic Area receives, or can reach, is transferred to its country.',
    source: 'Art. 13(1)(f) and 44 GDPR; EDPB Guidelines 05/2021',
  },
  ({ company, transfers = [] }, place) => {
    const country = company?.country;
    if (!country || economicArea.has(country) || transfers.some((transfer) => transfer.country === country)) return [];
    const { onlyFor, decision = '' } = adequate(country) ?? {};
    const whole =
      decision && !onlyFor ? ` The adequacy decision ${decision} covers it: a safeguard need not be named` : '';
    return [
      {
        place: `${place}.company`,
        message: `${company.name} is in ${countryName(country)}, and no transfer to it is declared`,
        fix: `add "transfers": [{ "country": "${country}"${whole ? '' : ', "safeguard": "…"'} }].${whole}`.replace(
          /\.$/,
          '',
        ),
      },
    ];
  },
);

/** Codes of states with which an address in the United States ends, in front of its ZIP code. */
const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR';

const byPostcode: readonly (readonly [country: string, pattern: RegExp])[] = [
  ['US', RegExp(`\\b(${states.replaceAll(' ', '|')}),? \\d{5}(-\\d{4})?$`)],
  ['CA', /\b[A-Z]{2},? [ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/],
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/],
  ['NL', /\b\d{4} [A-Z]{2}\b [A-Z][a-z]+$/],
];

const also: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  'republic of ireland': 'IE',
  czechia: 'CZ',
  'the netherlands': 'NL',
  korea: 'KR',
};

let names: ReadonlyMap<string, string> | undefined;

/** Names of countries, in the languages in which addresses are written most, in small letters. */
function countryNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'fi', 'cs']) {
    const region = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = region.of(code)?.toLowerCase();
      // a code that was given up has the name of the one that has taken its place
      if (name && !found.has(name) && new Intl.Locale(`und-${code}`).region === code) found.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(also)) found.set(name, code);
  return (names = found);
}

/** In which country an address is, as far as it says so by its end. */
export function countryOfAddress(address: string): string | undefined {
  const end = address.trim().replace(/\.$/, '');
  const last = end.split(/[,\n]/).at(-1)?.trim() ?? '';
  const named = countryNames().get(last.toLowerCase());
  // Georgia is a country and a state, and a country may be named like a place in another
  if (named) return last.toLowerCase() === 'georgia' ? undefined : named;
  return byPostcode.find(([, pattern]) => pattern.test(end))?.[0];
}

export const companyCountry = forEachVendor(
  {
    name: 'company-country',
    level: 'error',
    title: "A company's country is that of its address.",
    reason:
      'A wrong country hides a transfer, or claims an adequacy decision that does not hold: Vancouver in Washington is not the one in Canada.',
    source: 'Art. 13(1)(e) and (f) GDPR',
  },
  ({ company }, place) => {
    const { country, address } = company ?? {};
    const real = address && countryOfAddress(address);
    if (!country || !real || real === country) return [];
    return [
      {
        place: `${place}.company.country`,
        message: `${JSON.stringify(address)} is in ${countryName(real)}, not in ${countryName(country)}`,
        fix: `"country": "${real}", and look at the transfers and at what the texts say of it`,
      },
    ];
  },
);
