import {faultOf} from '../../../../src/core/base/fault';

const thrown = (message: string, name = 'Error') =>
  Object.assign(new Error(message), {name});

describe('A fault is reported by kind and place, never by its text', () => {
  it.each([
    ['plain', 'CANARY'],
    ['with lines like places', 'x\n    at CANARY\n    at CANARY (Code:1:2)'],
    ['with a line break at its end', 'CANARY\n'],
    ['with its own name in it', 'Error: CANARY\n at CANARY'],
    ['that is empty', ''],
  ])('%s: %j', (_, message) => {
    const fault = faultOf(thrown(message, 'TypeError'));
    expect(fault).not.toContain('CANARY');
    expect(fault).toMatch(/^TypeError at thrown \(.*fault\.test/);
  });

  it('changed after it was made, so that text and place cannot be separated', () => {
    const error = thrown('x\n    at CANARY');
    expect(error.stack).toContain('CANARY');
    error.message = 'y';
    expect(faultOf(error)).toBe('Error');
  });

  it('with a name that is a text', () => {
    expect(faultOf(thrown('', 'CANARY: x'))).not.toContain('CANARY');
  });

  it('that is not an Error', () => {
    expect(faultOf('CANARY')).toBe('unknown');
  });
});
