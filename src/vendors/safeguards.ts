/** What protects data in the United States, for a company that has certified itself. */
export const DATA_PRIVACY_FRAMEWORK = {
  en: 'EU-US Data Privacy Framework (adequacy decision of 10 July 2023)',
  de: 'EU-US-Datenschutzrahmen (Angemessenheitsbeschluss vom 10. Juli 2023)',
} as const;

/** What a contract protects. */
export const STANDARD_CONTRACTUAL_CLAUSES = {
  en: 'Standard contractual clauses of the European Commission',
  de: 'Standardvertragsklauseln der Europäischen Kommission',
} as const;
