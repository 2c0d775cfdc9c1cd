import fc from 'fast-check';
import {
  DEFAULT_ANSWER_FIELD,
  DEFAULT_TEMPLATE,
  readAnswerField,
  readTemplate,
  wrappedKeyIn,
  wrappingRequest,
  type Template,
} from '../../../../src/core/cse/wrapping';

const VALUES = {
  authentication: 'a.b.c',
  perimeter_id: 'outer',
  private_key:
    '-----BEGIN PRIVATE KEY-----\nMIG$&"\\\n-----END PRIVATE KEY-----\n',
};
const URI = 'https://kacls.example.com/v1';

function template(text: string): Template {
  const reading = readTemplate(text);
  if (!reading.ok) throw new Error(reading.findings[0]!.code);
  return reading.value;
}

describe('The template of a request', () => {
  it('is Google’s own by default', () => {
    const google = template(DEFAULT_TEMPLATE);
    expect(google.placeholders).toEqual([
      'authentication',
      'perimeter_id',
      'private_key',
    ]);
    expect(wrappingRequest(google, VALUES)).toEqual({ok: true, value: VALUES});
  });

  it('can have any shape, and keeps text that is not a placeholder', () => {
    const own = template(
      '{"op":{"keys":[{"pem":"x {{private_key}} {y}"}],"n":1,"b":null},"for":"{{perimeter_id}}/{{perimeter_id}}"}',
    );
    expect(own.placeholders).toEqual(['perimeter_id', 'private_key']);
    expect(wrappingRequest(own, VALUES)).toEqual({
      ok: true,
      value: {
        op: {keys: [{pem: `x ${VALUES.private_key} {y}`}], n: 1, b: null},
        for: 'outer/outer',
      },
    });
  });

  it.each([
    ['private_key={{private_key}}', 'not-json', []],
    ['"{{private_key}}"', 'no-object', []],
    ['["{{private_key}}"]', 'no-object', []],
    ['{"authentication":"{{authentication}}"}', 'no-private-key', []],
    ['{"{{private_key}}":"x"}', 'unknown-placeholder', ['{{private_key}}']],
    [
      '{"a":"{{private_key}}","b":["{{private_key}}"]}',
      'several-private-keys',
      [],
    ],
    [
      '{"a":"{{private_key}}{{password}}","b":"{{ private_key }}"}',
      'unknown-placeholder',
      ['password', ' private_key '],
    ],
    [
      `{"a":"{{private_key}}","b":${'['.repeat(50)}${']'.repeat(50)}}`,
      'too-deep',
      [],
    ],
  ])('%.60s is refused: %s', (text, problem, names) => {
    expect(readTemplate(text)).toEqual({
      ok: false,
      findings: [
        {code: 'wrapping-template', severity: 'block', facts: {problem, names}},
      ],
    });
  });

  it('requires the authentication only if it has a placeholder for it', () => {
    const missing = {...VALUES, authentication: '', perimeter_id: ''};
    expect(wrappingRequest(template(DEFAULT_TEMPLATE), missing)).toEqual({
      ok: false,
      findings: [
        {
          code: 'wrapping-value-missing',
          severity: 'block',
          facts: {name: 'authentication'},
        },
      ],
    });
    const without = template(
      '{"perimeter_id":"{{perimeter_id}}","private_key":"{{private_key}}"}',
    );
    expect(wrappingRequest(without, missing)).toEqual({
      ok: true,
      value: {perimeter_id: '', private_key: VALUES.private_key},
    });
  });

  it('inserts every value literally, whatever it contains', () => {
    const any = fc.string({
      minLength: 1,
      maxLength: 20,
      unit: fc.constantFrom(
        '{',
        '}',
        '$',
        '&',
        '"',
        '\\',
        '{{private_key}}',
        'a',
        '\n',
      ),
    });
    fc.assert(
      fc.property(
        any,
        any,
        any,
        (authentication, perimeter_id, private_key) => {
          const values = {authentication, perimeter_id, private_key};
          expect(wrappingRequest(template(DEFAULT_TEMPLATE), values)).toEqual({
            ok: true,
            value: values,
          });
        },
      ),
      {numRuns: 100, seed: 5},
    );
  });

  it('of any JSON is accepted or refused', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const reading = readTemplate(text);
        expect(
          reading.ok ? reading.value.placeholders : reading.findings,
        ).not.toEqual([]);
      }),
      {numRuns: 100, seed: 6},
    );
  });
});

describe('The answer of a key service', () => {
  it.each([
    [{wrapped_private_key: ' AAAA\n'}, DEFAULT_ANSWER_FIELD],
    [{result: {wrapped: 'AAAA'}}, 'result.wrapped'],
  ])('%j holds the wrapped key in its field', (answer, field) => {
    expect(wrappedKeyIn(URI, answer, field)).toEqual({ok: true, value: 'AAAA'});
  });

  it.each([
    [null, 'a'],
    ['AAAA', 'length'],
    [{a: 1}, 'a'],
    [{a: ' '}, 'a'],
    [{a: {}}, 'a.constructor.name'],
    [{a: 'AAAA'}, 'a.b'],
  ])('%j has nothing in “%s”', (answer, field) => {
    expect(wrappedKeyIn(URI, answer, field)).toEqual({
      ok: false,
      findings: [
        {code: 'wrapping-answer', severity: 'block', facts: {uri: URI, field}},
      ],
    });
  });

  it('has a field by a name or by names with dots', () => {
    for (const field of [' wrapped_private_key ', 'a.b-c.D1']) {
      expect(readAnswerField(field)).toEqual({ok: true, value: field.trim()});
    }
    for (const field of ['', '.', 'a..b', 'a b', '$.a', 'a[0]']) {
      expect(readAnswerField(field)).toEqual({
        ok: false,
        findings: [
          {code: 'wrapping-answer-field', severity: 'block', facts: {field}},
        ],
      });
    }
  });
});
