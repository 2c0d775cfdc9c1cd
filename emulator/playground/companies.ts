/** The companies that the playground can start with. */
import {CLIENT_ID, OPERATOR, SERVICE_ACCOUNT} from '../company';
import {openLargeCompany} from '../large-company';
import {certificateFiles} from '../sample-company/certificate-files';
import {SAMPLE_START} from '../sample-company/company';
import {AT_HOME, type CompanyLanguage} from '../sample-company/languages';
import type {Mailbox} from '../sample-company/recipe';
import {
  openSampleWorkspace,
  type SampleWorkspace,
} from '../sample-company/workspace';

/** The first one is the default. */
export const COMPANIES = ['sample', 'blank', 'notAllowed', 'large'] as const;

export type CompanyName = (typeof COMPANIES)[number];

/** See `SampleCompanyOptions`. */
export interface HowOpened {
  readonly language?: CompanyLanguage | undefined;
  readonly iterations?: number | undefined;
}

/** The sources from which rows can be imported. */
export interface ToImport {
  /** Link to a folder in Drive. */
  readonly folder: string;
  readonly domain: string;
  readonly orgUnit: string;
  readonly group: string;
}

export interface PlaygroundCompany extends SampleWorkspace {
  /** What the spreadsheet is called. */
  readonly title: string;
  /** The other person who can be at the keyboard, with edit access to the sheet from then on. */
  readonly colleague: string;
  readonly toImport: ToImport | null;
}

/** Enough for a run of some minutes; the view shows some hundred of them. */
const LARGE_ROWS = 3000;

/**
 * @param bundle - folder with the built project
 * @param how - about the sample company; the large one is the same everywhere
 * @throws Error when the script refuses a step of the set-up
 */
export async function openCompany(
  name: CompanyName,
  bundle: string,
  {language = 'en', iterations}: HowOpened = {},
): Promise<PlaygroundCompany> {
  if (name === 'large') return openLarge(bundle);
  const isBlank = name === 'blank' || name === 'notAllowed';
  const sample = await openSampleWorkspace(bundle, {
    ...{iterations, isBlank, language},
  });
  // As after the installation: the first item of the menu that is chosen brings Google's dialog.
  if (name === 'notAllowed') {
    sample.workspace.unauthorised.add(sample.company.operator);
  }
  return {
    ...sample,
    title: AT_HOME[language].title,
    colleague: address('dmitri.sokolov'),
    toImport: await addStarters(sample, iterations),
  };
}

const address = (name: string) => `${name}@meridian.example`;

/** Users who have no row yet. */
const STARTERS = ['nora.lindqvist', 'tomas.becker', 'yuki.tanaka'];
const ORG_UNIT = '/New starters';
const GROUP = address('new-starters');

/** Puts users without a row into the directory, and their certificate files into a folder. */
async function addStarters(
  {company}: SampleWorkspace,
  iterations?: number,
): Promise<ToImport> {
  const {google, operator} = company;
  const recipes = STARTERS.map((file, i): Mailbox => {
    const of = {file, name: file.replace('.', ' '), address: address(file)};
    const quick = iterations ? {iterations} : {};
    return {...of, password: `starter-${i + 1}`, key: 'p-256', ...quick};
  });
  const files = await certificateFiles(SAMPLE_START, recipes);
  for (const {address: primary, name: displayName} of recipes) {
    google.addUser({primary, displayName, orgUnit: ORG_UNIT});
  }
  google.addGroup(
    GROUP,
    recipes.map(it => it.address),
    'New starters',
  );
  const readers = [operator];
  const parent = google.addDriveFolder({name: 'New starters', readers});
  const add = (name: string, bytes: Uint8Array, mimeType?: string) =>
    google.addDriveFile({
      ...{name, bytes, readers, parent},
      ...(mimeType ? {mimeType} : {}),
    });
  const text = (lines: readonly string[]) =>
    new TextEncoder().encode(`${lines.join('\n')}\n`);
  for (const {file} of recipes) add(`${file}.p12`, files.get(file));
  // With the users: the folder then shows the owner of each file, even if the sheet has no rows yet.
  const list = recipes.map(it => `${it.address},${it.file}.p12,${it.password}`);
  add('passwords.csv', text(['user,path,password', ...list]), 'text/csv');
  add('read me.txt', text(['Certificates of this month.']), 'text/plain');
  return {
    folder: `https://drive.google.com/drive/folders/${parent}`,
    ...{domain: 'meridian.example', orgUnit: ORG_UNIT, group: GROUP},
  };
}

async function openLarge(bundle: string): Promise<PlaygroundCompany> {
  const {google, workspace, rows} = await openLargeCompany({
    ...{users: LARGE_ROWS, key: 'p-256', bundle},
  });
  const client = {
    clientId: '100000000000-largemail.apps.googleusercontent.com',
    clientSecret: 'GOCSPX-only-in-the-playground',
    name: 'Large S/MIME',
  };
  // Its operators are past their first steps.
  workspace.run('door', [{verb: 'changeFirstRun', choice: 'hide'}]);
  const redirectUris = [workspace.deployWebApp()];
  google.addOAuthClient({...client, redirectUris});
  workspace.open();
  workspace.activate('Rollout', 'A2');
  return {
    workspace,
    company: {
      google,
      ...{rows: [], cseRows: [], files: {}, operator: OPERATOR},
      settings: {
        serviceAccount: SERVICE_ACCOUNT,
        clientId: CLIENT_ID,
        scopes: google.state.delegations[CLIENT_ID] ?? [],
        testUser: rows[0]!.user,
      },
      oauthClient: client,
    },
    title: 'A large company: S/MIME certificates',
    colleague: rows[1]!.user,
    toImport: null,
  };
}
