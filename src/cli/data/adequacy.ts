/**
 * Where personal data from the European Economic Area may go without more, and where only to some.
 *
 * The European Commission's list of adequacy decisions, as of 2026-11-30:
 * https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
 */
export const ADEQUACY_AS_OF = '2026-11-30';

export interface Adequacy {
  /** The decision, as the Official Journal has it. */
  readonly decision: string;
  /** For whom alone it holds; nothing where it holds for the whole country. */
  readonly onlyFor?: string;
}

/** By country (ISO 3166-1 alpha-2). */
export const adequacy: Readonly<Record<string, Adequacy>> = {
  AD: { decision: '2010/625/EU' },
  AR: { decision: '2003/490/EC' },
  BR: { decision: '(EU) 2026/179' },
  CA: { decision: '2002/2/EC', onlyFor: 'commercial organisations that are subject to PIPEDA' },
  CH: { decision: '2000/518/EC' },
  FO: { decision: '2010/146/EU' },
  GB: { decision: '(EU) 2021/1772, prolonged to 27 December 2031' },
  GG: { decision: '2003/821/EC' },
  IL: { decision: '2011/61/EU', onlyFor: 'data that is processed automatically' },
  IM: { decision: '2004/411/EC' },
  JE: { decision: '2008/393/EC' },
  JP: { decision: '(EU) 2019/419', onlyFor: 'businesses that are subject to the APPI with its supplementary rules' },
  KR: { decision: '(EU) 2022/254', onlyFor: 'those who are subject to PIPA, and not for personal credit information' },
  NZ: { decision: '2013/65/EU' },
  US: {
    decision: '(EU) 2023/1795',
    onlyFor:
      'companies that are certified under the EU-US Data Privacy Framework (https://www.dataprivacyframework.gov/list)',
  },
  UY: { decision: '2012/484/EU' },
};

/**
 * The European Economic Area: the Union with those parts of it that have a code of their own (Art. 355(1) TFEU, Åland),
 * Iceland, Liechtenstein and Norway.
 */
export const economicArea: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'IS LI NO AX GF GP MF MQ RE YT'
  ).split(' '),
);
