/** One token for all addresses of a user. */
import {checkpoint, openCompany} from '../../support/long-run';

const TOKEN = 'oauth2.token';
const SIGN = 'iamcredentials.projects.serviceAccounts.signJwt';
const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';

type Company = Awaited<ReturnType<typeof openCompany>>;

let company: Company;
let rewind: () => void;
beforeAll(async () => {
  company = await openCompany({users: 3, aliases: 2, width: 40});
  rewind = checkpoint(company);
});
beforeEach(() => rewind());

const asked = (method: string) =>
  company.google.state.log.filter(it => it.method === method).length;

/** The states of all rows, by whether the row is for a primary address. */
function states(): {primary: string[]; alias: string[]} {
  const [header = [], ...lines] = company.workspace.shown('Rollout');
  const cell = (line: string[], name: string) =>
    line[header.indexOf(name)] ?? '';
  const isPrimary = (line: string[]) =>
    ['', cell(line, 'User')].includes(cell(line, 'Alias'));
  const of = (those: string[][]) => those.map(it => cell(it, 'State'));
  return {
    primary: of(lines.filter(isPrimary)),
    alias: of(lines.filter(it => !isPrimary(it))),
  };
}

it('is fetched once for a user with rows for several addresses', () => {
  const before = {token: asked(TOKEN), sign: asked(SIGN)};
  company.workspace.menu('uploadAll');
  expect(states().alias).toContain('Uploaded');
  expect(asked(TOKEN) - before.token).toBe(3);
  expect(asked(SIGN) - before.sign).toBe(3);
});

it('is fetched for the primary address alone where the scope for aliases is not delegated', () => {
  const [account] = company.google.state.serviceAccounts;
  company.google.delegate(account!.clientId, [BASIC]);
  company.workspace.menu('uploadAll');
  const {primary, alias} = states();
  expect(new Set(primary)).toEqual(new Set(['Uploaded']));
  expect(new Set(alias)).toEqual(new Set(['Failed']));
});
