import {
  addressIn,
  isAddress,
  quotableAddress,
} from '../../../../src/core/base/address';

describe('the address in a pasted text', () => {
  it.each([
    ' Ada@Example.com ',
    'ada@example.com\u200b',
    '\u202aada@example.com\u202c',
    'ada@example\u2060.com',
    'a\u00adda@example.com',
    '\ufeffada@example.com\u00a0',
    '"ada@example.com"',
    "'ada@example.com'",
    '“ada@example.com”',
    '„ada@example.com“',
    '‘ada@example.com’',
    '«ada@example.com»',
    'ada@example.com;',
    'ada@example.com, ',
    '<ada@example.com>',
    'Ada Lovelace <ada@example.com>',
    '"Lovelace, Ada" <Ada@example.com>;',
    "'ada@example.com' <mailto:ada@example.com>",
    'mailto:ada@example.com',
    'mailto:ada%40example.com?subject=Hi',
    'ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'ada@example。com',
  ])('%j is ada@example.com', text => {
    expect(addressIn(text)).toBe('ada@example.com');
  });

  it('is composed, so that two spellings of a letter are one address', () => {
    expect(addressIn('bu\u0308cher@example.com')).toBe('bücher@example.com');
  });
});

describe('an address', () => {
  it.each([
    'ada@example.com',
    "o'brien+tag@sub.example.co.uk",
    'bounce=x@example.com',
    'a.b-c_d@1und1.example',
    'ada@bücher.example',
    'ада@пример.рф',
    '用户@例子.广告',
    'ada@xn--bcher-kva.xn--p1ai',
    `${'a'.repeat(64)}@example.com`,
  ])('may be %s', text => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    '',
    'ada',
    'ada@example',
    '@example.com',
    'ada@',
    'ada@@example.com',
    'a b@example.com',
    '.ada@example.com',
    'ada.@example.com',
    'a..b@example.com',
    'ada@.example.com',
    'ada@example..com',
    'ada@example.com.',
    'ada@-example.com',
    'ada@example-.com',
    'ada@exam_ple.com',
    'ada@example.com24',
    'ada@192.0.2.1',
    'ada@[192.0.2.1]',
    'ada@example.com\u200b',
    'ada:b@example.com',
    'ada<b@example.com',
    'ä>b@example.com',
    'ada@example.com|ada.p12|Sommer',
    'ada@example.com:Sommer',
    'ada@example.com^Sommer',
    'ada@example.com=Sommer',
    'ada@example.com，Sommer',
    'ada@example.com/Sommer',
    'ada@example.com-Sommer',
    'ada@example.com#Sommer',
    'ada@example.com\\Sommer',
    `${'a'.repeat(65)}@example.com`,
    `${'ü'.repeat(33)}@example.com`,
    `ada@${'a'.repeat(64)}.com`,
    `ada@${'a.'.repeat(130)}com`,
  ])('is not %j', text => {
    expect(isAddress(text)).toBe(false);
  });
});

describe('what may be quoted from a text that is not an address', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['ada@example', 'ada@example'],
    ['ada@example.com|ada.p12|Sommer', 'ada@example.com…'],
    ['Sommer|ada@example.com', 'ada@example.com…'],
    ['p@ss:ada@example.com', 'ada@example.com…'],
    ['ada@example.com-Sommer24', 'ada@example.com…'],
    ['ada Sommer ada@example.com', 'ada@example.com…'],
    ['ada.p12;Sommer', 'ada.p12…'],
    ['ada=Sommer', 'ada…'],
    ['=CONCAT(A1)', '=CONCAT(A1)'],
    ['|Sommer', '…'],
    ['ada@example|Sommer', 'ada@example…'],
  ])('%j is quoted as %j', (text, told) => {
    expect(quotableAddress(text)).toBe(told);
  });

  it('is short however long the text is', () => {
    expect(quotableAddress('a'.repeat(1e6)).length).toBe(100);
    expect(quotableAddress('a@'.repeat(5e5)).length).toBe(100);
  });
});
