import {
  remarksIn,
  remarkText,
  REMARKS,
  type Remark,
} from '../../../../src/core/inventory/table';

const remarks = Object.fromEntries(
  REMARKS.map(it => [it, `word of ${it}`]),
) as Record<Remark, string>;

describe('The Remarks cell', () => {
  it('is read back, whatever commas its words have', () => {
    const words = {
      remarks: {
        ...remarks,
        notDefault: 'Valid longer, not default',
        none: 'Valid',
      },
    };
    const all = new Set<Remark>(['notDefault', 'noRow', 'none']);
    expect(remarksIn(remarkText(all, words), words)).toEqual([...all]);
  });

  it('is read back in the language that the sheet was set up in, and passes over other text', () => {
    const former = Object.fromEntries(
      REMARKS.map(it => [it, `Wort: ${it}`]),
    ) as Record<Remark, string>;
    const cell = 'Wort: noRow, mine, with a comma, word of expired';
    expect(remarksIn(cell, {remarks, formerRemarks: former})).toEqual([
      'expired',
      'noRow',
    ]);
    expect(remarksIn('', {remarks})).toEqual([]);
  });
});
