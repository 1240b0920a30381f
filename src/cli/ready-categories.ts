import type { EntryCategory } from '../vendors/index.js';

type Words = Readonly<Record<'en' | 'de', string>>;

/** What a catalogue is given where it lacks the category that a vendor belongs in. */
export const readyCategories: Readonly<
  Record<EntryCategory, { readonly gpc?: true; readonly name: Words; readonly description: Words }>
> = {
  statistics: {
    name: { en: 'Statistics', de: 'Statistik' },
    description: {
      en: 'Show us how this website is found and used, so that we can improve it.',
      de: 'Zeigen uns, wie diese Website gefunden und genutzt wird, damit wir sie verbessern können.',
    },
  },
  marketing: {
    gpc: true,
    name: { en: 'Marketing', de: 'Marketing' },
    description: {
      en: 'Measure the success of our ads, and show you ads that may interest you, here and on other websites.',
      de: 'Messen den Erfolg unserer Anzeigen und zeigen Ihnen, hier und auf anderen Websites, Anzeigen, die Sie interessieren könnten.',
    },
  },
  functional: {
    name: { en: 'Functional', de: 'Funktional' },
    description: {
      en: 'Make more possible on this website, such as chats, forms and appointments.',
      de: 'Machen auf dieser Website mehr möglich, etwa Chats, Formulare und Termine.',
    },
  },
  media: {
    name: { en: 'Media', de: 'Medien' },
    description: {
      en: 'Show you videos, maps and posts of other websites on this one.',
      de: 'Zeigen Ihnen hier Videos, Karten und Beiträge anderer Websites.',
    },
  },
};
