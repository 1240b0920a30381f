interface Policy {
  createScriptURL(address: string): string;
}

const rules: Policy = { createScriptURL: (address) => address };

let policy: Policy | undefined;

/**
 * An address for a script where the page enforces Trusted Types: one that the page has loaded, or tried to, by itself.
 * Made late, since a second policy of one name is refused.
 *
 * @throws where the page does not allow the policy
 */
export function trusted(address: string): string {
  policy ??=
    (globalThis.trustedTypes as { createPolicy(name: string, rules: Policy): Policy } | undefined)?.createPolicy(
      'askfirst-guard',
      rules,
    ) ?? rules;
  return policy.createScriptURL(address);
}
