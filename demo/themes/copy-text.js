/**
 * Copies the text of an element; where the browser does not allow that, it is selected, to be copied by hand.
 *
 * @param {Element} element
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyText(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(element);
    return false;
  }
}
