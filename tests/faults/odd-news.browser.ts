import { oddNews } from './bodies.js';
import { testFaults } from './suite.js';

testFaults('odd news', oddNews);
