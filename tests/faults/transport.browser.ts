import { testFaults } from './suite.js';
import { connections, permissions, redirects } from './transport.js';

testFaults('connections', connections);
testFaults('permissions and redirects', [...permissions, ...redirects]);
