/**
 * Fills `{name}` in a message. Where the message has two forms (`one|other`), `count` decides: 1 takes the first.
 *
 * A name without a value stays away instead of showing `undefined`.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  const forms = message.split('|');
  const form = (String(values['count']) === '1' ? forms[0] : forms.at(-1)) ?? '';
  return form.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : ''));
}
