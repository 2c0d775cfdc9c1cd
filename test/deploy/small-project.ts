/** A small project on a path with blanks and non-ASCII letters, with a fake clasp where the real one is installed. */
import {fork, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** What the fake does for one command of clasp. */
export interface Play {
  /** Its additional output if DEBUG asks for it. */
  readonly trace?: readonly string[];
  readonly prints?: readonly string[];
  readonly errors?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly status?: number;
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface SmallProject {
  readonly folder: string;
  write(file: string, text: string): void;
  read(file: string): string;
  remove(file: string): void;
  /** Sets what clasp will do, and deletes the record of its calls. */
  plays(play: Readonly<Record<string, Play>>): void;
  /** The argument vectors that clasp was started with. */
  calls(): readonly (readonly string[])[];
  /** `npm run create` or `push`, with what follows `--`. */
  deploy(...args: readonly string[]): Promise<Ended>;
  /** Runs a program of the project as npm would. */
  node(args: readonly string[], env?: NodeJS.ProcessEnv): Ended;
  end(): Promise<void>;
}

/** Everything that create and push need: each source is a single line, so that a build takes no time. */
const SOURCES: Readonly<Record<string, string>> = {
  'src/main.ts': 'export function onOpen() {}\n',
  'src/apps-script/entry-points.ts':
    'export const menuEntryPoints = () => [];\n',
  'src/sidebar/main.tsx': 'document.title = "S/MIME";\n',
  'src/sidebar/page.css': 'body { margin: 0; }\n',
  'src/sidebar/page.html':
    '<style>/*STYLE*/</style><script>/*SCRIPT*/</script>\n',
  NOTICE: 'Notices\n',
  'CHANGELOG.md': '# Changelog\n\n## [1.2.3]\n',
};

/** Where run.js leaves the program that it has bundled. */
const PROGRAM = 'node_modules/.cache/smime-rollout/programs/deploy.mjs';

export function smallProject(): SmallProject {
  const outer = mkdtempSync(path.join(tmpdir(), 'smime rollout '));
  const folder = path.join(outer, 'Prüfung & 試す (50 %) $HOME');
  const at = (file: string) => path.join(folder, file);
  for (const it of [
    'deploy',
    'deploy.ts',
    'build',
    'build.js',
    'run.js',
    'install.js',
    'npm-cli.js',
  ]) {
    // Of clasp, only what replaces it: its lock file would have the real one installed.
    const filter = (file: string) => file !== path.join('deploy', 'clasp');
    cpSync(it, at(it), {recursive: true, filter});
  }
  cpSync('appsscript.json', at('appsscript.json'));
  writeFileSync(at('package.json'), '{"type": "module", "version": "1.2.3"}');
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(path.dirname(at(file)), {recursive: true});
    writeFileSync(at(file), text);
  }
  const clasp = at('deploy/clasp/node_modules/@google/clasp');
  mkdirSync(clasp, {recursive: true});
  writeFileSync(
    path.join(clasp, 'package.json'),
    '{"type": "module", "bin": {"clasp": "program.js"}}',
  );
  cpSync('test/deploy/stand-in-clasp.mjs', path.join(clasp, 'program.js'));
  mkdirSync(at('node_modules'));
  for (const it of ['esbuild', 'esprima', 'fflate']) {
    symlinkSync(path.resolve('node_modules', it), at(`node_modules/${it}`));
  }

  let resident: ChildProcess | null = null;
  const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, ...env},
    });
    return {status, out: stdout, err: stderr};
  };
  return {
    folder,
    write: (file, text) => writeFileSync(at(file), text),
    read: file => readFileSync(at(file), 'utf8'),
    remove: file => rmSync(at(file), {recursive: true, force: true}),
    plays(play) {
      writeFileSync(at('play.json'), JSON.stringify(play));
      writeFileSync(at('calls.jsonl'), '');
    },
    calls: () =>
      readFileSync(at('calls.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(it => (JSON.parse(it) as {args: string[]}).args),
    async deploy(...args) {
      // As a person does it, which bundles the program for all others.
      if (!existsSync(at(PROGRAM))) {
        return node(['run.js', 'deploy.ts', ...args]);
      }
      resident ??= fork(path.resolve('test/deploy/again-and-again.mjs'), {
        cwd: folder,
        execArgv: [],
      });
      resident.send({program: at(PROGRAM), args});
      return answerOf(resident);
    },
    node,
    async end() {
      if (resident?.kill()) await once(resident, 'exit');
      rmSync(outer, {recursive: true});
    },
  };
}

/** @throws Error if the process ends without one; its standard error says why */
async function answerOf(child: ChildProcess): Promise<Ended> {
  const over = new AbortController();
  const {signal} = over;
  try {
    const [first] = (await Promise.race([
      once(child, 'message', {signal}),
      once(child, 'exit', {signal}).then(() => [null]),
    ])) as [Ended | null];
    if (!first) throw new Error('the program ended its process');
    return first;
  } finally {
    over.abort();
  }
}
