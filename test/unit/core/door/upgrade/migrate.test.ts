import type {DoorPorts} from '../../../../../src/core/door/ports';
import {olderFinding, refuseNewer} from '../../../../../src/core/run/document';
import {migrate, markSetUp} from '../../../../../src/core/door/upgrade/migrate';
import {
  MIGRATIONS,
  type Migration,
} from '../../../../../src/core/door/upgrade/migrations';
import {isNewer} from '../../../../../src/core/base/version';
import {VERSION} from '../../../../../src/version';
import type {Kept} from '../../../../../src/core/run/record';

/** Nobody has announced anything. */
const NOBODY = {
  read: () => ({script: [], commandLine: []}),
  announce: () => undefined,
  withdraw: () => undefined,
};

/** A document that some version has set up; null: nobody has. */
function document(version: string | null, isSetUp = version !== null) {
  let setUpBy = version;
  let kept: Partial<Kept> = {};
  const ports = {
    ...{operator: 'ada@x.example', execution: 'one', now: () => 1000},
    withLock: <T>(_: number, work: () => T) => ({value: work()}),
    workbook: {isSetUp: () => isSetUp},
    announcements: NOBODY,
    store: {
      kept: () => kept,
      keep: (values: object) => {
        kept = {...kept, ...values};
      },
      setUpBy: () => setUpBy,
      saveSetUpBy: (to: string) => {
        setUpBy = to;
      },
    },
  } as unknown as DoorPorts;
  return {ports, setUpBy: () => setUpBy, lease: () => kept.lease ?? null};
}

/** Migrations that say when they are done, and one that fails where told. */
function listed(done: string[], failing = ''): Migration[] {
  return ['0.2.0', '0.3.0', '0.10.0'].map(version => ({
    version,
    migrate: () => {
      if (version === failing) throw new Error(`no ${version}`);
      done.push(version);
    },
  }));
}

describe('versions', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '0.99.99', true],
    ['0.2.1', '0.2.0', true],
    ['0.2.0', '0.2.0', false],
    ['0.1.9', '0.2.0', false],
    ['0.9.9', '1.0.0', false],
    ['newest', '0.1.0', false],
    ['0.2.0', '', false],
    ['0.2.0.1', '0.1.0', false],
  ])('%s is newer than %s: %s', (version, than, expected) =>
    expect(isNewer(version, than)).toBe(expected),
  );
});

describe('migrations', () => {
  it.each([
    ['0.1.0', ['0.2.0', '0.3.0', '0.10.0']],
    ['0.2.0', ['0.3.0', '0.10.0']],
    ['0.2.5', ['0.3.0', '0.10.0']],
    ['0.9.0', ['0.10.0']],
    ['0.10.0', []],
  ])('are done in order from %s on', (version, expected) => {
    const done: string[] = [];
    migrate(document(version).ports, listed(done));
    expect(done).toEqual(expected);
  });

  it.each([
    ['one that names no version', null],
    ['one whose version somebody has overwritten', 'yes'],
  ])('are all done for %s', (_, version) => {
    const done: string[] = [];
    migrate(document(version, true).ports, listed(done));
    expect(done).toEqual(['0.2.0', '0.3.0', '0.10.0']);
  });

  it('that failed leave the version as it was, and the run to others', () => {
    const it = document('0.1.0');
    const done: string[] = [];
    expect(() => migrate(it.ports, listed(done, '0.3.0'))).toThrow('no 0.3.0');
    expect(done).toEqual(['0.2.0']);
    expect(it.setUpBy()).toBe('0.1.0');
    expect(it.lease()).toBeNull();
  });

  it('have the lease while they are done', () => {
    const it = document('0.1.0');
    const owners: unknown[] = [];
    const look = () => owners.push(it.lease()?.execution);
    migrate(it.ports, [{version: '0.2.0', migrate: look}]);
    expect([...owners, it.lease()]).toEqual(['one', null]);
  });

  it('are listed by version, none of them later than this one', () => {
    const versions = MIGRATIONS.map(it => it.version);
    expect(versions.length).toBeGreaterThan(0);
    versions.forEach((version, i) => {
      expect(isNewer(version, VERSION)).toBe(false);
      expect(isNewer(versions[i - 1] ?? '0.0.0', version)).toBe(false);
    });
  });
});

describe('a document', () => {
  it('is refused when its version is newer, and only then', () => {
    const refused = (version: string | null) => () =>
      refuseNewer(document(version).ports);
    expect(refused('99.0.0')).toThrow('document-newer');
    for (const version of [null, '0.1.0', VERSION, 'yes']) {
      expect(refused(version)).not.toThrow();
    }
  });

  it('is older until it is set up by this version', () => {
    const it = document(null, true);
    expect(olderFinding(it.ports)?.facts).toEqual({
      ...{version: '0.1.0', script: VERSION},
    });
    markSetUp(it.ports);
    expect(olderFinding(it.ports)).toBeNull();
    expect(it.setUpBy()).toBe(VERSION);
  });

  it('that nobody has set up is not older', () =>
    expect(olderFinding(document(null).ports)).toBeNull());
});
