/** Japanese: users from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {SheetSentences} from '../language';
import {actionNames as A} from './action-names';
import {count, list} from './format';
import {NAMES, NOTHING_TO_DO} from './words';

const EXAMPLES: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: '@ の後の部分を入力してください。例: example.com',
  orgUnit: 'スラッシュで始まるパス全体を入力してください。例: /Sales/North',
  group: 'グループのアドレスを入力してください。例: staff@example.com',
};

const SOURCES = 'インポート元のドメイン、組織部門、グループ';

export const directorySentences: SheetSentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'ユーザーが停止中またはアーカイブ済みのため、メールボックスにアクセスできません。',
          fix: `ユーザーが離脱した場合は、この行を削除してください。Gmail からも証明書を削除するには、先にユーザーを再有効化し、この行で［${A.offBoard}］を実行してから、ユーザーをもう一度停止してください。`,
        }
      : {
          says: `ユーザーが削除されたか、${SOURCES}に属さなくなりました。`,
          fix: `ユーザーの証明書を削除するには、この行で［${A.offBoard}］を実行してください（削除されたユーザーの証明書はすでにありません）。その後、この行を削除してください。自動的に削除されるものはありません。`,
        },
  'user-renamed': ({user, now}, {columns}) => ({
    says: `${user} のアドレスが変更され、メインのメールアドレスは ${now} になりました。`,
    fix: `［${columns.user}］セルに ${now} を入力してください。証明書が ${user} 用の場合は、そのアドレスを［${columns.alias}］セルに入力してください。Gmail では引き続きユーザーのエイリアスとして使用されます。`,
  }),
  'user-replaced': ({user}) => ({
    says: `${user} は、この行が追加されたときとは別のユーザーのアドレスになっています。`,
    fix: '行を削除するか、新しいユーザーの証明書ファイルを行に指定してください。この行の証明書は以前のユーザーのものです。',
  }),
  'user-back': () => ({
    says: `ユーザーが${SOURCES}に再び属するようになりました。Gmail には、このエイリアスの証明書がありません。`,
    fix: `証明書ファイルとパスワードをこの行に指定し、［${A.upload}］を実行してください。`,
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: {
      domain: `組織にドメイン「${name}」がありません。`,
      orgUnit: `組織に組織部門「${name}」がありません。`,
      group: `組織にグループ「${name}」がありません。`,
    }[kind],
    fix: `管理コンソールで表記を確認してください。${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name
      ? {
          domain: `「${name}」はドメインの名前ではありません。`,
          orgUnit: `「${name}」は組織部門の名前ではありません。`,
          group: `「${name}」はグループの名前ではありません。`,
        }[kind]
      : {
          domain: 'ドメインの名前がありません。',
          orgUnit: '組織部門の名前がありません。',
          group: 'グループの名前がありません。',
        }[kind],
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: '組織のユーザーを読み取るには委任が必要ですが、ご利用のアカウントには設定されていません。',
    fix: `［${NAMES.settings}］で委任を設定し、［${NAMES.checkSetup}］の案内に従ってください。秘密鍵を使用する場合は、オペレーターごとに保存する必要があります。`,
  }),
  'delegation-entry': () => ({
    says: 'ユーザーを読み取るには、管理コンソールのドメイン全体の委任の設定にスコープを追加する必要があります。',
    fix: '特権管理者がこのクライアント ID の設定を編集し、スコープをここに表示されているすべてのスコープに置き換えてください。その後、もう一度お試しください。',
  }),
  'nobody-found': ({kind, name}) => ({
    says: {
      domain: `ドメイン「${name}」に有効なユーザーがいません。`,
      orgUnit: `組織部門「${name}」に有効なユーザーがいません。`,
      group: `グループ「${name}」に有効なユーザーがいません。`,
    }[kind],
    fix: '正しいものかどうかを管理コンソールで確認してください。管理コンソールでの変更は通常 1 時間以内、遅くとも 36 時間以内に反映されます。',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `行が追加されないもの: ${list(
      [
        inactive > 0
          ? `停止中またはアーカイブ済みのユーザー ${count(inactive, '人')}`
          : '',
        withoutMailbox > 0
          ? `Gmail のないユーザー ${count(withoutMailbox, '人')}`
          : '',
        groups > 0
          ? `グループ ${count(groups, '個')}（メンバーは含まれます）`
          : '',
        outside > 0 ? `組織外のアドレス ${count(outside, '個')}` : '',
      ].filter(it => it !== ''),
    )}。`,
    fix: NOTHING_TO_DO,
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `確認されたのは新しい ${count(confirmed, '行')}ですが、現在追加されるのは ${count(expected, '行')}です。`,
    fix: '何も追加されていません。もう一度集計して確認してください。',
  }),
  'too-many-sources': ({most}) => ({
    says: `すでに上限の ${count(most, '個')}のドメイン、組織部門、グループから行をインポートしています。`,
    fix: '何も追加されていません。いずれかを削除するか、複数のグループを 1 つにまとめてください。',
  }),
  'users-from-unread': ({message}) => ({
    says: `新しいユーザーや離脱したユーザーを確認できなかったため、行の追加もマークも行われませんでした。${message}`,
    fix: '次回の情報更新時に再試行されます。',
  }),
  'too-many-left': ({left, users}) => ({
    says: `${count(users, '人')}中 ${count(left, '人')}のユーザーが同時に離脱したように見えるため、どの行もマークされませんでした。`,
    fix: `${SOURCES}が正しいか確認してください。実際にこれだけのユーザーが離脱した場合は、サイドバーでインポート元を削除し、もう一度追加してください。`,
  }),
};
