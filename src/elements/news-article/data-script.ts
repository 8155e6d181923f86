interface Policy {
  readonly createScript: (json: string) => string;
}
type PolicyWindow = Window & { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** What comes out has been read as JSON and written anew, without a `<` that could close the script. */
const plain: Policy = { createScript: (json) => JSON.stringify(JSON.parse(json)).replace(/</g, '\\u003c') };
let policy: Policy | undefined;

function makePolicy(): Policy {
  return (window as PolicyWindow).trustedTypes?.createPolicy('bantin-json', plain) ?? plain;
}

/**
 * JSON-LD for the head of a page. To Trusted Types a script is a script, even where it is nothing but data, so there is a policy for it that
 * lets through nothing but data. A page that does not allow the policy has the data all the same, and complaints in its reports: a text node
 * may always be appended.
 */
export function dataScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    policy ??= makePolicy();
    script.text = policy.createScript(json);
  } catch {
    script.append(document.createTextNode(json));
  }
  return script;
}
