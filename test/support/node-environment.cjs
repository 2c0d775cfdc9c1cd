// Where the tests run that need no browser: Node, with modules compiled once in a worker.
require('./compile-once.cjs');

module.exports = require('jest-environment-node').TestEnvironment;
