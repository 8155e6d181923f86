import type { HostPage } from '../host.js';
import { copies } from './copies.js';
import { libraries } from './libraries.js';
import { policies } from './policies.js';
import { styles } from './styles.js';
import { systems } from './systems.js';

/** Every page of the farm by its name, in the order of the table. */
export const hosts: Readonly<Record<string, HostPage>> = {
  ...libraries,
  ...styles,
  ...systems,
  ...policies,
  ...copies,
};
