// Runs a test file as Jest would, and records its cost: see cpu-reporter.cjs. A file starts when the one before it in the same
// worker has ended, so that nothing is left out: Jest's work to load and transform it, and the worker's own start. With one worker all
// is one process, and the first file pays for the build, too.
const {readFileSync} = require('node:fs');
const circus = require('jest-circus/runner').default;

let before = 0;

module.exports = async (...args) => {
  const result = await circus(...args);
  const now = spent();
  // Jest passes on to its reporters whatever is in the result.
  result.cpuSeconds = now - before;
  before = now;
  return result;
};

/** Processor seconds of this worker, of all its threads, and of the programs that it has run to their ends. */
function spent() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6 + spentByChildren();
}

/** Linux alone says; elsewhere programs count as nothing. proc_pid_stat(5): fields 16 and 17, in hundredths of a second. */
function spentByChildren() {
  if (process.platform !== 'linux') return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
