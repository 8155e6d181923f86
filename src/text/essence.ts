/** Only letters and digits, without marks: how two texts are compared, in any script. */
export function essence(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
