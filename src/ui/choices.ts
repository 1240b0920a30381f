import { textNamed } from '../language/text-named.js';
import { make } from './make.js';
import type { View } from './view.js';

/** The answers that a visitor can give. `new` speaks of the vendors that have none yet. */
export type Answer = 'save' | 'reject-all' | 'accept-all' | 'reject-new' | 'accept-new';

/**
 * The buttons that answer: one and the same, so that none is louder than another. Each holds the next one's label unseen,
 * so that two have the width and the height that the longer needs. What tells them apart stands inside: by `attr()` a
 * page's rule for the part could tell the buttons apart by their own attributes.
 */
export function choices(view: View, sources: readonly Answer[]): HTMLElement {
  const label = (index: number): string => textNamed(view.texts, sources[index % sources.length]!);
  return make(
    'div',
    { class: 'choices' },
    ...sources.map((source, index) =>
      make(
        'button',
        { class: 'choice', part: 'choice', onclick: (event) => view.choose(source, event) },
        make('span', { 'data-answer': source }, label(index)),
        make('span', { 'data-other': label(index + 1) }),
      ),
    ),
  );
}
