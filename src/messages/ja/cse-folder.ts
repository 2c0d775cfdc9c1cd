/** Japanese: findings about importing a folder of certificate and key files into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {SheetSentences} from '../language';
import {count, grouped, listed, listedWith} from './format';
import {NOTHING_TO_DO} from './words';

const AGAIN = 'フォルダをもう一度スキャンしてください。';

export const cseFolderSentences: SheetSentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'ファイルが空です。',
    fix: `フォルダにもう一度アップロードし、${AGAIN}`,
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `ファイルのサイズは ${grouped(size)} バイトです。この種類のファイルの上限は ${grouped(limit)} バイトです。`,
    fix: `ユーザーの証明書ファイルまたは鍵ファイルに置き換え、${AGAIN}`,
  }),
  'cse-file-name': ({ending}) => ({
    says: 'ファイル名がメールアドレスではないため、どのユーザーのファイルかわかりません。',
    fix: `ファイル名をユーザーのメインのメールアドレスに変更し（例: ada@example.com${ending}）、${AGAIN}`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}, {columns}) => ({
    says: `${user} の鍵ファイルがありません。`,
    fix: `${user}.wrap をこのフォルダまたはサブフォルダに入れ、${AGAIN}鍵ファイルが別のフォルダにある場合は、両方を含むフォルダを選択してください。${isPkcs12 ? `鍵サービスで鍵をラップするには、［${columns.metadata}］を “wrap” とする行を追加してください。` : `鍵がハードウェアにある場合は、［${columns.metadata}］に “hardware:” と説明を入力した行を追加してください。`}`,
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `${user} の証明書ファイルがありません。`,
    fix: `${user}.p7pem をこのフォルダまたはサブフォルダに入れ、${AGAIN}証明書が別のフォルダにある場合は、両方を含むフォルダを選択してください。`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [certificates, keys]
      .map((files, i) =>
        files.length > 0
          ? `${user} の${i === 0 ? '証明書' : '鍵'}ファイルが ${count(files.length, '個')}あります: ${listed(files)}。`
          : '',
      )
      .join(''),
    fix: `正しいファイルだけをフォルダに残し、${AGAIN}`,
  }),
  'cse-row-for-one-use': ({user, row}, {columns, sheets}) => ({
    says: `［${sheets.cse}］シートの ${row} 行目はすでに ${user} の行ですが、両方の用途を兼ねる行ではありません。`,
    fix: `ユーザーの行に、自分でファイルのリンクを指定してください。または、1 個の鍵ペアを両方の用途に使用するには、先にその行の［${columns.use}］を “both” に変更し、ユーザーのもう一方の行を削除してください。`,
  }),
  'cse-folder-without-files': () => ({
    says: 'フォルダに、Google のクライアントサイド暗号化ツールが使用する名前の証明書ファイルや鍵ファイルがありません。',
    fix: 'user@domain.p7pem と user@domain.wrap を含むフォルダ、またはその上位のフォルダを選択してください。',
  }),
  'cse-folder-others': ({count: all, names}) => ({
    says: `その他の種類のファイル ${count(all, '個')}は無視されました: ${listedWith(names, all - names.length)}。`,
    fix: `その中に、拡張子が .p7pem または .wrap であるべきファイルがなければ、${NOTHING_TO_DO}`,
  }),
  'cse-folder-pkcs12': ({count: all}) => ({
    says: `同じユーザーの証明書チェーンがあるため、PKCS#12 ファイル ${count(all, '個')}は無視されました。`,
    fix: `${NOTHING_TO_DO}不要になった秘密鍵は、ドライブから削除してください。`,
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `スキャン以降にシートまたはフォルダが変更されました。現在は ${count(added, '行')}が追加され、${count(changed, '行')}が変更されます。`,
    fix: `何も書き込まれていません。もう一度確認するには、${AGAIN}`,
  }),
};
