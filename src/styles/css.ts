/** Rules of a style sheet. The build makes them small by this tag, and editors colour them by it. Nothing can be put in. */
export function css([rules = '']: TemplateStringsArray): string {
  return rules;
}
