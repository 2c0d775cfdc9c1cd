/** Files and sheets that would keep a run from its other rows: a cost that kills executions, and names without end. */
import {
  hierarchy,
  name,
  rfc822,
  subjectAltName,
} from '../../unit/core/certificates/support/certificate-maker';
import {writePkcs12} from '../../unit/core/certificates/support/pkcs12-writer';
import {bundleWith} from '../../support/project';
import {openRollout, type Rollout} from '../../support/rollout';
import {typeRow} from '../../support/typed-row';

const PASSWORD = 'changeit';
const MINUTE = 60_000;

/** The bundle on a slow machine: a round takes the given time, on the emulator's clock, and is not computed. */
function slowBundle(msPerIteration: number): Record<string, string> {
  return bundleWith(built =>
    built.replace(
      /computeRounds=(\w+)=>\{/,
      (found, rounds: string) =>
        `${found} if (${rounds}.iterations > 20000) { for (let i = 0; i < 100; i++) Utilities.sleep(${rounds}.iterations * ${msPerIteration / 100}); return new Uint8Array(${rounds}.length); }`,
    ),
  );
}

const addresses = Array.from({length: 8}, (_, i) => `user${i}@example.com`);

/** A file for all of them. */
function certificateFile(iterations: number, commonName = 'Mia'): Buffer {
  const {leaf, intermediate} = hierarchy({
    leaf: {
      subject: name(`CN=${commonName}`),
      extensions: {subjectAltName: subjectAltName(...addresses.map(rfc822))},
    },
  });
  return writePkcs12({
    ...{key: leaf.key, password: PASSWORD},
    certificates: [leaf.der, intermediate.der],
    ...{mac: 'pbmac1', iterations, macIterations: iterations},
  });
}

function fill(rollout: Rollout, files: readonly Uint8Array[]): void {
  const {workspace, company} = rollout;
  const rows = rollout.lines('Rollout').length;
  for (let i = 0; i < Math.max(rows, files.length); i++) {
    const bytes = files[i];
    const id = bytes
      ? company.google.addDriveFile({
          name: `${i}.p12`,
          bytes: new Uint8Array(bytes),
          readers: [company.operator],
        })
      : '';
    const texts = bytes ? [addresses[i]!, '', id, PASSWORD] : ['', '', '', ''];
    typeRow(workspace, i + 2, texts);
  }
}

const messages = (rollout: Rollout) =>
  rollout.lines('Rollout').map(it => it['Message']!);

describe('a file whose opening kills each execution', () => {
  it('is found by the note that its execution left, and all other rows are done and logged', async () => {
    // Each 500,000 iterations take 400 seconds here: longer than an execution may last.
    const rollout = await openRollout(slowBundle(0.8));
    const good = certificateFile(1000);
    fill(rollout, [good, certificateFile(500_000), good, good]);
    const {workspace} = rollout;
    rollout.ask('start', {action: 'check', selection: 'all'});
    for (let i = 0; i < 30 && rollout.ask('overview').run; i++) {
      workspace.advanceTo(workspace.clock.now() + 10 * MINUTE);
    }
    expect(rollout.ask('overview').run).toBeNull();
    const killed = workspace.triggerRuns.filter(it =>
      /execution time/i.test(it.failure ?? ''),
    );
    expect(killed).toHaveLength(1);
    const [first, pill, ...rest] = messages(rollout);
    expect(pill).toMatch(/ran out of time/);
    for (const message of [first, ...rest]) {
      expect(message).not.toMatch(/ran out of time|longer than there was time/);
    }
    expect(rollout.lines('Log').map(it => it['Address'])).toHaveLength(4);
    // If a person runs the row again, it is opened again.
    expect(rollout.workspace.properties.document['opening'] ?? '').toBe('');
  });
});

describe('names without end', () => {
  it('in a certificate or a cell are truncated, and push no other lines out of the Log', async () => {
    const rollout = await openRollout();
    const good = certificateFile(1000);
    fill(rollout, [certificateFile(1000, 'x'.repeat(300_000)), good, good]);
    rollout.workspace.edit(
      'Rollout',
      3,
      1,
      `${'y'.repeat(49_000)}@example.com`,
    );
    rollout.run('check');
    const log = rollout.lines('Log');
    expect(log).toHaveLength(3);
    for (const line of [...log, ...rollout.lines('Rollout')]) {
      for (const [header, text] of Object.entries(line)) {
        if (header === 'User') continue;
        expect(text.length).toBeLessThanOrEqual(5000);
      }
    }
    expect(Object.values(log[1]!).join('').length).toBeLessThan(5000);
  });
});
