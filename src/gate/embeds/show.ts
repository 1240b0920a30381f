/** Draws what stands in place of an embed. */
export type DrawInto = (root: ShadowRoot | Document) => void;

/**
 * Shows an embed, or what stands in its place, or neither. What is shown already stays.
 *
 * @param address of what is embedded, empty where it is not to be loaded
 * @param draw undefined where nothing of ours is to be there
 * @returns the frame in which it is
 */
export type Show<Kind extends HTMLElement> = (
  element: Kind,
  address: string,
  draw: DrawInto | undefined,
) => HTMLElement;
