import { fold } from './fold.js';

/** Only letters and digits, without marks: how two texts are compared, in any script. */
export const essence = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
