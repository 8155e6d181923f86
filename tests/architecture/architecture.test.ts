import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circles, crossings } from './imports.js';
import { headless, misplaced, strangers } from './places.js';
import { projectFiles, topNames } from './sources.js';
import { badStyles, differingVersions, looseTypes, machinePaths, switchedOffTests } from './words.js';

const files = projectFiles();

test('the sources are found at all', () => {
  assert.ok(files.some(({ path }) => path === 'src/model/version.ts'));
  assert.ok(files.some(({ path }) => path === 'package-lock.json'));
});

test('rooms import only the rooms and packages they may', () => {
  assert.deepEqual(crossings(files), []);
});

test('no file imports itself in a circle', () => {
  assert.deepEqual(circles(files), []);
});

test('every file lies where the plan says', () => {
  assert.deepEqual([...misplaced(files), ...headless(files)], []);
});

test('the top of the project stays small', () => {
  assert.deepEqual(strangers(topNames()), []);
});

test('no type is loose and no check is switched off', () => {
  assert.deepEqual(looseTypes(files), []);
});

test('no test is left out', () => {
  assert.deepEqual(switchedOffTests(files), []);
});

test('styles do not depend on the root font size and hide nothing that is not defined', () => {
  assert.deepEqual(badStyles(files), []);
});

test('no file names a path of a machine or the address of a registry', () => {
  assert.deepEqual(machinePaths(files), []);
});

test('package.json, the lockfile and the code have one version', () => {
  assert.deepEqual(differingVersions(files), []);
});
