/**
 * `npm run types`: each part of the sources is checked with the types that it may know, all in one process. A file is
 * checked once, with the first configuration that includes it.
 */
import {renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
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

/** What was found right is looked at again only where it has changed, or what it imports has. */
const KNOWN = 'node_modules/.cache/smime-rollout/types';

/** Parsed files, by path and what else decides how a file is parsed: the parts share nearly all of theirs. */
const parsed = new Map<string, ts.SourceFile>();

/** Absolute paths. */
const checked = new Set<string>();

const format: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: file => file,
  getCurrentDirectory: ts.sys.getCurrentDirectory,
  getNewLine: () => ts.sys.newLine,
};

/** Prints what is wrong. */
const faults = CONFIGS.reduce((count, config) => count + check(config), 0);
process.exitCode = faults === 0 ? 0 : 1;

function check(config: string): number {
  const {options, fileNames, errors} = read(config);
  const host = ts.createIncrementalCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (file, how, ...rest) => {
    const jsx = file.endsWith('.tsx') ? options.jsx : '';
    const key = JSON.stringify([file, how, jsx]);
    const found = parsed.get(key) ?? parse(file, how, ...rest);
    if (found) parsed.set(key, found);
    return found;
  };
  // Another process may read it meanwhile.
  host.writeFile = (file, text) => {
    ts.sys.createDirectory?.(path.dirname(file));
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  };
  const program = ts.createIncrementalProgram({
    rootNames: fileNames,
    options,
    host,
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
    ...program.emit().diagnostics,
  ];
  if (found.length > 0) {
    const unique = ts.sortAndDeduplicateDiagnostics(found);
    console.error(ts.formatDiagnosticsWithColorAndContext(unique, format));
  }
  return found.length;
}

/** The first time that it is asked for a file. */
function isUnchecked(name: string): boolean {
  const known = checked.has(name);
  checked.add(name);
  return !known;
}

function read(config: string): ts.ParsedCommandLine {
  const file = `${config.replace(/\W/g, '-')}.tsbuildinfo`;
  const parsedConfig = ts.getParsedCommandLineOfConfigFile(
    config,
    {incremental: true, tsBuildInfoFile: path.resolve(KNOWN, file)},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: diagnostic => {
        throw new Error(ts.formatDiagnostic(diagnostic, format));
      },
    },
  );
  if (!parsedConfig) throw new Error(`${config} cannot be read`);
  return parsedConfig;
}
