import { statuses } from './statuses.js';
import { testFaults } from './suite.js';

testFaults('statuses', statuses);
