// The environment of the browser tests: Node, with one playwright-core for all files of a worker. Jest evaluates modules
// again for each file, and this one takes a second.
const TestEnvironment = require('./node-environment.cjs');
const playwright = require('playwright-core');

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.playwright = playwright;
  }
};
