/** The content of a certificate file, in Japanese. */
import {nameIn} from '../../distinguished-name';
import {count, listed} from '../format';
import {NAMES} from '../words';
import {NOTHING_TO_DO, REEXPORT, type CertificateSentences} from './words';

export const contents = {
  'no-private-key': ({certificates}) => ({
    says: `ファイルには ${count(certificates, '個')}の証明書がありますが、秘密鍵がないため、Gmail で署名できません。`,
    fix: '証明書をリクエストしたパソコンで、秘密鍵を含めるオプションを選択して、もう一度エクスポートしてください。',
  }),
  'no-certificate': () => ({
    says: 'ファイルに証明書が含まれていません。',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `ファイルの秘密鍵は、どの証明書（${listed(subjects.map(nameIn))}）とも対応していません。`,
    fix: '証明書のリクエストに使用した秘密鍵を見つけて、両方を一緒にエクスポートしてください。鍵が失われた場合は、CA に新しい証明書を依頼してください。',
  }),
  'private-key-damaged': () => ({
    says: 'ファイルの秘密鍵が破損しています。',
    fix: `${REEXPORT}そこでも鍵が破損している場合は、CA に新しい証明書を依頼してください。`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `S/MIME Rollout はこの種類の鍵（${algorithm}）に対応していないため、秘密鍵が証明書に対応しているかどうかを確認できません。`,
    fix: '両者が対応していることを確認するか、2048 ビットの RSA 鍵を使用してください。',
  }),
  'several-keys': ({keys, subject, usable}) => ({
    says: `ファイルに ${count(keys, '個')}の秘密鍵があるため、Gmail で拒否されるか、確認したもの（${subject ? nameIn(subject) : '一致するものなし'}）とは異なる証明書が保存される可能性があります。${usable.length > 1 ? `鍵に対応する証明書: ${listed(usable)}。` : ''}`,
    fix:
      usable.length > 1
        ? 'これらの証明書はシリアル番号が異なります。いずれか 1 つを選び、対応する鍵とともに別のファイルにエクスポートしてください。'
        : 'ユーザー証明書を、対応する鍵とともに別のファイルにエクスポートしてください。',
  }),
  'several-leaves': ({subjects}) => ({
    says: `ファイルに ${count(subjects.length, '個')}のユーザー証明書（${listed(subjects.map(nameIn))}）がありますが、1 個とそのチェーンのみを含める必要があります。`,
    fix: 'それぞれを別のファイルに分け、ユーザー証明書と、ルートまでの発行元の証明書を含めてください。',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: `ファイルに、この証明書のチェーンに属さない証明書が ${count(extra, '個')}あります。`,
    fix: `${NOTHING_TO_DO}正しくエクスポートされたファイルには、証明書とその発行元の証明書のみが含まれます。`,
  }),
  'chain-order': () => ({
    says: 'ファイル内の証明書が、ユーザー証明書からルートへという通常の順序になっていません。',
    fix: 'クライアントサイド暗号化では、証明書が正しい順序で送信されるため、対応は不要です。.p12 ファイルが Gmail で拒否された場合は、正しい順序でもう一度エクスポートしてください。',
  }),
  'no-integrity-check': () => ({
    says: 'ファイルに整合性チェックがないため、改変されても検出できません。',
    fix: 'Gmail で拒否される可能性があります。拒否された場合は、整合性チェックを付加する最新のソフトウェアで、証明書をもう一度エクスポートしてください。',
  }),
  'password-other-reading': () => ({
    says: 'このパスワードでファイルを開けるのは、特殊文字を標準とは異なる方法でエンコードした場合のみです。Gmail は標準に従うため、ファイルを開けません。',
    fix: `［${NAMES.settings}］で［${NAMES.repairsFiles}］をオンにしてこの行をもう一度実行するか、英字（a～z）と数字のみのパスワードで証明書をもう一度エクスポートし、新しいファイルとパスワードをこの行に指定してください。`,
  }),
  'password-rewritten': ({isDone}) => ({
    says: `ファイルのパスワードが標準とは異なる方法で保存されているため、アップロードの際に${isDone ? 'パッケージし直されました' : 'パッケージし直されます'}。`,
    fix: `${NOTHING_TO_DO}パスワードは変わりません。`,
  }),
  'old-encryption': ({encryption}) => ({
    says: `ファイルの保護に古い暗号化方式（${listed(encryption)}）が使用されています。`,
    fix: 'ファイルは自分だけが読める場所に保管してください。最新のソフトウェアで新しくエクスポートすると、AES が使用されます。',
  }),
  'key-unencrypted': () => ({
    says: 'ファイルの秘密鍵が暗号化されていません。ファイルを読める人は誰でも鍵を入手できます。',
    fix: 'アップロード後にドライブからファイルを削除し、今後は暗号化してエクスポートしてください。',
  }),
} satisfies Partial<CertificateSentences>;
