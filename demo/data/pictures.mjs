import { country } from './pictures/country.mjs';
import { indoors } from './pictures/indoors.mjs';
import { town } from './pictures/town.mjs';
import { water } from './pictures/water.mjs';

/*
 * The photos of the demo: flat illustrations drawn by code, so that they are the project's own and weigh next to nothing.
 * Every scene is built from back to front out of a few shapes, with one light and one palette. Nothing in them is random between runs.
 */

const scenes = { ...water, ...country, ...town, ...indoors };
const usual = [1600, 1000];
const sizes = { 'hai-dang': [1000, 1600], 'toan-canh-song-van': [2400, 800] };

/**
 * Every picture by name: its size in CSS px and a function that draws it.
 *
 * @type {Record<string, { width: number, height: number, svg: () => string }>}
 */
export const pictures = Object.fromEntries(
  Object.entries(scenes).map(([name, draw]) => {
    const [width, height] = sizes[name] ?? usual;
    const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
    return [name, { width, height, svg: () => `${root}${draw()}</svg>` }];
  }),
);
