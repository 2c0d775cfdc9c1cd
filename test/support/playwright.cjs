// What `playwright-core` is in the browser tests; see browser-environment.cjs.
module.exports = globalThis.playwright;
