import { fill } from '../language/fill.js';
import { bold } from './bold.js';
import { make, type Part } from './make.js';
import type { View } from './view.js';

const economicArea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Partners, transfers outside the European Economic Area, and how long the choice is kept, in one line. */
export function facts(view: View): HTMLElement {
  const { asked, texts } = view;
  const transferring = asked.filter((vendor) =>
    vendor.transfers?.some((transfer) => !economicArea.includes(transfer.country)),
  ).length;
  const strong = bold(view.language);
  const fact = (parts: Part): Part => [make('span', {}, parts), ' '];
  return make(
    'p',
    { class: 'facts' },
    fact(view.count(texts.partners, asked.length, strong)),
    !!transferring && fact(view.count(texts.transfers, transferring, strong)),
    fact(fill(texts.keptFor, { duration: strong(view.duration(view.choiceDuration)) })),
  );
}
