/** The script's files and what its manifest allows. */
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** The parts of appsscript.json that the emulator uses. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** null if the manifest has none: then every address may be fetched. */
  readonly urlFetchWhitelist: readonly string[] | null;
  /** Symbols of the advanced services that are turned on. */
  readonly advancedServices: readonly string[];
  /** How the script may be deployed as a web app; null when it may not. */
  readonly webApp: WebAppConfig | null;
}

/** `webapp` of the manifest [apps-script/manifest/web-app-api-executable]. */
export interface WebAppConfig {
  readonly executeAs: (typeof EXECUTE_AS)[number];
  readonly access: (typeof ACCESS)[number];
}

const EXECUTE_AS = ['USER_DEPLOYING', 'USER_ACCESSING'] as const;
const ACCESS = ['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS'] as const;

export interface ScriptProject {
  readonly manifest: Manifest;
  /** By file name, e.g. `Code.js`. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Reads a script project.
 *
 * @throws Error when it has no manifest, or one that does not name the V8 runtime and its scopes, or a web app in words that
 *   Apps Script does not know.
 */
export function readProject(
  bundle: string | Readonly<Record<string, string>>,
): ScriptProject {
  const files = typeof bundle === 'string' ? filesOf(bundle) : bundle;
  const text = files['appsscript.json'];
  if (text === undefined) {
    throw new Error('the bundle has no appsscript.json');
  }
  const raw = JSON.parse(text) as {
    timeZone?: string;
    runtimeVersion?: string;
    oauthScopes?: string[];
    urlFetchWhitelist?: string[];
    webapp?: {executeAs?: string; access?: string};
    dependencies?: {enabledAdvancedServices?: {userSymbol: string}[]};
  };
  if (raw.runtimeVersion !== 'V8') {
    throw new Error('appsscript.json must ask for the V8 runtime');
  }
  if (!raw.oauthScopes) {
    throw new Error('appsscript.json must name its oauthScopes');
  }
  const services = raw.dependencies?.enabledAdvancedServices ?? [];
  return {
    files,
    manifest: {
      timeZone: raw.timeZone ?? 'Etc/UTC',
      oauthScopes: raw.oauthScopes,
      urlFetchWhitelist: raw.urlFetchWhitelist ?? null,
      advancedServices: services.map(service => service.userSymbol),
      webApp: raw.webapp ? webAppOf(raw.webapp) : null,
    },
  };
}

function webAppOf(raw: {executeAs?: string; access?: string}): WebAppConfig {
  const executeAs = EXECUTE_AS.find(it => it === raw.executeAs);
  const access = ACCESS.find(it => it === raw.access);
  if (!executeAs || !access) {
    throw new Error(
      'webapp in appsscript.json must name executeAs and access, each with a value that Apps Script knows',
    );
  }
  return {executeAs, access};
}

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter(name =>
    /\.(js|gs|html|json)$/.test(name),
  );
  return Object.fromEntries(
    names.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
