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
 * Code that asks for chunks, each time with all that they need. It is written out at every place: brotli makes less of that than of functions.
 *
 * @param {string} here the file with the dynamic imports; what it imports is there
 * @param {(file: string) => Iterable<string>} importsOf files that a file imports
 * @param {(file: string) => string[]} askedBefore files that have been asked for before a file is, with all that they import
 * @param {(file: string) => string} importing code that imports one file
 */
export function chunkRequests(here, importsOf, askedBefore, importing) {
  const closure = (file) => [...closureOf(file, importsOf)];
  return (file) => {
    const there = new Set([here, ...askedBefore(file)].flatMap(closure));
    const needs = closure(file).filter((one) => one !== file && !there.has(one));
    return `askForPart(${[file, ...needs].map(importing).join(', ')})`;
  };
}
