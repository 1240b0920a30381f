import { make } from './make.js';

/** Draws what stands out in a text, in its own language and direction. */
export const bold =
  (language: string) =>
  (text: string): HTMLElement =>
    make('b', { lang: language, dir: 'auto' }, text);
