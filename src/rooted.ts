const SOON_MS = 50;

/** Resolves as soon as the document has a root: while a page is written anew it may have none. */
export async function rooted(): Promise<void> {
  while (!(document.documentElement as Element | null)) await new Promise((resolve) => setTimeout(resolve, SOON_MS));
}
