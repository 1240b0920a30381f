interface Policy {
  createScriptURL(address: string): string;
}

const asIs: Policy = { createScriptURL: (address) => address };

let policy: Policy | undefined;

/**
 * An address for a script where the page enforces Trusted Types: one that the page has loaded, or tried to, by itself.
 * Made late, and where the page does not allow the policy the address stays as it is, for the browser to refuse.
 */
export function trusted(address: string): string {
  try {
    policy ??= (
      globalThis.trustedTypes as { createPolicy(name: string, rules: Policy): Policy } | undefined
    )?.createPolicy('askfirst-guard', asIs);
  } catch {
    policy = asIs;
  }
  return (policy ?? asIs).createScriptURL(address);
}
