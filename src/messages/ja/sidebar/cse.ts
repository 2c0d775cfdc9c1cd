import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {COLUMNS, NAMES} from '../words';

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, the import of files. */
export const cse = ({number, date, moment, days, sheet: {sheets}}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  const PARTS = {
    rows: '行',
    row: COLUMNS.user,
    keyService: NAMES.keyService,
    folder: NAMES.import,
  };
  const IN_PAGE_ONLY =
    '開いている間、このページにのみ保持されます。バックグラウンドで処理される行には使用できません。';
  return {
    cse: {
      parts: '暗号化の各部',
      part: PARTS,
      intro:
        'Gmail クライアントサイド暗号化: ユーザーは、独自の鍵サービスが保管する鍵で署名と暗号化を行います。Google はメールを読めません。',
      notReady: `このスプレッドシートに［${sheets.cse}］シートがまだありません。`,
      setUpHint: 'シートを作成または修復します。入力した内容は削除されません。',
      noAccess:
        'クライアントサイド暗号化は、自分を含む各ユーザーの代わりに設定されます。そのため、ドメイン全体の委任を受けたサービス アカウントが必要です。',
      state: '行の状態',
      empty: `［${sheets.cse}］シートにまだ行がありません。.p7pem ファイルと .wrap ファイルのフォルダをインポートするか、ユーザー、証明書、鍵のメタデータを各行に入力してください。`,
      waiting: (count: number) =>
        `${rows(count)}が、Gmail で CSE が有効になるのを待っています。`,
      waitingHint: '管理者がオンにしてから、最長 24 時間かかります。',
      nextTry: (time: number) => `${moment(time)} に自動的に再試行されます。`,
      noNextTry:
        '自動的には再試行されません。CSE が有効になったら、これらの行をもう一度アップロードしてください。',
      next: {
        check:
          '証明書、鍵のメタデータ、鍵サービスを確認します。何も送信しません。',
        upload:
          '鍵ペアをアップロードし、CSE ID で使用するようにします。同じものが二重に保存されることはありません。',
        fix: '行は、メッセージの内容別に以下に表示されます。',
        wait: 'CSE は 24 時間以内に Gmail で有効になります。それまで対応は不要です。',
      },
      menu: {
        titles: {
          cseCheck: (count: number) => `${rows(count)}をチェック`,
          cseRefresh: (count: number) => `${rows(count)}の情報を更新`,
        },
        hints: {
          cseCheck: 'ファイルを開きます。何も送信しません。',
          cseUpload: '同じものが二重に保存されることはありません。',
          cseRefresh: 'Gmail にあるものを読み取ります。',
          cseSwitch: '別の鍵サービスの鍵ペアをアップロードします。',
          cseRollBack: '以前の鍵ペアを再び使用します。',
          cseEnable: '署名と復号を再びできるようにします。',
        },
      },
      passwordHint: `証明書が PKCS#12 ファイルの行用です。${IN_PAGE_ONLY}`,
    },

    keyServiceToken: {
      title: '鍵のラップ用トークン',
      label: 'トークン',
      hint: `鍵サービスが秘密鍵をラップする際に “authentication” として必要とするものです。${IN_PAGE_ONLY}`,
      given: 'この実行用のトークンが設定されています。',
      forget: 'トークンを削除',
    },

    cseRow: {
      none: '行が選択されていません',
      noneHint: `［${sheets.cse}］シートの行をクリックすると、ユーザーの鍵がここに表示されます。`,
      use: '鍵ペアの用途',
      uses: {
        both: '署名と暗号化',
        signing: '署名',
        encryption: '暗号化',
        unknown: '不明',
      },
    },

    keyPairs: {
      title: 'Gmail の鍵ペア',
      show: '鍵ペアを表示',
      again: '再読み込み',
      found: (count: number) => `鍵ペア ${number(count)} 個`,
      none: 'Gmail に、このユーザーの鍵ペアがありません。',
      identity:
        'ユーザーには CSE ID があり、暗号化されたメールを送信できます。',
      noIdentity:
        'ユーザーには CSE ID がなく、暗号化されたメールを送信できません。',
      otherIdentity: (address: string) =>
        `Gmail には、以前のメインのメールアドレス ${address} の CSE ID もあります。これは使用されません。`,
      pair: (at: number) => `鍵ペア ${number(at)}`,
      states: {
        enabled: '有効',
        disabled: '無効',
        unknown: '状態は不明',
      },
      usedFor: {
        both: '署名と暗号化に使用',
        signing: '署名に使用',
        encryption: '暗号化に使用',
        nothing: 'CSE ID では未使用',
      },
      certificate: COLUMNS.certificate,
      unreadable: '読み取れません。',
      about: '証明書の詳細',
      keptBy: '秘密鍵の保管場所',
      disabledSince: '無効になった日時',
      obliteration: '完全な削除',
      obliterable: '実行できます。',
      obliterableUnused:
        'CSE ID が別の鍵ペアを使用するか、削除されると、実行できるようになります。',
      countdown: (left: number, from: number) =>
        `実行可能: ${days(left)}（${date(from)}以降）`,
      noCountdown:
        'まだ実行できません。無効になった日時が Gmail から示されていません。',
      id: '鍵ペア ID',
      day: (time: number) => date(time),
      enable: '有効にする',
      disable: '無効にする…',
      use: `${NAMES.useForIdentity}…`,
      makeIdentity: 'この鍵ペアで CSE ID を作成',
      obliterate: '完全に削除…',
      deleteIdentity: 'CSE ID を削除…',
      done: {
        enable: '鍵ペアを有効にしました。',
        disable: '鍵ペアを無効にしました。',
        obliterate: '鍵ペアを完全に削除しました。',
        use: 'CSE ID がこの鍵ペアを使用するようになりました。',
        delete: 'CSE ID を削除しました。',
      },
      disabling: {
        title: '鍵ペアを無効にしますか？',
        titleInUse: '使用中の鍵ペアを無効にしますか？',
        harm: (user: string) =>
          `${user} の CSE ID では使用されていません。再び有効にするまで、この鍵ペアで暗号化されたメールは読めません。`,
        harmInUse: (user: string) =>
          `${user} の CSE ID で使用されています。再び有効にするか、CSE ID が別の鍵ペアを使用するまで、ユーザーは署名することも、暗号化されたメールを送信することもできず、この鍵ペアで暗号化されたメールを読むこともできません。`,
        confirm: '無効にする',
      },
      using: {
        title: '今後、この鍵ペアを使用しますか？',
        says: (user: string) =>
          `${user} の署名にこの鍵ペアが使用され、他のユーザーはこれで暗号化します。現在使用中の鍵ペアは残るため、古いメールも引き続き読めます。`,
        confirm: 'この鍵ペアを使用',
      },
      obliterating: {
        title: 'この鍵ペアを完全に削除しますか？',
        harm: (user: string) =>
          `この鍵ペアで暗号化された ${user} のメールは、ユーザーにも、管理者にも、鍵サービスを使用しても、二度と読めなくなります。すぐに適用され、元に戻せません。`,
        type: (user: string) =>
          `確認のため、ユーザーのアドレスを入力してください: ${user}`,
        confirm: '完全に削除',
      },
      deleting: {
        title: 'この CSE ID を削除しますか？',
        harm: (user: string) =>
          `${user} は暗号化されたメールを送信できなくなり、他のユーザーはディレクトリで証明書を見つけられなくなります。鍵ペアは残るため、古いメールも引き続き読めます。CSE ID は再び作成できます。`,
        confirm: '削除',
      },
    },

    keyService: {
      title: NAMES.keyService,
      address: settingLabels.keyService.address,
      addressHint:
        'すべての行で使用する鍵サービス。空欄の場合は、実行するすべての行に共通の鍵サービス。',
      assigned: settingLabels.keyService.assigned,
      assignedHint:
        '管理コンソールで複数の鍵サービスを割り当てている場合は、組織部門のパスまたはグループのアドレス、スペース、鍵サービスのアドレスを、1 行に 1 組ずつ入力します。グループは組織部門より、先に記載されたグループは後のグループより、近い組織部門は上位の組織部門より優先されます。その他のユーザーには、上記の鍵サービスが使用されます。',
      check: NAMES.checkKeyService,
      checking: '確認中…',
      checkWhat: (uri: string) => `${uri} を確認`,
      checkOne: '確認',
      inRows: '行での使用',
      rows,
      answers: (name: string) => `${name} は応答しています。`,
      clean: '問題は見つかりませんでした。',
      name: '名前',
      vendor: 'ベンダー',
      version: 'バージョン',
      operations: '対応する操作',
      blank: '記載なし',
      wrapping: '秘密鍵のラップ',
      wraps: settingLabels.keyService.wraps,
      wrapsHint:
        'オフの方が安全です。その場合、ラップされた鍵は .wrap ファイルから取得されます。',
      warning:
        '秘密鍵はスクリプトによって開かれ、TLS 経由で、鍵自体は暗号化されずに鍵サービスに送信されます。その間、Google を含め、スクリプトを管理できる人は、鍵と、鍵で保護されたすべてのメールを読むことができます。',
      warningFix:
        '鍵は、作成した場所で鍵サービスのツールを使用してラップし、.wrap ファイルをインポートしてください。この機能は、そのリスクを許容できる鍵にのみ使用してください。',
      template: settingLabels.keyService.template,
      templateHint:
        'ベンダーが必要とする形式の JSON。{{private_key}} は鍵に、{{authentication}} はトークンに、{{perimeter_id}} は境界 ID に置き換えられます。',
      keyFormat: settingLabels.keyService.keyFormat,
      keyFormats: settingValues.keyFormat,
      answerField: settingLabels.keyService.answerField,
      answerFieldHint:
        'ラップされた鍵を含むフィールド。ネストされたフィールドの場合は、名前をドットでつなぎます。',
      perimeterId: settingLabels.keyService.perimeterId,
      perimeterIdHint: '鍵サービスが必要とする場合のみ。',
    },

    cseFolder: {
      intro:
        'Google のツールと同じ名前のファイルがあるフォルダ用です: 証明書チェーンを含む user@domain.p7pem と、ラップされた鍵を含む user@domain.wrap。シートには、ファイルの内容ではなくリンクが書き込まれます。',
      folder: 'フォルダ',
      folderHint: 'ドライブまたは共有ドライブのフォルダのリンクまたは ID。',
      scan: 'フォルダをスキャン',
      scanAgain: 'もう一度スキャン',
      scanning: 'スキャン中…',
      result: '実行した場合の結果',
      counts: {
        added: (count: number) => `新規: ${number(count)}`,
        changed: (count: number) => `変更: ${number(count)}`,
        unchanged: (count: number) => `変更なし: ${number(count)}`,
        left: (count: number) => `未使用: ${number(count)}`,
      },
      countHints: {
        added: `［${sheets.cse}］シートの末尾に追加される行。`,
        changed: 'ファイルが変わる行。',
        unchanged: 'すでにこれらのファイルが指定されている行。',
        left: 'どの行にも対応しないファイル（下記を参照）。',
      },
      examples: '行の例',
      heads: {user: 'ユーザーとファイル', does: '区分'},
      does: {added: '新規', changed: '変更'},
      noFile: 'なし',
      certificate: (name: string) => `証明書: ${name}`,
      metadata: (name: string) => `鍵: ${name}`,
      leftovers: (count: number) =>
        `${number(count)} 個のファイルは使用されません`,
      listed: (count: number) => `最初の ${number(count)} 個を表示しています。`,
      leftoversName: '使用されないファイル.csv',
      take: (added: number, changed: number) =>
        `${[
          ...(added > 0 ? [`新規 ${rows(added)}`] : []),
          ...(changed > 0 ? [`変更 ${rows(changed)}`] : []),
        ].join('、')}を書き込む`,
      taking: '書き込み中…',
      done: 'ファイルをシートに書き込みました',
      taken: (added: number, changed: number) =>
        `追加 ${rows(added)}、変更 ${rows(changed)}。`,
      next: `次のステップ: ［${PARTS.rows}］で［${actionNames.cseCheck}］を選択してください。ファイルと鍵サービスが確認されます。Gmail には何も送信されません。`,
      openRows: `［${PARTS.rows}］を開く`,
      another: '別のフォルダをスキャン',
    },
  };
};
