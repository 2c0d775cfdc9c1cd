import {asWarning, findingMaker} from '../../../../src/core/base/finding';

interface Findings {
  'file-gone': {readonly name: string};
  'file-old': {};
  'file-large': {};
}

const finding = findingMaker<Findings>({
  'file-gone': 'block',
  'file-old': 'warn',
  'file-large': 'advice',
});

describe('a catalog of findings', () => {
  it('makes each finding with its code’s severity and the given facts', () => {
    expect(finding('file-gone', {name: 'ada.p12'})).toEqual({
      code: 'file-gone',
      severity: 'block',
      facts: {name: 'ada.p12'},
    });
    expect(finding('file-old', {}).severity).toBe('warn');
    expect(finding('file-large', {}).severity).toBe('advice');
  });
});

describe('a finding that blocks nothing in its context', () => {
  it('is a warning in place of a block, with the same code and facts', () => {
    const blocking = finding('file-gone', {name: 'ada.p12'});
    expect(asWarning(blocking)).toEqual({...blocking, severity: 'warn'});
    expect(blocking.severity).toBe('block');
  });

  it('is not more severe than its catalog says', () => {
    expect(asWarning(finding('file-old', {})).severity).toBe('warn');
    expect(asWarning(finding('file-large', {})).severity).toBe('advice');
  });
});
