import { nothingNew, wrongData } from './bodies.js';
import { testFaults } from './suite.js';

testFaults('wrong data', [...wrongData, ...nothingNew]);
