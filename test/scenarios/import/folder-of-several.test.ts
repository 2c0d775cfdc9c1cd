/** Several files of one person in a folder, and one file for several addresses of a person. */
import type {FolderScan, Verbs} from '../../../src/core/door/contract';
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  openFolderCompany,
  STRANGER,
  type FolderCompany,
} from '../../support/folder-company';

let company: FolderCompany;
let rewind: () => void;
beforeAll(async () => {
  company = await openFolderCompany();
  company.fillIn([{user: ADA}]);
  rewind = company.checkpoint();
});
beforeEach(() => rewind());

function scan(input: Partial<Verbs['scanFolder']['in']> = {}): FolderScan {
  const {folder} = company;
  const request = {folder, password: '', several: false, page: '', ...input};
  let found = company.ask('scanFolder', request);
  while (found.next) {
    found = company.ask('scanFolder', {...request, page: found.next});
  }
  return found;
}

const told = ({matches}: FolderScan) =>
  matches.map(it => `${it.name} → ${it.alias}`);

describe('several files of one mailbox', () => {
  it('are ordered by when their certificates began: the newest is a match, the others say why they are not', () => {
    company.put('ada.p12', 'ada ending');
    company.put('ada (1).p12', 'ada newer');
    company.put('ada 2026.p12', 'ada older');
    company.putPasswords({
      'ada.p12': 'ada ending',
      'ada (1).p12': 'ada newer',
      'ada 2026.p12': 'ada older',
    });
    const found = scan();
    expect(told(found)).toEqual(['ada (1).p12 → ada@folder.example']);
    expect(found.ambiguous).toEqual([]);
    expect(found.unmatched.map(it => it.name).sort()).toEqual([
      ...['ada 2026.p12', 'ada.p12'],
    ]);
    for (const {why} of found.unmatched) {
      expect(why).toMatch(
        /^There is a newer certificate for ada@folder.example: .*ada \(1\)\.p12\./,
      );
    }
  });

  it('leave out one that is not valid yet, unless it is the only one', () => {
    company.put('one.p12', 'ada newer');
    company.put('two.p12', 'ada to come');
    const passwords = {'one.p12': 'ada newer', 'two.p12': 'ada to come'};
    company.putPasswords(passwords as never);
    expect(told(scan())).toEqual(['one.p12 → ada@folder.example']);
  });

  it('stay ambiguous where one of them cannot be opened, or two began together', () => {
    company.put('ada.p12', 'ada ending');
    company.put('ada (1).p12', 'ada newer');
    company.putPasswords({'ada.p12': 'ada ending'});
    expect(scan().ambiguous).toHaveLength(1);
    rewind();
    company.put('ada.p12', 'ada newer');
    company.put('ada (1).p12', 'ada newer');
    const password = company.certificates.password('ada newer');
    expect(scan({password})).toMatchObject({
      matches: [],
      ambiguous: [{files: [{}, {}]}],
    });
  });
});

describe('one file for several addresses', () => {
  const password = () => company.certificates.password('ada several');
  const asked = () =>
    company.google.state.log.filter(it => it.method.endsWith('sendAs.list'))
      .length;

  it('is for those that Google lists for its user, known or not, and for nobody else', () => {
    company.put('serial.p12', 'ada several');
    const before = asked();
    const found = scan({password: password(), several: true});
    expect(asked() - before).toBe(1);
    expect(found.matches.map(it => it.alias).sort()).toEqual([ADA_DESK, ADA]);
    expect(found.left).toEqual([
      {name: 'serial.p12', address: ADA_NEW, is: 'unconfirmed'},
      {name: 'serial.p12', address: STRANGER, is: 'not theirs'},
    ]);
    const accepted = found.matches.map(({fileId, user, alias}) => ({
      ...{fileId, user, alias},
    }));
    const {folder} = company;
    expect(
      company.ask('takeMatches', {folder, password: password(), accepted}),
    ).toMatchObject({added: 1, filled: 1});
    expect(company.lines('Rollout').map(it => it['Alias'])).toEqual([
      ...['', ADA_DESK],
    ]);
  });

  it('makes no requests if it is for one address only, or if that is not wanted', () => {
    company.put('one.p12', 'ada newer');
    const before = asked();
    scan({password: company.certificates.password('ada newer'), several: true});
    company.put('serial.p12', 'ada several');
    scan({password: password()});
    expect(asked()).toBe(before);
  });
});
