import type { Vendor, Category } from '../../catalogue/types.js';
import { forEachVendor, shown, type CatalogueRule } from './rule.js';

/** Whether data goes to somebody else: what the site itself does needs no company and no policy of its own. */
function isSomebodyElse({ scripts = [], hosts = [], loadedBy }: Vendor, { essential }: Category): boolean {
  const isElsewhere = scripts.some(({ src }) => /^([a-z]+:)?\/\//i.test(src)) || hosts.length > 0 || !!loadedBy;
  return isElsewhere || !essential;
}

export const controllerCountry: CatalogueRule = {
  name: 'controller-country',
  level: 'warning',
  title: 'The controller has a country.',
  reason: 'Visitors are told who asks, and where. The settings name the German law where it is Germany.',
  source: 'Art. 13(1)(a) GDPR',
  find: ({ controller }) =>
    controller.country
      ? []
      : [
          {
            place: 'controller',
            message: 'the controller has no country',
            fix: 'add "country", in two capital letters such as "DE"',
          },
        ],
};

export const imprint: CatalogueRule = {
  name: 'imprint',
  level: 'warning',
  title: 'The controller has an imprint.',
  reason:
    'Who runs a site has to be easy to find, and the banner must not stand in the way: it stays closed on that page.',
  source: 'Art. 5 Directive 2000/31/EC; § 5 DDG; DSK, Orientierungshilfe Digitale Dienste',
  find: ({ controller }) =>
    controller.imprint
      ? []
      : [{ place: 'controller', message: 'there is no imprint', fix: 'add "imprint", the address of that page' }],
};

export const vendorPurpose = forEachVendor(
  {
    name: 'vendor-purpose',
    level: 'warning',
    title: 'Every vendor has a purpose.',
    reason: 'Consent is for a purpose, and who does not know it cannot give it.',
    source: 'Art. 4(11) and 13(1)(c) GDPR; EDPB Guidelines 05/2020, 64',
  },
  ({ name, purpose }, place) => [
    !purpose && {
      place,
      message: `nothing says what ${shown(name)} is for`,
      fix: 'add "purpose", one short sentence',
    },
  ],
);

export const vendorCompany = forEachVendor(
  {
    name: 'vendor-company',
    level: 'warning',
    title: 'Every vendor names the company that receives the data, with its country.',
    reason: 'Visitors choose whom they trust, so they are told who that is.',
    source: 'Art. 13(1)(e) GDPR; CJEU C-673/17 (Planet49), 81',
  },
  (vendor, place, category) => [
    isSomebodyElse(vendor, category) &&
      !vendor.company?.country && {
        place: vendor.company ? `${place}.company` : place,
        message: `nothing says ${vendor.company ? 'in which country the company is' : 'who receives the data'}`,
        fix: vendor.company
          ? 'add its "country"'
          : 'add "company" with "name", "address" and "country": your own where you run it yourself',
      },
  ],
);

export const vendorPolicy = forEachVendor(
  {
    name: 'vendor-policy',
    level: 'warning',
    title: "Every vendor's privacy policy is linked.",
    reason: 'What a recipient does with the data stands in its own policy, and informed consent wants it at hand.',
    source: 'Art. 13 and 14 GDPR; CNIL, deliberation 2020-092',
  },
  (vendor, place, category) => [
    isSomebodyElse(vendor, category) &&
      !vendor.privacyPolicy && {
        place,
        message: `the privacy policy of ${shown(vendor.name)} is not there`,
        fix: 'add "privacyPolicy", its address',
      },
  ],
);

export const categoryDescription: CatalogueRule = {
  name: 'category-description',
  level: 'warning',
  title: 'Every category that is asked about is described.',
  reason: 'The switch of a category is consent to a purpose; one or two words do not say which.',
  source: 'EDPB Guidelines 05/2020, 55 to 61; CNIL, deliberation 2020-092',
  find: ({ categories }) =>
    categories.flatMap(({ essential, description, name }, at) =>
      essential || description
        ? []
        : [
            {
              place: `categories[${at}]`,
              message: `nothing says what visitors agree to with ${JSON.stringify(shown(name))}`,
              fix: 'add "description", a sentence',
            },
          ],
    ),
};
