/** Of several files of one mailbox the newest; and what the addresses in a certificate are to its user. */
import fc from 'fast-check';
import type {Claim} from '../../../../src/core/import/claim';
import {furtherAmong, othersIn} from '../../../../src/core/import/further';
import {leaveNewest} from '../../../../src/core/import/newest';

const NOW = 1000;
const ADA = {user: 'ada@example.com', alias: 'ada@example.com'};
const BEN = {user: 'ben@example.com', alias: 'ben@example.com'};

function claim(id: string, ...mailboxes: (typeof ADA)[]): Claim {
  const file = {id, name: `${id}.p12`, path: [], size: 1};
  return {file, mailboxes, how: 'address in certificate', sure: 'certain'};
}

function left(
  claims: readonly Claim[],
  spans: Readonly<Record<string, readonly [number, number]>>,
): string[] {
  const validityOf = ({id}: {readonly id: string}) => {
    const span = spans[id];
    return span && {from: span[0], to: span[1]};
  };
  return leaveNewest(claims, validityOf, NOW).claims.map(it => it.file.id);
}

describe('of several files of one mailbox', () => {
  const two = [claim('a', ADA), claim('b', ADA)];

  it('the one counts that began last, of those that are valid now', () => {
    expect(left(two, {a: [1, 2000], b: [2, 1500]})).toEqual(['b']);
    expect(left(two, {a: [1, 2000], b: [1001, 5000]})).toEqual(['a']);
    expect(left(two, {a: [1, 2000], b: [500, 1000]})).toEqual(['a']);
    expect(left(two, {a: [1, 10], b: [2, 20]})).toEqual(['b']);
  });

  it('all stay if it cannot be determined which is newest', () => {
    expect(left(two, {a: [1, 2000], b: [1, 3000]})).toEqual(['a', 'b']);
    expect(left(two, {a: [1, 2000]})).toEqual(['a', 'b']);
  });

  it('those of other mailboxes, and for one of several, are left alone', () => {
    const all = [...two, claim('c', BEN), claim('d', ADA, BEN)];
    const spans = {a: [1, 2000], b: [2, 2000], c: [0, 9], d: [0, 9]} as const;
    expect(left(all, spans)).toEqual(['b', 'c', 'd']);
  });
});

describe('the addresses in a certificate', () => {
  it('are each a further one, an unconfirmed one or an unknown one, and never the mailbox’s own', () => {
    const address = fc.constantFrom(
      ...['ada', 'desk', 'new', 'eve'].map(it => `${it}@example.com`),
    );
    const several = fc.array(address);
    fc.assert(
      fc.property(
        several,
        several,
        several,
        (named, confirmed, unconfirmed) => {
          const others = othersIn(named, ADA);
          const split = furtherAmong(others, {confirmed, unconfirmed});
          const {further, nobodys} = split;
          expect(others).not.toContain(ADA.alias);
          for (const it of further) expect(confirmed).toContain(it);
          for (const it of nobodys) {
            expect([...confirmed, ...unconfirmed]).not.toContain(it);
          }
          const all = [...further, ...split.unconfirmed, ...nobodys];
          expect(all.sort()).toEqual([...others].sort());
        },
      ),
    );
  });

  it('are read as people write them, and invalid ones are left out', () => {
    const named = [' Desk@Example.com', 'desk@example.com', 'no address', ''];
    expect(othersIn(named, ADA)).toEqual(['desk@example.com']);
  });
});
