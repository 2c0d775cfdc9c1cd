/** Japanese: what a preview reports about a row. */
import type {NamedCertificate, PlannedStep} from '../../core/rows/planned';
import type {Language} from '../language';
import {count, day, list, listedWith, pick} from './format';
import {actions} from './labels';

/** More names than these would be cut off in the cell. */
const MAX_CERTIFICATES = 15;

export const preview: Language['preview'] = {
  of: action => `［${actions[action]}］のプレビュー`,
  says: (action, steps) => `［${actions[action]}］のプレビュー: ${said(steps)}`,
};

function said(steps: readonly PlannedStep[]): string {
  if (steps.length === 0) return '何も変更されません。';
  return steps.map(sentence).join('');
}

function sentence(step: PlannedStep): string {
  switch (step.kind) {
    case 'store':
      return `${named(step.certificate)}が Gmail にアップロードされ${step.makesDefault ? '、デフォルトになり' : ''}ます。他の証明書は残ります。`;
    case 'makeDefault':
      return `すでに Gmail にある${named(step.certificate)}がデフォルトになります。`;
    case 'delete':
      return deletion(step.certificates);
    case 'request':
      return `CA プール ${step.authority} に新しい証明書がリクエストされ、Gmail にアップロードされて、デフォルトになります。他の証明書は残ります。`;
    case 'revoke':
      return `${count(step.count, '個')}の証明書が CA で取り消されます。`;
    case 'storePair':
      return `${step.wrappedBy === null ? '' : `${step.wrappedBy} で鍵がラップされた後、`}${named(step.certificate)}の鍵ペアが Gmail に保存されます。`;
    case 'makeIdentity':
      return 'この行の鍵ペアを使用する CSE ID が作成されます。';
    case 'moveIdentity':
      return `CSE ID は ${list(step.from)} の代わりに、この行の鍵ペアを使用するようになります。古い鍵ペアは残ります。`;
    case 'rollBack':
      return `CSE ID は再び ${list(step.pairs)} を使用するようになります。`;
    case 'enablePair':
      return `鍵ペア ${step.id} が有効になります。`;
    case 'disablePair':
      return `鍵ペア ${step.id} が無効になります。Gmail はこの鍵ペアで復号も署名もできなくなります。`;
    case 'deleteIdentity':
      return `${list(step.pairs)} を使用している CSE ID が削除されます。鍵ペアは残ります。`;
  }
}

function deletion(certificates: readonly NamedCertificate[]): string {
  const shown = certificates.slice(0, MAX_CERTIFICATES).map(named);
  const all = listedWith(shown, certificates.length - shown.length);
  return pick(certificates.length, {
    1: `${all}が Gmail から削除されます。`,
    other: `${count(certificates.length, '個')}の証明書が Gmail から削除されます: ${all}。`,
  });
}

function named({alias, subject, expires, isDefault}: NamedCertificate): string {
  const facts = [
    ...(alias === '' ? [] : [`対象: ${alias}`]),
    ...(expires === null ? [] : [`有効期限: ${day(expires)}`]),
    ...(isDefault ? ['デフォルト'] : []),
  ];
  return facts.length === 0
    ? `証明書「${subject}」`
    : `証明書「${subject}」（${list(facts)}）`;
}
