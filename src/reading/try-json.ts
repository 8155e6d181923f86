/** What `tryJson` gives for what is no JSON; `undefined` is no value of JSON, but easily made by mistake. */
export const notJson = Symbol('not JSON');

export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return notJson;
  }
}
