// Which files a chunk needs, asked for together. A browser learns what a chunk imports when it has read it, one round trip later, so whoever
// asks for a chunk asks for all that it imports as well:
//
//   askForPart(import('./chunks/x.js'), import('./chunks/what-x-imports.js'))
//
// Where one of them fails, the chunk itself could not have run either: the promise rejects as that of the chunk alone would.

/** A file and all that it imports, and what that imports. */
function closureOf(file, importsOf, way = []) {
  if (way.includes(file))
    throw new Error(`portable chunks: ${[...way, file].join(' → ')} import each other in a circle`);
  return new Set([file, ...importsOf(file).flatMap((one) => [...closureOf(one, importsOf, [...way, file])])]);
}

/**
 * What the chunks of a file's dynamic imports need besides themselves.
 *
 * @param {string} here the file with the dynamic imports; what it imports is there
 * @param {(file: string) => string[]} importsOf files that a file imports
 * @param {(file: string) => string[]} askedBefore files that have been asked for before a file is
 * @returns {(file: string) => string[]} files that are to be asked for with a file, without those that another of them imports
 */
export function chunkNeeds(here, importsOf, askedBefore) {
  const closure = (file) => closureOf(file, importsOf);
  return (file) => {
    const there = new Set([here, ...askedBefore(file)].flatMap((one) => [...closure(one)]));
    const missing = importsOf(file).filter((need) => !there.has(need));
    return missing.filter((need) => !missing.some((other) => other !== need && closure(other).has(need)));
  };
}

/**
 * Code that asks for chunks, each time with all that they need.
 *
 * @param {(file: string) => string[]} needsOf
 * @param {(file: string) => string} importing code that imports one file
 */
export function chunkRequests(needsOf, importing) {
  const request = (file) => {
    const needs = needsOf(file).map((need) => (needsOf(need).length ? request(need) : importing(need)));
    return `askForPart(${[importing(file), ...needs].join(', ')})`;
  };
  return request;
}
