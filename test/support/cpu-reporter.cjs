// Prints the cost of tests, in seconds of processor time, which do not depend on the machine's other work: the most expensive
// files, each of Jest's projects, and the processes of the run. `npm test -- --cpu`, with paths and names as for `npm test`.
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');

const MOST = 60;

module.exports = class CpuReporter {
  files = [];
  /** By the id of a browser's first process: the seconds of all of its processes. Nobody waits for a browser that ends with its worker. */
  browsers = new Map();

  onTestResult(test, result) {
    for (const [id, seconds] of browsersOf(ownProcesses())) {
      this.browsers.set(id, seconds);
    }
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
      [
        ...['CPU seconds', ...lines, ...projects],
        ...processes(this.browsers),
      ].join('\n'),
    );
  }
};

/** By program, where /proc says so: this process and those that it has started, also those that have ended. */
function processes(browsers) {
  const own = ownProcesses();
  if (own.length === 0) return [];
  const others = own.filter(it => !isBrowser(it));
  const names = [...new Set(others.map(it => it.name))];
  const seconds = names.map(name => [
    name,
    sum(others.filter(it => it.name === name)),
  ]);
  const ofBrowsers = new Map([...browsers, ...browsersOf(own)]);
  seconds.push([
    'browser',
    [...ofBrowsers.values()].reduce((a, b) => a + b, 0),
  ]);
  return seconds.map(([name, it]) => `${padded(it)}  processes “${name}”`);
}

/** This process and those below it. */
function ownProcesses() {
  if (process.platform !== 'linux') return [];
  const all = readdirSync('/proc')
    .filter(it => /^\d+$/.test(it))
    .flatMap(stat);
  const parentOf = it => all.find(other => other.id === it.parent);
  return all.filter(it => {
    for (let at = it; at; at = parentOf(at)) {
      if (at.id === process.pid) return true;
    }
    return false;
  });
}

function isBrowser({name}) {
  return /chrom/i.test(name);
}

function browsersOf(own) {
  const seconds = new Map();
  for (const it of own.filter(isBrowser)) {
    let first = it;
    for (let at = it; at && isBrowser(at);) {
      first = at;
      at = own.find(other => other.id === first.parent);
    }
    seconds.set(first.id, (seconds.get(first.id) ?? 0) + it.seconds);
  }
  return seconds;
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
