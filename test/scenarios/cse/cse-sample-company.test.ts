/** The CSE sheet of the sample company, as playground and demo open it. */
import type {Progress} from '../../../src/core/door/contract';
import {openRollout, type Rollout} from '../../support/rollout';

let rollout: Rollout;
let notes: readonly string[];
beforeAll(async () => {
  rollout = await openRollout();
  notes = rollout.company.cseRows.map(it => it.note);
});

/** Runs an action over all rows and returns the outcome of each row by its note. */
function run(action: 'cseCheck' | 'cseUpload'): Record<string, string> {
  let progress: Progress = rollout.ask('start', {action, selection: 'all'});
  while (!progress.finished) progress = rollout.ask('continue');
  const lines = rollout.lines('CSE').filter(it => it['User'] !== '');
  return Object.fromEntries(lines.map((it, i) => [notes[i], it['State']!]));
}

const FLAWED = {
  'the key is to be wrapped': 'Blocked',
  'the root is not in the chain': 'Blocked',
  'the certificate is for somebody else': 'Blocked',
  'the .wrap file was cut off': 'Blocked',
  'wrapped by another key service': 'Blocked',
  'nothing is said of the key': 'Blocked',
};

describe('the sample company’s CSE sheet', () => {
  it('has a good row of each kind, and one for each flaw that files can have', () => {
    const found = run('cseCheck');
    const good = notes.filter(it => !(it in FLAWED));
    expect(found).toEqual({
      ...FLAWED,
      ...Object.fromEntries(good.map(it => [it, 'Ready'])),
    });
  });

  it('shows what Gmail can have against a good row', () => {
    expect(run('cseUpload')).toEqual({
      ...FLAWED,
      'a chain and a wrapped key': 'In place',
      'the chain is in a PKCS#12': 'In place',
      'the key is in hardware': 'In place',
      'a pair for signing …': 'In place',
      '… and one for encryption': 'In place',
      'in Gmail already': 'In place',
      'Gmail uses last year’s pair': 'Key pair stored, not in use',
      'switched on today': 'Waiting for Gmail',
      'not switched on': 'Failed',
    });
    const pairs = (local: string) =>
      rollout.company.google.cseKeyPairs(`${local}@meridian.example`).length;
    expect(['amina.okafor', 'mai.dang', 'ilse.vandermeer'].map(pairs)).toEqual([
      1, 2, 2,
    ]);
  });
});
