import assert from 'node:assert/strict';
import { dataOfFixture, fixtureNames, textOfFixture } from './answers.js';
import { mutate, mutateText } from './mutate.js';

/** What programs print for nothing. */
const rubbish = /^(?:undefined|null|NaN|\[object Object\]|Invalid Date)$/;

/** No text of an answer is what programs print for nothing. */
export function checkStrings(value: unknown): void {
  if (typeof value === 'string') assert.ok(!rubbish.test(value), value);
  else if (typeof value === 'number') assert.ok(Number.isFinite(value));
  else if (typeof value === 'object' && value) Object.values(value).forEach(checkStrings);
}

/** Answers to mutate. Large ones are left out: mutating them says nothing new and takes long. */
export const smallFixtures = fixtureNames.filter((name) => textOfFixture(name).length < 40_000);
/** Makes mutations of a fixture, which is read once for all of them. */
export function mutator(name: string): (random: () => number) => string {
  if (!name.endsWith('.json')) {
    const text = textOfFixture(name);
    return (random) => mutateText(text, random);
  }
  const data = dataOfFixture(name);
  return (random) => JSON.stringify(mutate(data, random));
}
