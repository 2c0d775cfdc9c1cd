import type {Speech} from '../../sidebar';
import {states} from '../states';
import {list} from '../format';

/** Deleting or disabling certificates and key pairs of many rows: what would happen, shown before anything does. */
export const removal = ({number, date}: Speech) => {
  const certificates = (count: number) => `${number(count)} 個の証明書`;
  const keyPairs = (count: number) => `${number(count)} 個の鍵ペア`;
  const identities = (count: number) => `${number(count)} 個の CSE ID`;
  const rows = (count: number) => `${number(count)} 行`;
  const users = (count: number) => `${number(count)} 人のユーザー`;
  const becomes = (which: string, state: string) =>
    `${which}: 状態が「${state}」になります。`;
  return {
    removal: {
      none: '対象となる行がありません。別の行を選択して、もう一度お試しください。',
      rows,
      users,
      reading: (seen: number, all: string) =>
        `Gmail を読み取り中: ${all}のうち ${number(seen)}…`,
      read: (all: string) => `${all}。Gmail から読み取ったばかりです。`,
      again: 'Gmail をもう一度読み取る',
      unknown: (count: number) =>
        `そのうち ${number(count)} 件について、Gmail から時間内に応答がありませんでした。`,
      unknownFix:
        'その分について、何が削除されるかはまだわかりません。再読み込みするか、選択する行を減らしてください。',
      noUndo: 'この操作は元に戻せません。',
      kept: (count: number) => `残るもの（${number(count)}）`,
      changed: (count: number) => `変更される行（${number(count)}）`,
      row: (row: number | null) => (row === null ? '行なし' : `${row} 行目`),
      primary: 'メインのメールアドレス',
      alias: 'エイリアス',
      until: (expires: number, now: number) =>
        expires < now
          ? `${date(expires)}に期限切れ`
          : `有効期限: ${date(expires)}`,
      noDate: '有効期限は不明',
      isDefault: 'デフォルト',
      notDefault: '非デフォルト',
      /** All of it in one line, after the row. */
      inLine: (expires: number | null, now: number, isDefault: boolean) => {
        const end =
          expires === null
            ? '有効期限は不明'
            : expires < now
              ? `${date(expires)}に期限切れ`
              : `有効期限: ${date(expires)}`;
        return `${end}、${isDefault ? 'デフォルト' : '非デフォルト'}`;
      },
      usersCertificates: (user: string, count: number) =>
        `${user}: ${certificates(count)}`,
      more: (count: number) => `他 ${number(count)} 件`,
      force: () => 'これらも削除する',
      forceHint: (count: number) =>
        `${certificates(count)}が削除されます。証明書がなくなったユーザーは、署名することも、暗号化されたメールを読むこともできなくなります。`,
      revocation: {
        label: 'CA でも取り消す',
        hint: (name: string) =>
          `${name} が発行した証明書を取り消します。この操作は元に戻せません。これらのユーザーが署名したメールが、他のユーザーに信頼されなくなる可能性があります。`,
        reason: '理由',
        reasons: {
          AFFILIATION_CHANGED: 'ユーザーが離脱した',
          CESSATION_OF_OPERATION: '不要になった',
          PRIVILEGE_WITHDRAWN: '権限がなくなった',
          SUPERSEDED: '別の証明書に置き換えた',
          KEY_COMPROMISE: '鍵が漏えいした可能性がある',
        },
      },
      idle: '削除するものはありません',
      nothing: '何も削除または変更されません。理由は以下のとおりです。',
      change: (count: number) => `${rows(count)}を変更`,
      keyPairs,
      numbers: (numbers: readonly number[], more: number) =>
        list([
          ...numbers.map(it => `${it} 行目`),
          ...(more > 0 ? [`他 ${number(more)} 行`] : []),
        ]),
    },
    removals: {
      delete: {
        button: '証明書を削除…',
        hint: 'これらの行の証明書を Gmail から削除します。',
        title: '証明書を削除しますか？',
        titleOf: (count: number) => `${certificates(count)}を削除しますか？`,
        confirm: (count: number) => `${certificates(count)}を削除`,
        type: (count: number) =>
          `${certificates(count)}を削除するには ${number(count)} と入力してください`,
        isFinal: true,
        harm: 'これらの証明書で暗号化されたメールは、過去のものも含め、Gmail で読めなくなります。',
        gone: (count: number) => `削除されるもの（${number(count)}）`,
        changed: (which: string) =>
          `${becomes(which, states.deleted)}ドライブのファイルは残ります。`,
      },
      offBoard: {
        button: 'ユーザーのすべての証明書を削除…',
        hint: 'これらのユーザーの証明書を、すべてのエイリアスから削除します。',
        title: 'ユーザーのすべての証明書を削除しますか？',
        titleOf: (count: number) =>
          `ユーザーのすべての証明書（${number(count)} 個）を削除しますか？`,
        confirm: (count: number) => `${certificates(count)}を削除`,
        type: (count: number) =>
          `${certificates(count)}を削除するには ${number(count)} と入力してください`,
        isFinal: true,
        harm: 'これらの証明書で暗号化されたメールは、過去のものも含め、Gmail で読めなくなります。これらのユーザーは署名できなくなります。先に CA で証明書を取り消し、必要なメールをエクスポートしてください。',
        gone: (count: number) => `削除されるもの（${number(count)}）`,
        changed: (which: string) =>
          `${becomes(which, states.offBoarded)}メールボックス、エイリアス、ドライブのファイルは残ります。`,
      },
      cseDisable: {
        button: '鍵ペアを無効にする…',
        hint: 'Gmail がこれらの鍵ペアで署名と復号を行わなくなります。',
        title: '鍵ペアを無効にしますか？',
        titleOf: (count: number) => `${keyPairs(count)}を無効にしますか？`,
        confirm: (count: number) => `${keyPairs(count)}を無効にする`,
        type: (count: number) =>
          `${keyPairs(count)}を無効にするには ${number(count)} と入力してください`,
        isFinal: false,
        harm: '再び有効にするまで、これらのユーザーは署名することも、これらの鍵ペアで暗号化されたメールを読むこともできません。無効な鍵ペアは 30 日後に完全に削除できるようになります。完全に削除すると元に戻せません。',
        gone: (count: number) => `無効になるもの（${number(count)}）`,
        changed: (which: string) => becomes(which, states.disabled),
      },
      cseDeleteIdentity: {
        button: 'CSE ID を削除…',
        hint: '鍵ペアは残ります。',
        title: 'CSE ID を削除しますか？',
        titleOf: (count: number) => `${identities(count)} を削除しますか？`,
        confirm: (count: number) => `${identities(count)} を削除`,
        type: (count: number) =>
          `${identities(count)} を削除するには ${number(count)} と入力してください`,
        isFinal: false,
        harm: 'CSE ID が再び作成されるまで、これらのユーザーは暗号化されたメールを送信できず、他のユーザーはディレクトリで証明書を見つけられません。鍵ペアは残るため、古いメールは引き続き読めます。',
        gone: (count: number) => `削除されるもの（${number(count)}）`,
        changed: (which: string) => becomes(which, states.identityDeleted),
      },
    },
  };
};
