// Prints the cost of tests, in seconds of processor time, which do not depend on the machine's other work: the most expensive
// files, each of Jest's projects, and the processes of the run. `npm test -- --cpu`, with paths and names as for `npm test`.
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');

const MOST = 60;

module.exports = class CpuReporter {
  files = [];

  onTestResult(test, result) {
    this.files.push({
      name: path.relative(process.cwd(), test.path),
      project: test.context.config.displayName.name,
      seconds: result.cpuSeconds,
      tests: result.testResults.length,
    });
  }

  onRunComplete() {
    const {files} = this;
    files.sort((a, b) => b.seconds - a.seconds);
    const lines = files
      .slice(0, MOST)
      .map(it => `${padded(it.seconds)}  ${it.name} (${it.tests})`);
    const projects = [...new Set(files.map(it => it.project))].map(project => {
      const own = files.filter(it => it.project === project);
      return `${padded(sum(own))}  ${project} (${own.length} files)`;
    });
    console.log(
      ['CPU seconds', ...lines, ...projects, ...processes()].join('\n'),
    );
  }
};

/** By program, where /proc says so: this process and those that it has started, also those that have ended. */
function processes() {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter(it => /^\d+$/.test(it))
    .flatMap(stat);
  const own = all.filter(it => {
    for (let at = it; at; at = all.find(other => other.id === at.parent)) {
      if (at.id === process.pid) return true;
    }
    return false;
  });
  const names = [...new Set(own.map(it => it.name))];
  return names.map(name => {
    const some = own.filter(it => it.name === name);
    return `${padded(sum(some))}  processes “${name}”`;
  });
}

/** proc_pid_stat(5): the name, the parent, and the times of the process and of its children, in hundredths of a second. */
function stat(id) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const times = fields.slice(11, 15).map(Number);
    return [
      {
        id: Number(id),
        name: text.slice(text.indexOf('(') + 1, end),
        parent: Number(fields[1]),
        seconds: times.reduce((sum, it) => sum + it, 0) / 100,
      },
    ];
  } catch (error) {
    // It has ended since.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return [];
    throw error;
  }
}

function sum(items) {
  return items.reduce((sum, it) => sum + it.seconds, 0);
}

function padded(seconds) {
  return seconds.toFixed(1).padStart(7);
}
