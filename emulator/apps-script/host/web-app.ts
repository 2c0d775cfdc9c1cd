/** The script as a web app: who may open it, which user it runs as, and what doGet receives [guides/web]. */
import type {WebPage} from '../../observed';
import {ScriptError} from '../endings';
import type {Entry} from '../entering';
import {execute} from './context';
import type {WebAppConfig} from './manifest';
import {addressOf, webAppAt} from './web-app-address';
import {randomId, type WebApp, type World} from './world';

/** Apps Script keeps these names of parameters to itself. */
const RESERVED = ['c', 'sid'];
const NOTHING_THERE =
  'Sorry, the file you have requested does not exist. Make sure that you have the correct URL and the file exists.';

/**
 * Makes a new deployment.
 *
 * @returns its address
 * @throws Error when the manifest has no `webapp`
 */
export function deployWebApp(world: World, deployer: string): string {
  configOf(world);
  const id = `AKfycb${randomId(world.random, 66)}`;
  const webApp = {id, deployer};
  world.webApps.push(webApp);
  return addressOf(webApp);
}

/**
 * Opens a page.
 *
 * @param visitor - null: signed in to no account
 * @throws ScriptError with the text of the page that Apps Script shows instead
 */
export function visitWebApp(
  world: World,
  url: string,
  visitor: string | null,
): WebPage {
  const address = new URL(url);
  const visited = webAppAt(world, address);
  const names = [...address.searchParams.keys()];
  if (!visited || names.some(it => RESERVED.includes(it))) {
    throw new ScriptError(NOTHING_THERE);
  }
  const event = eventOf(address, visited.pathInfo);
  const page = runAs(world, visited.webApp, visitor, {
    kind: 'web app',
    functionName: 'doGet',
    args: JSON.stringify([event]),
  });
  return JSON.parse(page ?? 'null') as WebPage;
}

/**
 * Handles google.script.run from a page of the latest deployment.
 *
 * @returns the result as JSON
 * @throws ScriptError with the message that the failure handler receives, or the page shows
 * @throws Error when nothing is deployed
 */
export function callFromWebApp(
  world: World,
  visitor: string | null,
  call: Pick<Entry, 'functionName' | 'args'>,
): string | null {
  const webApp = world.webApps.at(-1);
  if (!webApp) throw new Error('the script is not deployed as a web app');
  return runAs(world, webApp, visitor, {kind: 'web page', ...call});
}

function runAs(
  world: World,
  {deployer}: WebApp,
  visitor: string | null,
  entry: Omit<Entry, 'event'>,
): string | null {
  const {executeAs, access} = configOf(world);
  checkAccess(access, deployer, visitor);
  const isVisitors = executeAs === 'USER_ACCESSING';
  // A script that shall run as its visitor cannot run without one.
  if (isVisitors && visitor === null) throw new ScriptError(SIGN_IN);
  const user = isVisitors ? visitor! : deployer;
  if (world.unauthorised.has(user)) {
    throw new ScriptError('Authorization is required to perform that action.');
  }
  // People from elsewhere stay unknown to a script that does not run as them [reference/base/session].
  const isKnown = isVisitors || domainOf(visitor) === domainOf(deployer);
  const active = isKnown ? visitor! : '';
  return execute(world, user, {...entry, event: null}, active);
}

const SIGN_IN = 'Sign in to continue to Apps Script';

/** @throws ScriptError with the text that people without access see */
function checkAccess(
  access: WebAppConfig['access'],
  deployer: string,
  visitor: string | null,
): void {
  if (access === 'ANYONE_ANONYMOUS') return;
  if (visitor === null) throw new ScriptError(SIGN_IN);
  const mayOpen = {
    MYSELF: visitor.toLowerCase() === deployer.toLowerCase(),
    DOMAIN: domainOf(visitor) === domainOf(deployer),
    ANYONE: true,
  };
  if (!mayOpen[access]) {
    throw new ScriptError(
      'You need permission. Ask the owner for access, or switch to an account with permission.',
    );
  }
}

/** The event of doGet; `contentLength` is -1 for a GET. */
function eventOf({search, searchParams}: URL, pathInfo: string | null) {
  const names = [...new Set(searchParams.keys())];
  return {
    queryString: search ? search.slice(1) : null,
    parameter: Object.fromEntries(
      names.map(name => [name, searchParams.get(name)]),
    ),
    parameters: Object.fromEntries(
      names.map(name => [name, searchParams.getAll(name)]),
    ),
    ...(pathInfo === null ? {} : {pathInfo}),
    contextPath: '',
    contentLength: -1,
  };
}

function configOf({project}: World): WebAppConfig {
  const {webApp} = project.manifest;
  if (!webApp) throw new Error('appsscript.json has no webapp');
  return webApp;
}

function domainOf(address: string | null): string | null {
  return address && address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
