/**
 * `npm run types`: each part of the sources is checked with the types that it may know, all in one process. A file is
 * checked once, with the first configuration that includes it.
 */
import ts from 'typescript';

/** What knows less comes first. */
const CONFIGS = [
  'src/core/tsconfig.json',
  'src/messages/tsconfig.json',
  'src/apps-script/tsconfig.json',
  'src/sidebar/tsconfig.json',
  'emulator/tsconfig.json',
  'tsconfig.json',
];

/** Parsed files, by path and what else decides how a file is parsed: the parts share nearly all of theirs. */
const parsed = new Map<string, ts.SourceFile>();

/** Absolute paths. */
const checked = new Set<string>();

const format: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: file => file,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => ts.sys.newLine,
};

const faults = CONFIGS.reduce((count, config) => count + check(config), 0);
process.exitCode = faults === 0 ? 0 : 1;

/** Prints what is wrong, and says how much. */
function check(config: string): number {
  const {options, fileNames, errors} = read(config);
  const program = ts.createProgram({
    rootNames: fileNames,
    options,
    host: sharingHost(options),
    configFileParsingDiagnostics: errors,
  });
  const found = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...fileNames.filter(isUnchecked).flatMap(name => {
      const file = program.getSourceFile(name);
      if (!file) throw new Error(`${config} has no ${name}`);
      return [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ];
    }),
  ];
  if (found.length > 0) {
    const unique = ts.sortAndDeduplicateDiagnostics(found);
    console.error(ts.formatDiagnosticsWithColorAndContext(unique, format));
  }
  return found.length;
}

function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (file, how, ...rest) => {
    const jsx = file.endsWith('.tsx') ? options.jsx : '';
    const key = JSON.stringify([file, how, jsx]);
    const found = parsed.get(key) ?? parse(file, how, ...rest);
    if (found) parsed.set(key, found);
    return found;
  };
  return host;
}

/** The first time that it is asked for a file. */
function isUnchecked(name: string): boolean {
  const isNew = !checked.has(name);
  checked.add(name);
  return isNew;
}

function read(config: string): ts.ParsedCommandLine {
  const found = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: diagnostic => {
        throw new Error(ts.formatDiagnostic(diagnostic, format));
      },
    },
  );
  if (!found) throw new Error(`${config} cannot be read`);
  return found;
}
