import type { Format } from '../reading/format.js';
import { heuristic } from './heuristic.js';
import { get, isRow } from '../reading/read.js';

export { heuristic };

/**
 * Frameworks by what they put around a list: the paths that are all there, or, after `|`, those of another version. What is in the list
 * bears the owner's names.
 */
const signs: readonly (readonly [name: string, paths: string])[] = [
  ['laravel', 'data current_page per_page|data links meta.current_page meta.per_page'],
  ['django-rest', 'results next previous'],
  ['spring', 'content pageable|content totalPages|content page.totalElements'],
  ['json-server', 'data items pages prev'],
  ['hydra', 'hydra:member|member totalItems @id'],
  ['hal', '_embedded _links.self.href'],
  ['aspnet', 'd.0|Data Total|result.items result.totalCount|IsSuccess Result.Data|IsSuccess Data'],
];

const isThere = (data: unknown, paths: string) =>
  paths.split('|').some((all) => all.split(' ').every((path) => get(data, path) !== undefined));

/** Realtime Database of Firebase: rows under keys that it made, which begin with the time. */
const isKeyed = (data: unknown) => isRow(data) && Object.keys(data).every((key) => key.startsWith('-'));

const named = (name: string, isIt: (data: unknown) => boolean): Format => ({
  ...heuristic,
  name,
  detect: (data, context) => isIt(data) && heuristic.detect(data, context),
});

/** The heuristic under the names of frameworks whose answers it reads; they are told by their outsides, which costs no download. */
export const envelopes: readonly Format[] = [
  ...signs.map(([name, paths]) => named(name, (data) => isThere(data, paths))),
  named('firebase', isKeyed),
];
