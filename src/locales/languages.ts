/** The languages that have a file here. The ui picks among them; English is built in, the others are loaded. */
export const languages: readonly string[] = ['en', 'de'];
