import { make, type Part } from './make.js';
import type { View } from './view.js';

/** The site's privacy statement, and its imprint where `imprint` is asked for and given. */
export function siteLinks({ catalogue: { controller }, texts }: View, imprint: boolean): Part {
  const link = (href: string, label: string): Part => [' ', make('a', { part: 'link', href }, label)];
  return [
    link(controller.privacyPolicy, texts.privacyPolicy),
    !!(imprint && controller.imprint) && link(controller.imprint, texts.imprint),
  ];
}
