interface Policy {
  createScript(text: string): string;
  createScriptURL(address: string): string;
  createHTML(markup: string): string;
}

declare global {
  // what a policy makes is put where lib.dom takes strings
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

const asIs = (text: string): string => text;
const rules: Policy = { createScript: asIs, createScriptURL: asIs, createHTML: asIs };

let policy: Policy | undefined;

/**
 * The policy under which the gate releases scripts where a page enforces Trusted Types. It lets pass what it is given:
 * what may be released is decided before. Made late, since a second policy of one name is refused.
 */
export function trusted(): Policy {
  return (policy ??= globalThis.trustedTypes?.createPolicy('askfirst', rules) ?? rules);
}
