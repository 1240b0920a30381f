import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SettingsView } from './settings-view.js';

/**
 * On or off for these vendors. A `switch` knows no third state, so that the one of a category, where some may be on,
 * is a `checkbox` that looks the same.
 */
export function consentSwitch(
  view: SettingsView,
  role: 'checkbox' | 'switch',
  ids: readonly string[],
  labelId: string,
  noteId = '',
): TemplateResult {
  const on = ids.filter((id) => view.draft.get(id)).length;
  return html`<input
    type="checkbox"
    role=${role}
    part="switch"
    value=${ids}
    aria-labelledby=${labelId}
    aria-describedby=${noteId || nothing}
    .checked=${on === ids.length}
    .indeterminate=${on > 0 && on < ids.length}
    @change=${(event: Event) => view.switchVendors(ids, (event.target as HTMLInputElement).checked)}
  />`;
}
