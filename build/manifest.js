// The manifest, with what an organization chooses for its own build.
import {readFile} from 'node:fs/promises';

/** The scopes that may be enough for IAM's `signJwt`: the one that Google documents, and the narrower one that its libraries ask for. */
const SIGNING_SCOPES = ['cloud-platform', 'iam'];
const AUTH = 'https://www.googleapis.com/auth/';

/** Where prefixes are listed; the second one is from before 0.6.0, when key services were the only servers of an organization's own. */
const ALLOWED_HOSTS = ['allowed-hosts.json', 'key-service.json'];

/**
 * The manifest. Apps Script may only fetch addresses that it lists, so those of the organization's own servers (a key service, a
 * CA) come from allowed-hosts.json: a JSON array of prefixes such as "https://kacls.example.com/". The scope for signing comes
 * from signing-scope.json. Without these files, the manifest stays unchanged.
 *
 * @throws Error for anything else in those files
 */
export async function manifest(folder = '.') {
  const text = await readFile('appsscript.json', 'utf8');
  const prefixes = await allowedHosts(folder);
  const scope = await signingScope(folder);
  if (prefixes.length === 0 && scope === SIGNING_SCOPES[0]) return text;
  const project = JSON.parse(text);
  const {oauthScopes, urlFetchWhitelist} = project;
  project.urlFetchWhitelist = [...new Set([...urlFetchWhitelist, ...prefixes])];
  project.oauthScopes = oauthScopes.map(it =>
    it === AUTH + SIGNING_SCOPES[0] ? AUTH + scope : it,
  );
  return `${JSON.stringify(project, null, 2)}\n`;
}

/** The prefixes of both files. */
async function allowedHosts(folder) {
  const lists = await Promise.all(
    ALLOWED_HOSTS.map(async file => {
      const text = await readOption(folder, file);
      return text === null ? [] : prefixesIn(text, file);
    }),
  );
  return lists.flat();
}

/** A file with a choice for this build, as text; null if there is none, or no folder. */
export async function readOption(folder, name) {
  if (folder === null) return null;
  try {
    // Windows editors put a byte order mark in front.
    return (await readFile(`${folder}/${name}`, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** By which scope the script asks IAM to sign, without its common beginning; signing-scope.json chooses it. */
export async function signingScope(folder) {
  const text = await readOption(folder, 'signing-scope.json');
  if (text === null) return SIGNING_SCOPES[0];
  const chosen = SIGNING_SCOPES.find(it => text.trim() === JSON.stringify(it));
  if (chosen) return chosen;
  const fit = SIGNING_SCOPES.map(it => JSON.stringify(it)).join(' or ');
  throw new Error(`signing-scope.json: it must hold ${fit}`);
}

/** In the format that Apps Script accepts: https, a host, and a path that begins with a slash. */
function prefixesIn(text, file) {
  const wrong = why =>
    new Error(
      `${file}: ${why}; it should be like ["https://kacls.example.com/"]`,
    );
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    throw wrong('it is no JSON');
  }
  if (!Array.isArray(list)) throw wrong('it is no list');
  const unfit = list.find(it => !isPrefix(it));
  if (unfit !== undefined) throw wrong(`"${unfit}" cannot be listed`);
  return list;
}

/** Whether it is in the only spelling that is compared: nothing before the host, and a normalized path. */
function isPrefix(text) {
  if (!/^https:\/\/[^/*\s@?#]+\/[^\s?#]*$/.test(text)) return false;
  if (/\/\.{1,2};|%(25)*(2e|2f|5c)/i.test(text)) return false;
  return URL.canParse(text) && new URL(text).href === text;
}
