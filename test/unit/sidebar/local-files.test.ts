/** Whose a file from the computer is, and how files stand beside each other. */
import type {Certificate, Examination} from '../../../src/core/certificates';
import {matcher} from '../../../src/sidebar/local/matching';
import {
  newItem,
  standingsOf,
  type Candidate,
  type Item,
} from '../../../src/sidebar/local/item';

const ANN: Candidate = {
  user: 'ann@example.com',
  alias: 'ann@example.com',
  how: 'certificate',
};

function leaf(fingerprint: string, ...emails: string[]): Certificate {
  return {fingerprint, emails, subjectEmails: []} as unknown as Certificate;
}

/** An opened file that nothing stands against. */
function item(
  id: number,
  fingerprint: string,
  fields: Partial<Item> = {},
): Item {
  const examination = {findings: [], problem: null, leaf: leaf(fingerprint)};
  return {
    ...newItem(id, `${id}.p12`, 1),
    fileFacts: {opens: true} as Item['fileFacts'],
    examination: examination as unknown as Examination,
    candidates: [ANN],
    chosen: 0,
    ...fields,
  };
}

const done = {ended: 'done', label: '', kind: 'good', message: ''} as const;
const standings = (...items: Item[]) => [...standingsOf(items).values()];

describe('files beside each other', () => {
  it('are sent once where one certificate is there twice', () => {
    expect(standings(item(1, 'a'), item(2, 'a'))).toEqual(['ready', 'twice']);
    expect(standings(item(1, 'a'), item(2, 'a', {result: done}))).toEqual([
      'twice',
      'done',
    ]);
  });

  it('wait for the person where different ones are for one mailbox', () => {
    expect(standings(item(1, 'a'), item(2, 'b'))).toEqual(['rival', 'rival']);
    expect(standings(item(1, 'a'), item(2, 'b', {leftOut: true}))).toEqual([
      'ready',
      'left out',
    ]);
    expect(standings(item(1, 'a', {result: done}), item(2, 'b'))).toEqual([
      'done',
      'ready',
    ]);
  });

  it('do not interfere if they are for different mailboxes', () => {
    const bob = {...ANN, user: 'bob@example.com', alias: 'bob@example.com'};
    expect(standings(item(1, 'a'), item(2, 'a', {candidates: [bob]}))).toEqual([
      'ready',
      'ready',
    ]);
  });
});

describe('whose a file is', () => {
  const {match} = matcher({
    rows: [
      ['ann@example.com'],
      ['bob@example.com'],
      ['ann@example.com', 'desk@example.com'],
      ['bob@example.com', 'desk@example.com'],
    ],
    asWarning: [],
    roots: [],
    renewalDays: 30,
    caCertificates: null,
    now: 0,
  });
  const found = (name: string, ...emails: string[]) => {
    const {candidates, chosen} = match(name, leaf('x', ...emails));
    const one = chosen === null ? null : candidates[chosen]!;
    return one && `${one.user} ${one.alias} ${one.how}`;
  };

  it.each([
    [
      'by its address, whatever the name',
      'bob.p12',
      ['Ann@Example.com'],
      'ann@example.com ann@example.com certificate',
    ],
    [
      'by its name among its addresses',
      'bob.p12',
      ['ann@example.com', 'bob@example.com'],
      'bob@example.com bob@example.com certificate',
    ],
    [
      'for the person to say where an address is of two users',
      'x.p12',
      ['desk@example.com'],
      null,
    ],
    [
      'for the person to say among several addresses',
      'x.p12',
      ['ann@example.com', 'bob@example.com'],
      null,
    ],
    [
      'by its name where the sheet has none of its addresses',
      'bob.p12',
      ['eve@example.com'],
      'bob@example.com bob@example.com name',
    ],
    [
      'that of a new row',
      'x.p12',
      ['Eve@example.com'],
      'eve@example.com eve@example.com new',
    ],
    ['nobody’s', 'x.p12', [], null],
  ])('is %s', (_, name, emails, expected) => {
    expect(found(name, ...emails)).toBe(expected);
  });

  it('can still be another one where name and certificate differ', () => {
    const {candidates} = match('bob.p12', leaf('x', 'eve@example.com'));
    expect(candidates.map(it => it.how)).toEqual(['name', 'new']);
  });
});
