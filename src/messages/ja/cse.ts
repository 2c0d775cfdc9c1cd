/** Key metadata, the key service, and wrapping, in Japanese. */
import type {CseFindings, Whence} from '../../core/cse/findings';
import type {SheetSentences} from '../language';
import {count, listed} from './format';

const FORMS =
  'セルに次のいずれかを入力してください: ユーザーの .wrap ファイルへのドライブのリンク、鍵サービスのアドレスとそれに続くラップされた鍵、“hardware:” と説明、または “wrap”。';
const WRAP_AGAIN =
  '鍵サービスでユーザーの鍵をラップし直し、新しい .wrap ファイルをドライブにアップロードしてください。';

export const cseSentences: SheetSentences<CseFindings> = {
  'metadata-missing': (_, {columns}) => ({
    says: `［${columns.metadata}］セルが空です。`,
    fix: FORMS,
  }),
  'metadata-unreadable': (_, {columns}) => ({
    says: `［${columns.metadata}］セルの内容を解釈できません。`,
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: '鍵のメタデータ ファイルが空です。',
      'too-large':
        '鍵のメタデータ ファイルが大きすぎます。.wrap ファイルは通常、数キロバイトです。',
      'not-text': '鍵のメタデータ ファイルが UTF-8 テキストではありません。',
      'not-json': '鍵のメタデータ ファイルが JSON オブジェクトではありません。',
    }[problem],
    fix: 'ユーザーの .wrap ファイルのリンクを行に指定してください。これは “kacls_url” と “wrapped_private_key” を含む JSON ファイルです。',
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: `鍵のメタデータ ファイルで、次の項目がないか、空です: ${listed(missing)}。`,
    fix: WRAP_AGAIN,
  }),
  'private-key-in-clear': ({where}, {columns}) => ({
    says: {
      cell: `［${columns.metadata}］セルに、暗号化されていない秘密鍵が含まれています。何も送信されていません。`,
      file: '鍵のメタデータ ファイルに、暗号化されていない秘密鍵が含まれています。何も送信されていません。',
      answer:
        '鍵サービスの応答に、暗号化されていない秘密鍵が含まれています。何も送信されていません。',
    }[where],
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}, {columns}) => ({
    says: `［${columns.metadata}］セルに鍵サービスのアドレス${uri && `（${uri}）`}がありますが、その後にラップされた鍵がありません。`,
    fix: 'アドレスの後に、スペースまたは改行と、鍵サービスが返したラップされた鍵を追加してください。',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'ラップされた鍵が Base64 ではありません。途中で切れているか、改変されています。',
    fix: WRAP_AGAIN,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `ラップされた鍵が ${count(length, '文字')}あります。Gmail で使用できるのは最大 ${count(limit, '文字')}（8 KiB）です。`,
    fix: 'セルにラップされた鍵以外のものが含まれていないか確認してください。含まれていない場合は、より短い形式を鍵サービスのベンダーに依頼してください。',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? '“hardware:” の後に説明がありません。'
        : `ハードウェア キーの説明が ${count(limit, '文字')}を超えています。`,
    fix: 'スマートカードまたはキーを、ユーザーにわかるように短く説明してください。',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: {
      'not-a-url': `鍵サービスのアドレス${uri && `（${uri}）`}がウェブアドレスではありません。`,
      'not-https': `鍵サービスのアドレス${uri && `（${uri}）`}が https:// で始まっていません。`,
      'user-info': `鍵サービスのアドレス${uri && `（${uri}）`}にユーザー名またはパスワードが含まれています。`,
      query: `鍵サービスのアドレス${uri && `（${uri}）`}に「?」または「#」が含まれているため、パスを追加できません。`,
      'other-path': `鍵サービスのアドレス${uri && `（${uri}）`}のパスに「..」またはバックスラッシュ（エンコードされたものを含む）があり、別のパスにつながる可能性があります。`,
      'too-long': `鍵サービスのアドレス${uri && `（${uri}）`}が長すぎます。`,
    }[problem],
    fix: '管理コンソールにある鍵サービスのアドレスを使用してください。例: https://kacls.example.com/v1',
  }),
  'key-service-answer': ({uri}) => ({
    says: `${uri} からの応答は、鍵サービスのものではありません。`,
    fix: 'アドレスを確認してください。末尾に “/status” を付けたアドレスから、サーバーの種類と対応する操作を含む JSON が返される必要があります。',
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: `${uri} のサービスの種類が${serverType ? `「${serverType}」です` : '示されていません'}。Gmail には鍵サービス（KACLS）が必要です。`,
    fix: '鍵サービスのベンダーにアドレスを確認してください。',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `${uri} の鍵サービスには、Gmail が署名と復号に必要とする操作がありません: ${listed(operations)}。`,
    fix: 'Gmail に対応したバージョンをベンダーに依頼してください。',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `${uri} の鍵サービスの一覧に ${listed(operations)} がありません。記載がなくても対応している場合があるため、試行されます。`,
    fix: '拒否された場合は、ベンダーのツールで鍵をラップし、.wrap ファイルのリンクを行に指定してください。',
  }),

  'assignment-unreadable': ({to}) => ({
    says: `「${to}」は、組織部門のパスでもグループのアドレスでもありません。`,
    fix: '「/Sales/North https://kacls.example.com/v1」のように 1 行で入力してください。組織部門のパスはスラッシュで始まります。',
  }),
  'assignment-twice': ({to}) => ({
    says: `「${to}」に 2 つの鍵サービスが割り当てられています。`,
    fix: '管理コンソールと一致する行だけを残してください。',
  }),
  'too-many-assignments': ({most}) => ({
    says: `独自の鍵サービスを持つ組織部門とグループが ${count(most, '個')}を超えています。`,
    fix: '他と鍵サービスが異なるものだけを記載してください。',
  }),
  'wrapping-needs-service': () => ({
    says: 'ラップがオンになっていますが、鍵サービスが設定されていません。',
    fix: '鍵サービスのアドレスを入力してください。秘密鍵はそのアドレスにのみ送信され、行で別のアドレスを指定することはできません。',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: '行に “wrap” が指定されていますが、証明書ファイルが PKCS#12 ファイルではないため、秘密鍵が含まれていません。',
    fix: '鍵を含む .p12 または .pfx ファイルのリンクを行に指定するか、“wrap” の代わりに .wrap ファイルのリンクを指定してください。',
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `Google で実行される S/MIME Rollout が、ファイルから秘密鍵を取り出し、ラップするために ${uri} に送信します。`,
    fix: '鍵を Google に渡したくない場合は、ベンダーのツールで鍵をラップし、.wrap ファイルのリンクを行に指定してください。',
  }),
  'wrapping-template': ({problem, names}) => ({
    says: {
      'not-json': `ラップ リクエストが JSON ではありません。`,
      'no-object': `ラップ リクエストが JSON オブジェクトではありません。`,
      'no-private-key': `ラップ リクエストに秘密鍵を入れる場所がありません。`,
      'several-private-keys': `ラップ リクエストに秘密鍵が複数回含まれています。`,
      'unknown-placeholder': `ラップ リクエストに不明なプレースホルダが含まれています${names.length > 0 ? `: ${listed(names)}` : ''}。`,
      'too-deep': `ラップ リクエストのネストが深すぎます。`,
    }[problem],
    fix: '鍵の位置に {{private_key}} を 1 回だけ含む JSON オブジェクトとして入力してください。ベンダーが必要とする位置に {{authentication}} と {{perimeter_id}} を追加してください。',
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `ラップ リクエストに必要な「${name}」の値がありません。`,
    fix: 'サイドバーで入力するか、リクエストからプレースホルダを削除してください。',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `「${field}」は、ラップされた鍵を含む応答フィールドの名前として使用できません。`,
    fix: 'フィールドの名前を入力してください（例: wrapped_private_key）。ネストされたフィールドの場合は、名前をドットでつないでください。',
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `${uri} の鍵サービスの応答で、フィールド「${field}」にラップされた鍵がありません。`,
    fix: '鍵サービスのドキュメントでフィールドの名前を調べ、設定を変更してください。',
  }),
  'key-format': ({key}) => ({
    says: `鍵は ${key} ですが、ラップに設定されている鍵形式 PKCS#1 は RSA 鍵専用です。`,
    fix: '鍵サービスが対応していれば形式を PKCS#8 に設定するか、RSA 鍵の証明書を使用してください。',
  }),
};

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'セルを空にしてください。シートまたは以前の版を閲覧できる人が鍵を入手している可能性があるため、新しい鍵と証明書を使用してください。',
  file: 'ドライブからファイルを削除してください。ファイルを読むことができた人が鍵を入手している可能性があるため、新しい鍵と証明書を使用してください。',
  answer:
    'アドレスと応答フィールドの名前を確認してください。応答内の鍵はラップされている必要があります。',
};
