/** Why a certificate file cannot be opened, in Japanese. */
import type {FileKind} from '../../../core/certificates/findings';
import {grouped, mebibytes} from '../format';
import {
  commands,
  commandsFor,
  FEWER_ITERATIONS,
  FROM_BASE64,
  TRUSTED_TO_PEM,
} from '../../commands';
import {convert, type CertificateSentences} from './words';

const PLAIN_PASSWORD =
  '英字（a～z）と数字のみのパスワードで、証明書をもう一度エクスポートしてください。';
const WITH_OPENSSL = 'OpenSSL の場合:';

export const opening = {
  'file-empty': () => ({
    says: '証明書ファイルが空です。',
    fix: '証明書ファイルをもう一度ドライブにアップロードし、新しいリンクをこの行に指定してください。',
  }),
  'file-too-large': ({limit}) => ({
    says: `ファイルが ${mebibytes(limit)} MB を超えています。証明書ファイルは通常、数キロバイトです。`,
    fix: 'この行のリンクが証明書ファイルのものか確認してください。',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: {
      certificate:
        'これは証明書を含むファイルではありません。破損した証明書のようです。',
      'pem-certificate':
        'これは証明書を含むファイルではありません。破損した証明書のようです。',
      'pem-key':
        'これは証明書を含むファイルではありません。秘密鍵（ドライブに置くべきではありません）のようです。',
      pem: 'これは証明書を含むファイルではありません。証明書リクエストなど、別の種類の PEM ファイルのようです。',
      'private-key':
        'これは証明書を含むファイルではありません。秘密鍵（ドライブに置くべきではありません）のようです。',
      pkcs7:
        'これは証明書を含むファイルではありません。署名または暗号化されたメッセージ、または破損した .p7b ファイルのようです。',
      base64:
        'これは証明書を含むファイルではありません。Base64 テキスト形式の .p12 ファイルのようです。',
      'base64-lines':
        'これは証明書を含むファイルではありません。Base64 テキスト形式の .p12 ファイルのようです。',
      'base64-url':
        'これは証明書を含むファイルではありません。Base64 テキスト形式の .p12 ファイルのようです。',
      'base64-utf16':
        'これは証明書を含むファイルではありません。UTF-16 の Base64 テキスト形式の .p12 ファイルのようです。',
      'base64-inside':
        'これは証明書を含むファイルではありません。.p12 ファイルを Base64 で含むテキストのようです。',
      profile:
        'これは証明書を含むファイルではありません。Apple デバイス用の構成プロファイル（.mobileconfig）のようです。',
      'profile-binary':
        'これは証明書を含むファイルではありません。Apple デバイス用の構成プロファイルなどのバイナリ プロパティリストのようです。',
      'profile-signed':
        'これは証明書を含むファイルではありません。署名された Apple デバイス用の構成プロファイル（.mobileconfig）のようです。',
      'java-keystore':
        'これは証明書を含むファイルではありません。Java キーストア（.jks）のようです。',
      zip: 'これは証明書を含むファイルではありません。ZIP アーカイブまたは Office ドキュメントのようです。',
      'web-page':
        'これは証明書を含むファイルではありません。ウェブページ（エラーページの可能性があります）のようです。',
      text: 'これは証明書を含むファイルではありません。テキスト ファイルのようです。',
      unknown:
        'これは証明書を含むファイルではありません。不明な種類のファイルのようです。',
    }[looksLike],
    fix: 'ユーザー証明書とそのチェーンを含むファイルのリンクを指定してください。.p7pem または .p7b ファイル、すべての証明書を含む PEM ファイル、または .p12 ファイルとそのパスワードを使用できます。',
  }),
  'trusted-certificate': () => ({
    says: 'ファイルに、OpenSSL だけが使用する形式「TRUSTED CERTIFICATE」が含まれています。',
    fix: `各証明書を次のコマンドで標準の形式に変換し、もう一度 1 つのファイルに結合してください。${TRUSTED_TO_PEM}`,
  }),
  'file-damaged': () => ({
    says: '証明書ファイルが破損しています。作成後に一部が失われたか、改変されています。',
    fix: '元のファイルをもう一度ドライブにアップロードしてください。元のファイルも破損している場合は、証明書をもう一度エクスポートしてください。',
  }),
  'wrong-password': ({hint}) => ({
    says: 'このパスワードでは証明書ファイルを開けません。',
    fix: {
      none: 'エクスポート時に設定したパスワードを確認してください。大文字と小文字、似ている文字（0 と O、l と 1）に注意してください。',
      empty:
        'この行にパスワードがありません。ファイルのエクスポート時に設定したパスワードを入力してください。',
      spaces:
        'パスワードの先頭または末尾にスペースがあるか、改行なしスペースまたはタブが含まれています。コピーした際に混入した可能性があります。これらを除いて入力し直してください。',
      unseen:
        'パスワードに、ゼロ幅スペースや書字方向制御文字などの見えない文字が含まれています。コピーした際に混入した可能性があります。セルを空にして、パスワードを入力し直してください。',
      typeset:
        'パスワードに、曲線引用符、ダッシュ、全角文字などが含まれています。自動修正によって変換された可能性があります。エクスポート時に設定したとおりに入力してください（’ ” – … ではなく \' " - ...）。',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'パスワードは正しいですが、ファイルを作成したソフトによって、特殊文字が元に戻せない方法で保存されています。',
    fix: PLAIN_PASSWORD,
  }),
  'inner-password': ({part}) => ({
    says: `パスワードでファイルは開けますが、ファイル内の${part === 'key' ? '秘密鍵' : '一部の証明書'}には別のパスワードが設定されています。`,
    fix: '全体に 1 つのパスワードを設定して、証明書をもう一度エクスポートしてください。keytool では、-storepass と -keypass に同じ値を指定します。',
  }),
  'file-malformed': () => ({
    says: 'パスワードは正しく、ファイルも改変されていませんが、内容が証明書ファイルの構造になっていません。',
    fix: '別のソフトで証明書をもう一度エクスポートしてください。',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `ファイルに、S/MIME Rollout が対応していない ${what} が使用されているため、パスワードを確認できませんでした。`,
    fix: `AES-256 と SHA-256 を使用して、証明書をもう一度エクスポートしてください。${WITH_OPENSSL}${convert(file)}`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `ファイルのパスワードのハッシュ計算の反復回数が ${grouped(iterations)} 回です。S/MIME Rollout で開けるのは、反復回数が ${grouped(limit)} 回までのファイルです。`,
    fix: `反復回数を減らして、証明書をもう一度エクスポートしてください。${WITH_OPENSSL}${convert(file, FEWER_ITERATIONS)}`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `ファイルのパスワードのハッシュ計算の反復回数が ${grouped(iterations)} 回で、Apps Script の制限時間に達したため、パスワードを確認できませんでした。他の行を完了させるため、このファイルはスキップされました。`,
    fix: `最新のブラウザでサイドバーを開いてそこから開始するか、反復回数を減らして証明書をもう一度エクスポートしてください。${WITH_OPENSSL}${convert(file, FEWER_ITERATIONS)}`,
  }),
  'expensive-to-open': ({iterations, ...file}) => ({
    says: `ファイルのパスワードのハッシュ計算の反復回数が ${grouped(iterations)} 回で、他の行の処理と合わせると時間が足りないため、パスワードを確認できませんでした。`,
    fix: `最新のブラウザでサイドバーを開いて、そこから開始してください。ハッシュはブラウザで計算されます。または、この行だけを実行するか、反復回数を減らして証明書をもう一度エクスポートしてください。${WITH_OPENSSL}${convert(file, FEWER_ITERATIONS)}`,
  }),
} satisfies Partial<CertificateSentences>;

const LINK_PKCS12 =
  'この行に .p12 または .pfx ファイルのリンクを指定してください。';
const REEXPORT_WITH_KEY =
  '証明書をリクエストしたパソコンで、秘密鍵を含む .p12 または .pfx ファイルとして、もう一度エクスポートしてください。';
const AS_FILE_TXT = 'file.txt として保存してください。';
const NEEDS_BINARY = 'Gmail にはバイナリ ファイルが必要です。';
const ASK_FOR_PKCS12 = '作成者に .p12 ファイルを依頼してください。';

/** Upload the output of the command below; the command comes last. */
const decode = (save: string, command: string): string =>
  `${save}次のコマンドで .p12 ファイルに変換し、そのファイルをアップロードしてください。${commands(command)}`;

/** @param file - its name; empty if unknown */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: 'ファイルは、秘密鍵を含まない証明書（.cer または .crt）です。',
    fix: REEXPORT_WITH_KEY,
  },
  'pem-certificate': {
    says: 'ファイルは .p12 ファイルではなく、PEM 形式の証明書です。',
    fix: `次のコマンドで、証明書と秘密鍵を結合してください。${commandsFor(file).certificate}`,
  },
  'pem-key': {
    says: 'ファイルは .p12 ファイルではなく、PEM 形式の秘密鍵です。',
    fix: `ドライブから削除し、次のコマンドで秘密鍵と証明書を結合してください。${commandsFor(file).key}`,
  },
  pem: {
    says: 'ファイルは .p12 ファイルではなく、PEM 形式です。',
    fix: '証明書と秘密鍵を含む .p12 または .pfx ファイルのリンクを指定してください。',
  },
  'private-key': {
    says: 'ファイルは、証明書を含まない秘密鍵です。',
    fix: 'ドライブから削除し、証明書と秘密鍵を一緒に .p12 ファイルとしてエクスポートしてください。',
  },
  pkcs7: {
    says: 'ファイルには証明書（.p7b）が含まれていますが、秘密鍵がありません。',
    fix: REEXPORT_WITH_KEY,
  },
  base64: {
    says: `ファイルは、Base64 テキスト形式の .p12 ファイルです。${NEEDS_BINARY}`,
    fix: decode(AS_FILE_TXT, FROM_BASE64.oneLine),
  },
  'base64-lines': {
    says: `ファイルは、複数行の Base64 テキスト形式の .p12 ファイルです。${NEEDS_BINARY}`,
    fix: decode(AS_FILE_TXT, FROM_BASE64.lines),
  },
  'base64-url': {
    says: `ファイルは、特殊な形の Base64 テキスト形式（URL 用の文字、長い行、パディングなし）の .p12 ファイルです。${NEEDS_BINARY}`,
    fix: decode(AS_FILE_TXT, FROM_BASE64.anyForm),
  },
  'base64-utf16': {
    says: `ファイルは、UTF-16 の Base64 テキスト形式の .p12 ファイルです。${NEEDS_BINARY}`,
    fix: decode(
      'Base64 テキストのみを、文字コード UTF-8 で file.txt として保存してください。',
      FROM_BASE64.anyForm,
    ),
  },
  'base64-inside': {
    says: `ファイルは、.p12 ファイルを Base64 で含むテキスト（JSON、データ URI、PEM など）です。${NEEDS_BINARY}`,
    fix: decode(
      'M で始まる Base64 テキストのみを file.txt にコピーしてください。',
      FROM_BASE64.anyForm,
    ),
  },
  profile: {
    says: 'ファイルは .p12 ファイルではなく、Apple デバイス用の構成プロファイル（.mobileconfig）です。',
    fix: decode(
      `${ASK_FOR_PKCS12}または、証明書の項目（com.apple.security.pkcs12）を見つけ、<data> の後のテキストを file.txt にコピーしてください。`,
      FROM_BASE64.anyForm,
    ),
  },
  'profile-binary': {
    says: 'ファイルは .p12 ファイルではなく、Apple デバイス用の構成プロファイル（.mobileconfig）などのバイナリ プロパティリストです。',
    fix: `${ASK_FOR_PKCS12}または、Mac で次のコマンドを使用してテキストに変換し、結果を確認してください。${commandsFor(file).binaryProfile}`,
  },
  'profile-signed': {
    says: 'ファイルは .p12 ファイルではなく、署名された Apple デバイス用の構成プロファイル（.mobileconfig）です。',
    fix: `${ASK_FOR_PKCS12}または、次のコマンドで署名を削除し、結果を確認してください。${commandsFor(file).signedProfile}`,
  },
  'java-keystore': {
    says: 'ファイルは .p12 ファイルではなく、Java キーストア（.jks）です。',
    fix: `次のコマンドで変換してください。${commandsFor(file).keystore}`,
  },
  zip: {
    says: 'ファイルは ZIP アーカイブ（または Office ドキュメント）です。',
    fix: '展開して、中の .p12 ファイルをアップロードしてください。',
  },
  'web-page': {
    says: 'ファイルはウェブページです。ダウンロードの代わりに、エラーページが保存された可能性があります。',
    fix: '証明書ファイルをもう一度ダウンロードし、ドライブにアップロードしてください。',
  },
  text: {
    says: 'ファイルは証明書ファイルではなく、テキスト ファイルです。',
    fix: LINK_PKCS12,
  },
  unknown: {
    says: 'ファイルは証明書ファイル（PKCS#12）ではありません。',
    fix: LINK_PKCS12,
  },
});
